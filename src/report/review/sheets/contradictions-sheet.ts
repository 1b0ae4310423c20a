import { printCell } from "../../../grid/address";
import type { NewContent } from "../../../grid/edits";
import { contradictionKinds } from "../../../review/review";
import type { Contradiction } from "../../../review/review";
import { blank, text } from "../../cells";
import type { SheetDraft } from "../../draft";
import { kindWords, notLookedFor } from "../contradiction-words";
import { linkTo } from "./cells";
import type { ReviewFacts } from "./facts";
import { area, firstRow, look, reviewPage, tableLooks, titled } from "./page";

const col = { number: 0, kind: 1, theme: 2, message: 3, cells: 4, open: 5, agreed: 6, key: 7 } as const;
const mostCells = 6;

/** Where the contradictions stand, for the sheets that count them. */
export interface ContradictionsLayout {
  readonly sheet: string;
  readonly header: number;
  readonly count: number;
}

export const contradictionsLayout = ({ review }: ReviewFacts, sheet: string): ContradictionsLayout => ({
  sheet,
  header: firstRow,
  count: review.contradictions.length,
});

/** What results and finance, and what was agreed and done, say against one another; with a column in which to write what was agreed. */
export function contradictionsSheet(facts: ReviewFacts, { sheet, header, count }: ContradictionsLayout): SheetDraft {
  const { review, workbook } = facts;
  const sorted = contradictionKinds.flatMap((kind) => review.contradictions.filter((one) => one.kind === kind));
  const body = sorted.map((one, n): NewContent[] => [
    { kind: "number", value: n + 1 },
    text(kindWords[one.kind]),
    text(one.theme ?? ""),
    text(one.message),
    text(placesOf(one)),
    one.cells[0] ? linkTo(one.cells[0], workbook, "Go there") : blank,
    blank,
    text(`${one.kind} ${one.cells.map(printCell).join(" ")}`),
  ]);
  const left = notLookedFor(review).map(({ kind, why }) => [blank, text(kindWords[kind]), blank, text(`Could not be looked for: ${why}.`)]);
  const none =
    count > 0
      ? []
      : [[blank, blank, blank, text(left.length === contradictionKinds.length ? "Nothing could be looked for." : "None were found.")]];
  const last = header + Math.max(1, count) + left.length;
  return reviewPage({
    maker: "review-contradictions",
    name: sheet,
    title: titled(facts, "Contradictions"),
    note: "What the tables say against one another. What is agreed may be written beside each; it is kept when the sheet is made again.",
    rows: [["No.", "Kind", "Theme", "What is wrong, and what to do", "Where", "", "Agreed", "Key"].map(text), ...body, ...none, ...left],
    looks: [
      ...tableLooks(header, last, col.agreed, col.key),
      look(area(header + 1, col.number, last, col.number), { horizontal: "left" }),
      look(area(header + 1, col.open, last, col.open), { color: "#0563C1" }),
      ...(left.length > 0 ? [look(area(last - left.length + 1, 0, last, col.message), { italic: true, color: "#595959" } as const)] : []),
    ],
    widths: [6, 24, 24, 74, 34, 11, 40, 24],
    frozenRows: header + 1,
    frozenCols: 0,
    printedCols: col.agreed,
    header,
    headers: [header],
    wrapped: [col.kind, col.theme, col.message, col.cells],
    ...(count > 0 ? { userColumn: { col: col.agreed, keyCol: col.key } } : {}),
  });
}

function placesOf({ cells }: Contradiction): string {
  const shown = cells.slice(0, mostCells).map(printCell).join(", ");
  return cells.length > mostCells ? `${shown} and ${cells.length - mostCells} more` : shown;
}
