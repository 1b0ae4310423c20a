import type { HostFailure } from "../../app/host";
import { applyToXlsx } from "../../xlsx/apply";
import { readXlsx } from "../../xlsx/read";
import { bookOfWorkbook } from "../book/snapshot";
import type { Book } from "../book/book";
import { baselineOf, editsSince } from "./baseline";
import type { Baseline } from "./baseline";
import { readLooks } from "./looks/read-looks";

/** An open workbook: the book, and what is needed to save it so that nothing of its file is lost. */
export interface Opened {
  readonly book: Book;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly baseline: Baseline;
}

/** Something about a file that the user is told; `message` is in the user's words. */
export class FileTrouble extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "FileTrouble";
  }
}

/** Opens the bytes of an .xlsx file. Rejects with `FileTrouble`. */
export async function openBytes(bytes: Uint8Array, name: string): Promise<Opened> {
  try {
    const workbook = await readXlsx(bytes);
    if (!workbook.sheets.some((sheet) => sheet.visibility === "visible")) {
      throw new FileTrouble(`“${name}” has no sheet that can be shown. Unhide one in Excel, save, and open it again.`);
    }
    const book = bookOfWorkbook(workbook, await readLooks(bytes));
    return { book, name, bytes, baseline: baselineOf(book) };
  } catch (error) {
    throw inWords(error, `“${name}” could not be opened.`);
  }
}

/** Opens a file that the user picked or dropped. */
export async function openFile(file: File): Promise<Opened> {
  return openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The opened file with every change since; what the page does not show of it stays as it was. */
export async function fileToSave({ bytes, book, baseline, name }: Opened): Promise<Uint8Array> {
  const edits = editsSince(baseline, book);
  if (edits.length === 0) return bytes;
  try {
    return await applyToXlsx(bytes, edits);
  } catch (error) {
    throw inWords(error, `“${name}” could not be saved.`);
  }
}

/** Hands bytes to the browser as a download. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What src/xlsx refuses, it refuses in the user's words: what is wrong, and what to do. */
function inWords(error: unknown, what: string): FileTrouble {
  if (error instanceof FileTrouble) return error;
  const where = isFailure(error) && error.where !== undefined ? ` (${error.where})` : "";
  const why = isFailure(error) ? error.detail : error instanceof Error ? error.message : String(error);
  return new FileTrouble(`${what} ${why}${where}`, { cause: error });
}

function isFailure(error: unknown): error is HostFailure {
  return error instanceof Error && error.name === "HostFailure";
}
