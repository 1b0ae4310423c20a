import type { Financing } from "../../model/project";
import type { Value } from "../../model/value";
import { pairsOf } from "../label-values";
import { readCell } from "../region";
import type { Region } from "../region";
import { isSubtotalText, isTotalText } from "./text-parts";

const dates = ["approval", "signing", "effectiveness", "closing", "original-closing", "restructured"] as const;
const amounts = ["commitment", "disbursed", "undisbursed", "cancelled"] as const;
const fieldOf: Readonly<Record<string, keyof Financing>> = { "original-closing": "originalClosing", "loan-number": "loan" };

export interface BasicData {
  readonly id?: Value;
  readonly name?: Value;
  readonly objective?: Value;
}

const basicOf: Readonly<Record<string, keyof BasicData>> = { "project-id": "id", "project-name": "name", pdo: "objective" };

/** Loans, one a row, or a block of labels with values; and the project's name and number where they stand with them. */
export function readFinancing(region: Region): { financing: Financing[]; basic: BasicData } {
  const pairs = pairsOf(region);
  const places =
    pairs.length > 0
      ? [pairs.map((pair) => ({ role: pair.role, row: pair.valueRow, col: pair.valueCol }))]
      : region.rows.map((row) => region.columns.map((column) => ({ role: column.role, row, col: column.col })));
  const financing: Financing[] = [];
  const basic: { -readonly [K in keyof BasicData]: BasicData[K] } = {};
  for (const cells of places) {
    const fields: Record<string, Value> = {};
    for (const { role, row, col } of cells) {
      const basicField = basicOf[role];
      if (basicField !== undefined) basic[basicField] ??= readCell(region, row, col, "text");
      const value = valueOf(region, role, row, col);
      // A loan's revised amount is what is committed; the original one says what was.
      const field = role === "proposed" && !cells.some((each) => each.role === "commitment") ? "commitment" : (fieldOf[role] ?? role);
      if (value && value.reading.kind !== "blank" && fields[field] === undefined) fields[field] = value;
    }
    const first = cells[0];
    const isTotal =
      first !== undefined &&
      region.view
        .filled(first.row)
        .some((col) => isTotalText(region.view.text(first.row, col)) || isSubtotalText(region.view.text(first.row, col)));
    const known = [...dates, ...amounts].some((role) => fields[fieldOf[role] ?? role] !== undefined);
    if (first && known && !isTotal) financing.push({ table: region.table, cell: region.view.ref(first.row, first.col), ...fields });
  }
  return { financing, basic };
}

function valueOf(region: Region, role: string, row: number, col: number): Value | undefined {
  if ((dates as readonly string[]).includes(role)) return readCell(region, row, col, "date");
  if ((amounts as readonly string[]).includes(role)) return readCell(region, row, col, "amount");
  if (role === "proposed") {
    const value = readCell(region, row, col, "amount");
    return value.reading.kind === "money" ? value : undefined;
  }
  return role === "loan-number" ? readCell(region, row, col, "text") : undefined;
}
