import { HostFailure } from "../app/host";
import type { Edit } from "../grid/edits";
import { lendFont, styleOf } from "./cell-xml";
import { bookDraft } from "./book-draft";
import type { BookDraft, ListedSheet } from "./book-draft";
import { addChart } from "./chart";
import { DraftFile } from "./draft-file";
import { withoutSheet } from "./formula-sheets";
import { clearHighlights, highlight } from "./highlight";
import { emptyStyles, newWorkbookParts, stylesType, templateNames } from "./new-workbook";
import { openParts } from "./package";
import { workbookPart } from "./read";
import { refuse, saveAgain } from "./refuse";
import { sheetDraft } from "./sheet-draft";
import type { SheetDraft } from "./sheet-draft";
import { applyLook, freeze, merge, setCells, setColumnWidth, setPrint } from "./sheet-edits";
import { styleBook } from "./style-book";
import type { StyleBook } from "./style-book";
import { setValidation } from "./validation";
import { childOf, newElement, parseTree, removeChild, setAttribute, textOf } from "./xml-tree";

/**
 * The bytes of the workbook after the edits, all of them or none; of a new workbook where no bytes are given. Parts that
 * no edit touches are carried over as they are, so charts, validation, comments, names and whatever else the file holds
 * stay; equal input gives equal bytes. Rejects with `HostFailure`: "sheet-missing", "name-taken", "protected",
 * "merged-cells", "too-large", "unsupported", and what `readXlsx` rejects with.
 */
export async function applyToXlsx(bytes: Uint8Array | undefined, edits: readonly Edit[]): Promise<Uint8Array> {
  try {
    return await apply(bytes, edits);
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw refuse(`The file could not be changed. ${saveAgain}`, undefined, error);
  }
}

interface Draft {
  readonly file: DraftFile;
  readonly main: string;
  readonly book: BookDraft;
  readonly open: Map<string, SheetDraft>;
  styles?: StyleBook;
}

async function apply(bytes: Uint8Array | undefined, edits: readonly Edit[]): Promise<Uint8Array> {
  const parts = bytes === undefined ? newWorkbookParts() : openParts(bytes);
  const main = await workbookPart(parts);
  const file = new DraftFile(parts);
  if (bytes === undefined) for (const name of templateNames) await file.tree(name);
  const draft: Draft = { file, main, book: bookDraft(file, main, await file.tree(main)), open: new Map() };
  for (const edit of edits) await applyOne(draft, edit);
  if (bytes === undefined && (await draft.book.sheets()).length === 0) await draft.book.add("Sheet1", false);
  draft.book.settleActive();
  for (const sheet of draft.open.values()) await settle(draft, sheet);
  if (edits.some((edit) => edit.kind === "set-cells" || edit.kind === "delete-sheet" || edit.kind === "merge"))
    await dropCalculationChain(draft);
  if (edits.some((edit) => edit.kind === "add-sheet" || edit.kind === "delete-sheet")) await dropSheetTitles(draft);
  return file.save();
}

async function settle(draft: Draft, sheet: SheetDraft): Promise<void> {
  for (const cell of sheet.richCells) {
    const font = (await stylesOf(draft)).font(styleOf(cell));
    if (font) lendFont(cell, font);
  }
  sheet.settle();
}

async function applyOne(draft: Draft, edit: Edit): Promise<void> {
  switch (edit.kind) {
    case "add-sheet":
      return draft.book.add(edit.sheet, edit.visibility === "very-hidden");
    case "delete-sheet":
      return deleteSheet(draft, edit.sheet);
    case "activate":
      return draft.book.activate(edit.sheet);
    case "print":
      setPrint(await writable(draft, edit.sheet), edit);
      await draft.book.printArea(edit.sheet, edit.area);
      return draft.book.printTitles(edit.sheet, edit.titleRows);
    case "name":
      return draft.book.giveName(edit.name, edit.sheet, edit.area);
    case "chart": {
      const { part, name } = await draft.book.find(edit.sheet);
      return addChart(draft.file, part, (await writable(draft, edit.sheet)).root, name, edit.chart);
    }
    default:
      applyWithin(await writable(draft, edit.sheet), edit, await stylesOf(draft));
  }
}

type EditWithin = Exclude<Edit, { kind: "add-sheet" | "delete-sheet" | "activate" | "print" | "name" | "chart" }>;

