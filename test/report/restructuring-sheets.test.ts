import { loan, payments, versions } from "../disburse/restructured";
import { bytesOf, differing, writtenInto } from "./dli-sheets";
import { withLibreOffice } from "./recalculate";

/** The sheets of a project that was restructured on a known day, and was paid by two financiers; calculated by LibreOffice. */

withLibreOffice(
  "allocations before the day and what it moved, earlier payments at the earlier price, requests and financiers",
  async () => {
    const written = await writtenInto(await bytesOf(versions + payments + loan("Restructuring date", "30-Jun-2016")));
    expect(written.sheets).toEqual(["DLI schedule", "DLI ledger", "DLI estimates", "DLI request"]);
    const { off, formulas } = await differing(written);
    expect(off).toEqual([]);
    expect(formulas).toBeGreaterThan(250);
    const sheet = written.book.sheets.find((one) => one.name === "DLI ledger");
    if (!sheet) throw new Error("no ledger");
    const lines = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: 5 }, (_unused, col) => sheet.cell(row, col).text).join("|"),
    );
    const from = lines.findIndex((line) => line.startsWith("Disbursed by request"));
    expect(lines.slice(from)).toEqual([
      "Disbursed by request||||",
      "DLI|Fiscal year|Request|Financier|Disbursed",
      "1|2015|1|IBRD-1|10,000",
      "2|2015|1|IBRD-1|5,000",
      "3|2015|1|TF-2|1,000",
      "Request 1||||16,000",
      "1|2016|2|IBRD-1|10,000",
      "3|2016|2|TF-2|1,000",
      "Request 2||||11,000",
      "Total||||27,000",
      "||||",
      "Disbursed by financier||||",
      "|Fiscal year||Financier|Disbursed",
      "|2015||IBRD-1|15,000",
      "|2016||IBRD-1|10,000",
      "|2015||TF-2|1,000",
      "|2016||TF-2|1,000",
      "Total||||27,000",
      ...lines.slice(from + 18),
    ]);
    const ledger = lines.slice(6, 9);
    expect(ledger).toEqual(["1|2015|30,000|0|10,000", "1|2016|20,000|5,000|10,000", "1|2017|15,000|0|0"]);
    expect([sheet.cell(6, 2).formula, sheet.cell(7, 3).formula]).toEqual(["='Current DLIs'!G3", "='Proposed DLIs'!G3-'Current DLIs'!G3"]);
  },
);

withLibreOffice("one financier, no request named: no such lines", async () => {
  const plain = payments.replace(/\| (?:IBRD-1|TF-2|Loan) \| (?:Disbursement number|\d) /g, "");
  const written = await writtenInto(await bytesOf(versions + plain + loan("Restructuring date", "30-Jun-2016")));
  const sheet = written.book.sheets.find((one) => one.name === "DLI ledger");
  expect((await differing(written)).off).toEqual([]);
  const texts = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.cell(row, 0).text);
  expect(texts).toContain("All DLIs, by fiscal year");
  expect(texts).not.toContain("Disbursed by request");
});
