/**
 * Points of a column for a width in characters as files keep it: digits of 7 pixels (Calibri 11) at 96 pixels to the
 * inch. Source: ECMA-376, 18.3.1.13. Where the workbook's own font is another, columns come out a little wider or narrower.
 */
export function pointsOfChars(chars: number): number {
  const pixels = Math.trunc(((256 * chars + Math.trunc(128 / 7)) / 256) * 7);
  return (pixels * 72) / 96;
}
