import { serialOfDate } from "../base/dates";
import type { IsoDate } from "../base/dates";
import { areaA1 } from "../grid/address";
import type { Job, ReadJob, Since } from "../app/host";
import type { HostFailure } from "../app/host";
import { makeSheet } from "../grid/workbook";
import type { Sheet, Workbook } from "../grid/workbook";
import { cellsOf } from "./cells";
import { checkSignal, failureOf } from "./failure";
import { areasOf, loadCells, loadMerged } from "./load";
import type { SheetHead } from "./load";
import { readInPieces } from "./read-pieces";
import { hasApi, run } from "./run";

/**
 * The whole workbook in two round trips: the sheets, then everything on them. Where that is more than Excel takes at
 * once, in pieces, with progress. A sheet that goes while it is read is no failure: the rest is read again, once. With
 * `since`, sheets that did not change are taken from the earlier reading.
 */
export async function readWorkbook(job: ReadJob = {}): Promise<Workbook> {
  try {
    return await readOnce(job, worthPieces);
  } catch (error) {
    if (failureOf(error).code !== "sheet-missing") throw error;
    return readOnce(job, (failure) => worthPieces(failure) || failure.code === "sheet-missing");
  }
}

async function readOnce({ signal, onProgress, since }: ReadJob, inPieces: (failure: HostFailure) => boolean): Promise<Workbook> {
  checkSignal(signal);
  const { heads, date1904 } = await readHeads();
  checkSignal(signal);
  const kept = heads.map((head) => (since && since.workbook.date1904 === date1904 ? keptOf(head, since) : undefined));
  const due = heads.filter((_, n) => kept[n] === undefined);
  const read = due.length === 0 ? [] : await readSheets(due, { signal, onProgress }, inPieces);
  const sheets = heads.flatMap((head, n) => kept[n] ?? read.find(({ name }) => name === head.name) ?? []);
  checkSignal(signal);
  onProgress?.({ done: 1, step: "Reading" });
  return { sheets, date1904 };
}

/** The sheet as it was read before; undefined where it is another one, or changed, or looks or is protected otherwise. */
function keptOf({ name, visibility, isProtected }: SheetHead, { workbook, changed }: Since): Sheet | undefined {
  if (changed.has(name)) return undefined;
  return workbook.sheets.find((sheet) => sheet.name === name && sheet.visibility === visibility && sheet.isProtected === isProtected);
}

async function readSheets(heads: readonly SheetHead[], job: Job, inPieces: (failure: HostFailure) => boolean): Promise<Sheet[]> {
  let atOnce: readonly (Sheet | undefined)[];
  try {
    atOnce = await readAtOnce(heads);
  } catch (error) {
    if (!inPieces(failureOf(error))) throw error;
    return readInPieces(heads, job);
  }
  const large = heads.filter((_, n) => atOnce[n] === undefined);
  const pieces = large.length === 0 ? [] : await readInPieces(large, job);
  return heads.flatMap((head, n) => atOnce[n] ?? pieces[large.indexOf(head)] ?? []);
}

/** Too much at once, or something that Excel gives no plain reason for (more merged areas than it lists, say). */
function worthPieces({ code }: HostFailure): boolean {
  return code === "too-large" || code === "unknown" || code === "unsupported";
}

const visibilities: Readonly<Record<string, Sheet["visibility"]>> = { Hidden: "hidden", VeryHidden: "very-hidden" };

/** By the serial number of a day a workbook shows in which of the two date systems it counts. */
const sampleDay = "2000-01-01" as IsoDate;

function readHeads(): Promise<{ heads: readonly SheetHead[]; date1904: boolean }> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    const serial = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    const heads = sheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility: visibilities[visibility] ?? "visible",
      isProtected: protection.protected,
    }));
    return { heads, date1904: serial.value === serialOfDate(sampleDay, true) };
  });
}

/** No more of a sheet than this comes at once: on the desktop Excel itself sets no limit to an answer but memory. */
const atMost = { rows: 10_000, cols: 50 } as const;

/** The sheets in one round trip, undefined for those that reach further than what may come at once. */
function readAtOnce(heads: readonly SheetHead[]): Promise<(Sheet | undefined)[]> {
  const window = areaA1({ top: 0, left: 0, bottom: atMost.rows - 1, right: atMost.cols - 1 });
  return run(async (context) => {
    const loaded = heads.map((head) => {
      const sheet = context.workbook.worksheets.getItem(head.id);
      const within = sheet.getRange(window);
      within.untrack();
      const whole = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount");
      whole.untrack();
      return {
        head,
        whole,
        used: loadCells(within.getUsedRangeOrNullObject(true), hasApi("1.18")),
        merged: loadMerged(sheet.getUsedRangeOrNullObject(false)),
      };
    });
    await context.sync();
    return loaded.map(({ head, whole, used, merged }) => {
      const merges = areasOf(merged);
      if (whole.isNullObject) return makeSheet({ ...head, rows: [], merges });
      const fits = whole.rowIndex + whole.rowCount <= atMost.rows && whole.columnIndex + whole.columnCount <= atMost.cols;
      if (!fits || used.range.isNullObject) return undefined;
      const { rowIndex, columnIndex } = used.range;
      const hidden = (flags: readonly boolean[], first: number): number[] => flags.flatMap((flag, n) => (flag ? [first + n] : []));
      return makeSheet({
        ...head,
        rows: placed(cellsOf(used.range, used.runs()), rowIndex, columnIndex),
        merges,
        hiddenRows: hidden(used.hiddenRows(), rowIndex),
        hiddenCols: hidden(used.hiddenCols(), columnIndex),
      });
    });
  });
}

/** Rows moved to where they stand on the sheet. */
function placed<C>(rows: readonly C[][], top: number, left: number): C[][] {
  const sheet: C[][] = [];
  rows.forEach((row, r) => {
    const line: C[] = [];
    row.forEach((cell, c) => (line[left + c] = cell));
    sheet[top + r] = line;
  });
  return sheet;
}
