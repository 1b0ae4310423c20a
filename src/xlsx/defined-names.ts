import { withoutSheet } from "./formula-sheets";
import { workbookOrder } from "./schema-order";
import { attribute } from "./xml-scan";
import { childOf, childrenOf, ensureChild, newElement, removeChild, setAttribute, textOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Excel's own names for the rows repeated on every page of a sheet, and for what of it is printed. */
export const printTitles = "_xlnm.Print_Titles";
export const printAreaName = "_xlnm.Print_Area";

/** What a name of the workbook, or of one sheet, stands for; undefined takes it away. Names know no case. */
export function setName(book: XmlElement, name: string, sheetIndex: number | undefined, reference: string | undefined): void {
  const list = childOf(book, "definedNames");
  const local = sheetIndex === undefined ? undefined : String(sheetIndex);
  const found =
    list &&
    childrenOf(list, "definedName").find(
      ({ attributes }) =>
        attribute(attributes, "name")?.toLowerCase() === name.toLowerCase() && attribute(attributes, "localSheetId") === local,
    );
  if (list && found) removeChild(list, found);
  if (reference !== undefined) {
    const names = ensureChild(book, "definedNames", workbookOrder);
    names.children.push(newElement(names, "definedName", { name, localSheetId: local }, [reference]));
  }
  dropEmpty(book);
}

/** Names of a deleted sheet go with it, names that point to it say #REF!, and the sheets behind it move up by one. */
export function dropSheetFromNames(book: XmlElement, sheet: string, sheetIndex: number): void {
  const list = childOf(book, "definedNames");
  if (!list) return;
  for (const name of childrenOf(list, "definedName")) {
    const local = attribute(name.attributes, "localSheetId");
    if (local === String(sheetIndex)) removeChild(list, name);
    else if (local !== undefined && Number(local) > sheetIndex) setAttribute(name, "localSheetId", String(Number(local) - 1));
    name.children = [withoutSheet(textOf(name), sheet)];
  }
  dropEmpty(book);
}

/** Excel refuses a list of names without a name. */
function dropEmpty(book: XmlElement): void {
  const list = childOf(book, "definedNames");
  if (list && childrenOf(list, "definedName").length === 0) removeChild(book, list);
}
