import { dec, plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { disburse } from "../../src/disburse/disburse";
import { ledgerOfProject } from "../../src/disburse/ledger-of-project";
import { ledgerRows, prove } from "../../src/disburse/ledger";
import { workbookOfText } from "../../src/grid/text-form";
import { printCell } from "../../src/grid/address";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { project, schedule } from "./made";

/** The ledger as a workbook gives it: by its schedule, or by its list of payments. */

const schedules = `
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| Disbursement date | | | Sep-17 | Sep-15 | Sep-16 | |
| 1 | Studies published | "$500,000 per study" | 1,000,000 | 500,000 | | 1,500,000 |
| ^ | ^ | ^ | 2 | 1 | | ^ |
| 2 | Grades assessed | "$250,000 per grade" | | 750,000 | 250,000 | 1,000,000 |
| ^ | ^ | ^ | | 3 | 1 | ^ |`;

const read = (text: string) => {
  const found = disburse(recogniseWorkbook(workbookOfText(text)), { calendar: bankCalendar });
  if (!found) throw new Error("no DLI table");
  return {
    ledger: found.ledger.map((row) =>
      [row.dli, row.fiscalYear, ...[row.opening, row.reallocated, row.disbursed, row.closing].map(plain)].join(" "),
    ),
    said: found.doubts.map((one) => `${printCell(one.cell)} ${one.what}`).filter((what) => /ledger|cancel|transfer/.test(what)),
  };
};
const loan = (disbursed: string, more = "") => `
== Loan
| Loan | Approval | Closing | Net commitment (USD millions) | Disbursed (USD millions) |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 3.00 | ${disbursed} |${more}`;

test("by the schedule: years in their order, whatever the columns' order", () => {
  const { ledger, said } = read(schedules + loan("1.25"));
  expect(ledger).toEqual([
    "1 2016 1500000 0 500000 1000000",
    "1 2017 1000000 0 0 1000000",
    "1 2018 1000000 0 0 1000000",
    "2 2016 1000000 0 750000 250000",
    "2 2017 250000 0 0 250000",
    "2 2018 250000 0 0 250000",
  ]);
  expect(said[0]).toBe(
    "Loan!E2 No list of payments: the ledger takes the schedule up to FY2016 as paid, 1,250,000 in all. Give the payments by DLI and date to be sure of each.",
  );
  const later = read(schedules + loan("1.50"));
  expect(later.ledger.slice(3)).toEqual(["2 2016 1000000 0 750000 250000", "2 2017 250000 0 250000 0", "2 2018 0 0 0 0"]);
  expect(read(schedules + loan("2.50")).ledger.slice(0, 3)).toEqual([
    "1 2016 1500000 0 500000 1000000",
    "1 2017 1000000 0 0 1000000",
    "1 2018 1000000 0 1000000 0",
  ]);
});

test("nothing disbursed is a ledger without payments, and nothing is said of a schedule taken as paid", () => {
  const { ledger, said } = read(schedules + loan("0.00"));
  expect(ledger[0]).toBe("1 2016 1500000 0 0 1500000");
  expect(said.filter((what) => what.includes("No list"))).toEqual([]);
});

test("as it is printed: half a unit of the last place, and not more", () => {
  const near = read(schedules + loan("1.3"));
  expect(near.said[0]).toBe(
    "Loan!E2 No list of payments: the ledger takes the schedule up to FY2016 as paid, 1,250,000 in all, which is the 1.3 disbursed as it is printed (-50,000 more in full). Give the payments by DLI and date to be sure of each.",
  );
  expect(read(schedules + loan("1.26")).ledger).toEqual([]);
  expect(read(schedules + loan("1.26")).said).toEqual([
    "Loan!E2 There is no ledger: no list of payments, and 1,260,000 disbursed is not what the schedule pays up to the end of a fiscal year. Give the payments by DLI and date.",
  ]);
  // 1 stands for 0.5 to 1.5: both years would do.
  expect(read(schedules + loan("1")).ledger).toEqual([]);
});

test("several loans, or no financing at all: no ledger, and only the first is said", () => {
  expect(read(schedules + loan("1.25", "\n| IBRD-2 | 17-Jan-2013 | 31-Mar-2018 | 3.00 | 0.00 |"))).toEqual({
    ledger: [],
    said: ["Loan!E2 There is no ledger: no list of payments, and several loans whose disbursements no table divides by DLI."],
  });
  expect(read(schedules)).toEqual({ ledger: [], said: [] });
});

const list = (...rows: readonly string[]) => `${schedules}
== Payments
| Disbursement number | DLI | Disbursement date | Amount | Status |
${rows.join("\n")}`;

test("lists: a DLI's result counts for its DLI, zero lines are passed over, transfers must have two sides", () => {
  expect(
    read(
      list("| 1 | 1.2 | 30-Sep-15 | 300,000 | Paid |", "| 2 | 1 | 30-Sep-15 | 0 | Paid |", "| 3 | all | 30-Sep-15 | 0 | Paid |"),
    ).ledger.slice(0, 1),
  ).toEqual(["1 2016 1500000 0 300000 1200000"]);
  const two = read(
    list("| 1 | 1 | 30-Sep-15 | 100,000 | Transferred from DLI 2 |", "| 2 | 2 | 30-Sep-15 | -100,000 | Transferred to DLI 1 |"),
  );
  expect([two.ledger[0], two.ledger[3]]).toEqual(["1 2016 1500000 100000 0 1600000", "2 2016 1000000 -100000 0 900000"]);
  expect(two.said.filter((what) => what.includes("transfers"))).toEqual([]);
  const one = read(list("| 1 | 1 | 30-Sep-15 | 100,000 | Transferred from DLI 2 |"));
  expect(one.said.filter((what) => what.includes("transfers"))).toEqual([
    "Payments!D2 The transfers listed add to +100,000, not to nothing: one side of them is not listed, and the balances are off by as much. List both sides, with a minus where money leaves.",
  ]);
  const recovered = read(
    list(
      "| 1 | 1 | 30-Sep-15 | 300,000 | Paid |",
      "| 2 | 1 | 30-Sep-15 | 50,000 | Recovery of the advance |",
      "| 3 | 1 | 30-Sep-15 | -20,000 | Recovery of the advance |",
      "| 4 | 1 | 30-Sep-15 | 7 | Waived |",
    ),
  );
  expect(recovered.ledger[0]).toBe("1 2016 1500000 0 280000 1220000");
});

test("a line that cannot be placed leaves no ledger: one, or several, in words", () => {
  const lost = (...rows: readonly string[]) => read(list(...rows)).said;
  expect(lost("| 1 | all | 30-Sep-15 | 5 | |")).toEqual([
    "Payments!A2 A payment names no DLI of the table, or no date within one fiscal year: there is no ledger without it. Name the DLI and the day.",
  ]);
  expect(lost("| 1 | 1 | 30-Sep-15 | 5 | |", "| 2 | 8 | 30-Sep-15 | 5 | |", "| 3 | 1 | | 5 | |")).toEqual([
    "Payments!A3 2 payments name no DLI of the table, or no date within one fiscal year: there is no ledger without them. Name the DLI and the day.",
  ]);
});

test("entries keep their request and cells; no allocation, no ledger", () => {
  const made = recogniseWorkbook(workbookOfText(list("| 7 | 1 | 30-Sep-15 | 300,000 | Paid |")));
  const found = disburse(made, { calendar: bankCalendar });
  const entries = found ? ledgerOfProject(made, found.byDli, bankCalendar, () => undefined).entries : [];
  expect(
    entries.map((one) =>
      [
        one.kind,
        one.dli,
        one.fiscalYear,
        plain(one.amount),
        one.cell && printCell(one.cell),
        ...Object.keys(one).filter((key) => /req|fin/.test(key)),
      ].join(" "),
    ),
  ).toEqual(["allocated 1 0 1500000 DLIs!G3", "allocated 2 0 1000000 DLIs!G5", "disbursed 1 2016 300000 Payments!D2 request"]);
  const empty = schedule({ periods: ["2015"], dlis: [{ number: "1", amounts: ["0"] }] });
  expect(disburse({ ...project([empty]), lists: made.lists }, { calendar: bankCalendar })?.ledger).toEqual([]);
});

test("a ledger in any order of its rows, and both signs of what is off", () => {
  const rows = ledgerRows([{ dli: "1", fiscalYear: 0, kind: "allocated", amount: dec(10) }], [2018, 2016, 2017]);
  expect(rows.map((row) => row.fiscalYear)).toEqual([2016, 2017, 2018]);
  const moved = rows.map((row, n) => ({
    ...row,
    opening: row.opening.plus(n),
    closing: row.closing.plus(n),
    notYetAchieved: row.notYetAchieved.plus(n),
  }));
  const [a, b, c] = moved;
  const all = a && b && c ? prove([c, a, b]) : prove([]);
  expect([plain(all.residual), all.unproved.map((one) => `${one.fiscalYear} ${one.relation} ${plain(one.residual)}`)]).toEqual([
    "2",
    ["2017 carried 1", "2018 carried 1"],
  ]);
  const down = prove(rows.map((row) => ({ ...row, closing: row.closing.minus(1), notYetAchieved: row.notYetAchieved.plus(2) })));
  expect(plain(down.residual)).toBe("14");
});
