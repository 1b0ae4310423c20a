import { foldName } from "../base/fold";
import { columnName, contains, parseArea } from "../grid/address";
import type { EvidenceList } from "../model/project";
import type { Field, ListRef } from "./protocol";
import type { Reason } from "./run";

/** The list that a protocol names, or why it is none. */
export function findList(lists: readonly EvidenceList[], ref: ListRef): EvidenceList | Reason {
  const wanted = ref.sheet.toLowerCase();
  const onSheet = lists.filter(({ table }) => table.sheet.toLowerCase() === wanted);
  const at = ref.at === undefined ? undefined : parseArea(ref.at);
  const places = { sheet: ref.sheet, ...(ref.at === undefined ? {} : { at: ref.at }) };
  if (ref.at !== undefined) {
    const there = at && onSheet.find(({ table, rows }) => [table.area, rows].some((area) => contains(area, at.top, at.left)));
    return there ?? { key: "list-missing", places, cells: [] };
  }
  const [list, second] = onSheet;
  if (list === undefined) return { key: "list-missing", places, cells: [] };
  if (second === undefined) return list;
  return {
    key: "list-ambiguous",
    places: { ...places, lists: String(onSheet.length) },
    cells: onSheet.map(({ table, rows }) => ({ sheet: table.sheet, row: rows.top, col: rows.left })),
  };
}

export const isReason = (found: EvidenceList | Reason | number): found is Reason => typeof found === "object" && "key" in found;

/** The sheet columns of a list, each once, left to right: all that a run reads of it. */
export function columnsOf({ table }: EvidenceList): readonly number[] {
  return [...new Set(table.columns.map(({ cell }) => cell.col))].sort((a, b) => a - b);
}

/** The sheet column that a protocol's field is in the list: the one so headed, or else the one of its role. */
export function findColumn(list: EvidenceList, field: Field): number | Reason {
  const { table } = list;
  const wanted = foldName(field.name);
  const headed = table.columns.filter(({ header }) => foldName(header) === wanted || foldName(header.split(" / ").at(-1) ?? "") === wanted);
  const fitting =
    headed.length > 0 ? headed : table.columns.filter(({ role }) => role !== "other" && (role === field.role || role === field.name));
  const [column, second] = fitting;
  if (column && second === undefined) return column.cell.col;
  const header = table.columns[0]?.cell ?? { sheet: table.sheet, row: table.area.top, col: table.area.left };
  const places = { sheet: table.sheet, field: field.name };
  if (column === undefined) return { key: "field-missing", places, cells: [header] };
  const columns = fitting.map(({ cell }) => columnName(cell.col)).join(", ");
  return { key: "field-ambiguous", places: { ...places, columns }, cells: fitting.map(({ cell }) => cell) };
}
