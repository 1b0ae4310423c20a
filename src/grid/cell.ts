/** What stands in a cell. A closed set: every reader switches over all of it. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string; readonly runs?: readonly TextRun[] }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string };

/** A stretch of a text cell that is printed in one way; only what changes meaning is kept. */
export interface TextRun {
  readonly text: string;
  readonly superscript?: boolean;
  readonly struck?: boolean;
  readonly italic?: boolean;
}

export interface Cell {
  /** The value; for a formula its result, blank with `uncalculated` where the file holds none. */
  readonly content: CellContent;
  /** With its leading "=". */
  readonly formula?: string;
  /** True for a formula whose result the file does not hold. */
  readonly uncalculated?: boolean;
  /** As Excel shows it; for text the text itself. */
  readonly text: string;
  /** The number format's code, where it is not General. */
  readonly format?: string;
}

export const blankCell: Cell = { content: { kind: "blank" }, text: "" };

/** A cell that shows an error ("#N/A"), or a formula whose result the file does not hold. */
export interface RawError {
  readonly error: string;
}

/** What a cell holds and nothing of its look: as hosts give long lists. Nothing, null and "" are blank. */
export type RawValue = string | number | boolean | null | undefined | RawError;

/** A cell that says no more than its value is kept as that value: a long list then takes a fifth of the room. */
export type LeanCell = Cell | string | number | boolean;

/** The cell in the least room; `cellOfLean` gives the same cell again. */
export function leanCell(cell: Cell): LeanCell {
  const { content, text, formula, format, uncalculated } = cell;
  if (formula !== undefined || format !== undefined || uncalculated !== undefined) return cell;
  switch (content.kind) {
    case "text":
      return content.runs === undefined && text === content.value ? content.value : cell;
    case "number":
      return text === String(content.value) && !Object.is(content.value, -0) ? content.value : cell;
    case "boolean":
      return text === shownLogical(content.value) ? content.value : cell;
    default:
      return cell;
  }
}

export function cellOfLean(cell: LeanCell): Cell {
  switch (typeof cell) {
    case "string":
      return { content: { kind: "text", value: cell }, text: cell };
    case "number":
      return { content: { kind: "number", value: cell }, text: String(cell) };
    case "boolean":
      return { content: { kind: "boolean", value: cell }, text: shownLogical(cell) };
    default:
      return cell;
  }
}

const shownLogical = (value: boolean): string => (value ? "TRUE" : "FALSE");

export const notCalculated = "not calculated";

export function rawOf({ content, uncalculated }: Cell): RawValue {
  switch (content.kind) {
    case "blank":
      return uncalculated ? { error: notCalculated } : undefined;
    case "error":
      return { error: content.code };
    default:
      return content.value;
  }
}

export const rawOfLean = (cell: LeanCell | undefined): RawValue => (typeof cell === "object" ? rawOf(cell) : cell);
