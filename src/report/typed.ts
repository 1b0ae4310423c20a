import type { NewContent } from "../grid/edits";
import type { Sheet } from "../grid/workbook";
import { blank, text } from "./cells";
import type { SheetDraft, UserColumn } from "./draft";

/**
 * The draft with what a person typed in the user's column of the sheet as it stands: beside the row of the same key. What was typed
 * beside a row that is no more follows below the rest, with its key, so that nothing is lost.
 */
export function withTyped(draft: SheetDraft, sheet: Sheet, was: UserColumn | undefined): SheetDraft {
  const user = draft.userColumn;
  if (!user || !was) return draft;
  const typed = typedIn(sheet, was);
  const rows = draft.rows.map((row) => {
    const key = keyIn(row[user.keyCol]);
    const found = key === undefined ? undefined : typed.get(key);
    if (key === undefined || found === undefined) return row;
    typed.delete(key);
    return Array.from({ length: Math.max(row.length, user.col + 1) }, (_, col) => (col === user.col ? found : (row[col] ?? blank)));
  });
  const left = [...typed].map(([key, content]) =>
    Array.from({ length: Math.max(user.col, user.keyCol) + 1 }, (_, col): NewContent => {
      if (col === user.keyCol) return text(key);
      return col === user.col ? content : col === 0 ? text("No longer in the table") : blank;
    }),
  );
  return left.length === 0 ? { ...draft, rows } : { ...draft, rows: [...rows, [], ...left] };
}

const keyIn = (content: NewContent | undefined): string | undefined => (content?.kind === "text" ? content.value : undefined);

/** What stands in the user's column, by key; the heading is no row. */
function typedIn(sheet: Sheet, { col, keyCol }: UserColumn): Map<string, NewContent> {
  const typed = new Map<string, NewContent>();
  let isPastHeading = false;
  for (let row = 0; row < sheet.rowCount; row++) {
    const key = sheet.cell(row, keyCol).text;
    if (key === "") continue;
    const { content, formula } = sheet.cell(row, col);
    if (isPastHeading && formula !== undefined) typed.set(key, { kind: "formula", formula });
    else if (isPastHeading && content.kind !== "blank" && content.kind !== "error") typed.set(key, typedContent(content));
    isPastHeading = true;
  }
  return typed;
}

function typedContent(content: Exclude<NewContent, { kind: "formula" }>): NewContent {
  return content.kind === "text" ? text(content.value) : content;
}
