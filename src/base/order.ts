/** Texts by their characters' codes, for sorting; dates as ISO texts come in order of time. */
export function ascending(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
