import type { Edit, NewContent } from "../grid/edits";
import { blank } from "./cells";
import type { SheetDraft } from "./draft";

/** The edits that make a draft's sheet under a name that is free: the sheet, its cells in one write, its looks, how it prints; then it is shown. */
export function editsOfDraft(draft: SheetDraft, sheetName: string): Edit[] {
  const sheet = sheetName;
  const width = Math.max(1, ...draft.rows.map((row) => row.length));
  const rows = draft.rows.map((row): NewContent[] => Array.from({ length: width }, (_, col) => row[col] ?? blank));
  return [
    { kind: "add-sheet", sheet },
    ...(rows.length > 0 ? [{ kind: "set-cells", sheet, top: 0, left: 0, rows } as const] : []),
    ...draft.merges.map((area): Edit => ({ kind: "merge", sheet, area })),
    ...draft.looks.map(({ area, look }): Edit => ({ kind: "look", sheet, area, look })),
    ...(draft.validations ?? []).map((validation): Edit => ({ kind: "validation", sheet, ...validation })),
    ...draft.widths.map((chars, col): Edit => ({ kind: "column-width", sheet, col, chars })),
    ...(draft.heights ?? []).map(({ row, points }): Edit => ({ kind: "row-height", sheet, row, points })),
    { kind: "freeze", sheet, rows: draft.frozenRows, cols: draft.frozenCols },
    {
      kind: "print",
      sheet,
      landscape: draft.landscape,
      ...pagesOf(draft),
      ...(draft.titleRows ? { titleRows: draft.titleRows } : {}),
      ...(draft.printArea ? { area: draft.printArea } : {}),
    },
    ...(draft.names ?? []).map(({ name, area }): Edit => ({ kind: "name", sheet, name, area })),
    ...(draft.charts ?? []).map((chart): Edit => ({ kind: "chart", sheet, chart })),
    { kind: "activate", sheet },
  ];
}

/** What a landscape or upright page of the smaller of the usual two papers holds between its margins, in characters of a column's width. */
const pageChars = { landscape: 111, upright: 82 } as const;
/** Percent; smaller print is not read. */
const smallest = 40;

/** One page, pages that begin where the draft says, or as many as there are; each as wide as the sheet. */
function pagesOf({
  onePage,
  breaks,
  widths,
  printArea,
  landscape,
}: SheetDraft): Pick<Extract<Edit, { kind: "print" }>, "fitToWidth" | "onePage" | "breaks"> {
  if (onePage) return { fitToWidth: true, onePage };
  if (breaks === undefined || breaks.length === 0) return { fitToWidth: true };
  const printed = widths.slice(printArea?.left ?? 0, (printArea?.right ?? widths.length - 1) + 1);
  // A column is a little wider than its characters.
  const chars = printed.reduce((sum, width) => sum + width + 0.72, 0);
  const scale = Math.min(100, Math.floor((100 * pageChars[landscape ? "landscape" : "upright"]) / Math.max(1, chars)));
  return scale < smallest ? { fitToWidth: true } : { fitToWidth: false, breaks: { before: breaks, scale } };
}
