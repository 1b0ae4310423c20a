import type { ListRow, Project } from "../model/project";
import type { Table, TableKind } from "../model/table";

/** The rows of all lists of a kind, without totals, in the order of the sheets. */
export const listRows = (project: Project, kind: TableKind): ReadonlyArray<{ readonly table: Table; readonly row: ListRow }> =>
  project.lists.flatMap(({ table, rows }) => (table.kind === kind ? rows.flatMap((row) => (row.isTotal ? [] : [{ table, row }])) : []));

/** The fields that are there, under new names. */
export function present<K extends string, V>(fields: Readonly<Record<K, V | undefined>>): Partial<Record<K, V>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Record<K, V>>;
}
