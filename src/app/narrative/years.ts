import type { CellRef } from "../../grid/address";
import { fold } from "../../base/fold";
import type { Comparison } from "../../compare/comparison";
import type { Project } from "../../model/project";
import { indicatorName, yearOfPeriod } from "../../rules/support/items";
import type { Reference } from "../../rules/support/references";
import type { NarrativeMention } from "./mention";
import type { Paragraph } from "./paragraphs";
import { indicatorNamed } from "./values";

const adjusted = /\b(adjust\w*|revis\w*|chang\w*|modif\w*|ajust\w*|cambi\w*|alter\w*|mov(ed|e|ing)|shift\w*)\b/;
const ofTargets = /\b(targets?|metas?|cibles?)\b/;

/** Where a sentence says of one indicator in which years its targets are adjusted: the years that it leaves out, or names without cause. */
export function changedYears(
  { label }: Paragraph,
  sentence: string,
  items: readonly Reference[],
  years: readonly number[],
  project: Project,
  comparison: Comparison | undefined,
): NarrativeMention[] {
  const [item] = items;
  const folded = fold(sentence);
  if (!item || items.length !== 1 || years.length === 0 || !adjusted.test(folded) || !ofTargets.test(folded)) return [];
  const indicator = item.kind === "dli" ? undefined : indicatorNamed(project, item);
  const pair = comparison?.pairs.find((one) => one.kind === "indicator" && indicator && (one.after ?? one.before)?.id === indicator.id);
  const rows = (pair?.changes ?? []).flatMap((change) => {
    const year = change.field === "target" && change.period ? yearOfPeriod(change.period) : undefined;
    return year === undefined ? [] : [{ year, cell: change.cellAfter ?? change.cellBefore }];
  });
  const changed = [...new Set(rows.map(({ year }) => year))].sort();
  // A year of which nothing else is said ("by 2018") is no list of years: at least one of them must change.
  if (!indicator || changed.length === 0 || !years.some((year) => changed.includes(year))) return [];
  const missing = changed.filter((year) => !years.includes(year));
  if (missing.length === 0) return [];
  const cells = rows.flatMap(({ year, cell }): CellRef[] => (missing.includes(year) && cell ? [cell] : []));
  const named = [...new Set(years)].join(" and ");
  const too = missing.length === 1 ? `${missing[0]} changes too` : `${missing.join(" and ")} change too`;
  const message = `Paragraph ${label} names ${named} for ${indicatorName(indicator)}; ${too}. Name all years that change, or undo the change of the others.`;
  return [{ paragraph: label, kind: "year", text: missing.join(", "), outcome: "differs", cells, message }];
}
