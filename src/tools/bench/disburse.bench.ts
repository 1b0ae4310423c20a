import type { IsoDate } from "../../base/dates";
import { dec } from "../../base/decimal";
import { compile } from "../../disburse/compile";
import { run } from "../../disburse/recalculate";
import type { Plan } from "../../disburse/plan";
import { timed } from "./bench";
import type { Bench, Side } from "./bench";
import { changes, figuresOf, periods } from "./disburse-figures";
import type { Figures } from "./disburse-figures";
import { hyperFormulaSide } from "./hyperformula";

const label = { all: "full recalculation", one: "one changed target" };
const data = "amounts by DLI, by period and in all";
const part = (name: string, what: keyof typeof label): string => `${name}, ${label[what]}`;

/** What all sides must find: the total before the changes and after, and one column, in cents. */
const answerOf = (before: unknown, column: unknown, after: unknown) => ({
  before: String(before),
  column: String(column),
  after: String(after),
});

/** What takes less than a clock shows is done so often, and the last of it kept. */
const times = 40;

function often<T>(work: () => T): T {
  let gave = work();
  for (let n = 1; n < times; n++) gave = work();
  return gave;
}

function ownSide(figures: Figures): Side {
  const name = "pricing terms";
  const plan: Plan = {
    periods: Array.from({ length: periods }, (_, p) => ({ label: String(p), ends: `${2000 + p}-12-31` as IsoDate })),
    dlis: Array.from({ length: figures.dlis }, (_, d) => ({
      number: String(d + 1),
      name: "",
      terms: [
        {
          pays: { kind: "unit", price: dec(figures.cents[d] ?? 0).div(100), lot: dec(1), brokenLots: "pro-rata" },
          counts: "each",
          missed: "may-follow",
          overAchievement: "to-allocation",
          allocation: dec("1000000000000"),
        } as const,
      ],
      planned: Array.from({ length: periods }, (_, p) => ({ units: { units: dec(figures.counts[d * periods + p] ?? 0) } })),
      results: [],
    })),
  };
  return {
    name,
    data,
    async run() {
      const compiled = compile(plan, "planned");
      const all = await timed(() => often(() => run(compiled)));
      const { total } = all.gave;
      const column = all.gave.ofPeriod(7);
      const one = await timed(() => figures.changes.forEach(({ dli, period, count }) => all.gave.change(dli, period, count)));
      const cents = (figure: typeof total): string => figure.times(100).toFixed(0);
      return {
        milliseconds: { [part(name, "all")]: all.took / times, [part(name, "one")]: one.took / changes },
        answer: answerOf(cents(total), cents(column), cents(all.gave.total)),
      };
    },
  };
}

/** What the integer loop adds up, in cents. */
interface Sums {
  readonly amounts: Float64Array;
  readonly byDli: Float64Array;
  readonly byPeriod: Float64Array;
  total: number;
}

const most = Number.MAX_SAFE_INTEGER;

/** One DLI's row anew; false where a figure is beyond what a double holds exactly. */
function addRow({ cents }: Figures, counts: Float64Array, sums: Sums, d: number): boolean {
  const price = cents[d] ?? 0;
  let sum = 0;
  for (let at = d * periods, p = 0; p < periods; at++, p++) {
    const amount = (counts[at] ?? 0) * price;
    const column = (sums.byPeriod[p] ?? 0) + amount - (sums.amounts[at] ?? 0);
    if (amount > most || column > most) return false;
    sums.byPeriod[p] = column;
    sums.amounts[at] = amount;
    sum += amount;
  }
  sums.total += sum - (sums.byDli[d] ?? 0);
  sums.byDli[d] = sum;
  return sum <= most && sums.total <= most;
}

