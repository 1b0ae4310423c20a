import { plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { cellsOf } from "../../src/disburse/evaluate";
import { planOfProject } from "../../src/disburse/plan-of-project";
import type { PlanRead } from "../../src/disburse/plan-of-project";
import { recalculate } from "../../src/disburse/recalculate";
import type { TermChoices } from "../../src/disburse/terms";
import { whyEarned } from "../../src/disburse/why";
import { printCell } from "../../src/grid/address";
import { workbookOfText } from "../../src/grid/text-form";
import { recogniseWorkbook } from "../../src/recognise/recognise";

const read = (text: string, choices?: TermChoices): PlanRead => {
  const found = planOfProject(recogniseWorkbook(workbookOfText(text)), { calendar: bankCalendar, ...(choices ? { choices } : {}) });
  if (!found) throw new Error("no DLI table");
  return found;
};

const positions = `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Subtotal |
| Disbursement date | | | | Sep-15 | Sep-16 | |
| 1 | PDO 1: Positions staffed | 18,000 | "$125,000 per 1000" | 1,875,000 | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 3,000 | ^ |`;

test("a price per lot, its units, its dates and its allocation", () => {
  const { plan, open, hasResults } = read(positions);
  const [terms] = plan.dlis[0]?.terms ?? [];
  expect(terms?.pays.kind === "unit" && [plain(terms.pays.price), plain(terms.pays.lot), terms.pays.brokenLots]).toEqual([
    "125000",
    "1000",
    "pro-rata",
  ]);
  expect(terms?.allocation && plain(terms.allocation)).toBe("2250000");
  expect(plan.periods.map((period) => [period.label, period.ends, period.paid, period.fiscalYear, period.borrowerYear])).toEqual([
    ["Dec-14", "2014-12-31", "2015-09-30", 2016, 2014],
    ["Dec-15", "2015-12-31", "2016-09-30", 2017, 2015],
  ]);
  expect(open.map((one) => [one.choice, one.taken, one.otherwise])).toEqual([
    ["brokenLots", "pro-rata", ["whole-lots"]],
    ["overAchievement", "to-allocation", ["to-plan", "without-cap"]],
    ["missed", "may-follow", ["lapses"]],
  ]);
  expect(hasResults).toEqual([false]);
  const [dli] = plan.dlis;
  expect(dli && cellsOf(whyEarned(plan, dli, 0, "planned")).map(printCell)).toEqual(["DLIs!E4", "DLIs!D3"]);
});

test("the choices a person makes are the terms, and words of the table win over them", () => {
  const choices: TermChoices = { brokenLots: "whole-lots", overAchievement: "without-cap", missed: "lapses" };
  const [own] = read(positions, choices).plan.dlis[0]?.terms ?? [];
  expect([own?.pays.kind === "unit" && own.pays.brokenLots, own?.overAchievement, own?.missed]).toEqual([
    "whole-lots",
    "without-cap",
    "lapses",
  ]);
  const said = positions.replace("| Final target |", "| Formula |").replace("| 18,000 |", "| Paid pro rata |");
  const [stated] = read(said, choices).plan.dlis[0]?.terms ?? [];
  expect(stated?.pays.kind === "unit" && stated.pays.brokenLots).toBe("pro-rata");
});

test.each([
  ["No", "30-Jun-2015", "all-or-nothing", "2015-06-30", "may-follow"],
  ["Yes", "30-Jun-2015", "unit", "2015-06-30", "may-follow"],
  ["Yes", "Yes", "unit", undefined, "lapses"],
  ["Yes", "No", "unit", undefined, "may-follow"],
])("scalable %s, time bound %s", (scalable, bound, kind, deadline, missed) => {
  const [terms] =
    read(`
== DLIs
| DLI | Indicator | Scalable | Time bound | Unit value | Dec-14 | Dec-15 | Allocation |
| 1 | Schools built | ${scalable} | ${bound} | "$1,000 per school" | 100,000 | 50,000 | 150,000 |
| ^ | ^ | ^ | ^ | ^ | 100 | 50 | ^ |`).plan.dlis[0]?.terms ?? [];
  expect([terms?.pays.kind, terms?.deadline, terms?.missed]).toEqual([kind, deadline, missed]);
});

test("amounts without a price are paid for one result each", () => {
  const { plan } = read(`
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Allocation |
| 1 | Policy adopted, then applied | 1,000,000 | 2,000,000 | 3,000,000 |`);
  const all = recalculate(plan, "planned");
  expect([plain(all.at(0, 0)), plain(all.at(0, 1))]).toEqual(["1000000", "2000000"]);
});

test("standing units whose increase is paid are read as levels, from their baseline on", () => {
  const { plan } = read(`
== DLIs
| DLI | Indicator | Baseline | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | Schools with a library | 50 | 400 | "$1,000 per school" | 50,000 | 150,000 | 150,000 | 350,000 |
| ^ | ^ | ^ | ^ | ^ | 100 | 250 | 400 | ^ |`);
  const [terms] = plan.dlis[0]?.terms ?? [];
  expect([terms?.counts, terms?.start && plain(terms.start)]).toEqual(["level", "50"]);
  expect(plain(recalculate(plan, "planned").total)).toBe("350000");
});

test("actuals by year are the results; those that accumulate give their increase", () => {
  const dlis = `
== DLIs
| DLI | Indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 1: Schools with a library | 400 | "$1,000 per school" | 100,000 | 150,000 | 150,000 | 400,000 |
| ^ | ^ | ^ | ^ | 100 | 150 | 150 | ^ |`;
  const sums = `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | 2016 | End target |
| PDO 1: Schools with a library | Number | 0 | 90 | 160 | 150 | 400 |`;
  const standing = `
== RF
| Indicator | Unit of Measure | Baseline | Actual 2014 | Actual 2015 | Cumulative target 2016 | End target |
| PDO 1: Schools with a library | Number | 0 | 90 | 250 | 400 | 400 |`;
  const results = (rf: string) => read(dlis + rf).plan.dlis[0]?.results.map((one) => (one ? plain(one.units) : "-"));
  expect(results(sums)).toEqual(["90", "160", "-"]);
  expect(results(standing)).toEqual(["90", "160", "-"]);
});

test("minimum, maximum, prior results and deadline come from a table of prices", () => {
  const { rows, plan } = read(`
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Schools built | "$100,000 per school" | 4,000,000 | 6,000,000 | 10,000,000 |
| ^ | ^ | ^ | 40 | 60 | ^ |
== Prices
| DLI | Indicator | Allocated amount | Of which Financing available for Prior results | Deadline for DLI Achievement | Minimum DLI value to be achieved to trigger disbursements of the Financing | Maximum DLI value(s) expected to be achieved for Financing disbursements purposes |
| 1 | Schools built | 10,000,000 | 2,000,000 | 30-Jun-2019 | 10 | 100 |`);
  const [terms] = plan.dlis[0]?.terms ?? [];
  expect([terms?.minimum, terms?.maximum].map((one) => one && plain(one))).toEqual(["10", "100"]);
  expect([terms?.deadline, rows[0]?.priorResults?.text]).toEqual(["2019-06-30", "2,000,000"]);
});
