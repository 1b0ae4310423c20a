import { useCallback, useEffect, useState } from "react";
import type { Area } from "../../grid/address";
import type { Book } from "../book/book";
import { selectedArea, topLeft } from "./grid/moves";
import type { Selection } from "./grid/moves";

/** Which sheet is shown and what is selected on it; kept for each sheet while another is shown. */
export interface Selections {
  readonly sheetId: string;
  readonly selection: Selection;
  /** Selects on the shown sheet. */
  select(selection: Selection): void;
  show(sheetId: string): void;
  goTo(area: Area): void;
}

const sameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
const ofArea = (area: Area): Selection => ({ active: { row: area.top, col: area.left }, corner: { row: area.bottom, col: area.right } });

/** Keeps the page's selection and the book's the same, whoever changes it: the user here or the add-in through its host. */
export function useSelections(book: Book): Selections {
  const [sheetId, setSheetId] = useState(book.selection().sheetId);
  const [bySheet, setBySheet] = useState<ReadonlyMap<string, Selection>>(new Map());
  const selection = bySheet.get(sheetId) ?? topLeft;

  useEffect(() => {
    const follow = (): void => {
      const now = book.selection();
      setSheetId(now.sheetId);
      setBySheet((map) => {
        const sheet = book.sheet(now.sheetId);
        const held = map.get(now.sheetId);
        if (!sheet || (held && sameArea(selectedArea(sheet.merges, held), now.area))) return map;
        return new Map(map).set(now.sheetId, ofArea(now.area));
      });
    };
    follow();
    return book.listen((event) => event.kind === "selection" && follow());
  }, [book]);

  const put = useCallback(
    (id: string, next: Selection): void => {
      const sheet = book.sheet(id);
      if (!sheet) return;
      setSheetId(id);
      setBySheet((map) => new Map(map).set(id, next));
      book.select(id, selectedArea(sheet.merges, next));
    },
    [book],
  );
  return {
    sheetId,
    selection,
    select: (next) => put(sheetId, next),
    show: (id) => put(id, bySheet.get(id) ?? topLeft),
    goTo: (area) => put(sheetId, ofArea(area)),
  };
}
