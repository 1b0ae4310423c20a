import { insertTemplate } from "../../src/app/templates";
import { settingsOf } from "../../src/app/settings-sheet";
import type { IsoDate } from "../../src/base/dates";
import { parseArea } from "../../src/grid/address";
import type { Area } from "../../src/grid/address";
import type { Edit, Validation } from "../../src/grid/edits";
import { tableKinds } from "../../src/model/table";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { openPort } from "./port";

jest.setTimeout(60_000);
beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

const area = (a1: string): Area => parseArea(a1) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const on = (a1: string, validation: Validation): Edit => ({ kind: "validation", sheet: "A", area: area(a1), ...validation });

const all: readonly (readonly [string, Validation])[] = [
  [
    "A1:A9",
    {
      rule: { type: "list", values: ["Yes", "No"] },
      message: { title: "Met?", text: "Choose." },
      error: { title: "No", text: "One of two." },
    },
  ],
  ["B1:B9", { rule: { type: "whole", min: 0, max: 100 } }],
  ["C1:C9", { rule: { type: "decimal", max: 0.5 } }],
  ["D1:D9", { rule: { type: "date", min: "2026-01-01" as IsoDate } }],
  ["E1:E9", { rule: { type: "list", values: ["Number"] }, error: { title: "", text: "" }, onlyWarns: true }],
];

test("every rule reaches the cells, in one round trip with the rest", async () => {
  const { excel, host } = await openPort("== A\n| 1 |");
  await excel.apply(all.map(([a1, validation]) => on(a1, validation)));
  expect(host.requestCount).toBe(1);
  const { validations = [] } = host.book.sheetByName("A") ?? {};
  expect(validations.map((one) => one.area)).toEqual(all.map(([a1]) => area(a1)));
  expect(validations.map(({ validation }) => ({ ...validation, onlyWarns: validation.onlyWarns ?? false }))).toEqual(
    all.map(([, validation]) => ({ ...validation, onlyWarns: validation.onlyWarns ?? false })),
  );
});

test("Excel's own words for them, as its client gives them back", async () => {
  const { excel } = await openPort("== A\n| 1 |");
  await excel.apply(all.map(([a1, validation]) => on(a1, validation)));
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const found = all.map(([a1]) => sheet.getRange(a1).dataValidation.load("rule,prompt,errorAlert"));
    await context.sync();
    return found.map(({ rule, prompt, errorAlert }) => ({ rule, prompt, errorAlert }));
  });
  expect(read[0]).toEqual({
    rule: { list: { inCellDropDown: true, source: "Yes,No" } },
    prompt: { showPrompt: true, title: "Met?", message: "Choose." },
    errorAlert: { showAlert: true, style: "Stop", title: "No", message: "One of two." },
  });
  expect(read[1]?.rule).toEqual({ wholeNumber: { formula1: "=0", formula2: "=100", operator: "Between" } });
  expect(read[3]?.rule).toEqual({ date: { formula1: "=DATE(2026,1,1)", formula2: "=DATE(9999,12,31)", operator: "Between" } });
  expect(read[4]?.errorAlert.style).toBe("Warning");
});

test("a later one takes the place of an earlier, and it can be cleared", async () => {
  const { excel, host } = await openPort("== A\n| 1 |");
  await excel.apply([on("A1:B3", { rule: { type: "whole" } }), on("B2", { rule: { type: "list", values: ["x"] } })]);
  const sheet = host.book.sheetByName("A");
  expect(
    sheet?.validations.filter((one) => one.area.left <= 1 && one.area.right >= 1 && one.area.top <= 1 && one.area.bottom >= 1),
  ).toHaveLength(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1:B3").dataValidation.clear();
    await context.sync();
  });
  expect(sheet?.validations).toEqual([]);
});

test("what Excel could not hold is refused before Excel is asked", async () => {
  const { excel, host } = await openPort("== A\n| 1 |");
  const bad = on("A1", { rule: { type: "list", values: ["a,b"] } });
  await expect(excel.apply([bad])).rejects.toMatchObject({ code: "unsupported", where: "A!A1" });
  expect(host.requestCount).toBe(0);
});

test("a protected sheet says so", async () => {
  const { excel, host } = await openPort("== A\n| 1 |");
  host.book.setProtected(host.book.sheetByName("A")?.id ?? "", true);
  await expect(excel.apply([on("A1", { rule: { type: "whole" } })])).rejects.toMatchObject({ code: "protected" });
});

test.each(tableKinds)("the template %s is inserted in Excel and read back; a second one stands beside it", async (kind) => {
  const { excel, host } = await openPort("== Mine\n| 1 |");
  const { written } = await insertTemplate(excel, kind, { language: "fr", years: [2031, 2032, 2033] });
  const again = await insertTemplate(excel, kind, { language: "fr", years: [2031, 2032, 2033] });
  expect(again.written).toMatch(/ \(2\)$/);
  expect(host.book.sheets().map(({ name }) => name)).toEqual(["Mine", written, again.written]);
  const workbook = await excel.read();
  expect(settingsOf(workbook).generated).toEqual([]);
  const [table, ...others] = recogniseWorkbook({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name === written) }).tables;
  expect([table?.kind, others]).toEqual([kind, []]);
  expect(table?.confidence).toBeGreaterThanOrEqual(0.9);
});
