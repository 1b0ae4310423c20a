import { a1 } from "../grid/address";
import type { NewContent } from "../grid/edits";
import type { Cell, Sheet } from "../grid/workbook";
import type { SheetDraft, UserColumn } from "./draft";

/**
 * A short mark of what stands in a sheet: the place and content of every cell that holds something. Looks do not count, nor do the
 * results of formulas (they follow the user's cells); formulas count without spaces, case and needless quotes, as each host writes them
 * its own way. What is typed in the user's own column does not count. Not for secrets: it only tells whether a generated sheet was edited.
 */
export function fingerprintOfSheet(sheet: Sheet, user?: UserColumn): string {
  const isUsers = (row: number, col: number): boolean => col === user?.col && sheet.cell(row, user.keyCol).text !== "";
  return fingerprint(sheet.rowCount, sheet.colCount, (row, col) => (isUsers(row, col) ? "" : formOfCell(sheet.cell(row, col))));
}

/** The fingerprint that the draft's sheet has once it is written and read back. */
export function fingerprintOfDraft(draft: SheetDraft): string {
  const width = Math.max(0, ...draft.rows.map((row) => row.length));
  const { rows, userColumn: user } = draft;
  const isUsers = (row: number, col: number): boolean => col === user?.col && formOfNew(rows[row]?.[user.keyCol]) !== "";
  return fingerprint(rows.length, width, (row, col) => (isUsers(row, col) ? "" : formOfNew(rows[row]?.[col])));
}

function fingerprint(rows: number, cols: number, formAt: (row: number, col: number) => string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      const form = formAt(row, col);
      if (form === "") continue;
      const text = `${a1(row, col)}=${form}\n`;
      for (let n = 0; n < text.length; n++) {
        const code = text.charCodeAt(n);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x85ebca6b);
        b ^= b >>> 13;
      }
    }
  }
  const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, "0");
  return hex(a) + hex(b);
}

function formOfCell(cell: Cell): string {
  if (cell.formula !== undefined) return `f${formulaForm(cell.formula)}`;
  switch (cell.content.kind) {
    case "blank":
      return "";
    case "number":
      return numberForm(cell.content.value);
    case "text":
      return textForm(cell.content.value);
    case "boolean":
      return `b${String(cell.content.value)}`;
    case "error":
      return `e${cell.content.code}`;
  }
}

function formOfNew(content: NewContent | undefined): string {
  switch (content?.kind) {
    case undefined:
    case "blank":
      return "";
    case "number":
      return numberForm(content.value);
    case "text":
      return textForm(content.value);
    case "boolean":
      return `b${String(content.value)}`;
    case "formula":
      return `f${formulaForm(content.formula)}`;
  }
}

/** The shortest form that reads back as the same double; hosts keep 15 to 17 digits, so 15 are compared. */
function numberForm(value: number): string {
  return `n${String(Number(value.toPrecision(15)))}`;
}

function textForm(value: string): string {
  return value === "" ? "" : `t${value.replace(/\r\n?/g, "\n")}`;
}

/** Outside of texts: no spaces, capital letters, sheet names without quotes. */
function formulaForm(formula: string): string {
  const parts = formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g) ?? [];
  return parts
    .map((part) => {
      if (part.startsWith('"')) return part;
      if (part.startsWith("'")) return part.slice(1, -1).replace(/''/g, "'").toUpperCase();
      return part.replace(/\s+/g, "").toUpperCase();
    })
    .join("");
}
