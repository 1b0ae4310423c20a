import type { Area } from "../../../grid/address";
import type { CellLook, NewContent } from "../../../grid/edits";
import { heightOf } from "../../annex/row-height";
import { blank, bodyLook, headerLook, noteLook, sectionLook, text, titleLook } from "../../cells";
import type { ReviewMaker, SheetDraft } from "../../draft";
import type { ReviewFacts } from "./facts";

export type Look = SheetDraft["looks"][number];

export const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
export const look = (place: Area, how: CellLook): Look => ({ area: place, look: how });

/** What a sheet of the review holds below its title and the line on what it is made from. */
export interface PageParts {
  readonly maker: ReviewMaker;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  /** From `firstRow` on. */
  readonly rows: readonly (readonly NewContent[])[];
  readonly looks: readonly Look[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenCols: number;
  /** The last column that is printed; all of them where absent. */
  readonly printedCols?: number;
  /** Repeated on every page. */
  readonly header?: number;
  readonly onePage?: boolean;
  /** Rows that begin a printed page. */
  readonly breaks?: readonly number[];
  readonly charts?: SheetDraft["charts"];
  readonly names?: SheetDraft["names"];
  readonly userColumn?: SheetDraft["userColumn"];
  /** Columns whose texts are wrapped, and make a row as high as they need; a header does so in every column. */
  readonly wrapped: readonly number[];
  readonly headers: readonly number[];
}

/** The first row below the title and the note. */
export const firstRow = 2;

/** A sheet of the review, landscape and as wide as a page. */
export function reviewPage(parts: PageParts): SheetDraft {
  const { maker, name, title, note, looks, widths, frozenRows, frozenCols, charts, names, userColumn, header } = parts;
  const rows = [[text(title)], [text(note)], ...parts.rows];
  const bottom = Math.max(rows.length - 1, ...(charts ?? []).map((chart) => chart.place.bottom));
  const right = parts.printedCols ?? widths.length - 1;
  return {
    name,
    maker,
    rows,
    looks: [look(area(0, 0, 0, 0), titleLook), look(area(1, 0, 1, 0), noteLook), ...looks],
    merges: [],
    widths,
    heights: heightsOf(rows, parts),
    frozenRows,
    frozenCols,
    landscape: true,
    printArea: area(0, 0, bottom, right),
    ...(header === undefined ? {} : { titleRows: { first: header, last: header } }),
    ...(parts.onePage ? { onePage: true } : {}),
    ...(parts.breaks ? { breaks: parts.breaks } : {}),
    ...(charts ? { charts } : {}),
    ...(names ? { names } : {}),
    ...(userColumn ? { userColumn } : {}),
  };
}

/** Rows that need more than a line; the title and the note run over their neighbours. */
function heightsOf(rows: readonly (readonly NewContent[])[], { widths, wrapped, headers }: PageParts): NonNullable<SheetDraft["heights"]> {
  const single = heightOf([], []);
  return rows.flatMap((row, at) => {
    if (at < Math.min(...headers)) return [];
    const isBold = headers.includes(at);
    const words = (content: NewContent, col: number): string =>
      content.kind === "text" && (isBold || wrapped.includes(col)) ? content.value : "";
    const points = heightOf(
      row.map((content, col) => ({ text: words(content, col), isBold })),
      widths,
    );
    return points > single ? [{ row: at, points }] : [];
  });
}

/** A row's cells padded to a width, so that what follows stands in its column. */
export function padded(cells: readonly NewContent[], width: number): NewContent[] {
  return Array.from({ length: Math.max(width, cells.length) }, (_, col) => cells[col] ?? blank);
}

export const sectionAt = (row: number): Look => look(area(row, 0, row, 0), sectionLook);

/** A header row with the rows under it; `sources` is the column that names the cells, for the screen alone. */
export function tableLooks(header: number, last: number, right: number, sources?: number): Look[] {
  return [
    look(area(header, 0, header, sources ?? right), headerLook),
    ...(last <= header
      ? []
      : [
          look(area(header + 1, 0, last, right), bodyLook),
          ...(sources === undefined ? [] : [look(area(header + 1, sources, last, sources), { vertical: "top", ...noteLook })]),
        ]),
  ];
}

/** "Education sector 2025": what the sheets are about. */
export function titled({ review, madeFrom }: ReviewFacts, what: string): string {
  return `${what}${review.year === undefined ? "" : ` ${review.year}`} - ${madeFrom}`;
}
