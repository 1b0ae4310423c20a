import type { Area } from "../../grid/address";
import type { Book, BookSheet } from "../book/book";
import { ExcelError } from "./errors";
import type { HostObject } from "./object-type";

/** What the objects of one host share. */
export interface World {
  readonly book: Book;
  /** Objects that the client keeps from one request to the next. */
  readonly kept: Map<string, HostObject>;
  /** Events that the client listens for: "10 Workbook", "10 {sheet id}". */
  readonly listening: Set<string>;
}

/** A sheet that may be gone by the time it is used. */
export interface SheetAt {
  readonly world: World;
  readonly sheetId: string;
}

/** A rectangle of a sheet that may be gone by the time it is used. */
export interface Place extends SheetAt {
  readonly area: Area;
}

/** The sheet, or Excel's error for one that was deleted. */
export function sheetOf({ world, sheetId }: SheetAt): BookSheet {
  const sheet = world.book.sheet(sheetId);
  if (!sheet) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  return sheet;
}
