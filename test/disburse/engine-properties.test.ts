import fc from "fast-check";
import { bankCalendar } from "../../src/base/fiscal";
import { dec, plain, sum, zero } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import { figure as ofTrace, givenTrace } from "../../src/disburse/build";
import { earnedCells } from "../../src/disburse/earn";
import { ledgerRows, prove } from "../../src/disburse/ledger";
import type { Entry } from "../../src/disburse/ledger";
import { payables } from "../../src/disburse/payable";
import type { Plan } from "../../src/disburse/plan";
import { recalculate } from "../../src/disburse/recalculate";
import { apportion, roundColumn, roundingPolicies } from "../../src/disburse/rounding";
import { movement } from "../../src/disburse/movement";
import { apply } from "../../src/disburse/scenario";
import { trancheResult } from "../../src/disburse/tranche";
import { anyPlan, perUnit, planOf, years } from "./plans";

const money = fc.bigInt({ min: 0n, max: 10n ** 17n }).map((cents) => dec(cents.toString()).div(100));
const small = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => dec(cents).div(100));

const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc.record({
    dli: fc.constantFrom("1", "2", "3"),
    fiscalYear: fc.integer({ min: 2016, max: 2020 }),
    kind: fc.constantFrom("allocated" as const, "reallocated" as const, "disbursed" as const, "cancelled" as const),
    amount: money,
  }),
  { maxLength: 12 },
);

test("a ledger proves to zero but for balances below zero, its closing is what its entries leave, in whatever order they come", () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 0, max: 11 }), money, (all, turn, earned) => {
      const rows = ledgerRows(all, [2016, 2018, 2020], () => earned);
      expect(prove(rows).unproved.filter((one) => one.relation !== "below-zero")).toEqual([]);
      for (const dli of new Set(all.map((one) => one.dli))) {
        const own = all.filter((one) => one.dli === dli);
        const of = (kind: Entry["kind"]): Dec => sum(own.filter((one) => one.kind === kind).map((one) => one.amount));
        const left = of("allocated").plus(of("reallocated")).minus(of("disbursed")).minus(of("cancelled"));
        const last = rows.filter((row) => row.dli === dli).at(-1);
        expect(plain(last?.closing ?? zero)).toBe(plain(left));
      }
      for (const row of rows) {
        expect(row.due.isNegative()).toBe(false);
        expect(row.due.lte(row.closing) || row.due.isZero()).toBe(true);
      }
      const turned = [...all.slice(turn), ...all.slice(0, turn)];
      const key = (list: typeof rows): string[] => list.map((row) => JSON.stringify(row)).sort();
      expect(key(ledgerRows(turned, [2016, 2018, 2020], () => earned))).toEqual(key(rows));
    }),
    { numRuns: 500 },
  );
});

