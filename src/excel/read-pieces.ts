import { areaA1 } from "../grid/address";
import type { Area } from "../grid/address";
import { makeSheet } from "../grid/workbook";
import type { LeanCell } from "../grid/cell";
import type { Sheet } from "../grid/workbook";
import type { Job } from "../app/host";
import { HostFailure } from "../app/host";
import { cellsOf } from "./cells";
import type { RawCells } from "./cells";
import { checkSignal, failureOf } from "./failure";
import { areasOf, loadCells, loadMerged } from "./load";
import type { SheetHead } from "./load";
import { hasApi, run } from "./run";

/** Cells of the first request; from then on as many as fill a good part of the 5 MB that Excel on the web answers. */
const cellsAtFirst = 20_000;
const bytesAtOnce = 2_500_000;

interface Band {
  readonly head: SheetHead;
  readonly area: Area;
}

interface Progressing {
  readonly rows: (LeanCell | undefined)[][];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
}

/** The sheets of a large workbook, band by band, each request of a bounded size. */
export async function readInPieces(heads: readonly SheetHead[], { signal, onProgress }: Job): Promise<Sheet[]> {
  const areas = await usedAreas(heads);
  const read = new Map(heads.map(({ id }) => [id, newSheet()]));
  const waiting: Band[] = heads.flatMap((head, n) => (areas[n]?.values ? [{ head, area: areas[n].values }] : []));
  const total = Math.max(1, sum(waiting.map(({ area }) => cellCount(area))));
  let budget = cellsAtFirst;
  let ceiling = Infinity;
  let done = 0;
  let withRuns = hasApi("1.18");
  while (waiting.length > 0) {
    checkSignal(signal);
    const taken = take(waiting, budget);
    try {
      const bytes = await readBands(taken, read, withRuns);
      const cells = sum(taken.map(({ area }) => cellCount(area)));
      done += cells;
      budget = Math.max(1, Math.min(ceiling, Math.floor((bytesAtOnce * cells) / Math.max(1, bytes))));
      onProgress?.({ done: (done / total) * 0.95, step: "Reading" });
    } catch (error) {
      const failure = failureOf(error);
      const [only] = taken;
      if (withRuns && (failure.code === "unknown" || failure.code === "unsupported")) {
        // It may be the runs that Excel cannot give: on without them, as in an older Excel.
        withRuns = false;
        waiting.unshift(...taken);
        continue;
      }
      if (failure.code !== "too-large") throw failure;
      if (taken.length === 1 && only && only.area.top === only.area.bottom) {
        throw new HostFailure("too-large", failure.detail, only.head.name, { cause: failure });
      }
      ceiling = Math.floor(sum(taken.map(({ area }) => cellCount(area))) / 2);
      budget = ceiling;
      waiting.unshift(...taken);
    }
  }
  const sheets: Sheet[] = [];
  for (const [n, head] of heads.entries()) {
    checkSignal(signal);
    const whole = areas[n]?.whole;
    sheets.push(makeSheet({ ...head, ...(read.get(head.id) ?? newSheet()), merges: whole ? await mergesOf({ head, area: whole }) : [] }));
  }
  return sheets;
}

const newSheet = (): Progressing => ({ rows: [], hiddenRows: new Set(), hiddenCols: new Set() });
const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);
const cellCount = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** What holds something, and what holds or looks like something (merged cells may be blank). */
function usedAreas(heads: readonly SheetHead[]): Promise<{ readonly values?: Area; readonly whole?: Area }[]> {
  return run(async (context) => {
    const size = (range: Excel.Range): Excel.Range => {
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      range.untrack();
      return range;
    };
    const ranges = heads.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return { values: size(sheet.getUsedRangeOrNullObject(true)), whole: size(sheet.getUsedRangeOrNullObject(false)) };
    });
    await context.sync();
    return ranges.map(({ values, whole }) => ({ values: areaOf(values), whole: areaOf(whole) }));
  });
}

function areaOf(range: Excel.Range): Area | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** Bands from the front of the list, of no more cells than the budget, or else one row. */
function take(waiting: Band[], budget: number): Band[] {
  const taken: Band[] = [];
  let left = budget;
  for (let band = waiting[0]; band; band = waiting[0]) {
    const { head, area } = band;
    const width = area.right - area.left + 1;
    const rows = Math.min(area.bottom - area.top + 1, Math.floor(left / width));
    if (rows === 0 && taken.length > 0) break;
    const bottom = area.top + Math.max(1, rows) - 1;
    taken.push({ head, area: { ...area, bottom } });
    left -= Math.max(1, rows) * width;
    if (bottom < area.bottom) {
      waiting[0] = { head, area: { ...area, top: bottom + 1 } };
      break;
    }
    waiting.shift();
  }
  return taken;
}

/** Reads the bands into their sheets; resolves to about how many bytes Excel answered. */
function readBands(bands: readonly Band[], sheets: ReadonlyMap<string, Progressing>, withRuns: boolean): Promise<number> {
  return run(async (context) => {
    const loaded = bands.map((band) => {
      const sheet = context.workbook.worksheets.getItem(band.head.id);
      return { ...band, cells: loadCells(sheet.getRange(areaA1(band.area)), withRuns) };
    });
    await context.sync();
    let bytes = 0;
    for (const { head, area, cells } of loaded) {
      const sheet = sheets.get(head.id);
      if (!sheet) continue;
      cellsOf(cells.range, cells.runs()).forEach((row, r) => {
        const line: (LeanCell | undefined)[] = [];
        row.forEach((cell, c) => (line[area.left + c] = cell));
        sheet.rows[area.top + r] = line;
      });
      cells.hiddenRows().forEach((hidden, r) => hidden && sheet.hiddenRows.add(area.top + r));
      cells.hiddenCols().forEach((hidden, c) => hidden && sheet.hiddenCols.add(area.left + c));
      bytes += bytesOf(cells.range, withRuns);
    }
    return bytes;
  });
}

/** A text comes three times, as value, formula and text, and once more as runs; its letters may take two bytes each. */
function bytesOf({ text, formulas, values }: RawCells, withRuns: boolean): number {
  let bytes = 0;
  text.forEach((row, r) =>
    row.forEach((shown, c) => {
      const isText = typeof values[r]?.[c] === "string" && shown !== "";
      const formula = formulas[r]?.[c];
      bytes += 50 + 4 * shown.length + (typeof formula === "string" ? 2 * formula.length : 10);
      if (withRuns) bytes += isText ? 110 + 2 * shown.length : 20;
    }),
  );
  return bytes;
}

/** All merged areas of a band; where Excel refuses to list so many, of its halves. */
async function mergesOf({ head, area }: Band): Promise<Area[]> {
  try {
    return await run(async (context) => {
      const merged = loadMerged(context.workbook.worksheets.getItem(head.id).getRange(areaA1(area)));
      await context.sync();
      return areasOf(merged);
    });
  } catch (error) {
    const failure = failureOf(error, head.name);
    const refused = failure.code === "unknown" || failure.code === "too-large" || failure.code === "unsupported";
    if (!refused || area.top === area.bottom) throw failure;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const upper = await mergesOf({ head, area: { ...area, bottom: middle } });
    const lower = await mergesOf({ head, area: { ...area, top: middle + 1 } });
    // An area across the border is listed in both.
    const known = new Set(upper.map(areaA1));
    return [...upper, ...lower.filter((one) => !known.has(areaA1(one)))];
  }
}
