import { dec, zero } from "../../../src/base/decimal";
import { bankCalendar } from "../../../src/base/fiscal";
import type { Dli, Indicator, IndicatorRecord, PeriodValue } from "../../../src/model/project";
import type { Period, Value } from "../../../src/model/value";
import { dliReader } from "../../../src/rules/own/names/of-dli";
import { indicatorReader } from "../../../src/rules/own/names/of-indicator";
import { projectReader, yearReader } from "../../../src/rules/own/names/of-money";
import { valueOf } from "../../../src/rules/own/names/look-up";
import { atPeriod } from "../../../src/rules/own/names/series";
import { allOf, itemsOf, labelOf } from "../../../src/rules/own/names/subjects";
import type { Subject } from "../../../src/rules/own/names/subjects";
import { worldOf } from "../../../src/rules/own/names/world";
import { book, cellIn, projectOf, span, worthIn } from "./made";
import { shown } from "./made-answers";

const project = projectOf(book);
const world = worldOf(project, { fiscalCalendar: bankCalendar, tolerance: zero });
const year = (label: string): Period => ({ label, kind: "year", span: span(`${label}-01-01`, `${label}-12-31`) });
const number = (text: string): Value => ({ cell: cellIn(1), text, reading: { kind: "number", number: dec(text), places: 0 } });
const blank: Value = { cell: cellIn(1), text: "", reading: { kind: "blank" } };
const words = (text: string): Value => ({ cell: cellIn(1), text, reading: { kind: "text" } });

const [positions] = project.indicators;
if (!positions) throw new RangeError("no indicator");

/** An indicator of records that state what is given and nothing else. */
function indicator(...records: Partial<IndicatorRecord>[]): Indicator {
  const [{ table, cell, name }] = positions?.records as [IndicatorRecord];
  return {
    ...(positions as Indicator),
    records: records.map((each) => ({ table, cell, name, version: "current", targets: [], actuals: [], ...each })),
  };
}

const inYear = (label: string, value: Value): PeriodValue => ({ period: year(label), value });

const half: Period = { label: "July to December 2015", kind: "half-year", span: span("2015-07-01", "2015-12-31") };

describe("an indicator that several tables state", () => {
  const two = indicatorReader(
    indicator(
      {
        baseline: blank,
        frequency: blank,
        actuals: [{ period: half, value: number("14") }, inYear("2016", number("16")), inYear("2017", blank)],
      },
      {
        baseline: number("5"),
        frequency: words("Annual"),
        targets: [inYear("2016", number("20")), inYear("2015", number("10"))],
        actuals: [inYear("2015", number("15")), inYear("2016", number("99"))],
      },
      { targets: [inYear("2015", number("77"))] },
    ),
  );
  it("has each value from the first that states it", () => {
    expect(shown(two.value("baseline"))).toBe("5 number");
    expect(shown(two.value("frequency"))).toBe("Annual");
    expect(shown(two.value("description"))).toBe("no table states the description");
    expect(shown(indicatorReader(indicator({ baseline: blank })).value("baseline"))).toBe("the baseline is blank");
  });
  it("has its periods in order of time, each from the first that has it", () => {
    const list = (name: string): string[] => two.periods(name).map(({ period, value }) => `${period.label} ${shown(value)}`);
    expect(list("targets")).toEqual(["2015 10 number", "2016 20 number"]);
    expect(list("actuals")).toEqual([
      "July to December 2015 14 number",
      "2015 15 number",
      "2016 16 number",
      "2017 the actual of 2017 is blank",
    ]);
    expect(shown(two.value("actual"))).toBe("16 number");
    expect(indicatorReader(indicator({})).periods("targets")).toEqual([]);
  });
});

describe("a bare figure under a unit of percent", () => {
  const reader = (...figures: readonly (Value | undefined)[]) => {
    const [baseline, endTarget, actual] = figures;
    const given = Object.fromEntries(Object.entries({ baseline, endTarget, actual }).filter(([, value]) => value !== undefined));
    return shown(indicatorReader(indicator({ unit: words("Percent") }, given)).value("end target"));
  };
  const unclear = (figure: string): string =>
    `the end target is ${figure} under a unit of percent, which can be a part of one or of a hundred`;
  it.each<readonly [string, readonly (Value | undefined)[]]>([
    ["62 percent", [number("40"), number("62")]],
    ["1 percent", [number("62"), number("1")]],
    ["0 percent", [number("0"), number("0")]],
    ["0.5 percent", [number("-2"), number("0.5")]],
    [unclear("0.5"), [number("0"), number("0.5")]],
    [unclear("1"), [number("0"), number("1")]],
    [unclear("1"), [undefined, number("1"), words("soon")]],
    ["1.5 percent", [number("0"), number("1.5")]],
  ])("%s", (expected, figures) => {
    expect(reader(...figures)).toBe(expected);
  });
  it("is a number under another unit", () => {
    expect(shown(indicatorReader(indicator({ unit: words("Number"), endTarget: number("0.5") })).value("end target"))).toBe("0.5 number");
    expect(shown(indicatorReader(indicator({ endTarget: number("0.5") })).value("end target"))).toBe("0.5 number");
    // The record's own unit goes before another's.
    const mixed = indicator({ unit: words("Percent") }, { unit: words("Number"), endTarget: number("5") });
    expect(shown(indicatorReader(mixed).value("end target"))).toBe("5 number");
  });
});

