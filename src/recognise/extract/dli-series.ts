import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Cell } from "../../grid/workbook";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { RoledColumn } from "../header-column";
import { readCell, separatorsOf } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { readValue } from "../values/read-value";
import { dliNumber, isRowLabel } from "./dli-rows";
import type { DliRows } from "./dli-rows";
import { optional } from "./optional";

/** What a DLI's cells in one period column hold. */
export interface Series {
  readonly column: RoledColumn;
  readonly amount?: Value;
  readonly units?: Value;
}

/** A DLI's cells by period, and the sheet rows that its amounts and its units stand in. */
export interface SplitRows {
  readonly series: readonly Series[];
  readonly amountRow?: number;
  readonly unitsRow?: number;
}

interface Known {
  /** What the table's title or the headers over its periods say the figures are. */
  readonly stated: "amount" | "units" | undefined;
  /** Of one unit, as the table's scale has it and, where that may be meant, in full. */
  readonly prices: readonly Dec[];
  readonly subtotal: Dec | undefined;
  readonly finalTarget: Dec | undefined;
}

/** One row of cells over the periods, each read as an amount and as units. */
type Line = ReadonlyArray<{ readonly asAmount?: Value; readonly asUnits?: Value }>;

/**
 * Which of a DLI's rows are amounts and which are units. The usual order is the amount above the units, in two rows or
 * in two lines of a cell; labels beside the rows, and units x price, decide where they can.
 */
export function amountsAndUnits(region: Region, group: DliRows, periods: readonly RoledColumn[], known: Known): SplitRows {
  const rows = group.rows.filter((row) =>
    periods.some((column) => !region.view.covered(row, column.col) && region.view.text(row, column.col) !== ""),
  );
  const inTwoLines = rows.length === 1 && periods.some((column) => linesOf(region, rows[0] ?? 0, column.col).length === 2);
  const lines: Line[] = inTwoLines
    ? [splitLine(region, rows[0] ?? 0, periods, 0), splitLine(region, rows[0] ?? 0, periods, 1)]
    : rows.map((row) => readLine(region, row, periods));
  const labels = inTwoLines ? [] : rows.map((row) => rowLabel(region, row, periods, row === group.rows[0]));
  const [amountAt, unitsAt] = choose(lines, labels, known);
  const series = periods.map((column, index): Series => {
    const amount = amountAt === undefined ? undefined : lines[amountAt]?.[index]?.asAmount;
    const units = unitsAt === undefined ? undefined : lines[unitsAt]?.[index]?.asUnits;
    return {
      column,
      ...(amount && amount.reading.kind !== "blank" ? { amount } : {}),
      ...(units && units.reading.kind !== "blank" ? { units } : {}),
    };
  });
  const rowOf = (line: number | undefined): number | undefined => (inTwoLines || line === undefined ? undefined : rows[line]);
  return { series, ...optional({ amountRow: rowOf(amountAt), unitsRow: rowOf(unitsAt) }) };
}

const linesOf = (region: Region, row: number, col: number): string[] =>
  region.view
    .text(row, col)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

function readLine(region: Region, row: number, periods: readonly RoledColumn[]): Line {
  return periods.map((column) => {
    if (region.view.covered(row, column.col)) return {};
    const before = region.doubts.length;
    const asAmount = readCell(region, row, column.col, "amount");
    region.doubts.length = before;
    return { asAmount, asUnits: readCell(region, row, column.col, "any") };
  });
}

function splitLine(region: Region, row: number, periods: readonly RoledColumn[], index: number): Line {
  return periods.map((column) => {
    const lines = linesOf(region, row, column.col);
    const text =
      lines.length === 1 && index === 0 ? lines[0] : lines.length > 1 ? (index === 0 ? lines[0] : lines.slice(1).join("\n")) : undefined;
    if (text === undefined) return {};
    const cell: Cell = { content: { kind: "text", value: text }, text };
    const base = { date1904: region.reading.date1904, ...separatorsOf(region) };
    const ref = region.view.ref(row, column.col);
    const scale = region.table.columns.find((each) => each.cell.col === column.col)?.scale ?? region.table.scale;
    const money = {
      ...base,
      expects: "amount" as const,
      ...(scale === undefined ? {} : { scale }),
      ...(region.table.currency === undefined ? {} : { currency: region.table.currency }),
    };
    const asUnits = readValue(cell, ref, { ...base, expects: "any" });
    if (asUnits.doubt) region.doubts.push({ cell: ref, ...asUnits.doubt });
    return { asAmount: readValue(cell, ref, money).value, asUnits: asUnits.value };
  });
}

