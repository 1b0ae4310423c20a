import { HostFailure } from "../app/host";
import { areaAbsolute, quoteSheet } from "../grid/address";
import type { Area } from "../grid/address";
import type { DraftFile } from "./draft-file";
import { emptySheet, sheetType } from "./new-workbook";
import { isKind } from "./package";
import { dropSheetFromNames, printAreaName, printTitles, setName } from "./defined-names";
import { workbookOrder } from "./schema-order";
import { attribute, isOn, prefixedAttribute } from "./xml-scan";
import { childOf, childrenOf, elements, ensureChild, newElement, parseTree, removeChild, setAttribute } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly element: XmlElement;
  readonly part: string;
  readonly isGrid: boolean;
}

/** The workbook's own part while it is changed. */
export interface BookDraft {
  sheets(): Promise<ListedSheet[]>;
  /** The sheet of that name, or the failure "sheet-missing". */
  find(name: string): Promise<ListedSheet>;
  add(name: string, veryHidden: boolean): Promise<void>;
  delete(name: string): Promise<ListedSheet>;
  activate(name: string): Promise<void>;
  printTitles(name: string, rows: { readonly first: number; readonly last: number } | undefined): Promise<void>;
  /** What of a sheet is printed: all of it where no area is given. */
  printArea(name: string, area: Area | undefined): Promise<void>;
  /** A name of the whole workbook for cells of a sheet. */
  giveName(name: string, sheet: string, area: Area): Promise<void>;
  /** Sees to it that the sheet shown first is one that can be seen; a workbook without any is refused. */
  settleActive(): void;
  /** Makes Excel work out every formula when it opens the file. */
  recalculate(): void;
}

