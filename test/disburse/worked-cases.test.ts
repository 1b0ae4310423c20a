import { dec, plain, sum, zero } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import { figure as ofTrace, givenTrace } from "../../src/disburse/build";
import { evaluate } from "../../src/disburse/evaluate";
import { earnedCells } from "../../src/disburse/earn";
import { payables } from "../../src/disburse/payable";
import type { PayTerms } from "../../src/disburse/payable";
import { recalculate } from "../../src/disburse/recalculate";
import { trancheResult } from "../../src/disburse/tranche";
import type { Assessment, Tranche } from "../../src/disburse/tranche";
import { whyEarned } from "../../src/disburse/why";
import { day, figure, planOf, years } from "./plans";
import { workedCases } from "./worked-cases";
import type { WorkedCase } from "./worked-cases";

const planOfCase = ({ dli, achieved }: WorkedCase) => {
  const count = (dli.results ?? "").split("|").length;
  const plan = planOf(years(...Array.from({ length: count }, (_, n) => 2018 + n)), dli);
  const dlis = plan.dlis.map((one) => ({
    ...one,
    results: one.results.map((result, p) => {
      const on = achieved?.[p];
      return result && on !== undefined ? { ...result, achieved: day(on) } : result;
    }),
  }));
  return { ...plan, dlis };
};

test("there are sixty cases and more, each with its source", () => {
  expect(workedCases.length).toBeGreaterThanOrEqual(60);
  for (const one of workedCases) expect(one.source).toMatch(/\S{3}/);
});

test.each(workedCases.map((one) => [one.what, one] as const))("%s", (_, one) => {
  const plan = planOfCase(one);
  const all = recalculate(plan, "verified");
  expect(plan.periods.map((__, p) => plain(all.at(0, p))).join("|")).toBe(one.earns);
  const [dli] = plan.dlis;
  // In decimals as in integers, and by its trace.
  const decimals = dli ? earnedCells(plan, dli, "verified").map((cell) => plain(cell.amount)) : [];
  expect(decimals.join("|")).toBe(one.earns);
  if (dli) plan.periods.forEach((__, p) => expect(plain(evaluate(whyEarned(plan, dli, p, "verified")))).toBe(plain(all.at(0, p))));
});

test("the nine DLIs of P163721 add to 185.0 of the loan's 200", () => {
  const millions = ["14.775", "9.25", "32.9", "19.25", "18.50", "16.50", "25.80", "23.125", "24.90"];
  expect(plain(sum(millions.map((one) => dec(one))))).toBe("185");
});

const pay = (earned: readonly string[], terms: PayTerms, ends: readonly string[] = []) =>
  payables(
    earned.map((text, n) => ({
      label: `claim ${n + 1}`,
      ...(ends[n] === undefined ? {} : { ends: day(ends[n] ?? "") }),
      earned: ofTrace(givenTrace("earned", figure(text))),
    })),
    terms,
  );
const amounts = (rows: ReturnType<typeof pay>): string => rows.map((one) => plain(one.payable.value)).join("|");
const spent = (...texts: readonly string[]) => texts.map((text) => ({ amount: figure(text) }));

