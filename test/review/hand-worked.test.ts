import { plain, roundTo } from "../../src/base/decimal";
import type { Figure } from "../../src/disburse/trace";
import type { Gap, IndicatorReview } from "../../src/review/review";
import { reviewOfText } from "./read";

// Figures worked out by hand; the arithmetic stands beside each case.

const at = (figure: Figure | undefined): string | undefined => figure && plain(roundTo(figure.value, 4));

/** The first indicator of a framework whose rows are cells with bars between. */
function first(header: string, rows: readonly string[]): IndicatorReview {
  const review = reviewOfText(`== Framework\n| ${header} |\n${rows.map((row) => `| ${row} |`).join("\n")}`);
  const [one] = review.indicators;
  if (!one) throw new Error("The indicator was not read");
  return one;
}

describe("years that add up", () => {
  const header =
    "Indicator | Unit | Baseline | Target 2023 | Target 2024 | Target 2025 | Actual 2023 | Actual 2024 | Actual 2025 | End target";
  const row = (targets: string, actuals: string, end: string): string =>
    `Classrooms built in the year | Number | 0 | ${targets} | ${actuals} | ${end}`;

  test.each([
    // End target 60 = 10 + 20 + 30, so years add. (8 + 19 + 27) / (10 + 20 + 30) = 54 / 60
    ["what the years so far brought, of what they were to bring", "10 | 20 | 30", "8 | 19 | 27", "60", "0.9", "on-track"],
    // (10 + 20 + 30) / (10 + 20 + 30) = 60 / 60: a weak year was made up for
    ["made up for in a later year", "10 | 20 | 30", "5 | 20 | 35", "60", "1", "met"],
    // (4 + 8 + 9) / (10 + 20 + 30) = 21 / 60
    ["far behind", "10 | 20 | 30", "4 | 8 | 9", "60", "0.35", "off-track"],
    // (0 + 0 + 15) / (0 + 0 + 30) = 15 / 30
    ["nothing due in the first years", "0 | 0 | 30", "0 | 0 | 15", "30", "0.5", "behind"],
  ])("%s", (_, targets, actuals, end, progress, rating) => {
    const one = first(header, [row(targets, actuals, end)]);
    expect([at(one.progress), one.rating]).toEqual([progress, rating]);
  });
});

describe("a level of each year", () => {
  const header = "Indicator | Unit | Baseline | Target 2025 | Actual 2025";
  test.each([
    // (61.5 - 58) / (62 - 58) = 3.5 / 4
    ["shares in percent", "Schools with water | Percentage | 58% | 62% | 61.5%", "0.875", "on-track"],
    // (1.8 - 2.4) / (1.5 - 2.4) = 0.6 / 0.9
    ["a ratio that falls", "Pupils per textbook | Ratio | 2.4 | 1.5 | 1.8", "0.6667", "behind"],
    // (1,200 - 1,000) / (2,000 - 1,000) = 200 / 1,000
    ["thousands with commas", "Teachers trained | Number | 1,000 | 2,000 | 1,200", "0.2", "off-track"],
    // (-4 - (-10)) / (0 - (-10)) = 6 / 10
    ["from below zero", "Balance of the fund | Number | -10 | 0 | -4", "0.6", "behind"],
    // yes is 1, no is 0: (1 - 0) / (1 - 0)
    ["yes where yes was wanted", "Act passed | Yes/No | No | Yes | Yes", "1", "met"],
    // (0 - 0) / (1 - 0)
    ["still no", "Act passed | Yes/No | No | Yes | No", "0", "off-track"],
    // (30 - 30) / (20 - 30): nothing moved
    ["a fall that did not come", "Dropout rate | Percentage | 30 | 20 | 30", "0", "off-track"],
    // (18 - 30) / (20 - 30) = 12 / 10
    ["a fall further than wanted", "Dropout rate | Percentage | 30 | 20 | 18", "1.2", "met"],
  ])("%s", (_, row, progress, rating) => {
    const one = first(header, [row, "Pupils in grade 1 | Number | 10 | 20 | 20"]);
    expect([at(one.progress), one.rating]).toEqual([progress, rating]);
  });

  test.each([
    // (50 - 50) / (50 - 50) is 0 / 0: no figure
    ["target = baseline, held", "Share of women | Percentage | 50 | 50 | 50", "met"],
    // (53 - 50) / (50 - 50) is 3 / 0: no figure, more is better
    ["target = baseline, passed", "Share of women | Percentage | 50 | 50 | 53", "met"],
    // (47 - 50) / (50 - 50) is -3 / 0: no figure, lost
    ["target = baseline, lost", "Share of women | Percentage | 50 | 50 | 47", "off-track"],
    // (7 - 5) / (5 - 5) is 2 / 0: no figure; a dropout rate should be low
    ["target = baseline, where less is better", "Dropout rate | Percentage | 5 | 5 | 7", "off-track"],
    // (0 - 0) / (0 - 0): no figure, held
    ["zero to be held", "Schools closed by floods | Number | 0 | 0 | 0", "met"],
    // no baseline, 55 of 60: not met, and how far is not known
    ["no baseline, not met", "Schools with water | Number | | 60 | 55", "behind"],
    // no baseline, 60 of 60
    ["no baseline, met", "Schools with water | Number | | 60 | 60", "met"],
    ["no actual", "Schools with water | Number | 40 | 60 | ", "no-data"],
    ["no target", "Schools with water | Number | 40 | | 55", "no-target"],
  ])("%s: no progress figure", (_, row, rating) => {
    const one = first(header, [row, "Pupils in grade 1 | Number | 10 | 20 | 20"]);
    expect([one.progress, one.rating]).toEqual([undefined, rating]);
    expect(one.why).not.toBe("");
  });
});

