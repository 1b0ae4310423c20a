import type { Edit, NewContent } from "../../src/grid/edits";
import type { Cell, Workbook } from "../../src/grid/workbook";
import { applyToXlsx } from "../../src/xlsx/apply";

/** The bytes of an .xlsx that holds what the workbook holds: contents, formulas, number formats, merged cells. */
export function fileOf(workbook: Workbook): Promise<Uint8Array> {
  return applyToXlsx(undefined, editsOf(workbook));
}

function editsOf(workbook: Workbook): Edit[] {
  return workbook.sheets.flatMap((sheet): Edit[] => {
    const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.colCount }, (__, col) => sheet.cell(row, col)),
    );
    const looks = rows.flatMap((cells, row) =>
      cells.flatMap((cell, col): Edit[] =>
        cell.format === undefined
          ? []
          : [
              {
                kind: "look",
                sheet: sheet.name,
                area: { top: row, left: col, bottom: row, right: col },
                look: { numberFormat: cell.format },
              },
            ],
      ),
    );
    return [
      { kind: "add-sheet", sheet: sheet.name },
      ...(rows.length === 0
        ? []
        : [{ kind: "set-cells" as const, sheet: sheet.name, top: 0, left: 0, rows: rows.map((cells) => cells.map(contentOf)) }]),
      ...looks,
      ...sheet.merges.map((area): Edit => ({ kind: "merge", sheet: sheet.name, area })),
    ];
  });
}

function contentOf(cell: Cell): NewContent {
  const { content, formula } = cell;
  if (formula !== undefined) {
    const result = content.kind === "number" || content.kind === "text" ? { result: content.value } : {};
    return { kind: "formula", formula, ...result };
  }
  switch (content.kind) {
    case "blank":
      return { kind: "blank" };
    case "number":
      return { kind: "number", value: content.value };
    case "text":
      return { kind: "text", value: content.value };
    case "boolean":
      return { kind: "boolean", value: content.value };
    case "error":
      return { kind: "formula", formula: "=NA()" };
  }
}
