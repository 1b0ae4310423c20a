import { dec } from "../../base/decimal";
import type { CellRef } from "../../grid/address";
import type { Dli, DliSchedule } from "../../model/project";
import type { Period, Value } from "../../model/value";
import type { RoledColumn } from "../header-column";
import { columnOf, separatorsOf } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { readValue } from "../values/read-value";
import type { ReadContext } from "../values/reading";
import { readLot } from "./lot";
import { optional } from "./optional";

/** A result under a DLI, gathered from the rows that name it, its target and its amount. */
interface Result {
  readonly number: string;
  readonly period: Period;
  readonly cell: CellRef;
  name?: Value;
  units?: Value;
  amount?: Value;
  unitValue?: Value;
}

type Line = "name" | "units" | "amount";

/**
 * The Bank's DLI matrix with periods across and a block for each DLI: a heading ("DLI 7. ... - US$25.80 million"), then rows
 * that name the results ("DLR 7.1 - ..."), their targets and their amounts, each beginning with the result's number.
 */
export function readResultBlocks(region: Region): DliSchedule {
  const labels = columnOf(region, "dlr", "dli", "fiscal-year")?.col ?? region.table.area.left;
  const columns = region.columns.filter((column) => column.period !== undefined);
  const dlis: Dli[] = [];
  let results = new Map<string, Result>();
  const close = (): void => {
    for (const result of results.values()) dlis.push(dliOf(region, result));
    results = new Map();
  };
  for (const row of region.rows) {
    const label = region.view.text(row, labels);
    const heading = /^(?:dli|pbc|ivd|ild)\s*#?\s*(\d{1,2})\s*[.:–-]?\s*(.*)$/is.exec(label);
    if (heading) {
      close();
      dlis.push(headingDli(region, region.view.ref(row, labels), heading[1] ?? "", heading[2] ?? ""));
      continue;
    }
    const line = lineOf(label);
    if (line) for (const column of columns) readInto(region, row, column, line, results);
  }
  close();
  return { table: region.table, version: "proposed", dlis, periods: columns.flatMap(({ period }) => (period ? [{ period }] : [])) };
}

/** Whether a table is of that layout: it has no column of DLIs, and rows that name results. */
export function hasResultRows(region: Region): boolean {
  return (
    columnOf(region, "dli", "dlr", "unit-value") === undefined &&
    region.rows.some((row) => lineOf(region.view.text(row, region.table.area.left)) === "name")
  );
}

function lineOf(label: string): Line | undefined {
  if (label.length > 60) return undefined;
  const role = rolesOf(label).find((match) => ["dlr", "target", "allocation", "amount"].includes(match.role) && match.score >= 0.7)?.role;
  return role === "dlr" ? "name" : role === "target" ? "units" : role === undefined ? undefined : "amount";
}

function headingDli(region: Region, cell: CellRef, number: string, rest: string): Dli {
  const amount = /^(.*?)\s*[-–—:(]\s*((?:US\s?\$|[A-Z]{3}\s|\$|€)[^()]*)\)?\s*$/su.exec(rest);
  const name = { cell, text: amount?.[1] ?? rest, reading: { kind: "text" as const } };
  const subtotal = amount?.[2] === undefined ? undefined : valueOf(region, cell, amount[2], "amount");
  return { table: region.table, version: "proposed", number, cell, name, periods: [], ...optional({ subtotal }) };
}

function readInto(region: Region, row: number, column: RoledColumn, line: Line, results: Map<string, Result>): void {
  const { period } = column;
  if (!period || region.view.covered(row, column.col)) return;
  const cell = region.view.ref(row, column.col);
  for (const text of region.view.text(row, column.col).split(/\r?\n/)) {
    const match = /^\s*(?:dlr|dli|pbc|rvd|rld)?\s*(\d{1,2}(?:\.\d{1,2})+)\s*[-–—:.]?\s*(.+)$/i.exec(text);
    if (!match || match[1] === undefined || match[2] === undefined) continue;
    const known = results.get(match[1]) ?? { number: match[1], period, cell };
    results.set(match[1], known);
    if (line === "name") known.name = { cell, text: match[2], reading: { kind: "text" } };
    if (line === "units") known.units = valueOf(region, cell, match[2], "any");
    if (line !== "amount") continue;
    known.amount = valueOf(region, cell, match[2], "amount");
    const formula = /\(([^()]*\d[^()]*\b(?:per|por|par)\b[^()]*)\)/i.exec(match[2])?.[1];
    if (formula !== undefined) known.unitValue = valueOf(region, cell, formula, "amount");
  }
}

function valueOf(region: Region, cell: CellRef, text: string, expects: ReadContext["expects"]): Value {
  const read = readValue({ content: { kind: "text", value: text }, text }, cell, {
    date1904: region.reading.date1904,
    ...separatorsOf(region),
    expects,
  });
  if (read.doubt) region.doubts.push({ cell, ...read.doubt });
  return read.value;
}

function dliOf(region: Region, { number, period, cell, name, units, amount, unitValue }: Result): Dli {
  const count = units?.reading.kind === "number" ? { count: units.reading.number } : undefined;
  const lot = unitValue && (readLot(unitValue.qualifier, region.separators.separators) ?? { size: dec(1), text: "" });
  return {
    table: region.table,
    version: "proposed",
    number,
    cell,
    name: name ?? { cell, text: number, reading: { kind: "text" } },
    periods: [{ period, ...optional({ amount, units, unitCount: count }) }],
    ...optional({ unitValue, lot }),
  };
}
