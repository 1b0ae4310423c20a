import type { Edit } from "../../src/grid/edits";
import { findSheet } from "../../src/grid/workbook";
import { applyToXlsx } from "../../src/xlsx/apply";
import { readXlsx } from "../../src/xlsx/read";

const edits: Edit[] = [
  { kind: "add-sheet", sheet: "Annex 2" },
  { kind: "add-sheet", sheet: "_keep", visibility: "very-hidden" },
  {
    kind: "set-cells",
    sheet: "Annex 2",
    top: 1,
    left: 1,
    rows: [
      [
        { kind: "text", value: "DLI" },
        { kind: "text", value: "=SUM(A1)" },
        { kind: "text", value: ' a & <b>\n"c" _x0041_ \u0001 é😀 ' },
      ],
      [
        { kind: "number", value: 1562500.25 },
        { kind: "number", value: -0 },
        { kind: "number", value: 1e21 },
      ],
      [
        { kind: "formula", formula: "=B3*2", result: 3125000.5 },
        { kind: "formula", formula: '="a"&"b"', result: "ab" },
        { kind: "formula", formula: "=C3" },
      ],
      [
        { kind: "boolean", value: true },
        { kind: "blank" },
        {
          kind: "text",
          value: "old new",
          runs: [
            { text: "old ", struck: true },
            { text: "new", italic: true, bold: true },
          ],
        },
      ],
    ],
  },
  {
    kind: "look",
    sheet: "Annex 2",
    area: { top: 2, left: 1, bottom: 3, right: 1 },
    look: { numberFormat: "#,##0.00", bold: true, fill: "#FFEECC" },
  },
  { kind: "merge", sheet: "Annex 2", area: { top: 6, left: 0, bottom: 7, right: 2 } },
  { kind: "column-width", sheet: "Annex 2", col: 1, chars: 30 },
  { kind: "freeze", sheet: "Annex 2", rows: 2, cols: 1 },
  { kind: "print", sheet: "Annex 2", landscape: true, fitToWidth: true, titleRows: { first: 0, last: 1 } },
  { kind: "activate", sheet: "Annex 2" },
];

test("what is written is read back equal", async () => {
  const bytes = await applyToXlsx(undefined, edits);
  const book = await readXlsx(bytes);
  expect(book.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ["Annex 2", "visible"],
    ["_keep", "very-hidden"],
  ]);
  const sheet = findSheet(book, "annex 2");
  const rows = [1, 2, 3, 4].map((row) => [1, 2, 3].map((col) => sheet?.cell(row, col)));
  expect(rows).toEqual([
    [
      { content: { kind: "text", value: "DLI" }, text: "DLI" },
      { content: { kind: "text", value: "=SUM(A1)" }, text: "=SUM(A1)" },
      { content: { kind: "text", value: ' a & <b>\n"c" _x0041_ \u0001 é😀 ' }, text: ' a & <b>\n"c" _x0041_ \u0001 é😀 ' },
    ],
    [
      { content: { kind: "number", value: 1562500.25 }, text: "1,562,500.25", format: "#,##0.00" },
      { content: { kind: "number", value: 0 }, text: "0" },
      { content: { kind: "number", value: 1e21 }, text: "1E+21" },
    ],
    [
      { content: { kind: "number", value: 3125000.5 }, formula: "=B3*2", text: "3,125,000.50", format: "#,##0.00" },
      { content: { kind: "text", value: "ab" }, formula: '="a"&"b"', text: "ab" },
      { content: { kind: "blank" }, formula: "=C3", uncalculated: true, text: "" },
    ],
    [
      { content: { kind: "boolean", value: true }, text: "TRUE" },
      { content: { kind: "blank" }, text: "" },
      {
        content: {
          kind: "text",
          value: "old new",
          runs: [
            { text: "old ", struck: true },
            { text: "new", italic: true },
          ],
        },
        text: "old new",
      },
    ],
  ]);
  expect(sheet?.merges).toEqual([{ top: 6, left: 0, bottom: 7, right: 2 }]);
});

test("equal edits give equal bytes", async () => {
  expect(await applyToXlsx(undefined, edits)).toEqual(await applyToXlsx(undefined, edits));
});
