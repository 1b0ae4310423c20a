import { plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { planOfProject } from "../../src/disburse/plan-of-project";
import { resultsOf } from "../../src/disburse/results";
import type { Counting } from "../../src/disburse/terms";
import type { Indicator, Project } from "../../src/model/project";
import type { Period } from "../../src/model/value";
import { at, period, project, schedule, table, val } from "./made";
import type { ScheduleParts } from "./made";
import { day } from "./plans";

/** Results and plans as tables state them. */

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
