import { fold } from "../../base/fold";
import type { Claim, EvidenceList, SummaryItem } from "../../model/project";
import type { RoledColumn } from "../header-column";
import { columnOf, readCell } from "../region";
import type { Region } from "../region";
import { tickMarks } from "../words/notations";
import { optional } from "./optional";
import { isTotalText } from "./text-parts";

/** Items of a summary with a tick under "Changed" or "Not changed". */
export function readSummary(region: Region): SummaryItem[] {
  const changed = columnOf(region, "changed");
  const unchanged = columnOf(region, "not-changed");
  if (changed && !unchanged) return readAnswers(region, changed);
  if (!changed || !unchanged) return [];
  const items: SummaryItem[] = [];
  for (const row of region.rows) {
    const named = columnOf(region, "summary-item");
    const itemCol =
      named?.col ??
      region.view.filled(row).find((col) => col < Math.min(changed.col, unchanged.col) && /\p{L}{2}/u.test(region.view.text(row, col)));
    if (itemCol === undefined || region.view.text(row, itemCol) === "") continue;
    const yes = isTick(region.view.shown(row, changed.col).text);
    const no = isTick(region.view.shown(row, unchanged.col).text);
    const item = readCell(region, row, itemCol, "text");
    if (yes && no) region.doubts.push({ cell: item.cell, what: "Both Changed and Not changed are ticked." });
    items.push({ cell: item.cell, item, ...(yes === no ? {} : { changed: yes }) });
  }
  return items;
}

/** Items with "Yes" or "No" beside them, in one pair of columns or several side by side under the same header. */
function readAnswers(region: Region, changed: RoledColumn): SummaryItem[] {
  const header = fold(changed.texts.join(" "));
  const answers = region.columns.filter((column) => fold(column.texts.join(" ")) === header);
  return region.rows.flatMap((row) =>
    answers.flatMap(({ col }): SummaryItem[] => {
      const answer = readCell(region, row, col, "any");
      const item = col > 0 ? readCell(region, row, col - 1, "text") : undefined;
      if (!item || item.reading.kind === "blank" || answer.reading.kind !== "yesno") return [];
      return [{ cell: item.cell, item, changed: answer.reading.yes }];
    }),
  );
}

const isTick = (text: string): boolean => tickMarks.has(fold(text)) || tickMarks.has(text.trim());

/** Figures that a text states, one a row. */
export function readClaims(region: Region): Claim[] {
  const paragraph = columnOf(region, "paragraph");
  const claim = columnOf(region, "claim");
  const value = columnOf(region, "value");
  if (!claim || !value) return [];
  return region.rows
    .filter((row) => region.view.text(row, claim.col) !== "")
    .map((row) => {
      const words = readCell(region, row, claim.col, "text");
      return {
        cell: words.cell,
        claim: words,
        value: readCell(region, row, value.col, "any"),
        ...optional({ paragraph: paragraph && readCell(region, row, paragraph.col, "text") }),
      };
    });
}

/** Where a list's rows stand; they may be a million, so they are not read here, but for totals and notes among them. */
export function readEvidence(region: Region): EvidenceList {
  const { table, rows, view, columns } = region;
  const { area } = table;
  const top = rows[0] ?? area.top;
  const otherRows: number[] = [];
  let next = top;
  for (const row of rows) {
    for (; next < row; next++) if (view.filled(next).length > 0) otherRows.push(next);
    next = row + 1;
    // A total fills its label and a figure or two; whoever is on the list fills most of the row.
    const filled = view.filled(row);
    if (filled.length <= Math.max(2, columns.length / 2) && filled.some((col) => isTotalText(view.text(row, col)))) otherRows.push(row);
  }
  return { table, rows: { ...area, top }, ...(otherRows.length > 0 ? { otherRows } : {}) };
}
