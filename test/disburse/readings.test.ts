import { dec, plain } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { disburse } from "../../src/disburse/disburse";
import { estimatesByYear } from "../../src/disburse/estimates";
import { traceOfValue } from "../../src/disburse/factor";
import { isScalable, scalableOf, statedLots, termsOfDli } from "../../src/disburse/terms-of-dli";
import { stepsOfBands, termsOn } from "../../src/disburse/terms";
import { printCell } from "../../src/grid/address";
import type { Dli, Project } from "../../src/model/project";
import type { Doubt } from "../../src/model/table";
import type { Value } from "../../src/model/value";
import { at, project, schedule, table, val } from "./made";
import type { DliRow, ScheduleParts } from "./made";
import { day, perUnit } from "./plans";

/** What is read from words and cells: scales, estimates, terms, scalable or not, lots in words. */

const words = (text: string): Value => ({ cell: at("D!A1"), text, reading: { kind: "text" } });

test.each<[string, string, number | undefined, string]>([
  ["1,250", "1250", undefined, "1"],
  ["1.25", "1250000", 1_000_000, "1000000"],
  ["1.25", "1250000", undefined, "1000000"],
  ["1,25", "1250000", undefined, "1000000"],
  ["1.250,50", "1250.5", undefined, "1"],
  ["1 250", "1250", undefined, "1"],
  ["1'250", "1250", undefined, "1"],
  ["$ 5.2 million", "5200000", undefined, "1000000"],
  ["3 lakh", "300000", undefined, "100000"],
  ["2 crore", "20000000", undefined, "10000000"],
  ["1.5 billion", "1500000000", undefined, "1000000000"],
  ["12", "12000", 1000, "1000"],
  ["12", "12", 1000, "1"],
  ["-12", "-12000", undefined, "1000"],
  ["12.", "12", undefined, "1"],
  ["12", "13", undefined, "-"],
  ["0", "0", 1000, "-"],
  ["none", "5", undefined, "-"],
])("the scale between %s and %s, stated %s, is %s", (text, figure, scale, factor) => {
  const value: Value = { cell: at("D!B2"), text, reading: { kind: "number", number: dec(figure), places: 0 } };
  const trace = traceOfValue(value, table("dli-matrix", "D", scale === undefined ? {} : { scale }));
  expect(trace?.op === "cell" && [plain(trace.result), trace.text, printCell(trace.cell)]).toEqual([figure, text, "D!B2"]);
  // A factor of one is none.
  expect(trace?.op === "cell" && (trace.factor ? plain(trace.factor) : "none")).toBe(factor === "1" || factor === "-" ? "none" : factor);
});

test("the scale of the value's own column or row goes before the table's, on its own sheet", () => {
  const value: Value = { cell: at("D!B2"), text: "10", reading: { kind: "number", number: dec("10000000"), places: 0 } };
  const factor = (column: string): string => {
    const columns = [{ role: "amount", header: "", cell: at(column), scale: 10_000_000 }] as unknown as ReturnType<typeof table>["columns"];
    const trace = traceOfValue({ ...value, text: "1 or 10" }, table("dli-matrix", "D", { scale: 1_000_000, columns }));
    return trace?.op === "cell" && trace.factor ? plain(trace.factor) : "none";
  };
  // "1" is what is printed: ten millions by its column, else no scale of the table's fits and the nearest that does is taken.
  expect([factor("D!B1"), factor("D!A2"), factor("D!C1"), factor("E!B1")]).toEqual(["10000000", "10000000", "10000000", "10000000"]);
  const both: Value = { cell: at("D!B2"), text: "1", reading: { kind: "number", number: dec(1000), places: 0 } };
  expect(traceOfValue(both, table("dli-matrix", "D"))?.op).toBe("cell");
});

test("no figure, no trace", () => {
  expect(traceOfValue(undefined, table("dli-matrix", "D"))).toBeUndefined();
  expect(traceOfValue(words("12"), table("dli-matrix", "D"))).toBeUndefined();
});

