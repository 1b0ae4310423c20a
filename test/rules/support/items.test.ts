import type { IsoDate } from "../../../src/base/dates";
import { dec } from "../../../src/base/decimal";
import type { IndicatorRecord, Version } from "../../../src/model/project";
import { emptyProject } from "../../../src/model/project";
import type { TableKind } from "../../../src/model/table";
import type { Period } from "../../../src/model/value";
import {
  before,
  certainlyAfter,
  closingOf,
  countedDlis,
  dlisOf,
  hasAmounts,
  inForce,
  indicatorName,
  indicatorOf,
  judgedAt,
  otherCurrency,
  paperDay,
  periodCell,
  samePeriod,
  shown,
  soleFinancing,
  stated,
  yearOfPeriod,
  yearly,
} from "../../../src/rules/support/items";
import { printCell } from "../../../src/grid/address";
import { schedule, table } from "../../disburse/made";
import { period, projectOf, value } from "./values";

describe("the DLIs to add up", () => {
  const counted = (...rows: ReadonlyArray<readonly [number: string, amount: string, subtotal?: string]>): string =>
    countedDlis(
      schedule({
        periods: ["2014"],
        dlis: rows.map(([number, amount, subtotal]) => ({ number, amounts: [amount], ...(subtotal ? { subtotal } : {}) })),
      }),
    )
      .map((dli) => dli.number)
      .join(" ");

  test.each([
    [
      "all that stand alone",
      [
        ["1", "10"],
        ["2", "20"],
        ["10", "5"],
      ],
      "1 2 10",
    ],
    [
      "the DLI, not its results",
      [
        ["4", "30"],
        ["4.1", "10"],
        ["4.2", "20"],
      ],
      "4",
    ],
    [
      "the results of a DLI without figures",
      [
        ["4", ""],
        ["4.1", "10"],
        ["4.2", "20"],
      ],
      "4 4.1 4.2",
    ],
    [
      "the DLI by its subtotal alone",
      [
        ["4", "", "30"],
        ["4.1", "10"],
      ],
      "4",
    ],
    [
      "the result, not its own parts",
      [
        ["4", ""],
        ["4.1", "10"],
        ["4.1.1", "10"],
        ["4.1.2", ""],
      ],
      "4 4.1",
    ],
    [
      "the DLI, not the parts of its results",
      [
        ["4", "10"],
        ["4.1.1", "10"],
        ["41", "10"],
      ],
      "4 41",
    ],
  ] as const)("%s", (_, rows, expected) => {
    expect(counted(...rows)).toBe(expected);
  });

  test("amounts of some periods are amounts", () => {
    const [some, none] = schedule({
      periods: ["2014", "2015"],
      dlis: [
        { number: "1", amounts: ["", "10"] },
        { number: "2", amounts: ["", "open"] },
      ],
    }).dlis;
    expect([some && hasAmounts(some), none && hasAmounts(none)]).toEqual([true, false]);
  });
});

test("names as messages print them", () => {
  const named = (id: string, name: string): string => indicatorName({ id, name, level: "other", records: [] });
  expect(named("PDO3", "Positions staffed")).toBe("PDO 3");
  expect(named("I1", " Positions staffed.; ")).toBe("Positions staffed");
  expect(named("I1", "x".repeat(60))).toBe("x".repeat(60));
  expect(named("I1", "x".repeat(61))).toBe(`${"x".repeat(59)}…`);
  expect([shown(dec(2083330)), shown(undefined), shown(undefined, "blank")]).toEqual(["2,083,330", "no figure", "blank"]);
});

