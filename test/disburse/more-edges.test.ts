import { dec, plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { cellTrace, givenTrace } from "../../src/disburse/build";
import { disburse } from "../../src/disburse/disburse";
import { earnedCells } from "../../src/disburse/earn";
import { ledgerOfProject } from "../../src/disburse/ledger-of-project";
import { ledgerRows, prove } from "../../src/disburse/ledger";
import { planOfProject } from "../../src/disburse/plan-of-project";
import { recalculate } from "../../src/disburse/recalculate";
import { resultsOf } from "../../src/disburse/results";
import type { Counting } from "../../src/disburse/terms";
import { workbookOfText } from "../../src/grid/text-form";
import { printCell } from "../../src/grid/address";
import type { Indicator, Project } from "../../src/model/project";
import type { Period } from "../../src/model/value";
import { recogniseWorkbook } from "../../src/recognise/recognise";
import { at, period, project, schedule, table, val } from "./made";
import type { ScheduleParts } from "./made";
import { bands, day, figure, perUnit, planOf, terms, years } from "./plans";

/** Ledgers of projects, results by period, plans of tables, and integers, at their edges. */

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

const indicator = (
  mode: "sum" | "cumulative" | "level" | undefined,
  actuals: ReadonlyArray<readonly [Period, string]>,
  baseline = "",
): Indicator =>
  ({
    id: "PDO1",
    level: "pdo",
    name: "x",
    records: [
      {
        table: table("results-framework", "RF"),
        version: "proposed",
        cell: at("RF!A1"),
        name: val("x", "RF!A1"),
        targets: [],
        baseline: val(baseline, "RF!B1"),
        actuals: actuals.map(([of, text], n) => ({ period: of, value: val(text, `RF!C${n + 1}`) })),
      },
    ],
    ...(mode ? { mode: { value: mode, stated: true, why: "" } } : {}),
  }) as unknown as Indicator;
const results = (of: Indicator, counts: Counting = "each", ends: readonly string[] = ["2014-12-31", "2015-12-31", "2016-12-31"]) => {
  const [dli] = schedule({ periods: [], dlis: [{ number: "1", amounts: [] }] }).dlis;
  const periods = ends.map((end) => (/^\d/.test(end) ? { label: end.slice(0, 4), ends: day(end) } : { label: end }));
  const found = dli && resultsOf({ ...project([]), indicators: [of] }, { ...dli, indicatorId: "PDO1" }, counts, periods);
  return found?.map((one) => (one ? `${plain(one.units)}${one.trace ? ` ${one.trace.op}` : ""}` : "-")).join(" ");
};

test("results: sums as they are, running figures by their increase from the baseline on, levels as levels", () => {
  const three = [
    [period("2014"), "5"],
    [period("2015"), "9"],
    [period("2016"), "20"],
  ] as const;
  expect(results(indicator("sum", three))).toBe("5 cell 9 cell 20 cell");
  expect(results(indicator("cumulative", three, "2"))).toBe("3 difference 4 difference 11 difference");
  expect(results(indicator("cumulative", three))).toBe("5 4 difference 11 difference");
  expect(results(indicator("level", three))).toBeUndefined();
  expect(results(indicator(undefined, three))).toBeUndefined();
  expect(results(indicator("level", three), "level")).toBe("5 cell 9 cell 20 cell");
  expect(results(indicator("cumulative", three), "level")).toBe("5 cell 9 cell 20 cell");
  expect(results(indicator("sum", three), "level")).toBeUndefined();
  expect(results(indicator("cumulative", [three[0], [period("2015"), ""], three[2]], "2"))).toBe("3 difference - -");
  expect(results(indicator("sum", [[period("2014"), ""]]))).toBeUndefined();
  expect(results(indicator("sum", []))).toBeUndefined();
});

test("an actual's period: the same last day, or the year in which the plan's period ends; a month within is not it", () => {
  const one = (of: Period, end = "2014-12-31") => results(indicator("sum", [[of, "5"]]), "each", [end]);
  const span = (from: string, to: string, kind: Period["kind"] = "year"): Period => ({
    label: "x",
    kind,
    span: { from: day(from), to: day(to) },
  });
  expect(one(period("2014"))).toBe("5 cell");
  expect(one(period("2014"), "2014-06-30")).toBe("5 cell");
  expect(one(period("2014"), "2014-01-01")).toBe("5 cell");
  expect(one(period("2014"), "2013-12-31")).toBe("-");
  expect(one(period("2014"), "2015-01-01")).toBe("-");
  expect(one(span("2014-12-01", "2014-12-31", "month"))).toBe("5 cell");
  expect(one(span("2014-12-01", "2014-12-31", "month"), "2014-12-15")).toBe("-");
  expect(one(span("2014-12-15", "2014-12-15", "day"), "2014-12-15")).toBe("5 cell");
  expect(one(span("2014-01-01", "2014-12-31", "day"), "2014-12-15")).toBe("-");
  expect(one({ label: " YR1 ", kind: "ordinal", ordinal: 1 }, "YR1")).toBe("5 cell");
  expect(one({ label: "YR2", kind: "ordinal", ordinal: 2 }, "YR1")).toBe("-");
  expect(one({ label: "2014", kind: "ordinal" })).toBe("5 cell");
});

const planned = (parts: ScheduleParts, change: (of: Project) => Project = (of) => of) => {
  const found = planOfProject(change(project([schedule(parts)])), { calendar: bankCalendar });
  if (!found) throw new Error("no schedule");
  return found.plan.dlis.map((dli) =>
    dli.planned
      .map((one) =>
        one
          ? `${one.units ? `${plain(one.units.units)}${one.units.trace ? ` ${one.units.trace.op}` : ""}` : "-"}/${one.amount ? `${plain(one.amount.value)}${one.amount.trace ? ` ${one.amount.trace.op}` : ""}` : "-"}`
          : "none",
      )
      .join(" | "),
  );
};
const two = { periods: ["2015", "2016"] };

test("planned units: as they stand, by their names, by what the amount pays for, or one for an amount without a price", () => {
  const of = (row: ScheduleParts["dlis"][number]) => planned({ ...two, dlis: [row] })[0];
  expect(of({ number: "1", price: "$10", amounts: ["20", ""], units: ["2", "3"] })).toBe("2 cell/20 cell | 3 cell/-");
  expect(of({ number: "1", price: "$10", amounts: ["20", ""], units: ["TERCE", ""], counts: { TERCE: 2 } })).toBe("2 given/20 cell | none");
  expect(of({ number: "1", price: "$10", lot: 4, amounts: ["20", "0"], units: ["some", ""] })).toBe("8 given/20 cell | -/0 cell");
  expect(of({ number: "1", price: "$3", amounts: ["20", "9"] })).toBe("-/20 cell | 3 given/9 cell");
  expect(of({ number: "1", price: "$0", amounts: ["20", "9"] })).toBe("-/20 cell | -/9 cell");
  expect(of({ number: "1", amounts: ["20", "0"] })).toBe("1/20 cell | -/0 cell");
  expect(of({ number: "1", amounts: ["", "N/A"] })).toBe("none | none");
  expect(of({ number: "1", price: "$1", amounts: ["0.1234567", "0.123456"] })).toBe("-/0.1234567 cell | 0.123456 given/0.123456 cell");
});

test("the plan's commitment: of one loan, not of two; its periods by what they have", () => {
  const financing =
    (...of: readonly string[]) =>
    (one: Project): Project => ({
      ...one,
      financing: of.map((text, n) => ({ table: table("financing", "L"), cell: at(`L!A${n + 1}`), commitment: val(text, `L!B${n + 1}`) })),
    });
  const plan = (change: (one: Project) => Project) =>
    planOfProject(
      change(project([schedule({ periods: ["2015", "Dec-16"], dates: ["Sep-16"], dlis: [{ number: "1", amounts: ["1", "2"] }] })])),
      { calendar: bankCalendar, borrowerCalendar: { startMonth: 4 } },
    )?.plan;
  expect(plan(financing("90"))?.commitment?.toFixed()).toBe("90");
  expect("commitment" in (plan(financing("90", "80")) ?? {})).toBe(false);
  expect(plan(financing("90", "unknown"))?.commitment?.toFixed()).toBe("90");
  expect("commitment" in (plan(financing()) ?? {})).toBe(false);
  expect(plan(financing())?.periods).toEqual([
    { label: "2015", ends: "2015-12-31", borrowerYear: 2016, paid: "2016-09-30", fiscalYear: 2017 },
    { label: "Dec-16", ends: "2016-12-31", borrowerYear: 2017, fiscalYear: 2017 },
  ]);
  expect(plan(financing())?.periods.map((one) => Object.keys(one).length)).toEqual([5, 4]);
});

test("where doubts about a column point: the header that has it, else the DLI that names it", () => {
  const said = (own: string | undefined) => {
    const made = schedule({
      periods: ["2015", "2016"],
      dates: ["Sep-15", "Sep-16"],
      dlis: [
        { number: "1", amounts: ["", "1"] },
        { number: "2", amounts: ["5", "2"] },
      ],
    });
    const moved = {
      ...made,
      dlis: made.dlis.map((dli, d) =>
        d === 0 || own === undefined
          ? dli
          : {
              ...dli,
              periods: dli.periods.map((one, p) =>
                p === 0 ? { period: { label: own, kind: "ordinal" as const }, amount: one.amount } : one,
              ),
            },
      ),
    };
    return disburse(project([moved]), { calendar: bankCalendar })?.doubts.map((one) => `${printCell(one.cell)} ${one.what.slice(0, 20)}`);
  };
  expect(said(undefined)).toEqual(["DLIs!A1 The DLI table gives "]);
  expect(said("YR9")).toEqual(["DLIs!A1 The DLI table gives ", "DLIs!A6 YR9 has neither a di"]);
});

test("integers: lots of halves, plans with halves, what a count cannot be, and what is not there", () => {
  const uncapped = { overAchievement: "without-cap" } as const;
  const lots = planOf(years(2014, 2015), { terms: [perUnit("7", "2.5", uncapped, "whole-lots")], results: "4|1" });
  const all = recalculate(lots, "verified");
  expect([all.compiled.lanes[0]?.unitScale, plain(all.at(0, 0)), plain(all.at(0, 1))]).toEqual([10, "7", "7"]);
  expect(
    recalculate(planOf(years(2014), { terms: [perUnit("7", "2.5", uncapped)], results: "5" }), "verified").compiled.lanes[0]?.unitScale,
  ).toBe(1);
  const big = "9,007,199,254,740,993";
  const held = (parts: Parameters<typeof planOf>[1]) =>
    recalculate(planOf(years(2014, 2015), parts), "verified").compiled.lanes[0] !== undefined;
  expect(held({ terms: [perUnit("1", "1", { allocation: figure(big) })], results: "1|1" })).toBe(false);
  expect(held({ terms: [perUnit("1", "1", { maximum: figure(big) })], results: "1|1" })).toBe(false);
  expect(held({ terms: [perUnit("1", "1", { minimum: figure(big) })], results: "1|1" })).toBe(false);
  expect(held({ terms: [perUnit("1")], planned: `${big}|1`, results: "1|1" })).toBe(false);
  expect(held({ terms: [bands({ "1": big })], results: "1|1" })).toBe(false);
  expect(held({ terms: [bands({ [big.replace(/,/g, "")]: "1" })], results: "1|1" })).toBe(false);
  expect(held({ terms: [bands({ "1": "5", "2": "6" })], results: "1|1" })).toBe(true);
  expect(held({ terms: [terms({ kind: "all-or-nothing" })], planned: "1", amounts: big, results: "1" })).toBe(false);
});

test("what earns nothing holds what it has and no more", () => {
  const plan = planOf(years(2014, 2015), { terms: [{ ...perUnit("1"), from: day("2016-07-01") }], results: "5|-" });
  const [dli] = plan.dlis;
  const cells = dli ? earnedCells(plan, dli, "verified") : [];
  expect(cells.map((one) => Object.keys(one).sort().join(" "))).toEqual([
    "amount before count held high low worth",
    "amount before high low terms worth",
  ]);
  expect(cells.map((one) => one.held)).toEqual(["no-terms", undefined]);
  const undated = {
    ...plan,
    periods: [{ label: "x" }],
    dlis: [
      { ...plan.dlis[0], terms: [perUnit("1", "1", { deadline: day("2015-01-01"), missed: "lapses" })], results: [{ units: dec(5) }] },
    ],
  } as typeof plan;
  const [late] = undated.dlis;
  expect(late && earnedCells(undated, late, "verified").map((one) => plain(one.amount))).toEqual(["5"]);
});

test("a given's cell is kept where it has one, and only there", () => {
  expect(Object.keys(givenTrace("x", dec(1)))).toEqual(["op", "why", "result"]);
  expect(Object.keys(givenTrace("x", dec(1), at("S!A1")))).toEqual(["op", "why", "cell", "result"]);
  expect(Object.keys(cellTrace(at("S!A1"), "1", dec(1)))).toEqual(["op", "cell", "text", "result"]);
});
