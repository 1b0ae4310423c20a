import { zero } from "../../../src/base/decimal";
import { baselineIsContradicted, endTargetIsContradicted } from "../../../src/rules/support/contradicted";
import { dliAt, scheduleOf } from "./rows";
import type { RowText } from "./rows";
import { projectOf, value } from "./values";

const price = "$100 per study";
const rising: RowText = { price, amounts: "200 100 200", units: "2 3 5" };
const byYear: RowText = { price, amounts: "200 100 200", units: "2 1 2" };

describe("an end target at odds with the years of its row", () => {
  const of = (years: string, end: string, said = end): boolean => {
    const cells = years.split(" ");
    const project = projectOf(`
== RF
| Indicator | Unit of Measure | Baseline | ${cells.map((_, n) => String(2014 + n)).join(" | ")} | End target |
| PDO 1: Positions staffed | Number | 0 | ${cells.join(" | ")} | ${end} |`);
    const record = project.indicators[0]?.records[0];
    if (!record) throw new Error("no record");
    return endTargetIsContradicted({ where: "results framework", value: value(said), record }, undefined);
  };

  test.each([
    ["what they add to", "10 20 30", "60", false],
    ["the last of them", "10 20 30", "30", false],
    ["neither", "10 20 30", "50", true],
    ["a single year tells nothing", "10", "50", false],
    ["words tell nothing", "10 20 30", "open", false],
  ])("%s", (_, years, end, expected) => {
    expect(of(years, end)).toBe(expected);
  });
});

describe("an end target at odds with the units of its DLI", () => {
  const of = (target: string, row: RowText, ...others: readonly RowText[]): boolean => {
    const schedule = scheduleOf([row, ...others]);
    return endTargetIsContradicted(
      { where: "DLI table", value: value(target), dli: dliAt(schedule) },
      others.length === 0 ? undefined : schedule,
    );
  };

  test.each([
    ["what they add to", "5", byYear, false],
    ["something else", "6", byYear, true],
    ["something else that earns the subtotal", "6", { ...byYear, subtotal: "600" }, false],
    ["something else that does not", "6", { ...byYear, subtotal: "500" }, true],
    ["units of one period tell nothing", "6", { price, amounts: "200", units: "2" }, false],
    ["units without a price", "6", { ...byYear, price: "" }, true],
    ["units without a price, with a subtotal", "6", { ...byYear, price: "", subtotal: "600" }, true],
    ["the last, where increases are paid", "5", rising, false],
    ["the sum of standing units", "10", rising, true],
    ["another, though it earns the subtotal", "6", { ...rising, subtotal: "600" }, true],
    ["words", "six", byYear, false],
  ])("%s", (_, target, row, expected) => {
    expect(of(target, row)).toBe(expected);
  });

  test("read as the other rows of the schedule have it", () => {
    const two: RowText = { price, amounts: "200 100", units: "2 3" };
    expect(of("3", two)).toBe(false);
    expect(of("3", two, { price, amounts: "200 100", units: "2 1" })).toBe(true);
  });

  test("nothing is at odds with no table", () => {
    expect(endTargetIsContradicted({ where: "", value: value("6") }, undefined)).toBe(false);
  });
});

test.each([
  ["the first increase follows from it", { ...rising, baseline: "0" }, false],
  ["it does not", { ...rising, baseline: "1" }, true],
  ["the first period is off where each is paid", { ...byYear, amounts: "210 100 200" }, false],
])("a baseline and the first increase: %s", (_, row, expected) => {
  const schedule = scheduleOf([row, { price, amounts: "200 100 200 100", units: "2 3 5 6" }]);
  expect(baselineIsContradicted({ dli: dliAt(schedule) }, schedule, zero)).toBe(expected);
});

test("a baseline of no DLI, or without other rows", () => {
  const schedule = scheduleOf([{ ...rising, baseline: "1" }]);
  expect(baselineIsContradicted({}, schedule, zero)).toBe(false);
  expect(baselineIsContradicted({ dli: dliAt(schedule) }, undefined, zero)).toBe(false);
});
