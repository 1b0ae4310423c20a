import type { ListRow, ListTable, PeriodValue } from "../../model/project";
import type { TableKind } from "../../model/table";
import type { Value } from "../../model/value";
import { protocolBlocksOf } from "../protocol-blocks";
import type { ProtocolBlock } from "../protocol-blocks";
import { readCell } from "../region";
import type { Region } from "../region";
import type { ReadContext } from "../values/reading";
import { readRuleRows } from "./rule-rows";
import { isTotalText } from "./text-parts";

/** Kinds that are read as plain lists, a row an item. */
export const listKinds: readonly TableKind[] = [
  "verification-protocol",
  "budget-execution",
  "commitments",
  "actions",
  "payments",
  "verification-rules",
  "reforms",
  "calendar",
  "roles",
  "notes",
  "thresholds",
];

const amounts = new Set([
  "committed",
  "disbursed",
  "undisbursed",
  "executed",
  "release",
  "cost",
  "government",
  "partners",
  "gap",
  "allocation",
  "amount",
  "total",
  "commitment",
  "difference",
  "annual",
  "cancelled",
]);
const dates = new Set(["due-date", "deadline", "signing", "approval", "disbursement-date", "end-of-period", "date-row", "event-date"]);
/** Roles whose merged or missing cells go on from the row above. */
const carried = new Set(["dli", "component", "partner", "budget-activity", "reform", "organisation"]);

/** Tables of a review, in which an empty theme means none: it goes on only where cells are merged. */
const ownThemes: ReadonlySet<TableKind> = new Set<TableKind>(["reforms", "calendar", "roles", "notes"]);
const mergedOnly = new Set(["component", "meeting", "event-date", "place"]);

/** Every row of a list, each field read as its column's role says. */
export function readList(region: Region): ListTable {
  if (region.table.kind === "verification-rules") return readRuleRows(region);
  const blocks = protocolBlocksOf(region);
  if (blocks.length > 0) return { table: region.table, rows: blocks.map((block) => rowOfBlock(region, block)) };
  const rows: ListRow[] = [];
  const isOwn = ownThemes.has(region.table.kind);
  for (const row of region.rows) {
    const fields: Record<string, Value> = {};
    const going = new Set<string>();
    const periods: (PeriodValue & { readonly role?: string })[] = [];
    for (const column of region.columns) {
      if (column.role === "other" && column.period === undefined) continue;
      const covered = region.view.covered(row, column.col);
      const goesOn = isOwn && mergedOnly.has(column.role) ? covered : carried.has(column.role);
      if (covered && !goesOn) continue;
      if (goesOn) going.add(column.role);
      const value = readCell(region, row, column.col, expects(column.role, column.period !== undefined));
      if (value.reading.kind === "blank") continue;
      if (column.period)
        periods.push({
          period: column.period,
          value,
          ...(column.role === "amount" || column.role === "other" ? {} : { role: column.role }),
        });
      else fields[region.table.kind === "commitments" && column.role === "amount" ? "committed" : column.role] ??= value;
    }
    const [first] = [...Object.values(fields), ...periods.map((each) => each.value)];
    if (!first) continue;
    const isTotal = region.view.filled(row).some((col) => isTotalText(region.view.text(row, col)));
    const before = rows.at(-1)?.fields;
    for (const role of going) {
      const above = before?.[role];
      if (!isTotal && fields[role] === undefined && above) fields[role] = above;
    }
    rows.push({ cell: first.cell, fields, amounts: periods, isTotal });
  }
  return { table: region.table, rows };
}

function rowOfBlock(region: Region, { row, col, nameCol, fields }: ProtocolBlock): ListRow {
  const dli = readCell(region, row, col, "text");
  const known: Record<string, Value> = { dli, indicator: nameCol === undefined ? dli : readCell(region, row, nameCol, "text") };
  for (const field of fields) {
    const value = readCell(region, field.row, field.col, expects(field.role, false));
    if (value.reading.kind !== "blank") known[field.role] = value;
  }
  return { cell: dli.cell, fields: known, amounts: [], isTotal: false };
}

function expects(role: string, isPeriod: boolean): ReadContext["expects"] {
  if (isPeriod || amounts.has(role)) return "amount";
  if (dates.has(role)) return role === "status" ? "any" : "date";
  if (role === "exchange-rate") return "figure";
  return role === "scalable" || role === "confirmed" || role === "threshold" ? "any" : "text";
}
