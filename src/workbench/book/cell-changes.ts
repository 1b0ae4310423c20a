import { contains } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { CellContent } from "../../grid/workbook";
import { contentText } from "./calculator";
import { checkArea } from "./core";
import type { Core } from "./core";
import { readEntry } from "./entry";
import { isBlank, overlaps } from "./sheet-state";
import type { SheetState } from "./sheet-state";
import type { Book, BookCell, BookInput, Look, Origin } from "./types";

type CellChanges = Pick<Book, "setCell" | "setCells" | "type" | "setLook" | "clear" | "merge" | "unmerge">;

/** Changes of what cells hold and how they look. */
export function cellChanges(core: Core): CellChanges {
  const { batch, date1904, open, put, tell } = core;
  const changed = (sheetId: string, area: Area, origin: Origin): void => tell({ kind: "changed", sheetId, area, origin });
  const drawn = (sheetId: string, origin: Origin): void => tell({ kind: "look", sheetId, origin });

  const write = (sheet: SheetState, row: number, col: number, input: BookInput): void => {
    const cover = sheet.merges.find((merge) => contains(merge, row, col));
    if (cover && (cover.top !== row || cover.left !== col)) return;
    const look = sheet.cell(row, col).look;
    const cell = cellOf(input, look, date1904);
    put(sheet, row, col, isBlank(cell) && look === undefined ? undefined : cell);
  };
  const lookAt = (sheet: SheetState, area: Area, look: Look): void =>
    each(area, (row, col) => {
      const cell = sheet.cell(row, col);
      const next = { ...cell.look, ...look };
      sheet.put(row, col, { ...cell, look: next, text: contentText(cell.content, next.numberFormat, date1904) });
    });

  const changes: CellChanges = {
    setCell: (id, row, col, content, origin) => changes.setCells(id, row, col, [[content]], origin),
    setCells: (id, top, left, rows, origin = "user") =>
      batch(() => {
        const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
        const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
        checkArea(area);
        const sheet = open(id);
        rows.forEach((row, r) => row.forEach((content, c) => content && write(sheet, top + r, left + c, content)));
        changed(id, area, origin);
      }),
    type: (id, row, col, typed, origin) =>
      batch(() => {
        const sheet = open(id);
        const format = sheet.cell(row, col).look?.numberFormat;
        const entry = readEntry(typed, date1904, format === "@");
        changes.setCell(id, row, col, entry.content, origin);
        if (entry.format !== undefined && (format === undefined || format === "General")) {
          lookAt(sheet, { top: row, left: col, bottom: row, right: col }, { numberFormat: entry.format });
        }
      }),
    setLook: (id, area, look, origin = "user") =>
      batch(() => {
        checkArea(area);
        lookAt(open(id), area, look);
        drawn(id, origin);
      }),
    clear: (id, area, what, origin = "user") =>
      batch(() => {
        checkArea(area);
        const sheet = open(id);
        const within = clipped(area, sheet.usedArea(true));
        if (within) each(within, (row, col) => put(sheet, row, col, cleared(sheet.cell(row, col), what, date1904)));
        if (what !== "looks") changed(id, area, origin);
        if (what !== "contents") drawn(id, origin);
      }),
    merge: (id, area, origin = "user") =>
      batch(() => {
        checkArea(area);
        const sheet = open(id);
        sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
        each(area, (row, col) => {
          const { look } = sheet.cell(row, col);
          if (row !== area.top || col !== area.left) put(sheet, row, col, look && { ...blank, look });
        });
        sheet.merges.push(area);
        drawn(id, origin);
      }),
    unmerge: (id, area, origin = "user") =>
      batch(() => {
        const sheet = open(id);
        sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
        drawn(id, origin);
      }),
  };
  return changes;
}

const blank: BookCell = { content: { kind: "blank" }, text: "" };

function each(area: Area, visit: (row: number, col: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) for (let col = area.left; col <= area.right; col++) visit(row, col);
}

function clipped(area: Area, used: Area | undefined): Area | undefined {
  if (!used || !overlaps(area, used)) return undefined;
  return {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
}

function cleared(cell: BookCell, what: "contents" | "looks" | "all", date1904: boolean): BookCell | undefined {
  const { look, ...rest } = cell;
  if (what === "all") return undefined;
  if (what === "contents") return look && { ...blank, look };
  return isBlank(cell) ? undefined : { ...rest, text: contentText(rest.content, undefined, date1904) };
}

/** A formula's known result is shown until the engine's own result changes; the others are calculated. */
function cellOf(input: BookInput, look: Look | undefined, date1904: boolean): BookCell {
  const content = input.kind === "formula" ? resultContent(input.result) : input;
  return {
    content,
    text: contentText(content, look?.numberFormat, date1904),
    ...(input.kind === "formula" ? { formula: input.formula } : {}),
    ...(look === undefined ? {} : { look }),
  };
}

function resultContent(result: number | string | undefined): CellContent {
  if (result === undefined) return { kind: "blank" };
  return typeof result === "number" ? { kind: "number", value: result } : { kind: "text", value: result };
}
