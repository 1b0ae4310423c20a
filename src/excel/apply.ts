import type { Edit } from "../grid/edits";
import { areaA1 } from "../grid/address";
import type { Area } from "../grid/address";
import type { Job } from "../app/host";
import { HostFailure } from "../app/host";
import { addChart } from "./chart";
import { pointsOfChars } from "./column-width";
import { checkSignal, failureOf } from "./failure";
import { highlight, ownHighlights } from "./highlight";
import { run } from "./run";
import { charactersAtOnce, piecesOf, writeCells } from "./write-cells";
import type { CellsPiece } from "./write-cells";
import { writeLook } from "./write-look";
import { writeValidation } from "./write-validation";

/** What has to be taken back where the edits fail half-way. Only what is surely this run's own may be deleted. */
interface Undo {
  readonly added: { readonly name: string; readonly sheet: Excel.Worksheet }[];
  /** Sheets to be replaced: they step aside under a name that nobody else uses, until the rest is written. */
  readonly aside: { readonly name: string; readonly temporary: string }[];
}

/**
 * Carries out the edits in one round trip; where they are too much for one, in pieces; two more come before where highlights
 * are taken away. A sheet is deleted last of all,
 * and a sheet that replaces it is taken away again where something fails: the workbook is then as it was, but for
 * contents already written to sheets that were there before, which the failure says.
 */
export async function applyEdits(edits: readonly Edit[], { signal, onProgress }: Job = {}): Promise<void> {
  checkSignal(signal);
  const undo: Undo = { added: [], aside: [] };
  const where = onlySheet(edits);
  const requests = requestsOf(edits);
  let sent = 0;
  try {
    await run(
      async (context) => {
        const sheets = openSheets(context, edits, undo, await ownHighlights(context, edits));
        const send = async (steps: readonly Step[], isLast: boolean): Promise<void> => {
          checkSignal(signal);
          for (const step of steps) {
            if ("characters" in step) writeCells(sheets.named(step.sheet), step);
            else sheets.carryOut(step);
          }
          if (isLast) sheets.deleteLast();
          await context.sync();
          sent++;
          onProgress?.({ done: sent / requests.length, step: "Writing" });
        };
        for (const [index, steps] of requests.entries()) await send(steps, index === requests.length - 1);
      },
      where,
      { isOneUndo: true },
    );
  } catch (error) {
    throw await takenBack(failureOf(error, where), undo, sent > 0);
  }
}

type Step = CellsPiece | Exclude<Edit, { kind: "set-cells" }>;

/** The edits in order, as many in a request as it holds; one request at least, so that an empty list is told as done. */
function requestsOf(edits: readonly Edit[]): readonly (readonly Step[])[] {
  const requests: Step[][] = [[]];
  let waiting = 0;
  for (const step of edits.flatMap((edit): readonly Step[] => (edit.kind === "set-cells" ? piecesOf(edit) : [edit]))) {
    const size = "characters" in step ? step.characters : 200;
    if (waiting > 0 && waiting + size > charactersAtOnce) {
      requests.push([]);
      waiting = 0;
    }
    requests.at(-1)?.push(step);
    waiting += size;
  }
  return requests;
}

interface OpenSheets {
  named(name: string): Excel.Worksheet;
  carryOut(edit: Exclude<Edit, { kind: "set-cells" }>): void;
  deleteLast(): void;
}

