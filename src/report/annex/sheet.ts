import { dec, sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { a1, areaA1 } from "../../grid/address";
import type { NewContent, StyledRun } from "../../grid/edits";
import type { Workbook } from "../../grid/workbook";
import { blank, bodyLook, formula, headerLook, noteLook, sectionLook, text, titleLook, totalLook } from "../cells";
import type { SheetDraft } from "../draft";
import { linkWords } from "./annex";
import type { Annex, AnnexCell } from "./annex";
import { sourceBlock } from "./source-block";
import { formatAsPrinted, plainFigure } from "./printed";
import { heightOf, widthsFor } from "./row-height";

/** Rows and columns of an annex's sheet, counting from 0. */
const header = 4;
export const firstRow = header + 1;

/** What stands in the table's rows to the right of what the paper prints. */
const watchHeaders = ["Source cells", "Stale", "Source now", "Key"] as const;

/**
 * The sheet of an annex: what the paper prints, the user's own column, and beside it the cells that each row comes from and a live
 * formula that tells when one of them has moved. Below the print area stand those cells with what they held when the sheet was made.
 */
export function annexSheet(annex: Annex, workbook: Workbook): SheetDraft {
  const printed = annex.columns.length;
  const at = { user: printed, sources: printed + 1, stale: printed + 2, now: printed + 3, key: printed + 4 };
  const last = header + Math.max(1, annex.rows.length);
  const widths = [...widthsFor(annex), 34, 22, 9, 22, 14];
  const block = sourceBlock(annex, workbook, firstRow, last + 2);
  const body = annex.rows.map((row, n): NewContent[] => [
    ...row.cells.map((cell, col) => contentOf(cell, n, col, annex)),
    ...Array.from({ length: Math.max(0, printed - row.cells.length) }, () => blank),
    text(annex.reasons?.get(row.key) ?? ""),
    text(linkWords(row.links)),
    ...block.watch(n),
    text(row.key),
  ]);
  const right = at.key;
  const place = (top: number, left: number, bottom: number, end: number): SheetDraft["looks"][number]["area"] => ({
    top,
    left,
    bottom,
    right: end,
  });
  return {
    name: annex.name,
    maker: annex.maker,
    rows: [
      [text(annex.title)],
      [text(annex.note)],
      [block.summary],
      [],
      [...annex.columns.map((column) => text(column.header)), text(annex.userHeader), ...watchHeaders.map(text)],
      ...(body.length > 0 ? body : [[blank, text(annex.empty ?? "Nothing.")]]),
      ...block.rows,
    ],
    looks: [
      { area: place(0, 0, 0, 0), look: titleLook },
      { area: place(1, 0, 2, 0), look: noteLook },
      { area: place(header, 0, header, right), look: headerLook },
      { area: place(firstRow, 0, last, right), look: { ...bodyLook, horizontal: "left" } },
      { area: place(firstRow, at.sources, last, right), look: { color: "#595959" } },
      { area: place(firstRow, at.stale, last, at.stale), look: { bold: true, color: "#C00000" } },
      ...annex.rows.flatMap((row, n) => rowLooks(row, firstRow + n, annex.userHeader === "Reason" ? at.user : printed - 1)),
      ...annex.columns.flatMap((column, col) =>
        column.align === undefined || column.align === "left"
          ? []
          : [{ area: place(firstRow, col, last, col), look: { horizontal: column.align } } as const],
      ),
      ...body.flatMap((row, n) => figureLooks(row, annex.rows[n]?.cells ?? [], firstRow + n)),
      ...(block.rows.length === 0
        ? []
        : [
            { area: place(block.title, 0, block.title, 0), look: sectionLook },
            { area: place(block.title + 1, 0, block.title + 1, 4), look: { bold: true, color: "#595959" } },
            { area: place(block.title + 2, 0, last + 1 + block.rows.length, 4), look: { color: "#595959", horizontal: "left" } as const },
          ]),
    ],
    merges: [],
    widths,
    heights: heightsOf(annex, widths),
    frozenRows: header + 1,
    frozenCols: 0,
    landscape: true,
    titleRows: { first: header, last: header },
    printArea: place(0, 0, last, annex.userHeader === "Reason" ? at.user : printed - 1),
    userColumn: { col: at.user, keyCol: at.key },
  };
}

function heightsOf(annex: Annex, widths: readonly number[]): NonNullable<SheetDraft["heights"]> {
  const headers = annex.columns.map((column) => ({ text: column.header, isBold: true }));
  const rows = annex.rows.map((row) => [
    ...row.cells.map(({ runs }) => ({ text: runs.map((run) => run.text).join(""), isBold: runs.some((run) => run.bold === true) })),
    { text: annex.reasons?.get(row.key) ?? "" },
  ]);
  return [headers, ...rows].map((cells, n) => ({ row: header + n, points: heightOf(cells, widths) }));
}

function rowLooks(row: Annex["rows"][number], at: number, right: number): SheetDraft["looks"] {
  const line = { top: at, left: 0, bottom: at, right };
  const isBold = row.cells.map((cell) => cell.runs.length > 0 && cell.runs.every((run) => run.bold === true));
  return [
    ...(row.isTotal ? [{ area: line, look: totalLook }] : row.begins ? [{ area: line, look: { borderTop: "thin" } as const }] : []),
    ...isBold.flatMap((bold, col) => (bold ? [{ area: { ...line, left: col, right: col }, look: { bold: true } }] : [])),
  ];
}

/** A plain figure as a number, a total or a difference as a formula, words with what is italic in them as runs. */
function contentOf(cell: AnnexCell, row: number, col: number, annex: Annex): NewContent {
  if (cell.sumOf) return sumContent(cell.sumOf, col, annex);
  if (cell.less) return lessContent(cell, cell.less, row);
  const words = cell.runs.map((run) => run.text).join("");
  const figure = plainFigure(words);
  if (figure) return { kind: "number", value: figure.toNumber() };
  const content = text(words);
  const isStyled = cell.runs.some((run) => run.italic === true || run.struck === true || run.bold === true) && cell.runs.length > 1;
  if (content.kind !== "text" || content.value !== words || !isStyled) return content;
  const runs = cell.runs.map(({ text: part, italic, bold, struck }): StyledRun => {
    return { text: part, ...(italic ? { italic } : {}), ...(bold ? { bold } : {}), ...(struck ? { struck } : {}) };
  });
  return { ...content, runs };
}

/** The figure that a cell prints, a difference without its plus. */
const figureAt = (annex: Annex, row: number, col: number): Dec | undefined =>
  plainFigure(
    (annex.rows[row]?.cells[col]?.runs ?? [])
      .map((run) => run.text)
      .join("")
      .replace(/^\+/, ""),
  );

function sumContent(rows: readonly number[], col: number, annex: Annex): NewContent {
  const total = sum(rows.map((row) => figureAt(annex, row, col) ?? zero));
  const first = rows[0] ?? 0;
  const isStretch = rows.every((row, n) => row === first + n);
  const parts = isStretch
    ? [areaA1({ top: firstRow + first, left: col, bottom: firstRow + first + rows.length - 1, right: col })]
    : rows.map((row) => a1(firstRow + row, col));
  return parts.length > 200 || rows.length === 0 ? { kind: "number", value: total.toNumber() } : formula(`SUM(${parts.join(",")})`, total);
}

function lessContent({ runs }: AnnexCell, less: readonly [number, number], row: number): NewContent {
  const words = runs.map((run) => run.text).join("");
  return formula(`${a1(firstRow + row, less[0])}-${a1(firstRow + row, less[1])}`, dec(words.replace(/[,+]/g, "")));
}

/** Figures in the form they were printed in. */
function figureLooks(row: readonly NewContent[], cells: readonly AnnexCell[], at: number): SheetDraft["looks"] {
  return cells.flatMap((cell, col) => {
    const kind = row[col]?.kind;
    if (kind !== "number" && kind !== "formula") return [];
    const words = cell.runs.map((run) => run.text).join("");
    const format = formatAsPrinted(words.replace(/^\+/, ""));
    const numberFormat = cell.less ? `+${format};-${format};0` : format;
    return [{ area: { top: at, left: col, bottom: at, right: col }, look: { numberFormat } }];
  });
}