describe("what is payable, by published rules", () => {
  test("P163721: retroactive financing up to 20 of 200 million", () => {
    const terms: PayTerms = {
      limit: { kind: "none" },
      commitment: figure("200,000,000"),
      priorResults: { boundary: day("2018-09-10"), ceiling: figure("20,000,000") },
    };
    const rows = pay(["14,775,000", "9,250,000", "32,900,000"], terms, ["2018-06-30", "2018-09-09", "2018-09-10"]);
    expect(amounts(rows)).toBe("14775000|5225000|32900000");
    expect(rows[1]?.heldBy).toEqual(["prior-results"]);
  });

  test("P163721: a claim below US$100,000 waits for the next", () => {
    const rows = pay(["90,000", "200,000", "10,000"], { limit: { kind: "none" }, minimumClaim: figure("100,000") });
    expect(amounts(rows)).toBe("0|290000|0");
    expect(rows.map((one) => one.heldBy)).toEqual([["minimum-claim"], [], ["minimum-claim"]]);
  });

  test("P163721: claims held by cumulative eligible expenditure, freed as it grows", () => {
    const rows = pay(["10,000,000", "5,000,000", "1,000,000"], {
      limit: { kind: "cumulative", spent: spent("8,000,000", "4,000,000", "9,000,000") },
    });
    expect(amounts(rows)).toBe("8000000|4000000|4000000");
  });

  test("P123151, footnote: each period by its own execution, nothing carried over", () => {
    const rows = pay(["10,000,000", "5,000,000"], { limit: { kind: "by-period", spent: spent("8,000,000", "9,000,000") } });
    expect(amounts(rows)).toBe("8000000|5000000");
  });

  test("PforR: an advance of 25 is recovered in full from what is earned first", () => {
    const rows = pay(["15", "20", "65"], {
      limit: { kind: "none" },
      commitment: figure("100"),
      advance: { outstanding: figure("25"), share: dec(1) },
    });
    expect(rows.map((one) => [one.payable.value, one.recovered, one.transferred].map(plain).join(" "))).toEqual([
      "15 15 0",
      "20 10 10",
      "65 0 65",
    ]);
  });

  test("PforR: half of each claim recovers it, and the commitment is never passed", () => {
    const rows = pay(["40", "60"], {
      limit: { kind: "none" },
      commitment: figure("90"),
      advance: { outstanding: figure("25"), share: dec("0.5") },
    });
    const out = sum(rows.map((one) => one.transferred)).plus(25);
    expect(out.lte(90)).toBe(true);
    expect(plain(sum(rows.map((one) => one.recovered)))).toBe("25");
  });

  test("what was paid before is not paid again", () => {
    const rows = pay(["10", "10"], { limit: { kind: "none" }, paidBefore: figure("12") });
    expect(amounts(rows)).toBe("0|8");
    expect(rows[0]?.heldBy).toEqual(["paid-already"]);
  });
});

const met = (part: string): Assessment => ({ kind: "met", part: dec(part) });
const decided = { on: day("2024-11-30"), why: "shock outside the partner's control" };
const tranche = (
  amount: string,
  rows: readonly (readonly [string, string, Assessment])[],
  movedIn?: ReadonlyMap<string, Dec>,
): Tranche => ({
  amount: figure(amount),
  indicators: rows.map(([name, weight, assessment]) => ({ name, weight: dec(weight), assessment })),
  ...(movedIn ? { movedIn } : {}),
});

