import { sameCell } from "../../grid/address";
import type { Pair } from "../../compare/comparison";
import { kindsInBothVersions, recordsOf, sideOfDli, sideOfIndicator, statementsOf } from "../../compare/sides";
import type { SideItem } from "../../compare/sides";
import { scheduleInForce } from "../../model/project";
import type { Project } from "../../model/project";
import type { Value } from "../../model/value";
import { partLink } from "./part-link";
import type { ComparisonOptions } from "./part-link";
import type { Link } from "./annex";

/**
 * The cells of an item that were compared and say the same in both versions: no row prints them, but were one of them to move the item
 * would have another row. `known` are the cells that its rows print.
 */
export function unchangedOf(pair: Pair, project: Project, known: readonly Link[], options: ComparisonOptions): Link[] {
  const id = (pair.after ?? pair.before)?.id;
  const rows = project.changes.filter((row) => (pair.kind === "dli" ? row.dliNumber : row.indicatorId) === id);
  const stated = rows.flatMap((row) =>
    [row.before, row.after].flatMap((value): Link[] =>
      value ? [partLink({ cell: value.cell }, value.text, row.period?.label, options.workbook)] : [],
    ),
  );
  const others = comparedValues(pair, project, options.earlier !== undefined).map((value): Link => ({ cell: value.cell }));
  return [...stated, ...others].filter(
    (link) =>
      !known.some(
        (one) => one.workbook === undefined && sameCell(one.cell, link.cell) && (link.after === undefined || one.after === link.after),
      ),
  );
}

/** What the tables say that were compared with one another: every one of them, or the kinds that state both versions. */
function comparedValues(pair: Pair, project: Project, isOtherWorkbook: boolean): Value[] {
  const id = (pair.after ?? pair.before)?.id;
  const stated = (side: SideItem | undefined): Value[] => (side ? statementsOf(side).map(({ value }) => value) : []);
  if (pair.kind === "dli") {
    const schedules = isOtherWorkbook ? [scheduleInForce(project)] : project.schedules.length > 1 ? project.schedules : [];
    return schedules.flatMap((one) => one?.dlis ?? []).flatMap((dli) => (dli.number === id ? stated(sideOfDli(dli)) : []));
  }
  const both = kindsInBothVersions(project);
  const indicator = project.indicators.find((one) => one.id === id);
  if (!indicator) return [];
  if (isOtherWorkbook) return stated(sideOfIndicator(indicator, recordsOf(indicator, "proposed", both)));
  if (project.changes.length > 0) both.delete("change-table");
  const records = indicator.records.filter((record) => both.has(record.table.kind));
  return stated(sideOfIndicator(indicator, records));
}
