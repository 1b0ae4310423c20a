import type { Edit } from "../grid/edits";
import { areaA1 } from "../grid/address";
import type { Job } from "../app/host";
import { HostFailure } from "../app/host";
import { pointsOfChars } from "./column-width";
import { checkSignal, failureOf } from "./failure";
import { run } from "./run";
import { charactersAtOnce, piecesOf, writeCells } from "./write-cells";
import { writeLook } from "./write-look";

/** What has to be taken back where the edits fail half-way. */
interface Undo {
  readonly added: string[];
  /** Sheets to be replaced: they step aside under another name until the rest is written. */
  readonly aside: { readonly name: string; readonly temporary: string }[];
}

/**
 * Carries out the edits in one round trip; where they are too much for one, in pieces. A sheet is deleted last of all,
 * and a sheet that replaces it is taken away again where something fails: the workbook is then as it was, but for
 * contents already written to sheets that were there before, which the failure says.
 */
export async function applyEdits(edits: readonly Edit[], { signal, onProgress }: Job = {}): Promise<void> {
  checkSignal(signal);
  const undo: Undo = { added: [], aside: [] };
  const where = onlySheet(edits);
  let sent = 0;
  try {
    await run(async (context) => {
      const sheets = openSheets(context, edits, undo);
      let waiting = 0;
      for (const [index, edit] of edits.entries()) {
        for (const piece of edit.kind === "set-cells" ? piecesOf(edit) : [undefined]) {
          const size = piece?.characters ?? 200;
          if (waiting > 0 && waiting + size > charactersAtOnce) {
            await context.sync();
            sent++;
            checkSignal(signal);
            onProgress?.({ done: index / edits.length, step: "Writing" });
            waiting = 0;
          }
          waiting += size;
          if (piece) writeCells(sheets.named(piece.sheet), piece);
          else sheets.carryOut(edit);
        }
      }
      sheets.deleteLast();
      await context.sync();
    }, where);
  } catch (error) {
    throw await takenBack(failureOf(error, where), undo, sent > 0);
  }
  onProgress?.({ done: 1, step: "Writing" });
}

interface OpenSheets {
  named(name: string): Excel.Worksheet;
  carryOut(edit: Exclude<Edit, { kind: "set-cells" }> | Edit): void;
  deleteLast(): void;
}

function openSheets(context: Excel.RequestContext, edits: readonly Edit[], undo: Undo): OpenSheets {
  const { worksheets } = context.workbook;
  const open = new Map<string, Excel.Worksheet>();
  const toDelete: Excel.Worksheet[] = [];
  const key = (name: string): string => name.toLowerCase();
  const named = (name: string): Excel.Worksheet => {
    const sheet = open.get(key(name)) ?? worksheets.getItem(name);
    open.set(key(name), sheet);
    return sheet;
  };
  const remove = (name: string): void => {
    const sheet = named(name);
    open.delete(key(name));
    const added = undo.added.findIndex((one) => key(one) === key(name));
    if (added >= 0) {
      undo.added.splice(added, 1);
      sheet.delete();
      return;
    }
    const temporary = `${name.slice(0, 20)} (old ${undo.aside.length + 1})`;
    if (edits.some((edit) => edit.kind === "add-sheet" && key(edit.sheet) === key(name))) {
      sheet.name = temporary;
      undo.aside.push({ name, temporary });
    }
    toDelete.push(sheet);
  };
  const add = (name: string, visibility: "visible" | "very-hidden" = "visible"): void => {
    const sheet = worksheets.add(name);
    open.set(key(name), sheet);
    undo.added.push(name);
    if (visibility === "very-hidden") sheet.visibility = "VeryHidden";
  };
  return {
    named,
    deleteLast: () => toDelete.forEach((sheet) => sheet.delete()),
    carryOut(edit) {
      if (edit.kind === "add-sheet") return add(edit.sheet, edit.visibility);
      if (edit.kind === "delete-sheet") return remove(edit.sheet);
      change(named(edit.sheet), edit);
    },
  };
}

function change(sheet: Excel.Worksheet, edit: Edit): void {
  switch (edit.kind) {
    case "look":
      return writeLook(sheet, edit.area, edit.look);
    case "merge": {
      const range = sheet.getRange(areaA1(edit.area));
      range.untrack();
      return range.merge(false);
    }
    case "column-width": {
      const column = sheet.getRangeByIndexes(0, edit.col, 1, 1);
      column.untrack();
      column.format.columnWidth = pointsOfChars(edit.chars);
      return;
    }
    case "freeze":
      return freeze(sheet, edit.rows, edit.cols);
    case "print":
      sheet.pageLayout.orientation = edit.landscape ? "Landscape" : "Portrait";
      if (edit.fitToWidth) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      if (edit.titleRows) sheet.pageLayout.setPrintTitleRows(`$${edit.titleRows.first + 1}:$${edit.titleRows.last + 1}`);
      return;
    case "activate":
      return sheet.activate();
    case "add-sheet":
    case "delete-sheet":
    case "set-cells":
  }
}

function freeze(sheet: Excel.Worksheet, rows: number, cols: number): void {
  if (rows > 0 && cols > 0) sheet.freezePanes.freezeAt(areaA1({ top: 0, left: 0, bottom: rows - 1, right: cols - 1 }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (cols > 0) sheet.freezePanes.freezeColumns(cols);
  else sheet.freezePanes.unfreeze();
}

function onlySheet(edits: readonly Edit[]): string | undefined {
  const names = new Set(edits.map((edit) => edit.sheet));
  return names.size === 1 ? edits[0]?.sheet : undefined;
}

/** The failure after what could be taken back was; its detail says what could not. */
async function takenBack(failure: HostFailure, { added, aside }: Undo, wrote: boolean): Promise<HostFailure> {
  const told = (more: string): HostFailure =>
    new HostFailure(failure.code, `${failure.detail}. ${more}`, failure.where, { cause: failure });
  try {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const news = added.map((name) => ({ name, sheet: worksheets.getItemOrNullObject(name).load("name") }));
      const olds = aside.map(({ name, temporary }) => ({ name, sheet: worksheets.getItemOrNullObject(temporary).load("name") }));
      if (news.length + olds.length === 0) return;
      await context.sync();
      const standing = new Set(olds.filter(({ sheet }) => !sheet.isNullObject).map(({ name }) => name));
      // A sheet whose old one is gone already is complete: the failure came after the work.
      const replaced = new Set(aside.map(({ name }) => name));
      for (const { name, sheet } of news) if (!sheet.isNullObject && (!replaced.has(name) || standing.has(name))) sheet.delete();
      for (const { name, sheet } of olds) if (standing.has(name)) sheet.name = name;
      await context.sync();
    });
  } catch (error) {
    return told(`A sheet that was begun could not be taken away again: ${failureOf(error).detail}`);
  }
  return wrote ? told("Some of the changes to sheets that were there before may have been made") : failure;
}