describe("periods", () => {
  test.each([
    ["2016", 2016],
    ["Dec-16", 2016],
    ["2do trimestre 2020", 2020],
    ["FY16", undefined],
    ["YR3", undefined],
  ])("%s means the year %s", (label, year) => {
    expect(yearOfPeriod(period(label))).toBe(year);
  });

  test.each([
    ["2016", "2016", true],
    ["2016", "Dec-16", false],
    ["Dec-16", "December 2016", true],
    ["Jan-16", "2016", false],
    ["YR3", "Year 3", true],
    ["YR3", "YR4", false],
    ["YR3", "2016", false],
  ])("%s and %s", (a, b, same) => {
    expect(samePeriod(period(a), period(b))).toBe(same);
    expect(samePeriod(period(b), period(a))).toBe(same);
  });

  test("without a date or a number by their labels", () => {
    const bare = (label: string): Period => ({ label, kind: "ordinal" });
    expect(samePeriod(bare("Final"), bare("Final"))).toBe(true);
    expect(samePeriod(bare("Final"), bare("Mid-term"))).toBe(false);
    expect(samePeriod(bare("YR3"), period("YR3"))).toBe(true);
    expect(samePeriod(period("YR3"), bare("Third"))).toBe(false);
  });

  test("the header cell of a period", () => {
    const column = (cell: string, label: string, over?: string) => ({
      cell: value(label, cell).cell,
      header: label,
      role: "amount",
      period: period(label),
      ...(over === undefined ? {} : { periodCell: value(label, over).cell }),
    });
    const of = table("dli-matrix", "S", { columns: [column("S!B2", "2014"), column("S!C2", "2015", "S!C1")] });
    expect(
      [period("2014"), period("2015"), period("2016")].map((one) => periodCell(of, one)).map((cell) => cell && printCell(cell)),
    ).toEqual(["S!B2", "S!C1", undefined]);
  });
});

/** A record of a table, with targets and actuals as "label figure". */
function record(kind: TableKind, version: Version, targets: readonly string[] = [], actuals: readonly string[] = []): IndicatorRecord {
  const figures = (texts: readonly string[]) =>
    texts.map((text) => {
      const [label = "", figure = ""] = text.split(" ");
      return { period: period(label), value: value(figure) };
    });
  return {
    table: table(kind, kind),
    version,
    cell: value("", "S!A2").cell,
    name: value("Positions"),
    targets: figures(targets),
    actuals: figures(actuals),
  };
}

const indicator = (...records: readonly IndicatorRecord[]) => ({ id: "PDO1", level: "pdo" as const, name: "Positions", records });

test("yearly figures come in order of time, a past year's actual where it has no target", () => {
  const texts = (one: IndicatorRecord): string =>
    yearly(one)
      .map((each) => each.value.text)
      .join(" ");
  expect(texts(record("results-framework", "current", ["2016 30", "2014 10"], ["2013 5", "2014 11", "2017 40"]))).toBe("5 10 30 40");
  expect(texts(record("results-framework", "current", ["YR10 10", "YR2 2", "YR1 1"]))).toBe("1 2 10");
});

describe("records in force", () => {
  const framework = [record("results-framework", "current"), record("results-framework", "proposed")] as const;
  const plan = record("monitoring-plan", "current");

  test("the proposed one of a kind of table that holds both versions, and whatever the others hold", () => {
    const both = indicator(...framework, plan);
    expect(inForce(both)).toEqual([framework[1], plan]);
    expect(before(both)).toEqual([framework[0]]);
  });

  test("the current one where no other is proposed", () => {
    const one = indicator(framework[0], plan);
    expect(inForce(one)).toEqual([framework[0], plan]);
    expect(before(one)).toEqual([]);
  });
});

test("the DLIs of an indicator, and the indicator of an id", () => {
  const project = projectOf(`
== RF
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | End target |
| PDO 1: Positions staffed | Number | 0 | 1 | 2 | 3 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | PDO 1: Positions staffed | 10 | 20 | 30 |
| 2 | Textbooks delivered | 10 | 20 | 30 |`);
  const [pdo] = project.indicators;
  if (!pdo) throw new Error("no indicator");
  expect(dlisOf(project, pdo).map((dli) => dli.number)).toEqual(["1"]);
  expect(dlisOf(emptyProject, pdo)).toEqual([]);
  expect(indicatorOf(project, "PDO1")).toBe(pdo);
  expect(indicatorOf(project, "PDO2")).toBeUndefined();
  expect(indicatorOf(project, undefined)).toBeUndefined();
});

