import type { Version } from "../model/project";
import type { Doubt, Table } from "../model/table";
import type { Region } from "./region";
import { versionOf } from "./words/statuses";

/** Two tables of one kind are versions where their titles or sheets say so; otherwise both are in force. */
export function versionsOf(regions: readonly Region[], doubts: Doubt[]): Map<string, Version> {
  const versions = new Map<string, Version>();
  for (const kind of ["results-framework", "dli-matrix"] as const) {
    const all = regions.filter((region) => region.table.kind === kind);
    for (const { table, version } of all) if (version) versions.set(table.id, version);
    const tables = all.filter(({ version }) => version === undefined);
    if (tables.length < 2) continue;
    const said = tables.map((region) => versionOf(region.table.title ?? "") ?? versionOf(region.table.sheet));
    if (!said.includes("current") && !said.includes("proposed")) continue;
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

const cornerOf = (table: Table) => ({ sheet: table.sheet, row: table.area.top, col: table.area.left });