const estimates = (rows: ReadonlyArray<readonly [string, string, string]>, more: ReadonlyArray<readonly [string, string, string]> = []) => {
  const doubts: Doubt[] = [];
  const both: Project = { ...project([], rows), estimates: [...project([], rows).estimates, ...project([], more).estimates] };
  const found = estimatesByYear(both, (one) => void doubts.push(one));
  return [
    [...found].map(([year, { current, proposed }]) => `${year} ${current?.text ?? "-"} ${proposed?.text ?? "-"}`),
    doubts.map((one) => `${printCell(one.cell)} ${one.what}`),
  ];
};

test("estimates by year: a second statement that agrees is silent, one that differs is named, a year that is none too", () => {
  expect(estimates([["2016", "1", "2"]], [["2016", "1.0", "2"]])).toEqual([["2016 1 2"], []]);
  expect(estimates([["2016", "1", "2"]], [["2016", "1", "3"]])).toEqual([
    ["2016 1 2"],
    ['Estimates!C2 A second estimate for FY2016 proposed ("3") differs from the first ("2"): the first is used.'],
  ]);
  expect(estimates([["2016", "4", ""]], [["2016", "1", "3"]])).toEqual([
    ["2016 4 3"],
    ['Estimates!B2 A second estimate for FY2016 current ("1") differs from the first ("4"): the first is used.'],
  ]);
  expect(estimates([["2016", "N/A", "2"]], [["2016", "1", ""]])).toEqual([["2016 1 2"], []]);
  expect(estimates([["2016", "tbd", ""]])).toEqual([["2016 - -"], []]);
  expect(
    estimates([
      ["later", "", ""],
      ["then", "5", ""],
      ["2017", "1", ""],
    ]),
  ).toEqual([["2017 1 -"], [`Estimates!A3 The estimate's year "then" could not be read: its figures are compared with nothing.`]]);
});

test.each<[string, boolean | undefined]>([
  ["No", false],
  ["Não", false],
  ["Non scalable", false],
  ["Non-scalable", false],
  ["This DLI is not scalable", false],
  ["all-or-nothing", false],
  ["All or nothing", false],
  ["Yes", true],
  ["Sí", true],
  ["Oui, modulable", true],
  ["Y", true],
  ["scalable", true],
  ["Pro rata", true],
  ["Prorata", true],
  ["Northern region", undefined],
  ["see annex", undefined],
  ["", undefined],
])("%s: scalable %s", (text, expected) => {
  expect(scalableOf(words(text))).toBe(expected);
  expect(isScalable({ scalable: words(text) })).toBe(expected);
});

test("a cell read as yes or no says so; none says nothing", () => {
  const yes = (is: boolean): Value => ({ ...words("x"), reading: { kind: "yesno", yes: is } });
  expect([scalableOf(yes(true)), scalableOf(yes(false)), scalableOf(undefined), isScalable({})]).toEqual([
    true,
    false,
    undefined,
    undefined,
  ]);
});

test.each<[string, "pro-rata" | "whole-lots" | undefined]>([
  ["paid pro rata", "pro-rata"],
  ["prorrateado", "pro-rata"],
  ["proportionally to results", "pro-rata"],
  ["de forma proporcional", "pro-rata"],
  ["pro rata for each full lot", "pro-rata"],
  ["for each full 1,000", "whole-lots"],
  ["per complete block", "whole-lots"],
  ["whole thousands", "whole-lots"],
  ["lotes completos", "whole-lots"],
  ["each school", undefined],
  ["", undefined],
])("%s: %s", (text, expected) => {
  expect(statedLots({ formula: words(text) })).toBe(expected);
  expect(statedLots({ protocol: words(text) })).toBe(expected);
  expect(statedLots({ lot: { size: dec(1), text } })).toBe(expected);
});

