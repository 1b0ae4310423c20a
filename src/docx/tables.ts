import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ITableCellOptions } from "docx";
import type { DocCell, DocColumn } from "../report/document";
import { textRuns } from "./runs";

const cellPoints = 17;
const headerFill = "DDEBF7";
const line = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const sides = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

/** A table over the whole width whose header is repeated on every page. */
export function tableOf(columns: readonly DocColumn[], rows: ReadonlyArray<readonly DocCell[]>, width: number): Table {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / shares) * width));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, n) =>
      cell({ runs: [{ text: column.header, bold: true }], fill: `#${headerFill}` }, widths[n], column.align, VerticalAlignTable.CENTER),
    ),
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: [header, ...rowsOf(rows, columns, widths)],
  });
}

/** Each cell with the column that it begins in, past those that a cell above reaches into. */
function rowsOf(rows: ReadonlyArray<readonly DocCell[]>, columns: readonly DocColumn[], widths: readonly number[]): TableRow[] {
  const taken = columns.map(() => 0);
  return rows.map((row) => {
    let at = 0;
    const free = (): void => {
      while ((taken[at] ?? 0) > 0) at += 1;
    };
    const open: { readonly at: number; readonly rows: number }[] = [];
    const children = row.map((content) => {
      free();
      const first = at;
      for (const last = at + (content.colSpan ?? 1); at < last; at++) open.push({ at, rows: content.rowSpan ?? 1 });
      const size = widths.slice(first, at).reduce((sum, one) => sum + one, 0);
      return cell(content, size, columns[first]?.align);
    });
    taken.forEach((left, n) => (taken[n] = Math.max(0, left - 1)));
    for (const one of open) taken[one.at] = one.rows - 1;
    return new TableRow({ cantSplit: !isTall(row), children });
  });
}

/** A row that would leave most of a page empty before it goes on over two. */
const isTall = (row: readonly DocCell[]): boolean =>
  row.some(({ runs }) => runs.reduce((letters, run) => letters + run.text.length, 0) > 400);

function cell(
  content: DocCell,
  width: number | undefined,
  align?: DocColumn["align"],
  vertical?: ITableCellOptions["verticalAlign"],
): TableCell {
  return new TableCell({
    children: [
      new Paragraph({
        spacing: { before: 20, after: 20 },
        children: textRuns(content.runs, cellPoints),
        ...(align === undefined ? {} : { alignment: sides[align] }),
      }),
    ],
    margins: { left: 70, right: 70 },
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(vertical === undefined ? {} : { verticalAlign: vertical }),
    ...(content.fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: content.fill.replace("#", "") } }),
    ...(content.rowSpan === undefined ? {} : { rowSpan: content.rowSpan }),
    ...(content.colSpan === undefined ? {} : { columnSpan: content.colSpan }),
  });
}

/** Lines to sign on, high enough for a pen. */
export function signOffTable(roles: readonly string[], width: number): Table {
  const heads = ["", "Name and position", "Date", "Signature"];
  const widths = [0.24, 0.34, 0.16, 0.26].map((share) => Math.floor(share * width));
  const row = (texts: readonly string[], bold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      height: { value: bold ? 300 : 700, rule: "atLeast" },
      children: texts.map((text, n) =>
        cell({ runs: [{ text, bold: bold || n === 0 }], ...(bold ? { fill: `#${headerFill}` } : {}) }, widths[n]),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: [row(heads, true), ...roles.map((role) => row([role, "", "", ""], false))],
  });
}