test("a cent that is missing anywhere is found by the proof", () => {
  fc.assert(
    fc.property(entries, fc.nat(), fc.constantFrom("opening", "disbursed", "closing", "due", "notYetAchieved"), (all, at, column) => {
      const rows = ledgerRows(all, [2016, 2017]);
      fc.pre(rows.length > 0);
      const spoilt = rows.map((row, n) => (n === at % rows.length ? { ...row, [column]: row[column as "due"].plus("0.01") } : row));
      expect(prove(spoilt).unproved.some((one) => one.relation !== "below-zero")).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("nothing earned is below zero, beyond the allocation, or earned twice", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const dli of plan.dlis) {
        const cells = earnedCells(plan, dli, "verified");
        let before = zero;
        for (const cell of cells) {
          expect(cell.amount.isNegative()).toBe(false);
          expect(cell.amount.lte(cell.worth)).toBe(true);
          expect(cell.high.gte(cell.low)).toBe(true);
          before = before.plus(cell.amount);
          const { allocation, overAchievement } = cell.terms ?? {};
          const holds = cell.amount.isZero() || !allocation || overAchievement === "without-cap" || before.lte(allocation);
          expect(holds).toBe(true);
        }
        // The same results told again in a later period as standing levels earn nothing more.
        const [only] = dli.terms;
        if (dli.terms.length === 1 && only?.from === undefined && only?.counts === "level" && only.missed === "may-follow") {
          const again = { ...dli, results: [dli.results[0], dli.results[0], dli.results[0], dli.results[0]] };
          const terms = again.terms.map((one) => ({ ...one, overAchievement: "to-allocation" as const }));
          const [, ...rest] = earnedCells(plan, { ...again, terms }, "verified");
          expect(plain(sum(rest.map((cell) => cell.amount)))).toBe("0");
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("splitting a period in two changes no total where missed results may follow", () => {
  const lots = fc.constantFrom("pro-rata" as const, "whole-lots" as const);
  fc.assert(
    fc.property(fc.nat(50_000), fc.nat(50_000), fc.constantFrom("1", "10", "1000"), lots, fc.option(small), (a, b, lot, broken, cap) => {
      const terms = perUnit("1,250.25", lot, cap ? { allocation: cap } : {}, broken);
      const total = (results: string): string => {
        const labels = results.split("|").map((_, n) => 2014 + n);
        return plain(recalculate(planOf(years(...labels), { terms: [terms], results }), "verified").total);
      };
      expect(total(`${a}|${b}`)).toBe(total(String(a + b)));
    }),
    { numRuns: 500 },
  );
});

test("a payment never exceeds earned, expenditure or commitment, and claims do not depend on unrelated DLIs' order", () => {
  const limit = fc.constantFrom("none" as const, "by-period" as const, "cumulative" as const);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 6 }),
      limit,
      small,
      small,
      small,
      fc.constantFrom("1", "3.26"),
      (rows, kind, commitment, paid, minimum, rate) => {
        const earned = rows.map(([amount], n) => ({ label: String(n), earned: ofTrace(givenTrace("earned", amount)) }));
        const spent = rows.map(([, amount]) => ({ amount, rate: dec(rate) }));
        const before = paid.lt(commitment) ? paid : zero;
        const found = payables(earned, {
          limit: kind === "none" ? { kind } : { kind, spent },
          commitment,
          paidBefore: before,
          minimumClaim: minimum.div(10),
        });
        const all = sum(found.map((one) => one.payable.value));
        expect(found.every((one) => one.payable.value.gte(0))).toBe(true);
        expect(all.plus(before).lte(commitment) || all.isZero()).toBe(true);
        expect(all.lte(sum(rows.map(([amount]) => amount)))).toBe(true);
        if (kind !== "none") expect(all.times(rate).lte(sum(rows.map(([, amount]) => amount)))).toBe(true);
        if (kind === "by-period" && before.isZero() && minimum.isZero())
          found.forEach((one, n) => expect(one.payable.value.lte(rows[n]?.[0] ?? zero)).toBe(true));
      },
    ),
    { numRuns: 800 },
  );
});

test("the order of DLIs changes no figure of any of them", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const turned: Plan = { ...plan, dlis: [...plan.dlis].reverse() };
      const [a, b] = [recalculate(plan, "verified"), recalculate(turned, "verified")];
      plan.dlis.forEach((_, d) => expect(plain(a.ofDli(d))).toBe(plain(b.ofDli(plan.dlis.length - 1 - d))));
    }),
    { numRuns: 300 },
  );
});

