import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { RoledColumn } from "../header-column";
import { columnOf, readCell, separatorsOf } from "../region";
import type { Region } from "../region";
import { readValue } from "../values/read-value";
import type { ReadContext } from "../values/reading";
import type { DliRows } from "./dli-rows";
import { readLot } from "./lot";
import { inlineFields } from "./text-parts";

/** A formula that is a price for a lot ("US$ 20,000 per teacher") is the unit value where no column states one. */
export function withFormulaPrice(
  region: Region,
  group: DliRows,
  fields: Record<string, Value | undefined>,
): Record<string, Value | undefined> {
  const column = columnOf(region, "formula");
  if (fields["unit-value"] !== undefined || fields["formula"] === undefined || !column) return fields;
  const before = region.doubts.length;
  const price = readCell(region, group.rows[0] ?? 0, column.col, "amount", { scale: 1 });
  region.doubts.length = before;
  const isPrice =
    price.reading.kind === "money" &&
    price.reading.currency !== undefined &&
    readLot(price.qualifier, region.separators.separators) !== undefined;
  return isPrice ? { ...fields, "unit-value": price } : fields;
}

const expectation: Readonly<Record<string, ReadContext["expects"]>> = {
  "unit-value": "amount",
  allocation: "amount",
  total: "amount",
  baseline: "any",
  "end-target": "any",
  target: "any",
  scalable: "any",
  minimum: "any",
  maximum: "any",
  formula: "text",
  "prior-results": "amount",
  deadline: "date",
  "verification-protocol": "text",
};

/** The fields beside the periods: from their columns, else from "Label: value" lines inside any of the DLI's cells. */
export function fieldsOf(region: Region, group: DliRows, periods: readonly RoledColumn[]): Record<string, Value | undefined> {
  const found: Record<string, Value | undefined> = {};
  const put = (role: string, value: Value): void => {
    const key = role === "total" ? "allocation" : role === "target" ? "end-target" : role;
    if (value.reading.kind === "blank") return;
    // "DLR 2.0 Strategy adopted" over 2.0: of what was done before, the amount is wanted.
    const isWords = key === "prior-results" && found[key]?.reading.kind === "text" && figureOf(value) !== undefined;
    if (found[key] === undefined || isWords) found[key] = value;
  };
  const skip = new Set(periods.map((column) => column.col));
  const seen = new Set<string>();
  const inline: { role: string; text: string; row: number; col: number }[] = [];
  for (const row of group.rows) {
    for (const column of region.columns) {
      if (skip.has(column.col)) continue;
      const ref = region.view.ref(row, column.col);
      const key = `${ref.row},${ref.col}`;
      if (seen.has(key) || ref.row < (group.rows[0] ?? 0)) continue;
      seen.add(key);
      const text = region.view.text(row, column.col);
      const parts = inlineFields(text).filter((field) => expectation[field.role] !== undefined && field.role !== "verification-protocol");
      for (const part of parts) inline.push({ ...part, row, col: column.col });
      const expects = expectation[column.role];
      if (expects !== undefined && (parts.length === 0 || column.role === "verification-protocol"))
        put(column.role, readCell(region, row, column.col, expects));
    }
  }
  for (const part of inline) put(part.role, inlineValue(region, part));
  return found;
}

function inlineValue(region: Region, part: { role: string; text: string; row: number; col: number }): Value {
  const cell = { content: { kind: "text" as const, value: part.text }, text: part.text };
  const read = readValue(cell, region.view.ref(part.row, part.col), {
    date1904: region.reading.date1904,
    ...separatorsOf(region),
    expects: expectation[part.role] ?? "any",
    ...(region.table.currency === undefined ? {} : { currency: region.table.currency }),
  });
  if (read.doubt) region.doubts.push({ cell: read.value.cell, ...read.doubt });
  return read.value;
}