function applyWithin(sheet: SheetDraft, edit: EditWithin, styles: StyleBook): void {
  switch (edit.kind) {
    case "set-cells":
      setCells(sheet, edit, styles);
      break;
    case "look":
      applyLook(sheet, edit.area, edit.look, styles);
      break;
    case "merge":
      merge(sheet, edit.area);
      break;
    case "column-width":
      setColumnWidth(sheet, edit.col, edit.chars);
      break;
    case "row-height":
      sheet.setHeight(edit.row, edit.points);
      break;
    case "freeze":
      freeze(sheet, edit.rows, edit.cols);
      break;
    case "validation":
      setValidation(sheet, edit.area, edit);
      break;
    case "highlight":
      highlight(sheet, edit.area, edit.fill, styles);
      break;
    case "clear-highlights":
      clearHighlights(sheet);
      break;
  }
}

async function writable(draft: Draft, name: string): Promise<SheetDraft> {
  const sheet = await openSheet(draft, await draft.book.find(name));
  if (sheet.isProtected)
    throw new HostFailure("protected", "The sheet is protected. Lift it in Excel (Review, Unprotect Sheet) and try again.", sheet.name);
  return sheet;
}

async function openSheet(draft: Draft, listed: ListedSheet): Promise<SheetDraft> {
  if (!listed.isGrid) throw new HostFailure("unsupported", "This sheet has no cells; it is a chart or a dialog.", listed.name);
  const known = draft.open.get(listed.part);
  if (known) return known;
  const sheet = sheetDraft(await draft.file.tree(listed.part), listed.name);
  draft.open.set(listed.part, sheet);
  return sheet;
}

async function stylesOf(draft: Draft): Promise<StyleBook> {
  if (draft.styles) return draft.styles;
  let part = (await draft.file.related(draft.main, "styles"))?.target;
  if (part === undefined) {
    part = "xl/styles.xml";
    draft.file.put(part, parseTree(emptyStyles, part));
    await draft.file.setType(part, stylesType);
    await draft.file.relate(draft.main, "styles", part);
  }
  draft.styles = styleBook(await draft.file.tree(part));
  return draft.styles;
}

/** Formulas elsewhere that pointed to the sheet say #REF!, as they do when it is deleted in Excel. */
async function deleteSheet(draft: Draft, name: string): Promise<void> {
  const gone = await draft.book.delete(name);
  draft.open.delete(gone.part);
  for (const listed of await draft.book.sheets()) {
    if (!listed.isGrid || !mentions(await draft.file.text(listed.part), gone.name)) continue;
    const sheet = await openSheet(draft, listed);
    for (const { element } of sheet.cells((xml) => mentions(xml, gone.name))) {
      const formula = childOf(element, "f");
      const before = formula ? textOf(formula) : "";
      const after = withoutSheet(before, gone.name);
      if (!formula || after === before) continue;
      formula.children = [after];
      setAttribute(element, "t", "e");
      element.children = [formula, newElement(element, "v", {}, ["#REF!"])];
    }
  }
}

/** Whether a formula of the part may name the sheet. */
function mentions(xml: string, name: string): boolean {
  const plain = xml
    .replace(/&amp;/g, "&")
    .replace(/&apos;|&#39;/g, "'")
    .toLowerCase();
  const wanted = name.toLowerCase();
  return plain.includes(wanted + "!") || plain.includes(wanted.replace(/'/g, "''") + "'!");
}

/** Excel makes the list of the order of calculation anew, and refuses one that names cells without a formula. */
async function dropCalculationChain(draft: Draft): Promise<void> {
  draft.book.recalculate();
  const chain = await draft.file.related(draft.main, "calcChain");
  if (!chain) return;
  await draft.file.unrelate(draft.main, chain.id);
  await draft.file.remove(chain.target);
}

/** The list of sheet names in the file's properties is optional, and would now be wrong. */
async function dropSheetTitles(draft: Draft): Promise<void> {
  const properties = (await draft.file.related("", "extended-properties"))?.target;
  if (properties === undefined || !draft.file.has(properties)) return;
  const root = await draft.file.tree(properties);
  for (const name of ["HeadingPairs", "TitlesOfParts"]) {
    const found = childOf(root, name);
    if (found) removeChild(root, found);
  }
}