const naming = new Set(["dli", "dlr", "indicator", "name", "definition", "linked-indicator"]);

const isBareLabel = (text: string): boolean =>
  rolesOf(text).some(({ role, score }) => score === 1 && ["amount", "allocation", "target", "units"].includes(role));

/** A label beside the figures of a row: in a column that is no period and tells amounts from units. */
function rowLabel(region: Region, row: number, periods: readonly RoledColumn[], isFirst: boolean): "amount" | "units" | undefined {
  const first = Math.min(...periods.map((column) => column.col));
  for (const col of region.view.filled(row)) {
    if (col >= first || region.view.covered(row, col)) continue;
    const column = region.columns.find((each) => each.col === col);
    const text = region.view.text(row, col);
    if (column && ["indicator-code", "baseline", "end-target", "unit-value"].includes(column.role)) continue;
    if (column?.role === "dli" && dliNumber(text) !== undefined) continue;
    // A DLI's name may hold a label's words ("Results published"); only what is a label and nothing else is one there.
    if (isFirst && column && naming.has(column.role) && !isBareLabel(text)) continue;
    const label = isRowLabel(text);
    if (label) return label;
  }
  return undefined;
}

function choose(
  lines: readonly Line[],
  labels: readonly ("amount" | "units" | undefined)[],
  known: Known,
): [number | undefined, number | undefined] {
  if (lines.length === 0) return [undefined, undefined];
  const labelled = [labels.indexOf("amount"), labels.indexOf("units")] as const;
  if (labelled[0] >= 0 && labelled[1] >= 0) return [labelled[0], labelled[1]];
  if (lines.length === 1) {
    if (labelled[0] === 0 || known.stated === "amount") return [0, undefined];
    // No amount of money is a share or a yes.
    const isShare = (lines[0] ?? []).some(({ asUnits }) => asUnits?.reading.kind === "percent" || asUnits?.reading.kind === "yesno");
    if (known.stated === "units" || isShare) return [undefined, 0];
    return looksLikeUnits(lines[0] ?? [], known) || labelled[1] === 0 ? [undefined, 0] : [0, undefined];
  }
  // The first of two rows has the DLI's name, whose words may be those of a label; the second has a label alone.
  if (lines.length === 2 && labelled[0] === 1) return [1, 0];
  if (lines.length === 2 && labelled[1] === 1) return [0, 1];
  const usual = agreement(lines[0], lines[1], known.prices);
  const swapped = agreement(lines[1], lines[0], known.prices);
  return swapped > usual ? [1, 0] : [0, 1];
}

/** In how many periods units x price comes within 1 % of the amount: enough to tell rows apart, whatever else is wrong. */
function agreement(amounts: Line | undefined, units: Line | undefined, prices: readonly Dec[]): number {
  if (!amounts || !units) return 0;
  const periods = prices.map(
    (price) =>
      amounts.filter((each, index) => {
        const amount = figureOf(each.asAmount);
        const expected = figureOf(units[index]?.asUnits)?.times(price);
        return (
          amount !== undefined && expected !== undefined && !amount.isZero() && amount.minus(expected).abs().lte(amount.abs().times("0.01"))
        );
      }).length,
  );
  return Math.max(0, ...periods);
}

function looksLikeUnits(line: Line, known: Known): boolean {
  const amounts = line.map((each) => figureOf(each.asAmount)).filter((figure) => figure !== undefined);
  const units = line.map((each) => figureOf(each.asUnits)).filter((figure) => figure !== undefined);
  if (amounts.length === 0) return false;
  const total = sum(amounts);
  const unitTotal = sum(units);
  if (known.subtotal && total.minus(known.subtotal).abs().lte(known.subtotal.abs().times("0.01"))) return false;
  const { subtotal } = known;
  if (subtotal && known.prices.some((price) => unitTotal.times(price).minus(subtotal).abs().lte(subtotal.abs().times("0.01")))) return true;
  return known.finalTarget !== undefined && !known.finalTarget.equals(zero) && unitTotal.equals(known.finalTarget);
}
