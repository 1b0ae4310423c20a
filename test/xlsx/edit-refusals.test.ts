import type { Edit } from "../../src/grid/edits";
import { applyToXlsx } from "../../src/xlsx/apply";
import { editOf, failure, one, set } from "./made-edits";
import { madeWorkbook } from "./made-workbook";

describe("what cannot be done is refused by its code", () => {
  test.each([...one, "delete-sheet", "activate"] as Edit["kind"][])("%s of a sheet that is not there", async (kind) => {
    expect(await failure(madeWorkbook({}), editOf(kind, "Nowhere"))).toMatchObject({ code: "sheet-missing", where: "Nowhere" });
  });
  test("a name that is taken, whatever its case", async () => {
    expect(await failure(madeWorkbook({}), { kind: "add-sheet", sheet: "DATA" })).toMatchObject({ code: "name-taken", where: "DATA" });
  });
  test.each(one)("%s on a protected sheet", async (kind) => {
    expect(await failure(madeWorkbook({ after: '<sheetProtection sheet="1"/>' }), editOf(kind, "Data"))).toMatchObject({
      code: "protected",
      where: "Data",
    });
  });
  test.each(["add-sheet", "delete-sheet"] as const)("%s in a workbook whose structure is protected", async (kind) => {
    const bytes = madeWorkbook({ workbookPr: '<workbookProtection lockStructure="1"/>' });
    expect(await failure(bytes, editOf(kind, kind === "add-sheet" ? "New" : "Data"))).toMatchObject({ code: "protected" });
  });
  test("content beneath merged cells, and merges that cross", async () => {
    const merged = madeWorkbook({ after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' });
    expect(await failure(merged, set(1, 1, { kind: "number", value: 1 }))).toMatchObject({ code: "merged-cells", where: "Data!B2" });
    expect(await failure(merged, { kind: "merge", sheet: "Data", area: { top: 1, left: 1, bottom: 2, right: 2 } })).toMatchObject({
      code: "merged-cells",
    });
    await expect(applyToXlsx(merged, [set(1, 1, { kind: "blank" }), editOf("merge", "Data")])).resolves.toBeInstanceOf(Uint8Array);
  });
  test("the last sheet that can be seen", async () => {
    expect(await failure(madeWorkbook({}), editOf("delete-sheet", "Data"))).toMatchObject({ code: "unsupported" });
    await expect(applyToXlsx(madeWorkbook({}), [editOf("delete-sheet", "Data"), editOf("add-sheet", "Data")])).resolves.toBeInstanceOf(
      Uint8Array,
    );
  });
  test.each(["", "a".repeat(32), "a/b", "a:b", "[a]", "'a", "History"])("the sheet name %p", async (sheet) => {
    expect(await failure(undefined, { kind: "add-sheet", sheet })).toMatchObject({ code: "unsupported" });
  });
  test("figures without end, texts too long, formulas that are none, cells beyond the sheet", async () => {
    const codes = await Promise.all(
      [
        set(0, 0, { kind: "number", value: NaN }),
        set(0, 0, { kind: "formula", formula: "=1/0", result: Infinity }),
        set(0, 0, { kind: "text", value: "x".repeat(32_768) }),
        set(0, 0, { kind: "formula", formula: "1+1" }),
        set(1_048_576, 0, { kind: "number", value: 1 }),
        set(0, 16_384, { kind: "number", value: 1 }),
      ].map(async (edit) => (await failure(madeWorkbook({}), edit)).code),
    );
    expect(codes).toEqual(["unsupported", "unsupported", "too-large", "unsupported", "too-large", "too-large"]);
  });
  test("a part of an array formula", async () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(await failure(madeWorkbook({ rows }), set(0, 0, { kind: "number", value: 1 }))).toMatchObject({ code: "unsupported" });
  });
  test("a damaged file", async () => {
    expect(await failure(new Uint8Array([1, 2, 3]), editOf("add-sheet", "x"))).toMatchObject({ code: "unreadable" });
  });
});