export function bookDraft(file: DraftFile, main: string, root: XmlElement): BookDraft {
  const list = ensureChild(root, "sheets", workbookOrder);
  const protection = childOf(root, "workbookProtection");
  const refuseLocked = (): void => {
    if (protection && isOn(attribute(protection.attributes, "lockStructure"))) {
      throw new HostFailure(
        "protected",
        "The workbook's structure is protected: sheets can be neither added nor deleted. Lift it in Excel (Review, Protect Workbook).",
      );
    }
  };
  const sheets = async (): Promise<ListedSheet[]> => {
    const relationships = await file.relationships(main);
    return childrenOf(list, "sheet").map((element) => {
      const relationship = relationships.find((candidate) => candidate.id === prefixedAttribute(element.attributes, "id"));
      return {
        name: attribute(element.attributes, "name") ?? "",
        element,
        part: relationship?.target ?? "",
        isGrid: relationship !== undefined && isKind(relationship, "worksheet"),
      };
    });
  };
  const find = async (name: string): Promise<ListedSheet> => {
    const found = (await sheets()).find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new HostFailure("sheet-missing", "The workbook has no sheet of this name.", name);
    return found;
  };
  const indexOf = async (name: string): Promise<number> => childrenOf(list, "sheet").indexOf((await find(name)).element);
  const views = (): XmlElement[] => childrenOf(ensureChild(root, "bookViews", workbookOrder), "workbookView");
  return {
    sheets,
    find,
    async add(name, veryHidden) {
      refuseLocked();
      refuseName(name);
      if ((await sheets()).some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
        throw new HostFailure("name-taken", "The workbook has a sheet of this name already.", name);
      let number = 1;
      while (file.has(`xl/worksheets/sheet${number}.xml`)) number++;
      const part = `xl/worksheets/sheet${number}.xml`;
      const namespace = attribute(root.attributes, root.name.includes(":") ? `xmlns:${root.name.replace(/:.*$/, "")}` : "xmlns") ?? "";
      file.put(part, parseTree(emptySheet(namespace), part));
      await file.setType(part, sheetType);
      const id = await file.relate(main, "worksheet", part);
      const ids = childrenOf(list, "sheet").map((sheet) => Number(attribute(sheet.attributes, "sheetId")));
      list.children.push(
        newElement(list, "sheet", {
          name,
          sheetId: String(Math.max(0, ...ids) + 1),
          state: veryHidden ? "veryHidden" : undefined,
          [`${officePrefix(root)}:id`]: id,
        }),
      );
    },
    async delete(name) {
      refuseLocked();
      const sheet = await find(name);
      const index = await indexOf(name);
      const before = await file.reachable("");
      removeChild(list, sheet.element);
      const id = prefixedAttribute(sheet.element.attributes, "id") ?? "";
      await file.unrelate(main, id);
      const after = await file.reachable("");
      for (const part of before) if (!after.has(part) && part !== "") await file.remove(part);
      dropSheetFromNames(root, sheet.name, index);
      for (const view of views()) {
        for (const key of ["activeTab", "firstSheet"]) {
          const tab = Number(attribute(view.attributes, key) ?? "0");
          if (tab > 0 && tab >= index) setAttribute(view, key, String(tab - 1));
        }
      }
      return sheet;
    },
    async activate(name) {
      const index = await indexOf(name);
      const all = await sheets();
      for (const sheet of all) await selectTab(file, sheet, sheet === all[index]);
      if (views().length === 0) ensureChild(root, "bookViews", workbookOrder).children.push(newElement(root, "workbookView"));
      for (const view of views()) setAttribute(view, "activeTab", String(index));
    },
    async printTitles(name, rows) {
      const index = await indexOf(name);
      const reference = rows && `${quoteSheet((await find(name)).name)}!$${rows.first + 1}:$${rows.last + 1}`;
      setName(root, printTitles, index, reference);
    },
    async printArea(name, area) {
      const index = await indexOf(name);
      setName(root, printAreaName, index, area && `${quoteSheet((await find(name)).name)}!${areaAbsolute(area)}`);
    },
    async giveName(name, sheet, area) {
      setName(root, name, undefined, `${quoteSheet((await find(sheet)).name)}!${areaAbsolute(area)}`);
    },
    settleActive() {
      const seen = childrenOf(list, "sheet").map((sheet) => (attribute(sheet.attributes, "state") ?? "visible") === "visible");
      if (!seen.includes(true)) throw new HostFailure("unsupported", "A workbook needs at least one sheet that can be seen.");
      for (const view of childrenOf(childOf(root, "bookViews") ?? list, "workbookView")) {
        if (!seen[Number(attribute(view.attributes, "activeTab") ?? "0")]) setAttribute(view, "activeTab", String(seen.indexOf(true)));
      }
    },
    recalculate() {
      setAttribute(ensureChild(root, "calcPr", workbookOrder), "fullCalcOnLoad", "1");
    },
  };
}

/** The prefix that a part gives to the namespace of relationships; it is declared where it was not. */
export function officePrefix(root: XmlElement): string {
  for (let i = 0; i < root.attributes.length; i += 2) {
    const prefix = /^xmlns:(.+)$/.exec(root.attributes[i] ?? "")?.[1];
    if (prefix !== undefined && /\/officeDocument\/(2006\/)?relationships$/.test(root.attributes[i + 1] ?? "")) return prefix;
  }
  setAttribute(root, "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  return "r";
}

function refuseName(name: string): void {
  if (name.length < 1 || name.length > 31 || /[\p{Cc}[\]:*?/\\]|^'|'$/u.test(name) || name.toLowerCase() === "history") {
    throw new HostFailure(
      "unsupported",
      "Excel takes no such sheet name: 1 to 31 characters, none of [ ] : * ? / \\ and no quote at either end.",
      name,
    );
  }
}

/** One sheet alone is marked as selected, or Excel would edit several at once. Sheets not open are changed as text. */
async function selectTab(file: DraftFile, sheet: ListedSheet, selected: boolean): Promise<void> {
  if (selected || file.isOpen(sheet.part)) {
    const views = childOf(await file.tree(sheet.part), "sheetViews");
    for (const view of views ? elements(views) : []) setAttribute(view, "tabSelected", selected ? "1" : undefined);
    return;
  }
  const text = await file.text(sheet.part);
  const mark = /(<(?:[\w.-]+:)?sheetView\b[^>]*?)\s+tabSelected\s*=\s*(?:"[^"]*"|'[^']*')/;
  if (mark.test(text.slice(0, 20_000))) file.put(sheet.part, text.replace(mark, "$1"));
}
