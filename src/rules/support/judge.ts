import type { Dec } from "../../base/decimal";
import type { CellRef } from "../../grid/address";
import type { Value } from "../../model/value";
import type { Fix, Judgement, Severity } from "../rule";

/** A cell, or a value that stands in one; what a table does not hold is left out of the list. */
export type Place = CellRef | Value | undefined;

/** One text for one cell, to look cells up by. */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet}!${cell.row},${cell.col}`;
}

/** The cells of places, each once, in order. */
export function cellsOf(places: readonly Place[]): CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const place of places) {
    if (place === undefined) continue;
    const cell = "reading" in place ? place.cell : place;
    cells.set(cellKey(cell), { sheet: cell.sheet, row: cell.row, col: cell.col });
  }
  return [...cells.values()];
}

/** The two figures of a broken relation; `difference` is found - expected. */
export interface Figures {
  readonly found?: Dec | string;
  readonly expected?: Dec | string;
  readonly difference?: Dec;
  readonly severity?: Severity;
  /** Only where one change certainly puts it right. */
  readonly fix?: Fix;
}

export type Words = Readonly<Record<string, string>>;

export function holds(...places: readonly Place[]): Judgement {
  return { outcome: "holds", cells: cellsOf(places) };
}

/** The first place is the one to look at, the others are what it disagrees with. */
export function broken(say: string, places: readonly Place[], words: Words, figures: Figures = {}): Judgement {
  return { outcome: "broken", cells: cellsOf(places), say, with: words, ...figures };
}

export function notJudged(say: string, places: readonly Place[], words: Words = {}): Judgement {
  return { outcome: "not-judged", cells: cellsOf(places), say, with: words };
}
