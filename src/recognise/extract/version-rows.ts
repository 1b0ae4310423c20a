import type { Version } from "../../model/project";
import type { Region } from "../region";
import { rolesOf } from "../roles";

/** Rows that a label beside them calls the current or the proposed version of one indicator. */
export type VersionRows = ReadonlyMap<number, Version>;

/** Where the versions stand under one another, with "Current" and "Proposed" in a column of their own; undefined elsewhere. */
export function versionRows(region: Region, nameCol: number): VersionRows | undefined {
  for (let col = region.table.area.left; col <= region.table.area.right; col++) {
    if (col === nameCol || region.columns.some((column) => column.col === col && column.period !== undefined)) continue;
    const found = new Map<number, Version>();
    for (const row of region.rows) {
      const roles = rolesOf(region.view.text(row, col)).filter((match) => match.score === 1);
      if (roles.some((match) => match.role === "proposed")) found.set(row, "proposed");
      else if (roles.some((match) => match.role === "current")) found.set(row, "current");
    }
    const versions = new Set(found.values());
    if (versions.size === 2) return found;
  }
  return undefined;
}