function addAll(figures: Figures, counts: Float64Array): Sums {
  const { dlis } = figures;
  const sums: Sums = {
    amounts: new Float64Array(dlis * periods),
    byDli: new Float64Array(dlis),
    byPeriod: new Float64Array(periods),
    total: 0,
  };
  for (let d = 0; d < dlis; d++) if (!addRow(figures, counts, sums, d)) throw new RangeError("beyond what a double holds exactly");
  return sums;
}

/** The least that any program does: multiply, add by row, by column and in all, each checked against what a double holds exactly. */
function integerSide(figures: Figures): Side {
  const name = "integer loop";
  return {
    name,
    data,
    async run() {
      const counts = figures.counts.slice();
      const all = await timed(() => often(() => addAll(figures, counts)));
      const sums = all.gave;
      const [before, column] = [sums.total, sums.byPeriod[7]];
      const one = await timed(() => {
        for (const { dli, period, count } of figures.changes) {
          counts[dli * periods + period] = count;
          addRow(figures, counts, sums, dli);
        }
      });
      return {
        milliseconds: { [part(name, "all")]: all.took / times, [part(name, "one")]: one.took / changes },
        answer: answerOf(before, column, sums.total),
      };
    },
  };
}

/** What of decimal.js is used. */
interface BigNumber {
  plus(other: BigNumber): BigNumber;
  times(other: BigNumber): BigNumber;
  toFixed(places: number): string;
}
type MakeNumber = new (value: number) => BigNumber;

/** The same in decimals throughout; a changed target recalculates everything, as the plain loop would. */
function decimalSide(figures: Figures, module: unknown): Side {
  const name = "decimal.js loop";
  const { Decimal } = (module as { readonly default: { readonly Decimal: MakeNumber } }).default;
  const prices = Array.from(figures.cents, (one) => new Decimal(one));
  const nought = new Decimal(0);
  const totals = (counts: readonly BigNumber[]): { total: BigNumber; column: BigNumber } => {
    const byPeriod = Array.from({ length: periods }, () => nought);
    const byDli = prices.map((price, d) => {
      let sum = nought;
      for (let p = 0; p < periods; p++) {
        const amount = price.times(counts[d * periods + p] ?? nought);
        byPeriod[p] = (byPeriod[p] ?? nought).plus(amount);
        sum = sum.plus(amount);
      }
      return sum;
    });
    return { total: byDli.reduce((sum, one) => sum.plus(one), nought), column: byPeriod[7] ?? nought };
  };
  return {
    name,
    data,
    async run() {
      const counts = Array.from(figures.counts, (one) => new Decimal(one));
      const all = await timed(() => totals(counts));
      for (const { dli, period, count } of figures.changes) counts[dli * periods + period] = new Decimal(count);
      const one = await timed(() => totals(counts));
      const found = [all.gave.total, all.gave.column, one.gave.total].map((figure) => figure.toFixed(0));
      return {
        milliseconds: { [part(name, "all")]: all.took, [part(name, "one")]: one.took },
        answer: answerOf(found[0], found[1], found[2]),
      };
    },
  };
}

/** A schedule of 1,000 DLIs x 40 periods, anew and after one changed target. */
export const bench: Bench = {
  async prepare({ size = 1000, peer }) {
    const figures = figuresOf(size);
    const [hyper, decimal] = [await peer("hyperformula"), await peer("decimal.js")];
    const sides = [
      ownSide(figures),
      integerSide(figures),
      decimalSide(figures, decimal),
      hyperFormulaSide(figures, periods, data, label, hyper),
    ];
    const [own, ...others] = sides.map((side) => side.name);
    const ratios = others.flatMap((other) =>
      (["all", "one"] as const).map((what) => ({
        name: `${label[what]}, to ${other}`,
        ours: part(own ?? "", what),
        theirs: part(other, what),
        ...(other === "integer loop" && what === "all" ? { goal: 5 } : {}),
      })),
    );
    return { title: `Pricing terms of ${size.toLocaleString("en-US")} DLIs x ${periods} periods`, sides, ratios };
  },
};
