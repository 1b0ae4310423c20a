import { HostFailure } from "../../src/app/host";
import type { Edit, NewContent } from "../../src/grid/edits";
import type { Sheet } from "../../src/grid/workbook";
import { applyToXlsx } from "../../src/xlsx/apply";
import { openParts } from "../../src/xlsx/package";
import { readXlsx } from "../../src/xlsx/read";
import { madeWorkbook } from "./made-workbook";
import type { Made } from "./made-workbook";

/** Edits of one sheet. */
export const one: Edit["kind"][] = ["set-cells", "look", "merge", "column-width", "freeze", "print", "validation"];

/** An edit of that kind on that sheet. */
export function editOf(kind: Edit["kind"], sheet: string): Edit {
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const all: Edit[] = [
    { kind: "add-sheet", sheet },
    { kind: "delete-sheet", sheet },
    { kind: "set-cells", sheet, top: 0, left: 0, rows: [[{ kind: "number", value: 1 }]] },
    { kind: "look", sheet, area, look: { bold: true } },
    { kind: "merge", sheet, area },
    { kind: "column-width", sheet, col: 0, chars: 20 },
    { kind: "freeze", sheet, rows: 1, cols: 0 },
    { kind: "print", sheet, landscape: true, fitToWidth: true },
    { kind: "validation", sheet, area, rule: { type: "list", values: ["Yes", "No"] } },
    { kind: "activate", sheet },
  ];
  const found = all.find((edit) => edit.kind === kind);
  if (!found) throw new Error(kind);
  return found;
}

/** How the edits are refused. */
export async function failure(bytes: Uint8Array | undefined, ...edits: Edit[]): Promise<HostFailure> {
  try {
    await applyToXlsx(bytes, edits);
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
  throw new Error("The edits were made.");
}

/** Puts one content into one cell. */
export const set = (row: number, col: number, content: NewContent, sheet = "Data"): Edit => ({
  kind: "set-cells",
  sheet,
  top: row,
  left: col,
  rows: [[content]],
});

/** The first sheet, and the text of any part, after the edits. */
export async function changed(made: Made, ...edits: Edit[]): Promise<{ sheet: Sheet; text: (part: string) => Promise<string> }> {
  const bytes = await applyToXlsx(madeWorkbook(made), edits);
  const sheet = (await readXlsx(bytes)).sheets[0];
  if (!sheet) throw new Error("No sheet");
  return { sheet, text: (part) => openParts(bytes).text(part) };
}
