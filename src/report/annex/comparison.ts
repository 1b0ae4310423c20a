import { quoteSheet } from "../../grid/address";
import type { CellRef } from "../../grid/address";
import type { Comparison, FieldChange, Pair } from "../../compare/comparison";
import type { Project } from "../../model/project";
import { detailWords, pairName, pairStatusWords, statusWords } from "../comparison-words";
import { bold, plainCells, uniqueLinks, withUniqueKeys } from "./annex";
import type { Annex, AnnexRow, Link } from "./annex";
import { changedRuns } from "./italics";
import { partLink } from "./part-link";
import type { ComparisonOptions } from "./part-link";
import { unchangedOf } from "./unchanged";

/** Names a changed field of an item, from one comparison to the next: "indicator PDO3 target 2015". */
export function changeKey(pair: Pair, change: FieldChange | undefined): string {
  const item = pair.after ?? pair.before;
  return [pair.kind, item?.id ?? "", change?.field ?? "", change?.period?.label ?? ""].join(" ").trim();
}

/**
 * The table of changes as a restructuring paper prints it: a block an indicator or DLI with a row a changed field (a target year by
 * year), the words that changed in italics, and a row with the status alone where nothing changes.
 */
export function comparisonAnnex(comparison: Comparison, project: Project, options: ComparisonOptions): Annex {
  return {
    maker: "comparison",
    name: "Comparison",
    title: project.name ? `Changes - ${project.name.text}` : "Changes",
    note: madeFrom(comparison, options),
    columns: [
      { header: "Status", width: 14 },
      { header: "Indicator", width: 34 },
      { header: "Detail of change", width: 20 },
      { header: "Current", width: 46 },
      { header: "Restructured", width: 46 },
    ],
    rows: withUniqueKeys(comparison.pairs.flatMap((pair) => blockOf(pair, project, options))),
    empty: "Two versions were not found: there is nothing to compare.",
    userHeader: "Reason",
    ...(options.reasons ? { reasons: options.reasons } : {}),
  };
}

function madeFrom(comparison: Comparison, { earlier }: ComparisonOptions): string {
  const cells = comparison.pairs.flatMap((pair) => [
    ...pair.changes.flatMap((change) => [change.cellBefore, change.cellAfter]),
    pair.before?.cell,
    pair.after?.cell,
    pair.statedStatus?.cell,
  ]);
  const sheets = [...new Set(cells.flatMap((cell) => (cell ? [quoteSheet(cell.sheet)] : [])))];
  const count = (status: Pair["status"]): number => comparison.pairs.filter((pair) => pair.status === status).length;
  const statuses = [...new Set(comparison.pairs.map((pair) => pair.status))].filter(
    (status) => !["revised", "new", "dropped", "no-change"].includes(status),
  );
  const more = statuses.map((status) => `, ${count(status)} ${statusWords[status].toLowerCase()}`).join("");
  const counts = `${count("revised")} revised, ${count("new")} new, ${count("dropped")} dropped, ${count("no-change")} without change${more}`;
  const left = (comparison.notCompared ?? []).map((words) => ` Not compared: ${words}.`).join("");
  const with_ = earlier === undefined ? "" : ` against ${earlier}`;
  return sheets.length > 0 ? `Made from ${sheets.join(", ")}${with_}. ${counts}.${left}` : left.trim();
}

function blockOf(pair: Pair, project: Project, options: ComparisonOptions): AnnexRow[] {
  const rows = pair.changes.length === 0 ? [undefined] : pair.changes;
  const linked = rows.map((change) => (change ? changeLinks(change, options) : []));
  const item: Link[] = [
    ...(pair.after ? [{ cell: pair.after.cell }] : pair.before ? [earlierLink(pair.before.cell, options)] : []),
    ...(pair.statedStatus ? [{ cell: pair.statedStatus.cell }] : []),
    ...unchangedOf(pair, project, linked.flat(), options),
  ];
  return rows.map((change, n): AnnexRow => {
    const head = n === 0 ? [bold(pairStatusWords(pair)), bold(pairName(pair))] : plainCells(["", ""]);
    return {
      key: changeKey(pair, change),
      begins: n === 0,
      cells: change
        ? [
            ...head,
            ...plainCells([detailWords(change)]),
            { runs: changedRuns(change.before, change.words, "removed") },
            { runs: changedRuns(change.after, change.words, "added") },
          ]
        : [...head, ...plainCells(["", "", ""])],
      links: uniqueLinks([...(linked[n] ?? []), ...(n === 0 ? item : [])]),
    };
  });
}

const earlierLink = (cell: CellRef, { earlier }: ComparisonOptions): Link =>
  earlier === undefined ? { cell } : { cell, workbook: earlier };

function changeLinks(change: FieldChange, options: ComparisonOptions): Link[] {
  return [
    ...(change.cellBefore
      ? [partLink(earlierLink(change.cellBefore, options), change.before, change.period?.label, options.workbook)]
      : []),
    ...(change.cellAfter ? [partLink({ cell: change.cellAfter }, change.after, change.period?.label, options.workbook)] : []),
  ];
}
