import fc from "fast-check";
import { bankCalendar } from "../../src/base/fiscal";
import { dec, plain } from "../../src/base/decimal";
import { disburse } from "../../src/disburse/disburse";
import { earnedCells } from "../../src/disburse/earn";
import { evaluate } from "../../src/disburse/evaluate";
import { planOfProject } from "../../src/disburse/plan-of-project";
import type { TermChoices } from "../../src/disburse/terms";
import { defaultChoices } from "../../src/disburse/terms";
import { project, schedule, val } from "./made";

/** Units x unit value, where units accumulate and where full lots alone are paid; every figure below was worked by hand. */

interface Row {
  readonly units: string;
  readonly amounts?: string;
  readonly price?: string;
  readonly lot?: number;
  readonly formula?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly subtotal?: string;
}

/** DLI 1 as given, beside a DLI 2 that prints amounts; units and amounts by year from 2014 on. */
function worthOf({ units, amounts = "", price = "$1,000", lot = 1, ...row }: Row, choices: Partial<TermChoices> = {}) {
  const counts = units.split(" ");
  const each = (words: string): string[] => counts.map((_, n) => words.split(" ")[n] ?? "");
  const made = schedule({
    periods: counts.map((_, n) => `${2014 + n}`),
    dates: counts.map((_, n) => `Jun-${15 + n}`),
    dlis: [
      { number: "1", price, lot, amounts: each(amounts), units: counts },
      { number: "2", price: "$5", amounts: each("5"), units: each("1") },
    ],
  });
  const words = (text: string | undefined, col: string) => (text === undefined ? undefined : val(text, `DLIs!${col}4`));
  const more = {
    formula: words(row.formula, "V"),
    baseline: words(row.baseline, "W"),
    finalTarget: words(row.target, "X"),
    subtotal: words(row.subtotal, "E"),
  };
  const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  const theirs = project([{ ...made, dlis: made.dlis.map((dli, n) => (n === 0 ? { ...dli, ...given } : dli)) }]);
  const found = disburse(theirs, { calendar: bankCalendar, choices: { ...defaultChoices, ...choices } });
  const [dli] = found?.byDli ?? [];
  if (!found || !dli) throw new Error("no DLI table");
  for (const { fromUnits } of dli.amounts) expect(plain(evaluate(fromUnits.trace))).toBe(plain(fromUnits.value));
  return {
    worths: dli.amounts.map(({ fromUnits }) => plain(fromUnits.value)).join(" "),
    open: found.doubts.filter(({ what }) => what.includes("which is meant")).map(({ what }) => what),
  };
}

const level = (words: string, row: Omit<Row, "units"> = {}) => worthOf({ units: words, ...row });

test.each<readonly [string, Row, string]>([
  ["each period's own units", { units: "100 150 150", amounts: "100000 150000 150000" }, "100000 150000 150000"],
  ["a level from its baseline on", { units: "100 250 400", amounts: "50000 150000 150000", baseline: "50" }, "50000 150000 150000"],
  ["a level that falls back and rises", { units: "100 80 120", amounts: "100000 0 20000" }, "100000 0 20000"],
  ["a level whose first amount says where it began", { units: "100 250 400", amounts: "30000 150000 150000" }, "30000 150000 150000"],
  [
    "a level whose amount stands where no units do",
    { units: "100 some 400", amounts: "100000 120000 180000", subtotal: "400,000" },
    "100000 120000 180000",
  ],
  ["full lots, said in words", { units: "30 15", amounts: "3000 1000", lot: 10, formula: "Each full lot" }, "3000 1000"],
  ["full lots, as the amounts show", { units: "35 15", amounts: "3000 1000", lot: 10 }, "3000 1000"],
  ["full lots, what is left over counted in the next period", { units: "35 15 10", amounts: "3000 2000 1000", lot: 10 }, "3000 2000 1000"],
  ["parts of lots, as the amounts show", { units: "35 15", amounts: "3500 1500", lot: 10 }, "3500 1500"],
  ["full lots of a level", { units: "25 47 61", amounts: "2000 2000 2000", lot: 10, formula: "Each full lot" }, "2000 2000 2000"],
  ["full lots of a level above its baseline", { units: "25 47 61", amounts: "2000 2000 1000", lot: 10, baseline: "5" }, "2000 2000 1000"],
])("%s: units x unit value is what is paid, and nothing is open", (_, row, worths) => {
  expect(worthOf(row)).toEqual({ worths, open: [] });
});

