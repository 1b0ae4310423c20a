import { dec, plain, sum } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { givenTrace, figure as figureOfTrace } from "../../src/disburse/build";
import { evaluate } from "../../src/disburse/evaluate";
import { explain } from "../../src/disburse/explain";
import { byFiscalYear, forecast } from "../../src/disburse/forecast";
import { payables } from "../../src/disburse/payable";
import type { EarnedPeriod } from "../../src/disburse/payable";
import type { Plan } from "../../src/disburse/plan";
import { reallocate } from "../../src/disburse/reallocate";
import { recalculate } from "../../src/disburse/recalculate";
import { settlements } from "../../src/disburse/rounding";
import { movement } from "../../src/disburse/movement";
import { apply } from "../../src/disburse/scenario";
import { whyEarned } from "../../src/disburse/why";
import { counts, day, figure, perUnit, planOf, years } from "./plans";
import { peruPlan, peruRestructured } from "./peru-plan";

const byPeriod = (plan: Plan): string[] => {
  const all = recalculate(plan, "planned");
  return [...plan.periods.map((_, p) => plain(all.ofPeriod(p))), plain(all.total)];
};
const byYear = (plan: Plan): string[] =>
  [...byFiscalYear(recalculate(plan, "planned")).years].map(([year, amount]) => `FY${year} ${plain(amount)}`);

describe("the schedule of P123151", () => {
  test("as restructured: each column, and the fiscal years", () => {
    expect(byPeriod(peruPlan("after", "held"))).toEqual(["5208340", "6041670", "6510420", "2604170", "4635400", "25000000"]);
    expect(byYear(peruPlan("after", "held"))).toEqual(["FY2016 11250010", "FY2017 6510420", "FY2018 7239570"]);
    // By unit values alone DLI 6 is 10 more: the fault that paragraph 18(d) leaves.
    expect(byPeriod(peruPlan("after"))).toEqual(["5208340", "6041670", "6510430", "2604170", "4635400", "25000010"]);
  });

  test("as it was: each column by unit values, and held to the subtotals", () => {
    expect(byPeriod(peruPlan("before"))).toEqual(["5208340", "6041670", "6635430", "3729170", "3385420", "25000030"]);
    expect(byPeriod(peruPlan("before", "held"))).toEqual(["5208340", "6041670", "6635410", "3729170", "3385410", "25000000"]);
    // The paper's own cells print DLI 6 with 2,083,330 and leave 18(d) its twenty dollars.
    expect(byYear(peruPlan("before"))).toEqual(["FY2016 11250010", "FY2017 6635430", "FY2018 7114590"]);
  });

  test("a restructuring adds terms: what was paid before it stays, to the dollar", () => {
    const [both, now] = [recalculate(peruRestructured(), "planned"), recalculate(peruPlan("before", "held"), "planned")];
    for (const p of [0, 1]) expect(plain(both.ofPeriod(p))).toBe(plain(now.ofPeriod(p)));
    // Dec-15 was paid in September 2016, with the 1,000 positions that were planned then.
    expect(plain(both.ofPeriod(2))).toBe("6635410");
    expect(plain(both.ofPeriod(4))).toBe("4510400");
  });

  test("why 2,083,330: the second cell of DLI 6 is what its allocation leaves", () => {
    const plan = peruPlan("after", "held");
    const dli = plan.dlis[5];
    const trace = dli && whyEarned(plan, dli, 2, "planned");
    expect(trace && explain(trace)).toEqual([
      "DLI 6, Dec-15: up to the allocation = the smallest of 2,083,340 and 2,083,330 = 2,083,330",
      "  DLI 6, Dec-15 = 2 x 1,041,670 = 2,083,340",
      "    2: units",
      "    1,041,670: unit value",
      "  not below nothing = the largest of 2,083,330 and 0 = 2,083,330",
      "    left of the allocation = 3,125,000 - 1,041,670 = 2,083,330",
      "      3,125,000: allocation",
      "      1,041,670: earned in earlier periods",
      "    0: nothing",
    ]);
  });

  test("earned up to Dec-15 is what was disbursed", () => {
    const all = recalculate(peruPlan("after", "held"), "verified");
    expect(plain(sum([0, 1, 2].map((p) => all.ofPeriod(p))))).toBe("17760430");
  });
});

