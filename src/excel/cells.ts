import { leanCell } from "../grid/cell";
import type { LeanCell } from "../grid/cell";
import type { Cell, CellContent, TextRun } from "../grid/workbook";

/** The figures of a range as Office.js gives them, row by row. */
export interface RawCells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly text: string[][];
  readonly numberFormat: unknown[][];
  readonly valueTypes: string[][];
}

/** Rows of cells of a range that was read, each in the least room, with the runs of their texts where those were read as well. */
export function cellsOf(raw: RawCells, runs?: readonly (readonly Excel.CellProperties[])[]): (LeanCell | undefined)[][] {
  const { values, formulas, text, numberFormat, valueTypes } = raw;
  return values.map((row, r) =>
    row.map((value, c) => {
      const cell = cellOf(value, formulas[r]?.[c], text[r]?.[c] ?? "", numberFormat[r]?.[c], valueTypes[r]?.[c] ?? "");
      return cell && leanCell(withRuns(cell, runs?.[r]?.[c]?.textRuns));
    }),
  );
}

function cellOf(value: unknown, formula: unknown, shown: string, format: unknown, type: string): Cell | undefined {
  // A text that begins with "=" comes back as its own formula.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const content = contentOf(value, type, isFormula);
  const code = typeof format === "string" && format !== "General" && format !== "" ? format : undefined;
  if (content.kind === "blank" && !isFormula && code === undefined) return undefined;
  return {
    content,
    text: textOf(content, shown),
    ...(isFormula ? { formula } : {}),
    ...(code === undefined ? {} : { format: code }),
  };
}

/** The cell with what is raised, struck or italic in its text; without runs where all of it is plain. */
function withRuns(cell: Cell, given: readonly Excel.RangeTextRun[] | undefined | null): Cell {
  const { content } = cell;
  if (content.kind !== "text" || !given || given.map((run) => run.text).join("") !== content.value) return cell;
  const runs = given.map(({ text, font }): TextRun => ({
    text,
    ...(font?.superscript === true ? { superscript: true } : {}),
    ...(font?.strikethrough === true ? { struck: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
  }));
  const isPlain = runs.every((run) => Object.keys(run).length === 1);
  return isPlain ? cell : { ...cell, content: { ...content, runs } };
}

function contentOf(value: unknown, type: string, isFormula: boolean): CellContent {
  if (type === "Error") return { kind: "error", code: typeof value === "string" ? value : "#VALUE!" };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return typeof value !== "string" || (value === "" && !isFormula) ? { kind: "blank" } : { kind: "text", value };
}

/** A column too narrow for its figure shows "####"; the figure itself says more. */
function textOf(content: CellContent, shown: string): string {
  switch (content.kind) {
    case "text":
      return content.value;
    case "number":
      return /^#+$/.test(shown) ? String(content.value) : shown;
    default:
      return shown;
  }
}
