import { readFileSync } from "node:fs";
import path from "node:path";
import { bankCalendar } from "../../src/base/fiscal";
import { disburse } from "../../src/disburse/disburse";
import type { Edit, NewContent } from "../../src/grid/edits";
import { dliFacts } from "../../src/report/dli-sheets/facts";
import { workbookOfEdits } from "../../src/grid/apply";
import { applyToXlsx } from "../../src/xlsx/apply";
import { project, schedule } from "../disburse/made";
import type { ScheduleParts } from "../disburse/made";
import { peruEstimates, peruSchedule } from "../disburse/peru";
import { secondProject } from "../sample/second-project";
import { bytesOf, differing, writtenFrom, writtenInto } from "./dli-sheets";
import { longProject, paidProject } from "./dli-workbooks";
import { editsOf } from "./made";
import { withLibreOffice } from "./recalculate";

/** Every cell with a formula of every sheet that is made, calculated by LibreOffice, against the core's figures. */

const sample = readFileSync(path.join(__dirname, "../../assets/samples/peru-basic-education.xlsx"));

withLibreOffice("the sample: all four sheets", async () => {
  const written = await writtenInto(sample);
  expect(written.sheets).toEqual(["DLI schedule", "DLI ledger", "DLI estimates", "DLI request"]);
  const { formulas, off } = await differing(written);
  expect(off).toEqual([]);
  expect(formulas).toBeGreaterThan(500);
});

withLibreOffice("the sample with a list of payments", async () => {
  const rows = [
    ["Disbursement number", "DLI", "Disbursement date", "Amount"],
    ["1", "1", "2015-09-30", 1875000],
    ["1", "2", "2015-09-30", 3125000],
    ["2", "8", "2016-09-15", 781250],
  ].map((row) =>
    row.map((cell): NewContent => (typeof cell === "number" ? { kind: "number", value: cell } : { kind: "text", value: cell })),
  );
  const edits: Edit[] = [
    { kind: "add-sheet", sheet: "Payments made" },
    { kind: "set-cells", sheet: "Payments made", top: 0, left: 0, rows },
  ];
  const written = await writtenInto(await applyToXlsx(sample, edits));
  expect((await differing(written)).off).toEqual([]);
  const ledger = written.book.sheets.find((sheet) => sheet.name === "DLI ledger");
  expect(ledger?.cell(6, 4).formula).toBe("='Payments made'!D2");
});

/** The schedule before the restructuring: DLI 1 and 3 were to reach more, and there was no DLI 9. */
const before: ScheduleParts = {
  ...peruSchedule,
  sheet: "Before",
  version: "current",
  dlis: peruSchedule.dlis
    .filter((dli) => dli.number !== "9")
    .map((dli) => {
      if (dli.number === "1")
        return { ...dli, amounts: ["", "1,875,000", "125,000", "1,125,000", ""], units: ["", "15,000", "1,000", "9,000", ""] };
      if (dli.number !== "3") return dli;
      return { ...dli, amounts: ["781,250", "", "781,250", "781,250", "781,250"], units: ["1", "", "1", "1", "1"] };
    }),
};

withLibreOffice("Peru before and after: both versions, and what changes by DLI", async () => {
  const theirs = project([schedule(before), schedule(peruSchedule)], peruEstimates);
  const edits = [...editsOf(before, []).filter((edit) => edit.sheet === "Before"), ...editsOf(peruSchedule, peruEstimates)];
  const found = disburse(theirs, { calendar: bankCalendar });
  const facts = found && dliFacts(theirs, found, workbookOfEdits(edits));
  if (!facts) throw new Error("no schedule");
  const written = await writtenFrom(facts, edits);
  expect((await differing(written)).off).toEqual([]);
  const sheet = written.book.sheets.find((one) => one.name === "DLI schedule");
  if (!sheet) throw new Error("no sheet");
  const change = rowOf(sheet, "Change by DLI") + 2;
  const figures = Array.from({ length: 10 }, (_, n) => [2, 3, 4].map((col) => contentOf(sheet.cell(change + n, col).content)));
  expect([figures[0], figures[2], figures[8], figures[9]]).toEqual([
    [3125000, 2250000, -875000],
    [3125000, 2343750, -781250],
    [undefined, 1656230, 1656230],
    [25000020, 25000000, -20],
  ]);
});

withLibreOffice("the second project: thousands, Spanish, rows of years", async () => {
  const written = await writtenInto(await bytesOf(secondProject));
  expect(written.sheets).toContain("DLI schedule");
  expect((await differing(written)).off).toEqual([]);
});

withLibreOffice("payments, a cancellation, results that were not paid: the request and its limits", async () => {
  const written = await writtenInto(await bytesOf(paidProject));
  expect((await differing(written)).off).toEqual([]);
  const sheet = written.book.sheets.find((one) => one.name === "DLI request");
  if (!sheet) throw new Error("no sheet");
  const claimed = (words: string): unknown => {
    for (let row = 0; row < sheet.rowCount; row++) if (sheet.cell(row, 1).text === words) return contentOf(sheet.cell(row, 16).content);
    return "no row";
  };
  expect([claimed("Commitment less cancelled and disbursed"), claimed("May be claimed")]).toEqual([1000000, 250000]);
});

withLibreOffice("forty periods in thousands, amounts kept as text, sheet names with quotes", async () => {
  const written = await writtenInto(await bytesOf(longProject()));
  const { formulas, off } = await differing(written);
  expect(off).toEqual([]);
  expect(written.sheets).toEqual(["DLI schedule", "DLI ledger", "DLI estimates"]);
  expect(formulas).toBeGreaterThan(500);
});

function rowOf(sheet: { readonly rowCount: number; cell(row: number, col: number): { readonly text: string } }, words: string): number {
  for (let row = 0; row < sheet.rowCount; row++) if (sheet.cell(row, 0).text === words) return row;
  throw new Error(`no row ${words}`);
}

function contentOf(content: { readonly kind: string; readonly value?: unknown }): unknown {
  return content.kind === "number" ? content.value : undefined;
}