describe("the financing", () => {
  const loans = (...closings: readonly string[]) => ({
    ...emptyProject,
    financing: closings.map((text, n) => ({
      table: table("financing", "Loan"),
      cell: value("", "Loan!A2").cell,
      ...(text === "none" ? {} : { closing: value(text, `Loan!C${n + 2}`, { expects: "date" }) }),
    })),
  });
  const closing = (...closings: readonly string[]): string | undefined => {
    const cell = closingOf(loans(...closings))?.cell;
    return cell && printCell(cell);
  };

  test.each([
    ["the one there is", ["31-Mar-2018"], "Loan!C2"],
    ["the one that all share", ["31-Mar-2018", "31-Mar-2018"], "Loan!C2"],
    ["none where two differ", ["31-Mar-2018", "30-Jun-2018"], undefined],
    ["none where the last of three differs", ["31-Mar-2018", "31-Mar-2018", "30-Jun-2018"], undefined],
    ["loans without a date, or with words, say nothing", ["none", "to be told", "31-Mar-2018"], "Loan!C4"],
    ["none without any", ["none"], undefined],
    ["none without loans", [], undefined],
  ] as const)("closes on %s", (_, dates, expected) => {
    expect(closing(...dates)).toBe(expected);
  });

  test("is one alone where there is one", () => {
    expect(soleFinancing(loans("none"))).toBeDefined();
    expect(soleFinancing(loans("none", "none"))).toBeUndefined();
    expect(soleFinancing(loans())).toBeUndefined();
  });
});

describe("the day of the paper", () => {
  const dated = (...days: readonly string[]) => ({
    ...emptyProject,
    indicators: days.map((day, n) =>
      indicator({
        ...record("indicator-status", "current"),
        ...(day === "" ? {} : { actualDate: value(day, `S!D${n + 2}`, { expects: "date" }) }),
      }),
    ),
  });

  test.each([
    ["the latest actual", ["31-Dec-2015", "30-Jun-2016", "31-Dec-2014"], "2016-06-30", "S!D3"],
    ["the first of two of one day", ["", "30-Jun-2016", "30-Jun-2016"], "2016-06-30", "S!D3"],
    ["dates only", ["soon", "30-Jun-2016"], "2016-06-30", "S!D3"],
  ])("%s", (_, days, day, cell) => {
    const found = judgedAt(dated(...days), {});
    expect(found).toEqual({ day, from: "workbook", cell: value("", cell).cell });
    expect(paperDay(dated(...days), { fiscalCalendar: { startMonth: 7 }, tolerance: dec(0) })).toBe(day);
  });

  test("as given, whatever the tables say; none where neither says", () => {
    expect(judgedAt(dated("31-Dec-2015"), { asOf: "2014-01-01" as IsoDate })).toEqual({ day: "2014-01-01", from: "given" });
    expect(judgedAt(dated("soon"), {})).toBeUndefined();
  });
});

test("certainly later is a day that the other cannot be", () => {
  const span = (from: string, to: string) => ({ from: from as IsoDate, to: to as IsoDate });
  expect(certainlyAfter(span("2016-01-01", "2016-12-31"), span("2015-01-01", "2015-12-31"))).toBe(true);
  expect(certainlyAfter(span("2016-01-01", "2016-12-31"), span("2016-01-01", "2016-01-01"))).toBe(false);
});

test.each([
  ["$5", "€5", undefined, undefined, true],
  ["$5", "$6", "EUR", "PEN", false],
  ["5", "€5", "USD", undefined, true],
  ["5", "5", "USD", "EUR", true],
  ["5", "5", "USD", "USD", false],
  ["$5", "5", "EUR", "USD", false],
  ["5", "$5", "USD", "EUR", false],
  ["5", "€5", undefined, "USD", false],
  ["5", "5", undefined, undefined, false],
])("%s and %s, in tables of %s and %s, are in other currencies: %s", (a, b, tableA, tableB, other) => {
  expect(otherCurrency(value(a), value(b), tableA, tableB)).toBe(other);
});

test("stated is what is neither blank nor N/A", () => {
  expect([stated(undefined), stated(value("")), stated(value("N/A")), stated(value("0"))]).toEqual([false, false, false, true]);
});