test("shares add to the whole, to the cent, and none is more than a cent off", () => {
  fc.assert(
    fc.property(money, fc.array(small, { minLength: 1, maxLength: 7 }), (total, weights) => {
      const shares = apportion(total, weights);
      const whole = sum(weights);
      expect(plain(sum(shares))).toBe(whole.isZero() ? "0" : plain(total));
      shares.forEach((share, n) => {
        const exact = whole.isZero() ? zero : total.times(weights[n] ?? zero).div(whole);
        expect(share.minus(exact).abs().lte("0.01")).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});

test("a rounded column shows its residuals and forces none", () => {
  const column = roundColumn(
    [dec("5208340"), dec("6041670"), dec("6510420"), dec("2604170"), dec("4635400")],
    roundingPolicies.tenThousands,
  );
  expect(column.figures.map(plain)).toEqual(["5210000", "6040000", "6510000", "2600000", "4640000"]);
  expect([plain(column.total), plain(column.residualOfTotal)]).toEqual(["25000000", "0"]);
  expect(column.residuals.map(plain)).toEqual(["1660", "-1670", "-420", "-4170", "4600"]);
  const thirds = roundColumn([dec(1).div(3), dec(1).div(3), dec(1).div(3)], roundingPolicies.cents);
  expect(plain(thirds.residualOfTotal)).toBe("-0.01");
});

test("no euro of a tranche is lost or paid twice, whatever is decided", () => {
  const assessment = fc.oneof(
    fc.constantFrom("0", "0.5", "1").map((part) => ({ kind: "met" as const, part: dec(part) })),
    fc.constantFrom("to-the-others" as const, "to-the-next-tranche" as const).map((moves) => ({ kind: "waived" as const, moves })),
    fc.constant({ kind: "put-off" as const }),
  );
  const indicator = fc.record({ weight: fc.constantFrom("5", "10", "25", "40").map((text) => dec(text)), assessment });
  fc.assert(
    fc.property(small, fc.array(indicator, { minLength: 1, maxLength: 6 }), (amount, rows) => {
      const found = trancheResult({ amount, indicators: rows.map((row, n) => ({ ...row, name: String(n) })) });
      expect(found.residual.abs().lte("1e-40")).toBe(true);
      expect(found.paid.minus(amount).lte("1e-40")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe("scenarios", () => {
  const base = {
    plan: planOf(years(2014, 2015), { terms: [perUnit("100")], planned: "5|5" }, { terms: [perUnit("10")], planned: "1|2" }),
    limit: { kind: "none" as const },
  };

  test("a change moves its DLI and year, and the plan it started from stays", () => {
    const found = apply({ name: "fewer", changes: [{ kind: "target", dli: "1", period: 1, units: dec(3) }] }, base, bankCalendar);
    const moved = movement(base.plan, found.plan, "planned");
    expect(moved.byDli.map((one) => [one.dli, plain(one.change)])).toEqual([["1", "-200"]]);
    expect(moved.byYear.map((one) => [one.fiscalYear, plain(one.change)])).toEqual([[2017, "-200"]]);
    expect(plain(recalculate(base.plan, "planned").total)).toBe("1030");
  });

  test("a price from a day on, another date, a dropped DLI; what names nothing is refused", () => {
    const changes = [
      { kind: "price", dli: "2", price: dec(20), from: years(2015)[0]?.ends },
      { kind: "date", period: 1, paid: years(2016)[0]?.paid ?? years(2016)[0]?.ends },
      { kind: "drop", dli: "1" },
      { kind: "drop", dli: "7" },
      { kind: "rate", rate: dec(3) },
      { kind: "reallocate", from: "2", to: "2", amount: dec(1) },
    ] as Parameters<typeof apply>[0]["changes"];
    const found = apply({ name: "all", changes }, base, bankCalendar);
    expect(found.refused.map((one) => one.why)).toEqual([
      "There is no DLI 7.",
      "No expenditure holds the payments: an exchange rate changes nothing.",
      "A DLI does not give to itself.",
    ]);
    const all = recalculate(found.plan, "planned");
    expect([plain(all.at(0, 0)), plain(all.at(0, 1)), found.plan.periods[1]?.fiscalYear]).toEqual(["10", "40", 2018]);
  });

  test("a reallocation keeps the total of the allocations", () => {
    const plan = planOf(
      years(2014),
      { terms: [perUnit("1", "1", { allocation: dec(10) })], planned: "20" },
      { terms: [perUnit("1", "1", { allocation: dec(10) })], planned: "20" },
    );
    const found = apply(
      { name: "move", changes: [{ kind: "reallocate", from: "1", to: "2", amount: dec(4) }] },
      { plan, limit: { kind: "none" } },
      bankCalendar,
    );
    expect(found.plan.dlis.map((dli) => plain(dli.terms[0]?.allocation ?? zero))).toEqual(["6", "14"]);
    const moved = movement(plan, found.plan, "planned");
    expect([plain(moved.total.change), moved.byDli.map((one) => plain(one.change))]).toEqual(["0", ["-4", "4"]]);
    const tooMuch = apply(
      { name: "move", changes: [{ kind: "reallocate", from: "1", to: "2", amount: dec(40) }] },
      { plan, limit: { kind: "none" } },
      bankCalendar,
    );
    expect(tooMuch.refused).toHaveLength(1);
  });
});
