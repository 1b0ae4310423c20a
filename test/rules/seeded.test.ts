import { readFileSync } from "node:fs";
import { join } from "node:path";
import { grouped, dec } from "../../src/base/decimal";
import { printCell } from "../../src/grid/address";
import type { CellRef } from "../../src/grid/address";
import { makeSheet } from "../../src/grid/workbook";
import type { Cell, Workbook } from "../../src/grid/workbook";
import type { Value } from "../../src/model/value";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { readXlsx } from "../../src/xlsx/read";
import { check } from "./run";

let sample: Workbook;

beforeAll(async () => {
  sample = await readXlsx(new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/peru-basic-education.xlsx"))));
});

/** The workbook with ten (or one, for small figures) added to a number cell. */
function changed(cell: CellRef): Workbook | undefined {
  const sheet = sample.sheets.find((one) => one.name === cell.sheet);
  const old = sheet?.cell(cell.row, cell.col);
  if (!sheet || old?.content.kind !== "number") return undefined;
  const value = dec(old.content.value).plus(Math.abs(old.content.value) >= 1000 ? 10 : 1);
  const text = grouped(value, old.text.split(".")[1]?.length);
  const fresh: Cell = { ...old, content: { kind: "number", value: value.toNumber() }, text };
  const rows = Array.from({ length: sheet.rowCount }, (_, r) =>
    Array.from({ length: sheet.colCount }, (__, c) => (r === cell.row && c === cell.col ? fresh : sheet.cell(r, c))),
  );
  const copy = makeSheet({ name: sheet.name, rows, merges: sheet.merges });
  return { ...sample, sheets: sample.sheets.map((one) => (one === sheet ? copy : one)) };
}

/** Figures that a relation binds: amounts and units of DLIs, budget amounts and totals, end targets of the framework. */
function boundCells(): readonly CellRef[] {
  const project = recogniseWorkbook(sample);
  const values: readonly (Value | undefined)[] = [
    ...project.schedules.flatMap((schedule) =>
      schedule.dlis.flatMap((dli) => dli.periods.flatMap((period) => [period.amount, period.units])),
    ),
    ...project.budgets.flatMap((budget) => budget.rows.flatMap((row) => [...row.amounts.map((amount) => amount.value), row.total])),
    ...project.indicators.flatMap((indicator) =>
      indicator.records.filter((record) => record.table.kind === "results-framework").map((record) => record.endTarget),
    ),
  ];
  return values.flatMap((value) => (value ? [value.cell] : []));
}

test("a figure changed in the sample is found, and is the first or second cell of a new finding", () => {
  const before = new Set(check(sample).findings.map((finding) => finding.message));
  // A third of them, evenly; the cell of DLI 6 that is wrong already would only be put right.
  const tried = boundCells().filter((cell, n) => n % 3 === 0 && !(cell.sheet === "DLIs" && cell.row === 17));
  const missed: string[] = [];
  let count = 0;
  for (const cell of tried) {
    const workbook = changed(cell);
    if (!workbook) continue;
    count += 1;
    const fresh = check(workbook).findings.filter((finding) => finding.outcome === "broken" && !before.has(finding.message));
    const named = fresh.some((finding) => finding.cells.slice(0, 2).some((one) => printCell(one) === printCell(cell)));
    if (!named) missed.push(printCell(cell));
  }
  expect(missed).toEqual([]);
  expect(count).toBeGreaterThan(30);
}, 60_000);