describe("a DLI that several tables state", () => {
  const [subject] = allOf("dli", project) as readonly [Extract<Subject, { scope: "dli" }>];
  const { dli, schedule } = subject;
  const with_ = (own: Partial<Dli>, ...others: Partial<Dli>[]) =>
    dliReader({ scope: "dli", schedule, dli: { ...dli, ...own }, others: others.map((each) => ({ ...dli, ...each })) });
  const [first] = dli.periods;
  it("has its periods from the first that has any", () => {
    expect(
      with_({ periods: [] }, { periods: dli.periods })
        .periods("amounts")
        .map(({ value }) => shown(value)),
    ).toEqual(["1875000 money", "375000 money", "no table states the amount of Dec-17"]);
    expect(with_({ periods: [] }).periods("amounts")).toEqual([]);
  });
  it("has a value that says N/A where no other states it", () => {
    const na: Value = { cell: cellIn(1), text: "N/A", reading: { kind: "na" } };
    expect(shown(with_({ maximum: na }).value("maximum"))).toBe("the maximum is not available (“N/A”)");
    expect(shown(with_({ maximum: na }, { maximum: number("5") }).value("maximum"))).toBe("5 number");
    expect(shown(with_({ formula: na }).value("formula"))).toBe("the formula is not available (“N/A”)");
  });
  it("has a period's own day of payment before its column's", () => {
    const day: Value = { cell: cellIn(1), text: "1-May-2016", reading: { kind: "date", span: span("2016-05-01", "2016-05-01") } };
    if (!first) throw new RangeError("no period");
    const dates = (disbursementDate: Partial<typeof first>): string[] =>
      with_({ periods: [{ ...first, ...disbursementDate }] })
        .periods("disbursement dates")
        .map(({ value }) => shown(value));
    expect(dates({ disbursementDate: day })).toEqual(["2016-05-01 to 2016-05-01"]);
    expect(dates({})).toEqual(["2016-03-01 to 2016-03-31"]);
  });
  it("has as many units as the table counts, where words stand for them", () => {
    if (!first) throw new RangeError("no period");
    const units = (value: Value, unitCount?: { readonly count: ReturnType<typeof dec> }): string[] =>
      with_({ periods: [{ period: first.period, units: value, ...(unitCount ? { unitCount } : {}) }] })
        .periods("units")
        .map((each) => shown(each.value));
    expect(units(words("PISA/ICCS"), { count: dec(2) })).toEqual(["2 number"]);
    expect(units(words("PISA/ICCS"))).toEqual(["PISA/ICCS"]);
    expect(units(number("3"), { count: dec(2) })).toEqual(["3 number"]);
  });
  it("has the lot of the table that states one", () => {
    const { lot, unitValue, ...bare } = dli;
    expect([lot?.size.toString(), unitValue?.text]).toEqual(["1000", "$125,000 per 1000"]);
    const lots = (own: Dli, other: Dli): string => shown(dliReader({ scope: "dli", schedule, dli: own, others: [other] }).value("lot"));
    expect(lots(bare, dli)).toBe("1000 number");
    expect(lots({ ...bare, ...(unitValue ? { unitValue } : {}) }, dli)).toBe("1000 number");
    expect(lots({ ...bare, ...(unitValue ? { unitValue } : {}) }, bare)).toBe("1 number");
    expect(lots(bare, bare)).toBe("no table states the unit value");
  });
});

test("a grand total is the printed one, else that of the subtotals", () => {
  const table = (total: string, subtotal = "| Subtotal |"): string => `
== DLIs
| DLI | Indicator | Dec-15 | Dec-16 ${subtotal}
| 1 | Positions staffed | 10 | 20 ${subtotal === "|" ? "|" : "| 30 |"}
${total}`;
  expect(worthIn(projectOf(table("| Total | | 10 | 20 | 31 |")), "DLI total", "The project")).toBe("31");
  expect(worthIn(projectOf(table("")), "DLI total", "The project")).toBe("30");
  expect(worthIn(projectOf(table("", "|")), "DLI total", "The project")).toMatch(/^missing: the DLI table has no grand total/);
});