describe("18,591 positions at $125,000 a thousand", () => {
  const earned = (
    lots: "pro-rata" | "whole-lots",
    overAchievement: "to-allocation" | "to-plan" | "without-cap",
    results = "18,591",
  ): string => {
    const terms = perUnit("125,000", "1000", { overAchievement, allocation: figure("2,250,000") }, lots);
    return plain(recalculate(planOf(years(2017), { terms: [terms], planned: "18,000", results }), "verified").total);
  };

  test.each([
    ["whole-lots", "without-cap", "2250000"],
    ["pro-rata", "without-cap", "2323875"],
    ["pro-rata", "to-allocation", "2250000"],
    ["pro-rata", "to-plan", "2250000"],
  ] as const)("%s, %s: %s", (lots, over, amount) => expect(earned(lots, over)).toBe(amount));

  test("15,461 in 2014 against 15,000 planned: 1,932,625 pro rata, 57,625 more", () => {
    expect(earned("pro-rata", "without-cap", "15,461")).toBe("1932625");
    expect(earned("whole-lots", "without-cap", "15,461")).toBe("1875000");
    expect(earned("pro-rata", "to-plan", "15,461")).toBe("1932625");
    const plan = planOf(years(2014, 2017), {
      terms: [perUnit("125,000", "1000", { overAchievement: "to-plan" })],
      planned: "15,000|3,000",
      results: "15,461|3,130",
    });
    const all = recalculate(plan, "verified");
    expect([plain(all.at(0, 0)), plain(all.at(0, 1))]).toEqual(["1875000", "375000"]);
  });
});

describe("the footnote: the smaller of earned and budget execution", () => {
  const all = recalculate(peruPlan("after", "held"), "verified");
  const earned: readonly EarnedPeriod[] = all.plan.periods.map((period, p) => ({
    label: period.label,
    ends: period.ends,
    earned: figureOfTrace(givenTrace(`earned for ${period.label}`, all.ofPeriod(p))),
  }));
  // Annex 3, TOTAL, in soles; there is no column for 2013.
  const spent = ["321.79", "128,864.38", "297,345.79", "238,448.79"].map((text) => figure(text).times(1000));
  const pay = (kind: "by-period" | "cumulative", rate: string, from = 1) =>
    payables(earned.slice(from), {
      limit: { kind, spent: spent.map((amount) => ({ amount, rate: figure(rate) })) },
      commitment: figure("25,000,000"),
    });

  test.each([
    ["2.5745", "124991.26"],
    ["2.80", "114925"],
    ["3.00", "107263.33"],
    ["3.26", "98708.58"],
  ])("at %s soles a dollar Dec-14 pays its execution, not 6,041,670", (rate, amount) => {
    const [first, ...rest] = pay("by-period", rate);
    expect(first?.payable.value.toFixed(2)).toBe(dec(amount).toFixed(2));
    expect(first?.heldBy).toEqual(["expenditure"]);
    expect(rest.map((one) => plain(one.payable.value))).toEqual(["6510420", "2604170", "4635400"]);
    for (const one of [first, ...rest]) if (one) expect(evaluate(one.payable.trace).equals(one.payable.value)).toBe(true);
  });

  test("cumulative: what one period's execution held, the next one's frees", () => {
    const rows = pay("cumulative", "3.26");
    expect(rows[0]?.payable.value.toFixed(2)).toBe("98708.58");
    expect(plain(sum(rows.map((one) => one.payable.value)).toDecimalPlaces(2))).toBe("19791660");
    expect(rows[1]?.heldBy).toEqual([]);
  });

  test("a period whose execution is not stated is not paid, and says so", () => {
    const [none] = payables(earned, { limit: { kind: "by-period", spent: [undefined] } });
    expect([none && plain(none.payable.value), none?.heldBy]).toEqual(["0", ["expenditure-unknown"]]);
  });

  test("no limit: everything earned is payable, and the commitment is reached exactly", () => {
    const rows = payables(earned, { limit: { kind: "none" }, commitment: figure("25,000,000") });
    expect(plain(sum(rows.map((one) => one.payable.value)))).toBe("25000000");
    const held = payables(earned, { limit: { kind: "none" }, commitment: figure("24,999,990") });
    expect(held.at(-1)?.heldBy).toEqual(["commitment"]);
    expect(plain(held.at(-1)?.payable.value ?? dec(0))).toBe("4635390");
  });

  test("another exchange rate in a what-if moves only what execution held", () => {
    const from = {
      plan: peruPlan("after"),
      limit: { kind: "by-period" as const, spent: spent.map((amount) => ({ amount, rate: dec("3.26") })) },
    };
    const after = apply({ name: "PAD rate", changes: [{ kind: "rate", rate: dec("2.5745") }] }, from, bankCalendar);
    const rows = payables(earned.slice(1), { limit: after.limit });
    expect(rows.map((one) => one.payable.value.toFixed(2))).toEqual(["124991.26", "6510420.00", "2604170.00", "4635400.00"]);
  });
});

