import { areaA1, printCell } from "../../grid/address";
import type { Project } from "../../model/project";
import type { Doubt, Table, TableColumn, Unread } from "../../model/table";
import { compact, periodJson } from "./value";

/** What every document starts with; `file` is the path as the caller gave it. */
export const head = <Name extends string>(name: Name, file: string | undefined): { schema: `${Name}/1`; file?: string } =>
  compact({ schema: `${name}/1` as const, file });

const columnJson = (column: TableColumn) =>
  compact({
    cell: printCell(column.cell),
    header: column.header,
    role: column.role,
    ...(column.period ? periodJson(column.period) : {}),
    currency: column.currency,
    scale: column.scale,
  });

export const tableJson = (table: Table) =>
  compact({
    id: table.id,
    kind: table.kind,
    sheet: table.sheet,
    range: areaA1(table.area),
    confidence: table.confidence,
    why: table.why,
    language: table.language,
    title: table.title,
    columns: table.columns.map(columnJson),
    currency: table.currency,
    scale: table.scale,
    notes: table.notes,
    corrected: table.correction === undefined ? undefined : true,
  });

export const doubtJson = (doubt: Doubt) => compact({ cell: printCell(doubt.cell), what: doubt.what, readings: doubt.readings });

const unreadJson = ({ sheet, area, why }: Unread) => ({ sheet, range: areaA1(area), why });

/** Document "tables/1": what was recognised, where and how sure; what was not understood. */
export function tablesDocument(project: Project, file?: string) {
  return {
    ...head("tables", file),
    tables: project.tables.map(tableJson),
    unread: project.unread.map(unreadJson),
    doubts: project.doubts.map(doubtJson),
  };
}