describe("a period", () => {
  const series = (...periods: Period[]) => periods.map((period) => ({ period, value: period.label }));
  const at = (label: string, ...periods: Period[]): string => {
    const found = atPeriod(series(...periods), label, "targets", world.context);
    return typeof found === "string" ? found : found.value;
  };
  const lasting = (label: string, kind: Period["kind"], from: string, to: string): Period => ({ label, kind, span: span(from, to) });
  const fiscal = lasting("FY16", "fiscal-year", "2015-07-01", "2016-06-30");
  const winter = lasting("Winter 2015", "half-year", "2015-10-01", "2016-03-31");
  const spring = lasting("Spring 2016", "half-year", "2016-04-01", "2016-09-30");
  it("goes by its column's own label, whatever that is", () => {
    expect(at("round one", { label: "Round one.", kind: "ordinal" }, { label: "Round two", kind: "ordinal" })).toBe("Round one.");
    expect(at("2016", year("2016"), fiscal)).toBe("2016");
  });
  it("goes by the year in which it lies whole, a fiscal year by the one that it ends in", () => {
    expect(at("2016", fiscal, winter, spring)).toBe("2016 can be more than one period of the targets (FY16, Spring 2016)");
    expect(at("2016", winter, spring)).toBe("Spring 2016");
    expect(at("2015", fiscal, winter)).toBe("the targets have no 2015 (they are for FY16, Winter 2015)");
    expect(at("2016", fiscal, { label: "YR1", kind: "ordinal" })).toBe("FY16");
    expect(at("2016")).toBe("no table states the targets");
    expect(at("Apr-2016", spring)).toBe("the targets have no Apr-2016 (they are for Spring 2016)");
  });
});

describe("items", () => {
  const workbook = projectOf(`
== Estimates
| FY | Current (US$) |
| FY17 | 20 |
== Budget
| Code | Activity | 2015 | 2016 | Total |
| 1 | Evaluating students | 70.00 | 80.00 | 150.00 |
| 1.1 | Census assessment | 60.00 | 70.00 | 130.00 |
| 1.2 | Subactivity 9 of evaluations | 10.00 | 10.00 | 20.00 |
| Total | | 70.00 | 80.00 | 150.00 |
== Loans
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 10 |
| IBRD-1 | 17-Jan-2014 | 31-Mar-2018 | 20 |`);
  it.each([
    ["current of fiscal year 2017", "20"],
    ["current of FY 17", "20"],
    ["current of fiscal year 2018", "missing: the workbook has no such disbursement estimates"],
    ["estimate(FY17)", "20"],
    ["name of budget line 1.1", "“Census assessment”"],
    ["name of budget line 9", "“Subactivity 9 of evaluations”"],
    ["name of budget line 1.2", "“Subactivity 9 of evaluations”"],
    ["name of budget line 11", "missing: the workbook has no such budget lines"],
    ['commitment of loan "IBRD-1"', "missing: there is more than one item that “commitment” could be read from"],
  ])("%s: %s", (text, expected) => {
    expect(worthIn(workbook, text, "The project")).toBe(expected);
  });
  it("are years by their own words, where these are no year", () => {
    const [estimates] = workbook.estimates;
    const [row] = estimates?.rows ?? [];
    if (!estimates || !row) throw new RangeError("no estimates");
    const odd = { cell: row.cell, year: words(" YR1 "), current: number("10"), others: row.others };
    expect(labelOf({ scope: "year", row: odd })).toBe("Fiscal year YR1");
    expect(labelOf({ scope: "year", row })).toBe("Fiscal year 2017");
    expect(shown(yearReader(odd).value("fiscal year"))).toBe("“YR1” is no fiscal year");
    expect(shown(yearReader(odd).value("proposed"))).toBe("no table states the proposed estimate");
    const periods = projectReader({ ...world, project: { ...workbook, estimates: [{ ...estimates, rows: [odd, row] }] } }).periods(
      "estimates",
    );
    expect(periods.map(({ period, value }) => [period.label, period.span?.to, shown(value)])).toEqual([
      ["YR1", undefined, "10 number"],
      ["FY17", "2017-06-30", "20 money USD"],
    ]);
    expect(Object.keys(periods[0]?.period ?? {})).not.toContain("span");
  });
  it("of the other side are those that a DLI pays for, or that pay for an indicator", () => {
    const [pdo, other] = allOf("indicator", project);
    const own = (group: "indicator" | "dli", of: Subject | undefined) => itemsOf({ group, which: { own: true } }, project, of).map(labelOf);
    expect(own("dli", pdo)).toEqual(["DLI 1"]);
    expect(own("dli", other)).toEqual([]);
    expect(own("indicator", allOf("dli", project)[1])).toEqual(["IRI 1"]);
    expect(own("indicator", pdo)).toEqual([]);
    expect(own("dli", undefined)).toEqual([]);
  });
  it("of another kind have no such value", () => {
    const answer = valueOf({ is: "name", name: "subtotal", scope: "dli" }, { scope: "project" }, world);
    expect(shown(answer)).toBe("“subtotal” is not a value of The project");
  });
});
