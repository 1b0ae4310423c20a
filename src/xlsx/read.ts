import { HostFailure } from "../app/host";
import type { Sheet, Workbook } from "../grid/workbook";
import { limits } from "./limits";
import { isKind, openParts, relationshipsOf } from "./package";
import type { Parts, Relationship } from "./package";
import { refuse, saveAgain, stopIfCancelled } from "./refuse";
import { readSheet } from "./sheet-read";
import { readStrings } from "./strings";
import { readStyles } from "./styles";
import { attribute, isOn, localName, prefixedAttribute, scanXml } from "./xml-scan";

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/**
 * A workbook from the bytes of its .xlsx file. Rejects with `HostFailure` alone: "encrypted", "too-large", "cancelled",
 * or "unreadable" with the part or cell that cannot be read right; a figure is never guessed.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  try {
    return await read(openParts(bytes), options.signal);
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw refuse(`The file could not be read. ${saveAgain}`, undefined, error);
  }
}

async function read(parts: Parts, signal: AbortSignal | undefined): Promise<Workbook> {
  const main = await workbookPart(parts);
  const relationships = await relationshipsOf(parts, main);
  const book = readBook(await parts.text(main), main);
  const one = (kind: string): string | undefined => relationships.find((relationship) => isKind(relationship, kind))?.target;
  const stringsPart = one("sharedStrings");
  const stylesPart = one("styles");
  const strings = stringsPart === undefined ? [] : readStrings(await parts.text(stringsPart), stringsPart);
  const styles = stylesPart === undefined ? [] : readStyles(await parts.text(stylesPart), stylesPart);
  let cells = 0;
  const onCell = (): void => {
    cells++;
    if (cells > limits.cells)
      throw new HostFailure(
        "too-large",
        `The workbook has more than ${limits.cells.toLocaleString("en-US")} cells. Save the sheets that matter in a workbook of their own.`,
      );
    if (cells % 10_000 === 0) stopIfCancelled(signal);
  };
  const sheets: Sheet[] = [];
  for (const entry of book.sheets) {
    stopIfCancelled(signal);
    const relationship = relationships.find((candidate) => candidate.id === entry.relationship);
    if (!relationship) throw refuse(`The sheet has no part in the file. ${saveAgain}`, entry.name);
    if (!isKind(relationship, "worksheet")) continue;
    const xml = await parts.text(relationship.target);
    sheets.push(
      readSheet(xml, {
        sheet: entry.name,
        part: relationship.target,
        visibility: entry.visibility,
        strings,
        styles,
        date1904: book.date1904,
        onCell,
      }),
    );
  }
  return { sheets, date1904: book.date1904 };
}

/** The part that holds the workbook, as the file's own relationships name it. */
export async function workbookPart(parts: Parts): Promise<string> {
  const found = (await relationshipsOf(parts, "")).find(
    (relationship: Relationship) => isKind(relationship, "officeDocument") && !relationship.external,
  );
  if (!found)
    throw refuse(
      "This is not an Excel workbook, or it lacks the part that names its contents (_rels/.rels). Open it in Excel and save it as .xlsx.",
      "_rels/.rels",
    );
  if (/\.bin$/i.test(found.target)) throw refuse("This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.", found.target);
  return found.target;
}

interface BookSheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly relationship: string;
}

function readBook(xml: string, part: string): { readonly sheets: readonly BookSheet[]; readonly date1904: boolean } {
  const sheets: BookSheet[] = [];
  const names = new Set<string>();
  let date1904 = false;
  let depth = 0;
  scanXml(xml, part, {
    open(name, attributes) {
      const local = localName(name);
      if (depth++ === 0 && local !== "workbook")
        throw refuse("This is an Office document, but not a workbook. Choose the .xlsx file.", part);
      if (local === "workbookPr" && depth === 2) date1904 = isOn(attribute(attributes, "date1904"));
      if (local !== "sheet" || depth !== 3) return;
      const title = attribute(attributes, "name") ?? "";
      const state = attribute(attributes, "state");
      if (names.has(title.toLowerCase())) throw refuse(`Two sheets have the same name. ${saveAgain}`, title);
      names.add(title.toLowerCase());
      sheets.push({
        name: title,
        visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
        relationship: prefixedAttribute(attributes, "id") ?? "",
      });
    },
    close() {
      depth--;
    },
    text: () => undefined,
  });
  return { sheets, date1904 };
}