test("no amounts printed: the subtotal, else the final target, says whether units accumulate", () => {
  const units = "100 250 400";
  expect(level(units, { subtotal: "400,000" })).toEqual({ worths: "100000 150000 150000", open: [] });
  expect(level(units, { subtotal: "750,000" })).toEqual({ worths: "100000 250000 400000", open: [] });
  expect(level(units, { target: "400" })).toEqual({ worths: "100000 150000 150000", open: [] });
  expect(level(units, { target: "750" })).toEqual({ worths: "100000 250000 400000", open: [] });
  expect(level("100 150 150")).toEqual({ worths: "100000 150000 150000", open: [] });
});

test("nothing says whether rising units accumulate: both figures are shown, and a person's choice decides", () => {
  const units = "100 250 400";
  const says = (taken: string) => [
    `DLI 1: neither amounts nor totals show whether its rising units are each period's own or a level whose increase is paid (each period's own: 750,000 in all; the increase of the level: 400,000 in all). Units x unit value takes ${taken}. Say in the table which is meant, or choose how the terms are read.`,
  ];
  expect(worthOf({ units })).toEqual({ worths: "100000 250000 400000", open: says("each period's own") });
  expect(worthOf({ units }, { counts: "level" })).toEqual({
    worths: "100000 150000 150000",
    open: says("the increase of the level"),
  });
  // One amount that follows the increase may be a wrong amount, or a level.
  const one = { units: "100 250", amounts: "100000 150000" };
  expect(worthOf(one).worths).toBe("100000 250000");
  expect(worthOf(one).open).toHaveLength(1);
  expect(worthOf(one, { counts: "level" }).worths).toBe("100000 150000");
});

test("units that fill no lots, and nothing says what the rest is worth", () => {
  const row = { units: "35 15", lot: 10 };
  expect(worthOf(row)).toEqual({
    worths: "3500 1500",
    open: [
      "DLI 1: its units do not fill lots of 10, and the table does not say what the rest is worth (pro rata: 5,000 in all; full lots only: 5,000 in all). Units x unit value takes the rest pro rata. Say in the table which is meant, or choose how the terms are read.",
    ],
  });
  const whole = worthOf(row, { brokenLots: "whole-lots" });
  expect(whole.worths).toBe("3000 2000");
  expect(whole.open).toEqual([
    expect.stringContaining("Units x unit value takes full lots only"),
    "DLI 1: only full lots of 10 are paid, and units beyond them may count in the next period or be lost (they count in the next period: 5,000 in all; they are lost: 4,000 in all). Units x unit value takes them in the next period. Say in the table which is meant, or choose how the terms are read.",
  ]);
  expect(worthOf(row, { brokenLots: "whole-lots", missed: "lapses" }).worths).toBe("3000 1000");
  expect(worthOf({ ...row, units: "30 20" }).open).toEqual([]);
});

test("property: units x unit value is what the engine earns for the plan, before any cap", () => {
  const row = fc.record({
    units: fc.array(fc.nat({ max: 40 }), { minLength: 3, maxLength: 3 }),
    lot: fc.constantFrom(1, 5, 8),
    baseline: fc.constantFrom("0", "5"),
    choices: fc.record({
      brokenLots: fc.constantFrom("pro-rata" as const, "whole-lots" as const),
      missed: fc.constantFrom("may-follow" as const, "lapses" as const),
      overAchievement: fc.constant("without-cap" as const),
      counts: fc.constantFrom("each" as const, "level" as const),
    }),
  });
  fc.assert(
    fc.property(row, ({ units, lot, choices }) => {
      const parts = {
        periods: ["2014", "2015", "2016"],
        dates: ["Jun-15", "Jun-16", "Jun-17"],
        dlis: [{ number: "1", price: "$70", lot, amounts: ["", "", ""], units: units.map(String) }],
      };
      const theirs = project([schedule(parts)]);
      const found = disburse(theirs, { calendar: bankCalendar, choices });
      const read = planOfProject(theirs, { calendar: bankCalendar, choices });
      const [dli] = read?.plan.dlis ?? [];
      if (!found || !read || !dli || (choices.missed === "lapses" && dli.terms[0]?.counts === "level")) return;
      const earned = earnedCells(read.plan, dli, "planned").map((cell) => cell.amount);
      const worths = found.byDli[0]?.amounts.map((one) => one.fromUnits) ?? [];
      expect(worths.map((one) => plain(one.value))).toEqual(earned.map((one) => plain(one)));
      for (const one of worths) expect(evaluate(one.trace).minus(one.value).abs().lt(dec("1e-25"))).toBe(true);
    }),
    { numRuns: 300, seed: 52 },
  );
});