const dliOf = (row: Partial<DliRow>, more: Partial<Dli> = {}): Dli => {
  const made = schedule({ periods: ["2014", "2015", "2016"], dlis: [{ number: "1", amounts: ["", "", ""], ...row }] }).dlis[0];
  if (!made) throw new Error("no DLI");
  return { ...made, ...more };
};
const termsOf = (row: Partial<DliRow>, more: Partial<Dli> = {}) => {
  const { terms, open } = termsOfDli(dliOf(row, more));
  const { pays } = terms;
  return [
    pays.kind === "unit" ? `${plain(pays.price)}/${plain(pays.lot)} ${pays.brokenLots}` : pays.kind,
    terms.counts,
    terms.missed,
    open.map((one) => `${one.choice}:${one.taken}`).join(" "),
  ];
};

test("terms and what they leave open", () => {
  expect(termsOf({ price: "$10" })).toEqual(["10/1 pro-rata", "each", "may-follow", "overAchievement:to-allocation missed:may-follow"]);
  expect(termsOf({ price: "$10", lot: 5 })).toEqual([
    "10/5 pro-rata",
    "each",
    "may-follow",
    "brokenLots:pro-rata overAchievement:to-allocation missed:may-follow",
  ]);
  expect(termsOf({ price: "$10", lot: 5 }, { formula: words("each full lot") })).toEqual([
    "10/5 whole-lots",
    "each",
    "may-follow",
    "overAchievement:to-allocation missed:may-follow",
  ]);
  expect(termsOf({})).toEqual(["all-or-nothing", "each", "may-follow", "missed:may-follow"]);
  expect(termsOf({ price: "$10" }, { scalable: words("No") })).toEqual(["all-or-nothing", "each", "may-follow", "missed:may-follow"]);
  expect(termsOf({ price: "$10" }, { lot: { size: dec(0), text: "" } })[0]).toBe("all-or-nothing");
  const [deadline] = [val("Jun-19", "D!Z1")];
  expect(termsOf({ price: "$10" }, { deadline })).toEqual(["10/1 pro-rata", "each", "may-follow", "overAchievement:to-allocation"]);
  const yes: Value = { ...words("Yes"), reading: { kind: "yesno", yes: true } };
  expect(termsOf({}, { deadline: yes })).toEqual(["all-or-nothing", "each", "lapses", ""]);
  const own = termsOfDli(
    dliOf({ price: "$10", subtotal: "90" }, { deadline, minimum: val("2", "D!Y1"), maximum: val("8", "D!X1"), baseline: val("1", "D!W1") }),
  ).terms;
  expect([
    own.deadline,
    own.minimum && plain(own.minimum),
    own.maximum && plain(own.maximum),
    own.allocation && plain(own.allocation),
    own.start,
  ]).toEqual(["2019-06-30", "2", "8", "90", undefined]);
  expect(Object.keys(own.sources ?? {})).toEqual(["price", "allocation", "start", "minimum", "maximum"]);
});

test("levels are read only where two amounts or more follow the increase and not the units", () => {
  const counts = (units: string, amounts: string, row: Partial<DliRow> = {}, more: Partial<Dli> = {}) =>
    termsOf({ price: "$10", units: units.split("|"), amounts: amounts.split("|"), ...row }, more)[1];
  expect(counts("1|3|6", "10|20|30")).toBe("level");
  expect(counts("1|3|6", "10|30|60")).toBe("each");
  expect(counts("1|3|", "10|20|")).toBe("each");
  expect(counts("1|3|6", "10|20|31")).toBe("each");
  expect(counts("5|7|7", "10|20|0", {}, { baseline: val("4", "D!C1") })).toBe("level");
  expect(counts("5|7|6", "10|20|0", {}, { baseline: val("4", "D!C1") })).toBe("level");
  expect(counts("5|7|9", "0|0|0", {}, { baseline: val("9", "D!C1") })).toBe("level");
  expect(counts("5|12|19", "0|10|20", { lot: 5 })).toBe("each");
  expect(counts("5|13|29", "10|10|30", { lot: 5 })).toBe("level");
  expect(counts("1|3|6", "10|20|30", { price: "" })).toBe("each");
});

