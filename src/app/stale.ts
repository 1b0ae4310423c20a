import type { CellRef } from "../grid/address";
import { parseCell, printCell } from "../grid/address";
import type { Cell, Sheet, Workbook } from "../grid/workbook";
import { findSheet } from "../grid/workbook";
import { readWatched } from "../report/annex/read-watched";
import { annexMakers } from "../report/draft";
import type { Settings } from "./settings";

/** A row of a generated sheet that no longer says what its source cell says. */
export interface StaleRow {
  readonly sheet: string;
  /** Counting from 0. */
  readonly row: number;
  /** What names the row in its sheet: its key. */
  readonly key: string;
  /** Where the source is now; absent where its cell or sheet is gone. */
  readonly source?: CellRef;
  /** As it was when the sheet was made, and as it is. */
  readonly was: string;
  readonly is: string;
}

/**
 * The rows of the annexes in a workbook that no longer equal their sources, one for each source cell that moved, in the order of the
 * sheets. Read from the sheets themselves, whose references follow the user's cells where rows are put in or sheets renamed.
 */
export function staleRows(workbook: Workbook, settings: Pick<Settings, "generated">): StaleRow[] {
  const steps = staleSteps(workbook, settings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of some rows each; a step tells how far it has come, 0 to 1. */
export function* staleSteps(workbook: Workbook, settings: Pick<Settings, "generated">): Generator<number, StaleRow[], void> {
  const found: StaleRow[] = [];
  for (const [n, record] of settings.generated.entries()) {
    const sheet = annexMakers.some((maker) => maker === record.maker) ? findSheet(workbook, record.sheet) : undefined;
    for (let from = 0; sheet && from < sheet.rowCount; from += stretch) {
      found.push(...staleIn(sheet, workbook, record.user?.keyCol, from));
      yield n / settings.generated.length;
    }
  }
  return found;
}

/** Rows of a step. */
const stretch = 200;

function staleIn(sheet: Sheet, workbook: Workbook, keyCol: number | undefined, from: number): StaleRow[] {
  const found: StaleRow[] = [];
  for (let at = from; at < Math.min(sheet.rowCount, from + stretch); at++) {
    const link = readWatched(sheet, at);
    if (!link) continue;
    const source = link.source === undefined ? undefined : parseCell(link.source);
    const from = source && findSheet(workbook, source.sheet);
    const now = source && from ? link.read(from.cell(source.row, source.col)) : undefined;
    const was = plainText(sheet.cell(at, 2));
    if (now === was) continue;
    const key = keyCol === undefined ? "" : sheet.cell(link.row, keyCol).text;
    found.push({
      sheet: sheet.name,
      row: link.row,
      key,
      ...(source && from ? { source: { ...source, sheet: from.name } } : {}),
      was,
      is: now ?? "",
    });
  }
  return found;
}

const plainText = ({ content }: Cell): string => {
  switch (content.kind) {
    case "text":
      return content.value;
    case "number":
      return String(Number(content.value.toPrecision(15)));
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    default:
      return "";
  }
};

/** "Comparison: row 6 (indicator PDO3 target 2015): Changes!E6 was 0, is 100." */
export function staleWords({ sheet, row, source, was, is }: StaleRow): string {
  const short = (text: string): string => (text.length > 40 ? `“${text.slice(0, 39)}…”` : text === "" ? "empty" : `“${text}”`);
  const moved = source ? `${printCell(source)} was ${short(was)} and is ${short(is)}` : `its source cell is gone; it was ${short(was)}`;
  return `${sheet}, row ${row + 1}: ${moved}. Make the sheet anew, or put the cell back.`;
}
