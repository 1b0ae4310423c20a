import type { Dli, DliPeriod, DliSchedule } from "../../model/project";
import type { Period, Value } from "../../model/value";
import { currencyIn, scaleIn } from "../../base/money-words";
import { dliTitle } from "../dli-title";
import { headerPeriod } from "../header-period";
import { columnOf, readCell } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { dliNumber } from "./dli-rows";
import { optional } from "./optional";
import { isTotalText } from "./text-parts";
import { unitCounts } from "./unit-counts";

/** The words of a row of labels and what they stand for, by their column. */
type Labels = ReadonlyMap<number, { readonly role: string; readonly text: string }>;

/** What is gathered of one DLI while its block is gone through. */
interface Block {
  readonly number: string;
  readonly row: number;
  readonly col: number;
  readonly name: Value;
  readonly lines: { readonly row: number; readonly period: Period }[];
  readonly fields: Record<string, Value>;
}

/**
 * The DLI matrix of appraisal documents since 2018: a block for each DLI, headed by its number and name, with a row of its
 * scalability, unit and allocation, and below them a row for each period with the value and the amount allocated to it.
 */
export function readDliBlocks(region: Region): DliSchedule {
  const { view, reading } = region;
  const time = columnOf(region, "fiscal-year", "end-of-period");
  const value = columnOf(region, "target", "units", "value");
  const inHeader = (row: number): boolean => region.headers.some((header) => row >= header.top && row <= header.bottom);
  const blocks: Block[] = [];
  let labels: Labels | undefined;
  for (const row of time === undefined ? [] : region.rows) {
    if (inHeader(row)) continue;
    const title = dliTitle(view, row);
    if (title) {
      const number = dliNumber(title.text) ?? String(blocks.length + 1);
      blocks.push({ number, row, col: title.col, name: readCell(region, row, title.nameCol ?? title.col, "text"), lines: [], fields: {} });
      labels = undefined;
      continue;
    }
    const block = blocks.at(-1);
    if (!block || time === undefined) continue;
    const said = labelsIn(region, row);
    if (said) {
      labels = said;
      continue;
    }
    if (labels) {
      for (const [col, { role, text }] of labels) put(block, role, fieldUnder(region, row, col, role, text));
      labels = undefined;
      continue;
    }
    const text = view.text(row, time.col);
    if (isTotalText(text)) continue;
    const period = headerPeriod(view, row, time.col, reading.calendar, reading.date1904);
    if (period) block.lines.push({ row, period });
    else if (value && rolesOf(text).some((match) => match.role === "baseline" && match.score >= 0.7))
      put(block, "baseline", readCell(region, row, value.col, "any"));
  }
  const dlis = blocks.map((block) => dliOf(region, block));
  const periods = new Map(dlis.flatMap((dli) => dli.periods).map(({ period }) => [period.label, period] as const));
  return { table: region.table, version: "proposed", dlis, periods: [...periods.values()].map((period) => ({ period })) };
}

const labelled = new Set(["scalable", "unit-of-measure", "allocation", "deadline", "baseline", "end-target"]);

/** "Type of DLI | Scalability | Unit of Measure | Total Allocated Amount (USD)": two such words or more in a row are labels of the row below. */
function labelsIn({ view }: Region, row: number): Labels | undefined {
  const found = new Map<number, { role: string; text: string }>();
  for (const col of view.filled(row)) {
    const text = view.text(row, col);
    const role = rolesOf(text).find((match) => match.score >= 0.7 && labelled.has(match.role))?.role;
    if (role !== undefined) found.set(col, { role, text });
  }
  return found.size >= 2 ? found : undefined;
}

/** The cell under a label, in the unit of money that the label states. */
function fieldUnder(region: Region, row: number, col: number, role: string, label: string): Value {
  if (role !== "allocation") return readCell(region, row, col, role === "deadline" ? "date" : "any");
  const scale = scaleIn(label) ?? region.table.scale ?? 1;
  const currency = currencyIn(label) ?? region.table.currency;
  return readCell(region, row, col, "amount", { scale, ...(currency === undefined ? {} : { currency }) });
}

function put(block: Block, role: string, value: Value): void {
  if (value.reading.kind !== "blank") block.fields[role] ??= value;
}

function dliOf(region: Region, { number, row, col, name, lines, fields }: Block): Dli {
  const value = columnOf(region, "target", "units", "value");
  const amount = columnOf(region, "allocation", "amount");
  const formula = columnOf(region, "formula");
  const at = (line: number, column: typeof value, expects: "amount" | "any" | "text"): Value | undefined => {
    const read = column && readCell(region, line, column.col, expects);
    return read === undefined || read.reading.kind === "blank" ? undefined : read;
  };
  const units = lines.map((line) => at(line.row, value, "any"));
  const counts = unitCounts(units, undefined);
  const periods = lines.map((line, index): DliPeriod => ({
    period: line.period,
    ...optional({ amount: at(line.row, amount, "amount"), units: units[index], unitCount: counts[index] }),
  }));
  return {
    table: region.table,
    version: "proposed",
    number,
    cell: region.view.ref(row, col),
    name,
    periods,
    ...optional({
      baseline: fields["baseline"],
      finalTarget: fields["end-target"],
      subtotal: fields["allocation"],
      scalable: fields["scalable"],
      deadline: fields["deadline"],
      formula: lines.map((line) => at(line.row, formula, "text")).find((each) => each !== undefined),
    }),
  };
}
