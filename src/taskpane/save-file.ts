/** Gives a file to the person by a link that the page follows; the browser, or Excel, says where it goes. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = name;
  link.click();
  // The download has begun by then; without this the bytes would be kept while the pane is open.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
