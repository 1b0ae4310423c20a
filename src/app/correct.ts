import { areaA1, parseArea } from "../grid/address";
import type { Area } from "../grid/address";
import { blankCell, findSheet } from "../grid/workbook";
import type { Sheet, Workbook } from "../grid/workbook";
import type { Table, TableCorrection, TableKind } from "../model/table";
import type { Period } from "../model/value";
import { findTables } from "../recognise/find-tables";
import { shapes } from "../recognise/shapes";
import { readPeriod } from "../model/read-period";
import { viewOf } from "../recognise/view";

/** Rows around a table that its header and the start of its data lie within: enough to see how it is read, few enough for each key pressed. */
const above = 12;
const below = 60;

/**
 * The first table that would be read at the correction's range if a person said this of it; undefined where nothing would
 * be. Only the start of the table is read: its columns are as they will be, its area may end early.
 */
export function previewTable(workbook: Workbook, correction: TableCorrection, fiscalYearStartMonth: number): Table | undefined {
  const sheet = findSheet(workbook, correction.sheet);
  const area = parseArea(correction.range);
  if (sheet === undefined || area === undefined) return undefined;
  const shown = stretchOf(sheet, { ...area, bottom: Math.max(area.top, correction.headerRows?.last ?? 0) });
  return tableOf(shown, area, correction, workbook.date1904, fiscalYearStartMonth);
}

/**
 * The correction of a stretch, kept for the cells of the table that it gives alone: what else stands in the stretch can be
 * another table.
 */
export function forItsTable(workbook: Workbook, correction: TableCorrection, fiscalYearStartMonth: number): TableCorrection {
  const sheet = findSheet(workbook, correction.sheet);
  const area = parseArea(correction.range);
  if (sheet === undefined || area === undefined || correction.kind === null) return correction;
  const table = tableOf(sheet, area, correction, workbook.date1904, fiscalYearStartMonth);
  return table === undefined ? correction : { ...correction, range: areaA1(table.area) };
}

/** What the correction makes of a sheet, without what the table's cells say of the project. */
function tableOf(sheet: Sheet, area: Area, correction: TableCorrection, date1904: boolean, startMonth: number): Table | undefined {
  const steps = findTables(viewOf(sheet), { date1904, calendar: { startMonth } }, [{ area, correction }]);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.regions.find(({ table }) => table.correction === correction)?.table;
}

function stretchOf(sheet: Sheet, { top, bottom }: Area): Sheet {
  const from = top - above;
  const to = bottom + below;
  return {
    ...sheet,
    rowCount: Math.min(sheet.rowCount, to + 1),
    cell: (row, col) => (row < from || row > to ? blankCell : sheet.cell(row, col)),
  };
}

/** The period that these words state in a header; undefined where they state none. */
export function periodOf(text: string, fiscalYearStartMonth: number): Period | undefined {
  return readPeriod(text, { startMonth: fiscalYearStartMonth });
}

/** Whether columns of this kind may stand for a year or another stretch of time. */
export function usesPeriods(kind: TableKind): boolean {
  return shapes.some(
    (shape) => shape.kind === kind && (shape.periodRole !== undefined || [...shape.needs.flat(), ...shape.may].includes("period")),
  );
}

/** Groups of roles of which a table of this kind has one each and this one has none; "period" stands for a column of time. */
export function rolesLacking(table: Table): readonly (readonly string[])[] {
  const has = new Set(table.columns.map((column) => column.role));
  if (table.columns.some((column) => column.period !== undefined)) has.add("period");
  const lacking = shapes
    .filter((shape) => shape.kind === table.kind)
    .map((shape) => shape.needs.filter((group) => !group.some((role) => has.has(role))))
    .sort((a, b) => a.length - b.length);
  return lacking[0] ?? [];
}