test("steps of bands in any order; terms of a day", () => {
  const steps = stepsOfBands([
    { at: dec(20), amount: dec(300) },
    { at: dec(10), amount: dec(100) },
    { at: dec(30), amount: dec(350) },
  ]);
  expect(steps.map((one) => `${plain(one.at)} ${plain(one.amount)}`)).toEqual(["10 100", "20 200", "30 50"]);
  const [first, second, third] = [perUnit("1"), { ...perUnit("2"), from: day("2015-01-01") }, { ...perUnit("3"), from: day("2015-01-01") }];
  expect(termsOn([third, second], undefined)).toBe(third);
  expect(termsOn([second, first], undefined)).toBe(first);
  expect(termsOn([second, third], day("2015-01-01"))).toBe(third);
  expect(termsOn([first, second], day("2014-12-31"))).toBe(first);
  expect(termsOn([second, first], day("2015-01-02"))).toBe(second);
  expect(termsOn([], undefined)).toBeUndefined();
});

const found = (
  parts: ScheduleParts,
  rows: ReadonlyArray<readonly [string, string, string]> = [],
  change: (of: Project) => Project = (of) => of,
) => {
  const result = disburse(change(project([schedule(parts)], rows)), { calendar: bankCalendar });
  if (!result) throw new Error("no schedule");
  return { ...result, said: result.doubts.map((one) => `${printCell(one.cell)} ${one.what}`) };
};
const dates = { periods: ["2015", "2016"], dates: ["Sep-15", "Sep-16"] };

test.each(["", "-", "\u2013", "\u2014 ", "...", "*", "N/A"])("an amount of %j is nothing, and no doubt", (text) => {
  const { said, total } = found({ ...dates, dlis: [{ number: "1", price: "$1", amounts: [text, "5"], units: ["-", "5"] }] });
  expect([said, plain(total.printed.value)]).toEqual([[], "5"]);
});

test("what the table cannot give is said once, at its corner or its row", () => {
  const one = { number: "1", amounts: ["1", "2"] };
  const corner = "DLIs!A1 The DLI table";
  expect(found({ ...dates, dlis: [one] }).said).toEqual([
    `${corner} gives no units and unit values together: both bases are the printed amounts.`,
  ]);
  expect(found({ ...dates, dlis: [{ ...one, price: "$1" }] }).said).toEqual([
    `${corner} gives no units and unit values together: both bases are the printed amounts.`,
  ]);
  expect(found({ ...dates, dlis: [{ ...one, amounts: ["", ""], price: "$1", units: ["1", ""] }] }).said).toEqual([
    `${corner} prints no amounts by period: both bases are units x unit value.`,
  ]);
  expect(
    found({
      ...dates,
      dlis: [
        { ...one, price: "$1", units: ["1", "2"] },
        { number: "2", amounts: ["3", ""] },
        { number: "3", amounts: ["", ""] },
      ],
    }).said,
  ).toEqual(["DLIs!A6 DLI 2 has no unit value that could be read: its printed amounts are used on both bases."]);
  expect(found({ ...dates, dlis: [{ number: "1", amounts: ["", ""] }] }).said).toEqual([
    "DLIs!A1 No amounts, and no units with unit values, could be read by period from the DLI table: nothing is computed from it. Give each amount a period.",
  ]);
});

