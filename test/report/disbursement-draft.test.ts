import { bankCalendar } from "../../src/base/fiscal";
import { disburse } from "../../src/disburse/disburse";
import { applyEdits } from "../../src/grid/apply";
import { findSheet } from "../../src/grid/workbook";
import type { Sheet } from "../../src/grid/workbook";
import { disbursementDraft } from "../../src/report/disbursement-draft";
import type { SheetDraft } from "../../src/report/draft";
import { editsOfDraft } from "../../src/report/draft-edits";
import { applyToXlsx } from "../../src/xlsx/apply";
import { project, schedule } from "../disburse/made";
import type { ScheduleParts } from "../disburse/made";
import { peruEstimates, peruSchedule } from "../disburse/peru";
import { differingFormulas, editsOf, rowNamed, workbookOf } from "./made";
import { recalculated, withLibreOffice } from "./recalculate";

function draftOf(parts: ScheduleParts, estimates = peruEstimates): SheetDraft {
  const made = project([schedule(parts)], estimates);
  const result = disburse(made, { calendar: bankCalendar });
  if (!result) throw new Error("no schedule");
  return disbursementDraft(result, made, workbookOf(parts, estimates));
}

function sheetOf(parts: ScheduleParts, draft: SheetDraft): Sheet {
  const sheet = findSheet(applyEdits(workbookOf(parts, peruEstimates), editsOfDraft(draft, "Disbursements")), "Disbursements");
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("the sheet of the Peru schedule", () => {
  const draft = draftOf(peruSchedule);
  const sheet = sheetOf(peruSchedule, draft);

  test("amounts refer to the user's cells; the years add whole columns; differences are formulas", () => {
    const first = rowNamed(sheet, "1");
    expect(sheet.cell(first, 3).formula).toBe("=DLIs!G4");
    expect(sheet.cell(first, 2).content.kind).toBe("blank");
    const y2016 = rowNamed(sheet, "2016");
    expect(sheet.cell(y2016, 2).formula).toBe(`=SUM(C${first + 1}:D${first + 9})`);
    expect(sheet.cell(y2016, 5).formula).toBe("=Estimates!C5");
    expect(sheet.cell(y2016, 6).formula).toBe(`=F${y2016 + 1}-C${y2016 + 1}`);
    expect([2, 3, 4, 5, 6, 7].map((col) => sheet.cell(y2016, col).content)).toEqual(
      [11250010, 11250010, 10000000, 11250000, -10, -10].map((value) => ({ kind: "number", value })),
    );
  });

  test("units refer to cells that hold numbers; a price in words is a constant, its cell named", () => {
    const block = rowNamed(sheet, "Units x unit value / lot");
    const first = rowNamed(sheet, "1", block);
    expect(sheet.cell(first, 3).formula).toBe("=DLIs!G5*125000/1000");
    const six = rowNamed(sheet, "6", block);
    expect(sheet.cell(six, 4).formula).toBe("=2*1041670");
    expect(sheet.cell(six, 8).text).toContain('"PISA/ICCS" names 2 (DLIs!H15)');
    expect(sheet.cell(six, 8).text).toContain('1,041,670: "$1,041,670" (DLIs!D14)');
  });

  test("only SUM and arithmetic", () => {
    const functions = draft.rows
      .flat()
      .flatMap((cell) => (cell.kind === "formula" ? [...cell.formula.matchAll(/([A-Z.]+)\(/g)].map((match) => match[1]) : []));
    expect(new Set(functions)).toEqual(new Set(["SUM"]));
  });

  test("the header says what it was made from, in which units and years", () => {
    expect(sheet.cell(1, 0).text).toMatch(
      /Made from DLIs!A1:M31 and Estimates!A1:M31\. Amounts in USD, full units; fiscal years begin on 1 July/,
    );
  });
});

test("a table in thousands is referred to with its scale; text amounts are constants; what has no year stands apart", () => {
  const parts: ScheduleParts = {
    periods: ["2015", "2016", "2017"],
    dates: ["Sep-15", "Jun-16 to Jul-16", "Sep-16"],
    scale: 1000,
    dlis: [{ number: "1", amounts: ["1,250", "40", "2,000 (a)"], subtotal: "3,290" }],
  };
  const made = project([schedule(parts)], [["2016", "", "1,250,000"]]);
  const result = disburse(made, { calendar: bankCalendar });
  if (!result) throw new Error("no schedule");
  const draft = disbursementDraft(result, made, workbookOf(parts, [["2016", "", "1,250,000"]]));
  const sheet = findSheet(applyEdits(workbookOf(parts), editsOfDraft(draft, "Made")), "Made");
  if (!sheet) throw new Error("no sheet");
  const row = rowNamed(sheet, "1");
  expect(sheet.cell(row, 2).formula).toBe("=DLIs!F4*1000");
  expect(sheet.cell(row, 4)).toMatchObject({ content: { kind: "number", value: 2000000 } });
  expect(sheet.cell(row, 4).formula).toBeUndefined();
  expect(sheet.cell(row, 7).text).toContain('2,000,000: "2,000 (a)" (DLIs!H4)');
  expect(sheet.cell(rowNamed(sheet, "No fiscal year"), 2).formula).toBe(`=SUM(D${row + 1})`);
  expect(sheet.cell(rowNamed(sheet, "Total"), 2).content).toEqual({ kind: "number", value: 3290000 });
  expect(sheet.cell(rowNamed(sheet, "To be confirmed") + 1, 0).text).toContain("DLIs!");
});

test("a schedule without periods makes a sheet without formulas that hold themselves", () => {
  const draft = draftOf({ periods: [], dlis: [{ number: "1", amounts: [], subtotal: "500" }] });
  expect(draft.rows.flat().filter((cell) => cell.kind === "formula" && cell.formula.includes(":B"))).toEqual([]);
});

withLibreOffice("LibreOffice calculates the same figures, and follows a changed cell", async () => {
  const draft = draftOf(peruSchedule);
  const edits = [...editsOf(peruSchedule, peruEstimates), ...editsOfDraft(draft, "Disbursements")];
  const book = await recalculated(await applyToXlsx(undefined, edits));
  const sheet = findSheet(book, "Disbursements");
  expect(sheet && differingFormulas(draft, sheet)).toEqual([]);
  const changed = await recalculated(
    await applyToXlsx(undefined, [
      ...edits,
      { kind: "set-cells", sheet: "DLIs", top: 3, left: 6, rows: [[{ kind: "number", value: 1875100 }]] },
    ]),
  );
  const later = findSheet(changed, "Disbursements");
  expect(later?.cell(rowNamed(later, "2016"), 2).content).toEqual({ kind: "number", value: 11250110 });
  expect(later?.cell(rowNamed(later, "2016"), 6).content).toEqual({ kind: "number", value: -110 });
});
