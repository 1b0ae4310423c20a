import fc from "fast-check";
import { dec, sum } from "../../src/base/decimal";
import { bankCalendar } from "../../src/base/fiscal";
import { disburse } from "../../src/disburse/disburse";
import { earnedCells } from "../../src/disburse/earn";
import { ledgerRows } from "../../src/disburse/ledger";
import type { Entry } from "../../src/disburse/ledger";
import type { PlanDli, Result } from "../../src/disburse/plan";
import type { Terms } from "../../src/disburse/terms";
import { workbookOfEdits } from "../../src/grid/apply";
import { dliFacts } from "../../src/report/dli-sheets/facts";
import type { DliFacts } from "../../src/report/dli-sheets/facts";
import { project, schedule } from "../disburse/made";
import type { DliRow, ScheduleParts } from "../disburse/made";
import { day } from "../disburse/plans";
import { differing, writtenFrom } from "./dli-sheets";
import { editsOf } from "./made";
import { withLibreOffice } from "./recalculate";

/** DLIs of every kind of terms, with results and payments, as one workbook that LibreOffice calculates. */

const periods = ["Dec-14", "Dec-15", "Dec-16", "Dec-17", "Dec-18"];
const dates = ["Mar-15", "Mar-16", "Mar-17", "Mar-18", "Mar-19"];
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: periods.length, maxLength: periods.length });

const made = fc.record({
  price: maybe(fc.constantFrom("1,000", "70", "12.5")),
  lot: fc.constantFrom(1, 10, 8),
  units: each(fc.constantFrom("", "0", "3", "10", "25")),
  amounts: each(fc.constantFrom("", "500", "1,250", "2,000")),
  subtotal: maybe(fc.constantFrom("900", "5,000", "12,345.67")),
  results: each(maybe(fc.constantFrom(0, 2, 9, 10, 24, 31))),
  late: fc.nat({ max: 9 }),
  terms: fc.record({
    brokenLots: fc.constantFrom("pro-rata" as const, "whole-lots" as const),
    counts: fc.constantFrom("each" as const, "level" as const),
    missed: fc.constantFrom("may-follow" as const, "lapses" as const),
    overAchievement: fc.constantFrom("to-allocation" as const, "to-plan" as const, "without-cap" as const),
    minimum: maybe(fc.constantFrom(3, 10)),
    maximum: maybe(fc.constantFrom(20, 40)),
    start: maybe(fc.constantFrom(0, 5)),
    deadline: maybe(fc.constantFrom("2016-12-31", "2018-06-30")),
  }),
  paid: each(fc.constantFrom(0, 0, 250, 1000)),
});
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;

function factsOf(all: readonly Made[]): { readonly facts: DliFacts; readonly edits: ReturnType<typeof editsOf> } {
  const parts: ScheduleParts = {
    periods,
    dates,
    dlis: all.map((one, n): DliRow => ({
      number: String(n + 1),
      amounts: one.amounts,
      units: one.units,
      ...(one.price === undefined ? {} : { price: one.price, lot: one.lot }),
      ...(one.subtotal === undefined ? {} : { subtotal: one.subtotal }),
    })),
  };
  const theirs = project([schedule(parts)]);
  const edits = editsOf(parts, []);
  const found = disburse(theirs, { calendar: bankCalendar });
  const facts = found && dliFacts(theirs, found, workbookOfEdits(edits));
  if (!found || !facts) throw new Error("no schedule");
  const dlis = facts.plan.plan.dlis.map((dli, n): PlanDli => withTerms(dli, all[n]));
  const plan = { ...facts.plan.plan, dlis };
  const years = plan.periods.flatMap((period) => period.fiscalYear ?? []);
  const entries = dlis.flatMap((dli, n): Entry[] => [
    {
      dli: dli.number,
      fiscalYear: 0,
      kind: "allocated",
      amount: dec((all[n]?.subtotal ?? "").replace(/,/g, "") || found.byDli[n]?.printed.value || 0),
    },
    ...(all[n]?.paid ?? []).flatMap((amount, p): Entry[] =>
      amount === 0 ? [] : [{ dli: dli.number, fiscalYear: years[p] ?? 0, kind: "disbursed", amount: dec(amount) }],
    ),
  ]);
  const rows = ledgerRows(entries, years, (number, year) => {
    const dli = dlis.find((one) => one.number === number);
    return dli
      ? sum(earnedCells(plan, dli, "verified").flatMap((cell, p) => ((plan.periods[p]?.fiscalYear ?? 9999) <= year ? [cell.amount] : [])))
      : dec(0);
  });
  return { facts: { ...facts, plan: { ...facts.plan, plan, hasResults: dlis.map(() => true) }, ledger: { rows, entries } }, edits };
}

function withTerms(dli: PlanDli, one: Made | undefined): PlanDli {
  const [own] = dli.terms;
  if (!own || !one) return dli;
  const { brokenLots, counts, missed, overAchievement, minimum, maximum, start, deadline } = one.terms;
  const terms: Terms = {
    ...own,
    pays: own.pays.kind === "unit" ? { ...own.pays, brokenLots } : own.pays,
    counts,
    missed,
    overAchievement,
    ...(minimum === undefined ? {} : { minimum: dec(minimum) }),
    ...(maximum === undefined ? {} : { maximum: dec(maximum) }),
    ...(start === undefined || counts !== "level" ? {} : { start: dec(start) }),
    ...(deadline === undefined ? {} : { deadline: day(deadline) }),
  };
  const results = one.results.map((units, p): Result | undefined =>
    units === undefined ? undefined : { units: dec(units), ...(p === one.late ? { achieved: day("2019-02-01") } : {}) },
  );
  return { ...dli, terms: [terms], results };
}

withLibreOffice("what results earn, what is due and what is payable, under every kind of terms", async () => {
  const all = fc.sample(made, { numRuns: 150, seed: 20171 });
  const { facts, edits } = factsOf(all);
  const { formulas, off } = await differing(await writtenFrom(facts, edits));
  expect(off).toEqual([]);
  expect(formulas).toBeGreaterThan(5000);
});