function openSheets(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  undo: Undo,
  highlights: ReadonlyMap<string, readonly Excel.ConditionalFormat[]>,
): OpenSheets {
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
    const added = undo.added.findIndex((one) => key(one.name) === key(name));
    if (added >= 0) {
      undo.added.splice(added, 1);
      sheet.delete();
      return;
    }
    const temporary = `${name.slice(0, 16)} (old ${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)})`;
    if (edits.some((edit) => edit.kind === "add-sheet" && key(edit.sheet) === key(name))) {
      sheet.name = temporary;
      undo.aside.push({ name, temporary });
    }
    toDelete.push(sheet);
  };
  const add = (name: string, visibility: "visible" | "very-hidden" = "visible"): void => {
    const sheet = worksheets.add(name).load("id");
    open.set(key(name), sheet);
    undo.added.push({ name, sheet });
    if (visibility === "very-hidden") sheet.visibility = "VeryHidden";
  };
  return {
    named,
    deleteLast: () => toDelete.forEach((sheet) => sheet.delete()),
    carryOut(edit) {
      if (edit.kind === "add-sheet") return add(edit.sheet, edit.visibility);
      if (edit.kind === "name") return giveName(context, named(edit.sheet), edit.name, edit.area);
      if (edit.kind === "delete-sheet") return remove(edit.sheet);
      if (edit.kind === "clear-highlights") return highlights.get(key(edit.sheet))?.forEach((format) => format.delete());
      change(named(edit.sheet), edit);
    },
  };
}

type EditOfSheet = Exclude<Edit, { kind: "set-cells" | "add-sheet" | "delete-sheet" | "clear-highlights" | "name" }>;

function change(sheet: Excel.Worksheet, edit: EditOfSheet): void {
  switch (edit.kind) {
    case "look":
      return writeLook(sheet, edit.area, edit.look);
    case "merge": {
      const range = sheet.getRange(areaA1(edit.area));
      range.untrack();
      return range.merge(false);
    }
    case "row-height": {
      const row = sheet.getRangeByIndexes(edit.row, 0, 1, 1);
      row.untrack();
      row.format.rowHeight = edit.points;
      return;
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
      if (edit.breaks) sheet.pageLayout.zoom = { scale: edit.breaks.scale };
      else if (edit.fitToWidth) sheet.pageLayout.zoom = { horizontalFitToPages: 1, ...(edit.onePage ? { verticalFitToPages: 1 } : {}) };
      for (const row of edit.breaks?.before ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
      if (edit.area) sheet.pageLayout.setPrintArea(areaA1(edit.area));
      if (edit.titleRows) sheet.pageLayout.setPrintTitleRows(`$${edit.titleRows.first + 1}:$${edit.titleRows.last + 1}`);
      return;
    case "validation":
      return writeValidation(sheet, edit.sheet, edit.area, edit);
    case "chart":
      return addChart(sheet, edit.chart);
    case "highlight":
      return highlight(sheet, edit.area, edit.fill);
    case "activate":
      return sheet.activate();
  }
}

/** The name for those cells; one of the same name goes first, where it is there. */
function giveName(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string, area: Area): void {
  const { names } = context.workbook;
  names.getItemOrNullObject(name).delete();
  names.add(name, sheet.getRange(areaA1(area)));
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
  const own = added.map(({ name, sheet }) => ({ name, id: idOf(sheet) }));
  if (aside.length === 0 && own.every(({ id }) => id === undefined) && !wrote) return failure;
  try {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const olds = aside.map(({ name, temporary }) => ({ name, sheet: worksheets.getItemOrNullObject(temporary).load("name") }));
      // A sheet that replaces another is known by its name once the other stands aside, any other by its id alone.
      const news = own.flatMap(({ name, id }) => {
        const replaces = aside.some((old) => old.name === name);
        const found = replaces ? name : id;
        return found === undefined ? [] : [{ name, replaces, sheet: worksheets.getItemOrNullObject(found).load("name") }];
      });
      await context.sync();
      const standing = new Set(olds.filter(({ sheet }) => !sheet.isNullObject).map(({ name }) => name));
      for (const { name, replaces, sheet } of news) if (!sheet.isNullObject && (!replaces || standing.has(name))) sheet.delete();
      for (const { name, sheet } of olds) if (standing.has(name)) sheet.name = name;
      await context.sync();
    });
  } catch (error) {
    return told(`What was begun could not be taken back: ${failureOf(error).detail}`);
  }
  return wrote ? told("Some of the changes to sheets that were there before may have been made") : failure;
}

/** The id, where Excel came as far as adding the sheet and said so. */
function idOf(sheet: Excel.Worksheet): string | undefined {
  try {
    return sheet.id;
  } catch {
    return undefined; // not loaded: the request failed before, or nothing of it came back
  }
}
