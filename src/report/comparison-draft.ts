import { printCell, quoteSheet } from "../grid/address";
import type { NewContent } from "../grid/edits";
import type { Comparison, FieldChange, Pair } from "../compare/comparison";
import type { Project } from "../model/project";
import { blank, bodyLook, headerLook, noteLook, text, titleLook } from "./cells";
import { detailWords, pairName, pairStatusWords } from "./comparison-words";
import type { SheetDraft } from "./draft";

const columns = [
  ["Status", 14],
  ["Indicator", 38],
  ["Detail of change", 22],
  ["Current", 48],
  ["Restructured", 48],
  ["Source cells", 24],
] as const;

const header = 3;

/**
 * The comparison sheet, laid out as a restructuring paper's table of changes: a block an indicator or DLI with a row a changed field (a
 * target year by year), and a row with the status alone where nothing changes. Texts and figures stand as the source prints them.
 */
export function comparisonDraft(comparison: Comparison, project: Project): SheetDraft {
  const blocks = comparison.pairs.map(blockOf);
  const body = blocks.flat();
  const starts = blocks.map((_, n) => header + 1 + blocks.slice(0, n).flat().length);
  const last = header + Math.max(1, body.length);
  const right = columns.length - 1;
  return {
    name: "Comparison",
    maker: "comparison",
    rows: [
      [text(project.name ? `Changes - ${project.name.text}` : "Changes")],
      [text(madeFrom(comparison))],
      [],
      columns.map(([name]) => text(name)),
      ...(body.length > 0 ? body : [[blank, text("Two versions were not found: there is nothing to compare.")]]),
    ],
    looks: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: titleLook },
      { area: { top: 1, left: 0, bottom: 1, right: 0 }, look: noteLook },
      { area: { top: header, left: 0, bottom: header, right }, look: headerLook },
      { area: { top: header + 1, left: 0, bottom: last, right }, look: { ...bodyLook, horizontal: "left" } },
      { area: { top: header + 1, left: right, bottom: last, right }, look: { color: "#595959" } },
      ...starts.map((top) => ({ area: { top, left: 0, bottom: top, right }, look: { borderTop: "thin" } as const })),
      ...starts.map((top) => ({ area: { top, left: 0, bottom: top, right: 1 }, look: { bold: true } })),
      ...body.flatMap((row, n) => figureLooks(row, header + 1 + n)),
    ],
    merges: [],
    widths: columns.map(([, width]) => width),
    frozenRows: header + 1,
    frozenCols: 0,
    landscape: true,
    titleRows: { first: header, last: header },
  };
}

function madeFrom(comparison: Comparison): string {
  const cells = comparison.pairs.flatMap((pair) => [
    ...pair.changes.flatMap((change) => [change.cellBefore, change.cellAfter]),
    pair.before?.cell,
    pair.after?.cell,
    pair.statedStatus?.cell,
  ]);
  const sheets = [...new Set(cells.flatMap((cell) => (cell ? [quoteSheet(cell.sheet)] : [])))];
  const count = (status: Pair["status"]): number => comparison.pairs.filter((pair) => pair.status === status).length;
  const counts = `${count("revised")} revised, ${count("new")} new, ${count("dropped")} dropped, ${count("no-change")} without change`;
  const left = (comparison.notCompared ?? []).map((words) => ` Not compared: ${words}.`).join("");
  return sheets.length > 0 ? `Made from ${sheets.join(", ")}. ${counts}.${left}` : left.trim();
}

function blockOf(pair: Pair): NewContent[][] {
  const head = [text(pairStatusWords(pair)), text(pairName(pair))];
  if (pair.changes.length === 0) {
    const cell = pair.statedStatus?.cell ?? (pair.after ?? pair.before)?.cell;
    return [[...head, blank, blank, blank, cell ? text(printCell(cell)) : blank]];
  }
  return pair.changes.map((change, n) => [...(n === 0 ? head : [blank, blank]), ...changeCells(change)]);
}

function changeCells(change: FieldChange): NewContent[] {
  const cells = [change.cellBefore, change.cellAfter].flatMap((cell) => (cell ? [printCell(cell)] : []));
  return [text(detailWords(change)), printed(change.before), printed(change.after), text([...new Set(cells)].join(", "))];
}

/** As the source prints it: a plain figure stays a figure ("18,000"), an id with leading zeros and everything else stays text. */
function printed(words: string): NewContent {
  const figure = words.trim();
  const isFigure = /^-?(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d*)(\.\d+)?$/.test(figure) && figure.replace(/\D/g, "").length <= 15;
  return isFigure ? { kind: "number", value: Number(figure.replace(/,/g, "")) } : text(words);
}

/** Figures in the form they were printed in: separators for those of four digits and more. */
function figureLooks(row: readonly NewContent[], at: number): SheetDraft["looks"] {
  return [3, 4].flatMap((col) => {
    const content = row[col];
    if (content?.kind !== "number") return [];
    const places = String(content.value).split(".")[1]?.length ?? 0;
    const numberFormat = `#,##0${places > 0 ? `.${"0".repeat(places)}` : ""}`;
    return [{ area: { top: at, left: col, bottom: at, right: col }, look: { numberFormat } }];
  });
}
