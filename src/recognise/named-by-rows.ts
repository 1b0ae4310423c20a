import { beginsWithDli } from "./dli-title";
import { rolesOf } from "./roles";
import type { HeaderColumn } from "./header-column";
import type { SheetView } from "./view";

/** Rows under a header that are looked at, and how many of them must say the same. */
const looked = 8;
const atLeast = 2;

/** What the rows at the left of a header say they are, where no header word says it: a matrix of DLIs often has an empty corner. */
export function namedByRows(view: SheetView, columns: readonly HeaderColumn[], bottom: number): readonly HeaderColumn[] {
  const first = columns[0];
  if (first === undefined) return columns;
  const isNamed = first.period === undefined && (first.roles[0]?.role === "indicator" || first.roles[0]?.role === "component");
  const col = isNamed ? first.col : first.col - 1;
  if (col < 0 || !numberDlis(view, col, bottom)) return columns;
  const dli = { role: "dli", score: 0.85, languages: ["en" as const] };
  if (isNamed) return [{ ...first, roles: [...first.roles, dli].sort((a, b) => b.score - a.score) }, ...columns.slice(1)];
  return [{ col, row: first.row, texts: [""], roles: [dli] }, ...columns];
}

function numberDlis(view: SheetView, col: number, bottom: number): boolean {
  let found = 0;
  for (let row = bottom + 1; row <= bottom + looked && row < view.sheet.rowCount; row++) {
    if (view.covered(row, col)) continue;
    if (beginsWithDli(view.text(row, col))) found++;
  }
  return found >= atLeast;
}

const timed = new Set(["baseline", "end-target", "target", "cumulative-target", "actual", "fiscal-year", "amount", "annual"]);

/** "2023" under "Baseline", "FY24" under "Target values": a time may stand under a word that takes one, merged or not. */
export const takesTime = (view: SheetView, row: number, col: number): boolean =>
  rolesOf(view.text(row, col)).some(({ role, score }) => timed.has(role) && score >= 0.7);

interface Place {
  readonly row: number;
  readonly top: number;
  readonly col: number;
}

/**
 * "2024 | | 2025 | " over "Target | Amount | Target | Amount", nothing merged: an empty cell over a word that comes again goes on with
 * the period at its left. A word that stands once, "Total", is of no period.
 */
export function periodLeftOver<P>(
  view: SheetView,
  { row, top, col }: Place,
  periodAt: (row: number, col: number) => P | undefined,
): { readonly period: P; readonly row: number } | undefined {
  const word = view.text(row, col);
  const again = view.filled(row).filter((each) => view.text(row, each) === word);
  if (again.length < 2) return undefined;
  for (let above = row - 1; above >= top; above--) {
    if (view.text(above, col) !== "" || view.mergeAt(above, col)) continue;
    const left = view
      .filled(above)
      .filter((each) => each < col)
      .at(-1);
    if (left === undefined || view.text(row, left) === "" || view.text(row, left) === word) continue;
    const period = periodAt(above, left);
    if (period !== undefined) return { period, row: above };
  }
  return undefined;
}