/** Tranches of 2 and 4 million euro of C(2022) 7944 and C(2022) 9539; the weights are made for the cases. */
describe("variable tranches, by the Modifications of Commission action documents", () => {
  const result = (of: Tranche) => {
    const found = trancheResult(of);
    expect(plain(found.residual)).toBe("0");
    for (const part of found.parts) expect(evaluate(part.paid).equals(part.paid.result)).toBe(true);
    return found;
  };

  test("every indicator met: the whole tranche", () => {
    const found = result(
      tranche("2,000,000", [
        ["a", "50", met("1")],
        ["b", "30", met("1")],
        ["c", "20", met("1")],
      ]),
    );
    expect([plain(found.paid), plain(found.lost)]).toEqual(["2000000", "0"]);
  });

  test("one met by half, one not at all", () => {
    const found = result(
      tranche("2,000,000", [
        ["a", "50", met("1")],
        ["b", "30", met("0.5")],
        ["c", "20", met("0")],
      ]),
    );
    expect([plain(found.paid), plain(found.lost)]).toEqual(["1300000", "700000"]);
  });

  test("one waived: its weight goes to the others, by their original weights", () => {
    const found = result(
      tranche("2,000,000", [
        ["a", "50", met("1")],
        ["b", "30", met("0")],
        ["c", "20", { kind: "waived", moves: "to-the-others", decided }],
      ]),
    );
    expect(found.parts.map((part) => plain(part.share.result))).toEqual(["1250000", "750000", "0"]);
    expect([plain(found.paid), plain(found.lost)]).toEqual(["1250000", "750000"]);
    expect(found.undecided).toEqual([]);
  });

  test("one waived to the next tranche, and paid there once", () => {
    const first = result(
      tranche("4,000,000", [
        ["a", "75", met("1")],
        ["b", "25", { kind: "waived", moves: "to-the-next-tranche", decided }],
      ]),
    );
    expect([plain(first.paid), plain(first.movedOn.get("b") ?? zero)]).toEqual(["3000000", "1000000"]);
    const second = result(
      tranche(
        "4,000,000",
        [
          ["a", "75", met("1")],
          ["b", "25", met("1")],
        ],
        first.movedOn,
      ),
    );
    expect(plain(second.paid)).toBe("5000000");
    expect(plain(first.paid.plus(second.paid))).toBe("8000000");
  });

  test("one put off: assessed next year against its original target, and not met then", () => {
    const first = result(
      tranche("4,000,000", [
        ["a", "75", met("1")],
        ["b", "25", { kind: "put-off", decided }],
      ]),
    );
    const second = result(
      tranche(
        "4,000,000",
        [
          ["a", "75", met("1")],
          ["b", "25", met("0")],
        ],
        first.movedOn,
      ),
    );
    expect([plain(second.paid), plain(second.lost)]).toEqual(["3000000", "2000000"]);
  });

  test("a waiver without a decision is named; weights on any scale are weights", () => {
    const found = result(
      tranche("2,000,000", [
        ["a", "3", met("1")],
        ["b", "1", { kind: "waived", moves: "to-the-others" }],
      ]),
    );
    expect(found.undecided).toEqual(["b"]);
    expect(plain(found.paid)).toBe("2000000");
  });

  test("all waived to the others: nobody is left to take it, and nothing is paid", () => {
    const found = result(tranche("2,000,000", [["a", "1", { kind: "waived", moves: "to-the-others", decided }]]));
    expect([plain(found.paid), plain(found.lost)]).toEqual(["0", "2000000"]);
  });

  test("thirds are exact as a whole, though no cent divides them", () => {
    const found = result(
      tranche("4,000,000", [
        ["a", "1", met("1")],
        ["b", "1", met("1")],
        ["c", "2", met("1")],
      ]),
    );
    expect(plain(found.paid)).toBe("4000000");
  });
});

/** GPE variable part: an amount for each indicator, paid when its agreed result is reached; figures made for the cases. */
describe("GPE variable part", () => {
  test("an indicator that is met later in the grant is paid then", () => {
    const plan = planOf(years(2019, 2020, 2021), {
      terms: [{ pays: { kind: "all-or-nothing" }, counts: "each", missed: "may-follow", overAchievement: "to-allocation" }],
      planned: "1|-|-",
      amounts: "2,100,000|-|-",
      results: "0|0|1",
    });
    expect(plan.periods.map((_, p) => plain(recalculate(plan, "verified").at(0, p)))).toEqual(["0", "0", "2100000"]);
  });

  test("an indicator accepted in part pays that part", () => {
    const plan = planOf(years(2019), {
      terms: [{ pays: { kind: "all-or-nothing" }, counts: "each", missed: "lapses", overAchievement: "to-allocation" }],
      planned: "1",
      amounts: "2,100,000",
      results: "1",
    });
    const dlis = plan.dlis.map((dli) => ({ ...dli, results: [{ units: dec(1), accepted: dec("0.4") }] }));
    const [dli] = dlis;
    expect(plain(recalculate({ ...plan, dlis }, "verified").total)).toBe("840000");
    expect(dli && plain(evaluate(whyEarned({ ...plan, dlis }, dli, 0, "verified")))).toBe("840000");
  });
});
