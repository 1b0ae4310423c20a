import type { Version } from "../../model/project";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { versionInHeader } from "../version-words";
import { changeStatusOf } from "../words/statuses";

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

const ofAll =
  /^(?:results? framework|framework|targets?|indicators?|values?|table|marco de resultados|metas?|indicadores|valores|cadre de resultats|cibles?|indicateurs|valeurs|quadro de resultados|[\s:.-])*$/;

/** Lines over the rows of each version inside one table: "Original targets", then the rows again under "Revised targets". */
export function versionBanners(region: Region): VersionRows | undefined {
  const found = new Map<number, Version>();
  for (const row of region.rows) {
    const filled = region.view.filled(row).filter((col) => col >= region.table.area.left && col <= region.table.area.right);
    const said = filled.length === 1 ? versionInHeader([region.view.text(row, filled[0] ?? 0)], region.table.language) : undefined;
    if (said && ofAll.test(said.rest.join(" "))) found.set(row, said.version);
  }
  return new Set(found.values()).size === 2 ? found : undefined;
}

/** A row of one version that says only that the indicator is dropped, or not there yet. */
export function hasNoPart(region: Region, row: number, version: Version, nameCol: number): boolean {
  const texts = region.columns.filter(({ col }) => col !== nameCol).map(({ col }) => region.view.text(row, col));
  const word = version === "proposed" ? "dropped" : "new";
  return texts.some((text) => changeStatusOf(text) === word) && !texts.some((text) => /\d/.test(text));
}
