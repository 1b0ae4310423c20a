import { useCallback, useState } from "react";
import type { Area } from "../../grid/address";
import { BookError } from "../book/book";
import type { Book } from "../book/book";
import { sourceText } from "./faces";
import type { Editing } from "./grid/CellEditor";
import { cellsOfClip, keep, undo } from "./typing";
import type { Undo } from "./typing";
import type { Message } from "./parts/MessageLine";

/** What a user does to the cells of the shown sheet. */
export interface CellWork {
  readonly editing: Editing | undefined;
  readonly canUndo: boolean;
  onEdit(editing: Editing | undefined): void;
  /** Puts what was typed into its cell; false where the book refused. */
  commit(): boolean;
  clear(area: Area): void;
  paste(at: Area, clip: string): void;
  undoLast(): void;
}

const historyLength = 50;

/**
 * Typing, clearing, pasting and undoing on a book. While a cell is being typed into, the book is in cell edit mode and
 * the host answers the pane as Excel does then.
 */
export function useEditing(book: Book, sheetId: string, say: (message: Message | undefined) => void): CellWork {
  const [editing, setEditing] = useState<Editing>();
  const [history, setHistory] = useState<readonly Undo[]>([]);

  const change = useCallback(
    (on: string, area: Area, act: () => void): boolean => {
      const before = keep(book, on, area);
      try {
        book.batch(act);
      } catch (error) {
        if (!(error instanceof BookError)) throw error;
        say({ kind: "problem", text: refusal(error) });
        return false;
      }
      if (before) setHistory((list) => [...list.slice(1 - historyLength), before]);
      say(undefined);
      return true;
    },
    [book, say],
  );

  const onEdit = useCallback(
    (next: Editing | undefined): void => {
      const sheet = book.sheet(sheetId);
      if (next && sheet?.isProtected === true) {
        say({ kind: "problem", text: refusal(new BookError("protected", `The sheet “${sheet.name}” is protected.`)) });
        return;
      }
      const text = next && (next.text ?? (sheet ? sourceText(sheet, next.row, next.col) : ""));
      setEditing(next && { ...next, text });
      book.cellEditMode = next !== undefined;
    },
    [book, sheetId, say],
  );

  const commit = useCallback((): boolean => {
    if (!editing) return true;
    const { row, col, text = "" } = editing;
    setEditing(undefined);
    book.cellEditMode = false;
    // Another sheet may be shown by now; what was typed belongs to the one it was begun on.
    const sheet = book.sheetByName(editing.sheet);
    if (!sheet || sourceText(sheet, row, col) === text) return true;
    return change(sheet.id, { top: row, left: col, bottom: row, right: col }, () => book.type(sheet.id, row, col, text));
  }, [book, editing, change]);

  return {
    editing,
    canUndo: history.length > 0,
    onEdit,
    commit,
    clear: (area) => void change(sheetId, area, () => book.clear(sheetId, area, "contents")),
    paste: (at, clip) => {
      const cells = cellsOfClip(clip);
      const bottom = at.top + cells.length - 1;
      const right = at.left + (cells[0]?.length ?? 1) - 1;
      change(sheetId, { top: at.top, left: at.left, bottom, right }, () =>
        cells.forEach((line, r) => line.forEach((text, c) => book.type(sheetId, at.top + r, at.left + c, text))),
      );
    },
    undoLast: () => {
      const last = history.at(-1);
      if (!last) return;
      setHistory((list) => list.slice(0, -1));
      if (!book.sheet(last.sheetId)) return say({ kind: "problem", text: "The sheet of the last change is gone, so it cannot be undone." });
      try {
        undo(book, last);
        book.select(last.sheetId, last.area);
      } catch (error) {
        if (!(error instanceof BookError)) throw error;
        say({ kind: "problem", text: refusal(error) });
      }
    },
  };
}

/** A refusal of the book with what to do about it. */
export function refusal(error: BookError): string {
  switch (error.code) {
    case "protected":
      return `${error.message} Nothing was changed. Switch off “Protect sheet” below the grid, then try again.`;
    case "bad-area":
      return "That reaches beyond the last row or column of a sheet. Nothing was changed.";
    case "last-visible-sheet":
      return "A workbook keeps at least one visible sheet. Add another before you delete this one.";
    default:
      return `${error.message} Nothing was changed.`;
  }
}
