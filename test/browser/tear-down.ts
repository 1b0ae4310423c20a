/** After the browser tests. */
export default async function tearDown(): Promise<void> {
  await globalThis.endBrowserTests?.();
}
