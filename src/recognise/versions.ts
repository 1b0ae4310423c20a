import type { Version } from "../model/project";
import type { Doubt, Table } from "../model/table";
import { earlierByName } from "./version-order";
import type { Region } from "./region";
import { versionOf, versionOfPaper } from "./words/statuses";

type Said = readonly (Version | undefined)[];

/**
 * Two tables of one kind are versions where their columns, titles or sheets say so, or where two that state the same rows are told apart
 * by a number or a date in their sheets' names; otherwise both are in force.
 */
export function versionsOf(regions: readonly Region[], doubts: Doubt[]): Map<string, Version> {
  const versions = new Map<string, Version>();
  for (const kind of ["results-framework", "dli-matrix"] as const) {
    const all = regions.filter((region) => region.table.kind === kind);
    for (const { table, version } of all) if (version) versions.set(table.id, version);
    const tables = all.filter(({ version }) => version === undefined);
    if (tables.length < 2) continue;
    const said = saidOf(tables);
    if (said === undefined) {
      const earlier = earlierByName(tables);
      if (!earlier) continue;
      for (const { table } of tables) versions.set(table.id, table === earlier.table ? "current" : "proposed");
      doubts.push({ cell: cornerOf(earlier.table), what: "Read as the earlier version, by the names of the two sheets." });
      continue;
    }
    const hasProposed = said.includes("proposed");
    tables.forEach((region, index) => {
      const version = said[index] ?? (hasProposed ? "current" : "proposed");
      versions.set(region.table.id, version);
      if (said[index] === undefined)
        doubts.push({
          cell: cornerOf(region.table),
          what: `Read as the ${version} version, because another table of this kind says that it is the other.`,
        });
    });
  }
  return versions;
}

/** What each table is said to be; undefined where none is. The names of papers tell nothing of one table alone. */
function saidOf(tables: readonly Region[]): Said | undefined {
  const by = (tell: (text: string) => Version | undefined): Said => tables.map(({ table }) => tell(table.title ?? "") ?? tell(table.sheet));
  const papers = by(versionOfPaper);
  const words = by(versionOf);
  if (words.some((version) => version !== undefined)) return words.map((version, index) => version ?? papers[index]);
  return papers.includes("current") && papers.includes("proposed") ? papers : undefined;
}

const cornerOf = (table: Table) => ({ sheet: table.sheet, row: table.area.top, col: table.area.left });
