import { fold } from "../base/fold";
import { codedName, headingLevel } from "./extract/indicator-code";
import type { HeaderBlock } from "./header";
import type { RoledColumn } from "./header-column";
import { scoreOf } from "./header-column";
import type { SheetView } from "./view";

/** Columns that statistics have as well as frameworks. */
const shared = new Set(["indicator", "indicator-code", "unit-of-measure", "data-source", "other"]);

const frameworkWords =
  /\b(?:results?|frameworks?|targets?|goals?|milestones?|log ?frames?|monitoring|plans?|strateg\w*|programs?|programmes?|projects?|pdo|odp|metas?|marcos?|matriz|resultados?|seguimiento|planes|programas?|proyectos?|cibles?|cadres?|resultats?|objectifs?|suivi|projets?|quadro|plano|projetos?|acompanhamento)\b/;

/** Rows looked at for what numbers the indicators or names their level. */
const rowsSeen = 12;

/**
 * Indicators over years and nothing that a framework says: no baseline, target, source or unit to report by, in its header, its title or
 * among its rows. A yearbook prints what was measured in the same form.
 */
export function isStatistics(view: SheetView, block: HeaderBlock, columns: readonly RoledColumn[]): boolean {
  const saysMore = columns.some(
    (column) =>
      (column.period === undefined && !shared.has(column.role)) || scoreOf(column, "target", "actual", "cumulative-target") >= 0.55,
  );
  if (saysMore) return false;
  const lines = [view.sheet.name];
  for (let row = Math.max(0, block.top - 5); row < block.top; row++) lines.push(...view.filled(row).map((col) => view.text(row, col)));
  if (lines.some((line) => frameworkWords.test(fold(line)))) return false;
  for (let row = block.bottom + 1; row <= block.bottom + rowsSeen; row++) {
    const filled = view.filled(row);
    const first = view.text(row, filled[0] ?? 0);
    if (codedName(first).number !== undefined || (filled.length === 1 && headingLevel(first) !== undefined)) return false;
  }
  return true;
}
