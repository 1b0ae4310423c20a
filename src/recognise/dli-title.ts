import type { SheetView } from "./view";

/** "DLI 3: Health centers reporting in time", "PBC 2 -", "ILD 1 Équité", "IVD n.º 4": how a DLI's number begins a text. */
const numbersDli = /^(?:dli|pbc|dlr|ivd|ild|rvd|rld)s?\s*(?:n[.°ºo]*|no\.|#)?\s*\d{1,2}(?:\.\d{1,2})?(?=$|[\s.:)–—-])/i;

export const beginsWithDli = (text: string): boolean => numbersDli.test(text.trim());

/** The line that heads a block of one DLI: its number, with its name in the same cell or the next one. */
export interface DliTitle {
  readonly col: number;
  readonly text: string;
  /** Where the name stands, where it is not beside the number in one cell. */
  readonly nameCol?: number;
}

export function dliTitle(view: SheetView, row: number): DliTitle | undefined {
  const [col, nameCol, ...more] = view.filled(row);
  if (col === undefined || more.length > 1) return undefined;
  const text = view.text(row, col).trim();
  if (!beginsWithDli(text)) return undefined;
  const isAlone = text.replace(numbersDli, "").replace(/^[\s.:)–—-]+/, "") === "";
  if (isAlone && nameCol === undefined) return undefined;
  return isAlone && nameCol !== undefined ? { col, text, nameCol } : { col, text };
}

/** The row, at most so many above a header, that heads its block. */
export function titleRowOver(view: SheetView, top: number, within = 6): number | undefined {
  for (let row = top - 1; row >= Math.max(0, top - within); row--) if (dliTitle(view, row)) return row;
  return undefined;
}
