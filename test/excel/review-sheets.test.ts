import { reviewSheetsOf } from "../../src/app/review-sheets";
import { defaultSettings } from "../../src/app/settings";
import { planSheets } from "../../src/app/write-sheets";
import { a1 } from "../../src/grid/address";
import { loadEngineHere } from "../book/engine";
import { loadOfficeHere } from "../host/in-node";
import { analysed } from "../report/dli-sheets";
import { hardYear } from "../report/review-workbooks";
import { openPort } from "./port";

jest.setTimeout(60_000);
beforeAll(async () => {
  loadOfficeHere();
  await loadEngineHere();
});

test("the sheets of a review reach Excel in one round trip, and the workbench calculates them as the core does", async () => {
  const { excel, host } = await openPort(hardYear);
  const workbook = await excel.read({});
  const set = reviewSheetsOf(analysed(workbook), workbook, { settings: defaultSettings, madeFrom: "made.xlsx" });
  if (!set) throw new Error("nothing to review");
  const plan = planSheets(workbook, set, defaultSettings);
  if ("refused" in plan) throw new Error(plan.sheet);
  const before = host.requestCount;
  await excel.apply(plan.edits);
  expect(host.requestCount - before).toBe(1);
  const after = await excel.read({});
  const off = plan.edits.flatMap((edit) => {
    if (edit.kind !== "set-cells" || !plan.written.includes(edit.sheet)) return [];
    const sheet = after.sheets.find(({ name }) => name === edit.sheet);
    return edit.rows.flatMap((row, r) =>
      row.flatMap((content, c) => {
        if (content.kind !== "formula") return [];
        const found = sheet?.cell(edit.top + r, edit.left + c).content;
        const value = found?.kind === "number" || found?.kind === "text" ? found.value : found?.kind === "blank" ? "" : found?.kind;
        const isSame =
          typeof value === "number" && typeof content.result === "number"
            ? Math.abs(value - content.result) <= 1e-9 * Math.max(1, Math.abs(content.result))
            : value === content.result;
        return isSame
          ? []
          : [`${edit.sheet}!${a1(edit.top + r, edit.left + c)} ${content.formula}: ${String(value)} for ${String(content.result)}`];
      }),
    );
  });
  expect(off).toEqual([]);
});
