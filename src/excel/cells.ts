import type { Cell, CellContent } from "../grid/workbook";

/** The figures of a range as Office.js gives them, row by row. */
export interface RawCells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly text: string[][];
  readonly numberFormat: unknown[][];
  readonly valueTypes: string[][];
}

/** Rows of cells of a range that was read. */
export function cellsOf({ values, formulas, text, numberFormat, valueTypes }: RawCells): (Cell | undefined)[][] {
  return values.map((row, r) =>
    row.map((value, c) => cellOf(value, formulas[r]?.[c], text[r]?.[c] ?? "", numberFormat[r]?.[c], valueTypes[r]?.[c] ?? "")),
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

function contentOf(value: unknown, type: string, isFormula: boolean): CellContent {
  if (type === "Error") return { kind: "error", code: String(value) };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if ((value === "" && !isFormula) || value === null || value === undefined) return { kind: "blank" };
  return { kind: "text", value: String(value) };
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