test("units and amounts that cannot be used are named at their cells, with what is used instead", () => {
  const row = { number: "1", price: "$10" };
  const said = (amounts: string, units: string) =>
    found({
      ...dates,
      dlis: [
        { ...row, amounts: amounts.split("|"), units: units.split("|") },
        { ...row, number: "2", amounts: ["10", ""], units: ["1", ""] },
      ],
    });
  expect(said("20|10", "some|1").said).toEqual([
    'DLIs!F5 DLI 1, 2015: how many units "some" stands for could not be told; the printed amount is used instead.',
  ]);
  expect(said("|10", "some|1").said).toEqual([
    'DLIs!F5 DLI 1, 2015: how many units "some" stands for could not be told; it counts as nothing.',
  ]);
  expect(said("20|10", "|1").said).toEqual([
    "DLIs!F4 DLI 1, 2015: an amount is printed but no units; the printed amount is used on both bases.",
  ]);
  expect(said("soon|10", "2|1").said).toEqual([
    'DLIs!F4 DLI 1, 2015: the amount "soon" is no figure and counts as nothing. Enter a figure.',
  ]);
  const both = said("soon|10", "2|1");
  expect([both.total.printed.value, both.total.fromUnits.value].map(plain)).toEqual(["20", "40"]);
});

test("estimates against the table: more, less, the same, and where the doubt points", () => {
  const dlis = [{ number: "1", price: "$1", amounts: ["1", "2"], units: ["1", "2"] }];
  const said = (rows: ReadonlyArray<readonly [string, string, string]>) => found({ ...dates, dlis }, rows).said;
  expect(said([["2016", "3", ""]])).toEqual([]);
  expect(said([["2016", "1", "4"]])).toEqual([
    "Estimates!C2 The estimates add to 4, the DLI table to 3 (+1): a fault in one of them, or the estimates hold more than the DLIs.",
  ]);
  expect(said([["2016", "1", ""]])).toEqual([
    "Estimates!B2 The estimates add to 1, the DLI table to 3 (-2): a fault in one of them, or the estimates leave out a part of the DLIs.",
  ]);
  const years = found({ ...dates, dlis }, [
    ["2016", "1", "N/A"],
    ["2018", "2", "1"],
  ]).byFiscalYear;
  expect(
    years.map((one) => [one.fiscalYear, one.estimate?.text, one.currentEstimate?.text, one.difference && plain(one.difference)]),
  ).toEqual([
    [2016, "1", "1", "0"],
    [2017, undefined, undefined, undefined],
    [2018, "1", "2", "1"],
  ]);
});

test("the currency: of the table, else the one that all figures name; two of them are none", () => {
  const dlis = [{ number: "1", amounts: ["$1", "$2"] }];
  const currency = (change: (text: string, cell: number) => Value["reading"], named?: string) =>
    found({ ...dates, dlis }, [], (of) => ({
      ...of,
      schedules: of.schedules.map((one) => {
        const { currency: _named, ...bare } = one.table;
        return {
          ...one,
          table: named === undefined ? bare : { ...bare, currency: named },
          dlis: one.dlis.map((dli) => ({
            ...dli,
            periods: dli.periods.map((own, p) => ({
              ...own,
              amount: own.amount && { ...own.amount, reading: change(own.amount.text, p) },
            })),
          })),
        };
      }),
    })).currency;
  const money = (code: string | undefined): Value["reading"] => ({
    kind: "money",
    number: dec(1),
    places: 0,
    ...(code ? { currency: code } : {}),
  });
  expect(currency(() => money("EUR"))).toBe("EUR");
  expect(currency((_text, p) => money(p === 0 ? "EUR" : undefined))).toBe("EUR");
  expect(currency((_text, p) => money(p === 0 ? "EUR" : "USD"))).toBeUndefined();
  expect(currency(() => money(undefined))).toBeUndefined();
  expect(currency(() => money("EUR"), "PEN")).toBe("PEN");
  const estimated = found({ ...dates, dlis: [{ number: "1", amounts: ["1", "2"] }] }, [["2016", "3", ""]], (of) => ({
    ...of,
    schedules: of.schedules.map((one) => ({ ...one, table: { ...one.table, currency: undefined } })),
    estimates: of.estimates.map((one) => ({ ...one, table: { ...one.table, currency: "XOF" } })),
  }));
  expect(estimated.currency).toBe("XOF");
});