describe("execution", () => {
  test.each([
    // 700 / 800
    ["spent of the budget", "800", "750", "700", "0.875", "0.9375"],
    // 880 / 800: more than the budget is shown as it is
    ["more than the budget", "800", "800", "880", "1.1", "1"],
    // 0 / 800
    ["nothing spent", "800", "400", "0", "0", "0.5"],
    // 50 / 0: no rate
    ["a budget of zero", "0", "0", "50", undefined, undefined],
    // 50 / nothing: no rate
    ["no budget", "", "", "50", undefined, undefined],
    // nothing / 800: not known, which is not zero
    ["no spending given", "800", "400", "", undefined, "0.5"],
  ])("%s", (_, budget, released, spent, execution, release) => {
    const { finance } = reviewOfText(`
      == Programmes
      | Programme | Fiscal year | Budget    | Released    | Expenditure |
      | Access    | 2025        | ${budget} | ${released} | ${spent}    |
      | Quality   | 2025        | 100       | 100         | 100         |`);
    const [line] = finance.lines;
    expect([at(line?.executionRate), at(line?.releaseRate)]).toEqual([execution, release]);
  });

  test("the rate of all programmes is spent over budget, not the mean of their rates", () => {
    const { finance } = reviewOfText(`
      == Programmes
      | Programme | Fiscal year | Budget | Expenditure |
      | Access    | 2025        | 900    | 450         |
      | Quality   | 2025        | 100    | 100         |`);
    // (450 + 100) / (900 + 100) = 0.55; the mean of 0.5 and 1 would be 0.75
    expect(at(finance.total?.executionRate)).toBe("0.55");
  });
});

describe("the funding gap", () => {
  const gaps = (header: string, rows: readonly string[]): readonly Gap[] =>
    reviewOfText(`== Costs 2025\n| Programme | ${header} |\n${rows.map((row) => `| ${row} |`).join("\n")}`).finance.gaps;

  test.each([
    // 1000 - 700 - 200
    ["cost less government less partners", "1000 | 700 | 200", "100"],
    // 1000 - 700 - 350: more than the cost
    ["more than the cost", "1000 | 700 | 350", "-50"],
    // 1000 - 700 - 0
    ["partners give nothing", "1000 | 700 | 0", "300"],
    // 1000 - 700: the row says nothing of partners
    ["partners left blank", "1000 | 700 | ", "300"],
    // 1000 - 0 - 200
    ["government left blank", "1000 | | 200", "800"],
    // 0 - 0 - 0
    ["nothing costs nothing", "0 | 0 | 0", "0"],
    // 1.5 - 0.7 - 0.2 is 0.6 exactly
    ["no double's last digits", "1.5 | 0.7 | 0.2", "0.6"],
  ])("%s", (_, amounts, expected) => {
    const [gap] = gaps("Cost | Government | All partners", [`Access | ${amounts}`, "Quality | 10 | 5 | 5"]);
    expect(at(gap?.gap)).toBe(expected);
  });

  test("without a cost, or without resources, no gap is told", () => {
    expect(
      gaps("Cost | Government | All partners", ["Access | | 700 | 200", "Quality | 10 | 5 | 5"]).map(({ programme }) => programme),
    ).toEqual(["Quality"]);
    expect(
      gaps("Cost | Government | All partners", ["Access | 1000 | | ", "Quality | 10 | 5 | 5"]).map(({ programme }) => programme),
    ).toEqual(["Quality"]);
  });
});
