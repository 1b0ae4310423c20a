import { zero } from "../../../src/base/decimal";
import { bankCalendar } from "../../../src/base/fiscal";
import { partNotLinked } from "../../../src/rules/support/paid-estimates";
import { columnsOf, paidByYear } from "../../../src/rules/support/paid-years";
import { decisions, paidIn, payments, paymentsOfDli, paysResults, planOf } from "../../../src/rules/support/plan";
import { projectOf } from "./values";

describe("lists of disbursements", () => {
  const project = projectOf(`
== Payments
| Disbursement number | DLI | Disbursement date | Amount | Status |
| 1 | 4 | 15-Sep-15 | 400,000 | |
| 2 | 4.1 | 15-Sep-15 | 300,000 | Partial |
| 3 | 41 | 15-Sep-15 | 200,000 | Advance |
| 4 | 1.4 | 15-Sep-15 | 100,000 | Waived |
| 5 | | 15-Sep-15 | | Transferred to DLI 4 |
| 6 | 14 | 15-Sep-15 | 50,000 | Recovery of the advance |`);
  const all = payments(project, bankCalendar);

  test("lines with an amount, those that pay for results, decisions", () => {
    expect(all.map(({ request }) => request)).toEqual(["1", "2", "3", "4", "6"]);
    expect(paidIn(all).toFixed()).toBe("1050000");
    expect(paidIn([]).toFixed()).toBe("0");
    expect(all.filter(paysResults).map(({ request }) => request)).toEqual(["1", "2"]);
    expect(decisions(project, bankCalendar).map(({ request }) => request)).toEqual(["2", "4", "5"]);
    expect(planOf(project, bankCalendar)).toBeUndefined();
  });

  test("of a DLI and of its results, not of others that begin or end alike", () => {
    expect(paymentsOfDli(all, { number: "4" }).map(({ dli }) => dli)).toEqual(["4", "4.1"]);
    expect(paymentsOfDli(all, { number: "1" }).map(({ dli }) => dli)).toEqual(["1.4"]);
  });

  test("by the fiscal year that is asked for", () => {
    const years = (startMonth: number) => payments(project, { ...bankCalendar, startMonth }).map(({ fiscalYear }) => fiscalYear)[0];
    expect([years(7), years(1), years(7)]).toEqual([2016, 2015, 2016]);
  });
});

const tables = (estimates: readonly string[], total?: string, commitment?: string): string => `
== DLIs
| DLI | Indicator | Dec-13 | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | Sep-15 | Sep-15 | Sep-16 | |
| 1 | Positions staffed | 1,000,000 | 875,000 | 125,000 | 2,000,000 |
== Estimates
| Fiscal year | Current |
${estimates.map((one, n) => `| ${2016 + n} | ${one} |`).join("\n")}${total === undefined ? "" : `\n| Total | ${total} |`}
${commitment === undefined ? "" : `== Loan\n| Loan | Closing | Net commitment |\n| IBRD-1 | 31-Mar-2018 | ${commitment} |`}`;

function linked(...given: Parameters<typeof tables>): string {
  const project = projectOf(tables(...given));
  const [schedule, estimates] = [project.schedules[0], project.estimates[0]];
  if (!schedule || !estimates) throw new Error("no tables");
  const dated = estimates.rows.flatMap((row) =>
    row.fiscalYear === undefined ? [] : [{ row, year: row.fiscalYear, ...(row.current ? { estimate: row.current } : {}) }],
  );
  const byYear = paidByYear(columnsOf(schedule, bankCalendar));
  const part = partNotLinked(project, schedule, estimates, dated, byYear, zero);
  return part ? `${part.words["found"] ?? ""} of ${part.words["expected"] ?? ""}` : "linked";
}

describe("estimates that hold more than the DLIs", () => {
  test.each([
    ["their sum is the schedule's, though no year is", [["1,500,000", "500,000"]], "linked"],
    ["within a thousandth", [["1,500,000", "502,000"]], "linked"],
    ["beyond it", [["1,500,000", "502,001"]], "2,002,001 of 2,000,000"],
    ["less by a thousandth", [["1,500,000", "498,000"]], "linked"],
    ["less by more", [["1,500,000", "497,999"]], "1,997,999 of 2,000,000"],
    ["their total is the schedule's", [["1,500,000", "900,000"], "2,000,000"], "linked"],
    ["their total is another", [["1,500,000", "900,000"], "2,400,000"], "2,400,000 of 2,000,000"],
    ["as far as the total is printed", [["1,500,000", "900,000"], "2.01 million"], "2,010,000 of 2,000,000"],
    ["or nearly", [["1,500,000", "900,000"], "2.007 million"], "2,007,000 of 2,000,000"],
    ["the commitment is the schedule's", [["1,500,000", "900,000"], undefined, "2,000,000"], "linked"],
    ["the commitment is another", [["1,500,000", "900,000"], undefined, "2,400,000"], "2,400,000 of 2,000,000"],
    ["half of the years agree", [["1,875,000", "900,000"]], "linked"],
    ["no year does", [["1,000,000", "900,000"]], "1,900,000 of 2,000,000"],
  ] as const)("%s", (_, given, expected) => {
    expect(linked(given[0], given[1], given[2])).toBe(expected);
  });
});

test("amounts by the fiscal year of their payment, words and days in two years apart", () => {
  const project = projectOf(
    tables(["1,875,000"])
      .replace("| 125,000 |", "| open |")
      .replace("| Sep-16 |", "| Sep-16 |")
      .replace("| 1 | Positions staffed | 1,000,000", "| 1 | Positions staffed | N/A"),
  );
  const [schedule] = project.schedules;
  const years = schedule ? [...paidByYear(columnsOf(schedule, bankCalendar))] : [];
  expect(years.map(([year, { total, amounts, words }]) => `${year} ${total.toFixed()} ${amounts.length} ${words}`)).toEqual([
    "2016 875000 1 false",
    "2017 0 0 true",
  ]);
  const two = projectOf(tables(["1,875,000"]).replace("| Sep-16 |", "| 2016 |")).schedules[0];
  expect(two && [...paidByYear(columnsOf(two, bankCalendar)).keys()]).toEqual([2016]);
});