describe("the reallocation to 10,000 principals", () => {
  const changes = [
    { dli: "1", before: figure("3,125,000"), after: figure("2,250,000"), why: "18,000 positions in place of 25,000" },
    { dli: "3", before: figure("3,125,000"), after: figure("2,343,750"), why: "3 grades in place of 4" },
    { dli: "4", before: figure("3,125,000"), after: figure("3,125,010"), why: "3 x 1,041,670" },
    { dli: "7", before: figure("3,125,000"), after: figure("3,125,010"), why: "3 x 1,041,670" },
  ];

  test("1,656,230, with the twenty dollars explained, at 165,623 a thousand", () => {
    const found = reallocate({ dli: "9", units: figure("10,000"), lot: figure("1,000") }, changes);
    expect(found && [found.amount, found.roundedUnitValue, found.left, found.residual].map(plain)).toEqual(["1656230", "165623", "0", "0"]);
    expect(found && explain(found.freed)).toEqual([
      "freed by the other DLIs = 875,000 + 781,250 + (-10) + (-10) = 1,656,230",
      "  875,000: DLI 1: 18,000 positions in place of 25,000",
      "  781,250: DLI 3: 3 grades in place of 4",
      "  -10: DLI 4: 3 x 1,041,670",
      "  -10: DLI 7: 3 x 1,041,670",
    ]);
  });

  test("without the two corrections it would be 1,656,250, at 165,625", () => {
    const found = reallocate({ dli: "9", units: figure("10,000"), lot: figure("1,000") }, changes.slice(0, 2));
    expect(found && [found.amount, found.roundedUnitValue].map(plain)).toEqual(["1656250", "165625"]);
  });

  test("to a DLI that has an allocation, and where nothing divides", () => {
    const found = reallocate(
      { dli: "2", before: figure("100"), units: figure("7") },
      [{ dli: "1", before: figure("50"), after: figure("0") }],
      2,
    );
    expect(found && [found.amount, found.roundedUnitValue, found.left].map(plain)).toEqual(["150", "21.42", "0.06"]);
    expect(reallocate({ dli: "2", units: dec(0) }, changes)).toBeUndefined();
    expect(reallocate({ dli: "2", units: dec(1) }, [{ dli: "1", before: dec(0), after: dec(5) }])).toBeUndefined();
  });

  test("the ways to settle 3 x 1,041,670 with 3,125,000", () => {
    const ways = settlements(
      figure("3,125,000"),
      figure("1,041,670"),
      counts("1|2").flatMap((one) => one?.units ?? []),
    );
    expect(ways.map((one) => [one.way, plain(one.subtotal), plain(one.left), one.lastAmount ? plain(one.lastAmount) : ""])).toEqual([
      ["subtotal-follows", "3125010", "-10", ""],
      ["exact-unit-value", "3125000", "0", ""],
      ["last-period-takes-it", "3125000", "0", "2083330"],
      ["unit-value-rounded-down", "3124998", "2", ""],
    ]);
    expect(ways[1]?.unitValue.toFixed(4)).toBe("1041666.6667");
    expect(settlements(figure("3,125,000"), figure("781,250"), [dec(4)])).toEqual([]);
    expect(settlements(figure("3,125,000"), figure("781,250"), [])).toEqual([]);
  });
});

describe("what the restructuring moves", () => {
  test("by DLI and by year, and nothing else", () => {
    const moved = movement(peruPlan("before"), peruPlan("after"), "planned");
    expect(moved.byDli.map((one) => `${one.dli} ${plain(one.change)}`)).toEqual(["1 -875000", "3 -781250", "9 1656230"]);
    expect(moved.byYear.map((one) => `${one.fiscalYear} ${plain(one.change)}`)).toEqual(["2017 -125000", "2018 124980"]);
    expect(plain(moved.total.change)).toBe("-20");
  });

  test("estimates: proposed against current, cumulative, and an even pace", () => {
    const found = forecast(byFiscalYear(recalculate(peruPlan("after", "held"), "planned")).years, {
      calendar: bankCalendar,
      pastTo: 2017,
      disbursed: new Map([
        [2016, figure("11,250,010")],
        [2017, figure("6,510,420")],
      ]),
      current: new Map([
        [2016, figure("10,000,000")],
        [2017, figure("11,000,000")],
        [2018, figure("4,000,000")],
      ]),
      commitment: figure("25,000,000"),
      effective: day("2014-05-20"),
      closing: day("2018-03-31"),
    });
    expect(
      found.years.map((one) => [one.fiscalYear, one.from, plain(one.amount), plain(one.cumulative), one.change && plain(one.change)]),
    ).toEqual([
      [2016, "disbursed", "11250010", "11250010", "1250010"],
      [2017, "disbursed", "6510420", "17760430", "-4489580"],
      [2018, "planned", "7239570", "25000000", "3239570"],
    ]);
    expect(found.undisbursed && plain(found.undisbursed)).toBe("0");
    expect(plain(found.afterClosing)).toBe("0");
    expect(found.years.at(-1)?.evenPace && plain(found.years.at(-1)?.evenPace ?? dec(0))).toBe("25000000");
    expect(found.years[0]?.aheadBy?.lt(0)).toBe(true);
  });
});
