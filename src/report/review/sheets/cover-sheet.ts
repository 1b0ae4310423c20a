import { serialOfDate } from "../../../base/dates";
import { printArea, printCell } from "../../../grid/address";
import type { NewContent } from "../../../grid/edits";
import { blank, text } from "../../cells";
import type { ReviewMaker, SheetDraft } from "../../draft";
import { partWords } from "../part-words";
import { linkCell, linkTo } from "./cells";
import type { CoverBlock, CoverLayout } from "./cover-layout";
import type { ReviewFacts } from "./facts";
import { area, look, reviewPage, sectionAt, tableLooks } from "./page";
import type { Look } from "./page";

/** A part of the report: its sheet where it was made, else why it was not and what to do. */
export interface CoverPart {
  readonly maker: ReviewMaker;
  readonly title: string;
  readonly what: string;
  readonly sheet?: string;
}

const right = 4;

/** What the report holds, what is missing for a complete one and who owes it, and what it is made from. */
export function coverSheet(facts: ReviewFacts, layout: CoverLayout, parts: readonly CoverPart[]): SheetDraft {
  const { review, workbook, madeFrom, on } = facts;
  const when = review.year === undefined ? "" : ` ${review.year}`;
  const { holds, missing, tables, doubts } = layout;
  const gap: NewContent[] = [];
  const rows: NewContent[][] = [
    [text(on === undefined ? "" : "Made on"), on === undefined ? blank : { kind: "number", value: serialOfDate(on, workbook.date1904) }],
    gap,
    [text("What this report holds")],
    ["", "Part", "", "What it tells"].map(text),
    ...parts.map((part): NewContent[] => [
      blank,
      part.sheet === undefined ? text(part.title) : linkCell({ sheet: part.sheet, row: 0, col: 0 }, part.title),
      blank,
      text(part.what),
    ]),
    gap,
    [text("What is missing for a complete report, and who owes it")],
    ["No.", "Part", "Who owes it", "What", "Where"].map(text),
    ...(review.missing.length === 0
      ? [[blank, blank, blank, text("Nothing.")]]
      : review.missing.map(({ part, what, cell, owner }, n): NewContent[] => [
          { kind: "number", value: n + 1 },
          text(partWords[part]),
          text(owner ?? "Nobody is named"),
          text(what),
          cell ? linkTo(cell, workbook) : blank,
        ])),
    gap,
    [text("What it is made from")],
    ["", "Kind of table", "Reported in", "Title", "Where"].map(text),
    ...(tables.of.length === 0
      ? [[blank, text("No table was recognised.")]]
      : tables.of.map(({ kind, sheet, area: place, title }): NewContent[] => [
          blank,
          text(kind.replace(/-/g, " ")),
          text(sheet),
          text(title ?? ""),
          linkTo({ sheet, row: place.top, col: place.left }, workbook, printArea(sheet, place)),
        ])),
    ...(doubts
      ? [
          gap,
          [text("Read by an assumption, or left out")],
          ["No.", "", "", "What", "Where"].map(text),
          ...review.doubts.map(({ what, cell }, n): NewContent[] => [
            { kind: "number", value: n + 1 },
            blank,
            blank,
            text(what),
            linkTo(cell, workbook, printCell(cell)),
          ]),
        ]
      : []),
  ];
  const blocks: readonly CoverBlock[] = [holds, missing, tables, ...(doubts ? [doubts] : [])];
  return reviewPage({
    maker: "review-cover",
    name: layout.sheet,
    title: `Sector progress report${when}`,
    note: `Made from ${madeFrom}. Figures in it are formulas over the workbook's own cells.`,
    rows,
    looks: [
      look(area(layout.made, 1, layout.made, 1), { numberFormat: "d-mmm-yyyy", horizontal: "left" }),
      ...blocks.flatMap(({ title, header, last }): Look[] => [
        sectionAt(title),
        ...tableLooks(header, last, right),
        look(area(header + 1, 0, last, 0), { horizontal: "left" }),
      ]),
      ...parts.flatMap(({ sheet }, n) => {
        const row = holds.header + 1 + n;
        return sheet === undefined ? [] : [look(area(row, 1, row, 1), { color: "#0563C1" })];
      }),
      ...[missing, tables, ...(doubts ? [doubts] : [])].map(({ header, last }) =>
        look(area(header + 1, right, last, right), { color: "#0563C1" }),
      ),
    ],
    widths: [10, 24, 26, 74, 34],
    frozenRows: 2,
    frozenCols: 0,
    headers: blocks.map(({ header }) => header),
    wrapped: [1, 2, 3, 4],
  });
}
