import { dec, plain } from "../../src/base/decimal";
import { isScalable, scalableOf, statedLots, termsOfDli } from "../../src/disburse/terms-of-dli";
import { stepsOfBands, termsOn } from "../../src/disburse/terms";
import type { Dli } from "../../src/model/project";
import type { Value } from "../../src/model/value";
import { at, schedule, val } from "./made";
import type { DliRow } from "./made";
import { day, perUnit } from "./plans";

/** The words and amounts that tell terms. */

const words = (text: string): Value => ({ cell: at("D!A1"), text, reading: { kind: "text" } });

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
