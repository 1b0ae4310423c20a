import { dec, plain, sum } from "../../../src/base/decimal";
import type { Dec } from "../../../src/base/decimal";
import { figure, typed } from "./figures";
import type { Column, Entry, Line, Style, TableText } from "./page";
import { words } from "./words";
import type { Words } from "./words";

interface Period {
  readonly units: Dec;
  /** In units of the table's scale. */
  readonly amount: Dec;
}

export interface Dli {
  readonly number: string;
  readonly name: string;
  readonly lot: Dec;
  /** In full. */
  readonly price: Dec;
  /** Absent where nothing is paid. */
  readonly periods: readonly (Period | undefined)[];
}

/** DLIs whose amounts are their units by their prices, in a table of one scale and currency. */
export interface Plan {
  readonly style: Style;
  readonly said: Words;
  readonly labels: readonly string[];
  readonly scale: number;
  readonly dlis: readonly Dli[];
}

export function somePlan(style: Style, labels: readonly string[]): Plan {
  const { draw } = style;
  const said = words[style.tongue];
  const scale = draw.pick([1, 1, 1000, 1_000_000]);
  const dlis = draw
    .shuffled(said.names)
    .slice(0, draw.int(1, 4))
    .map((name, index): Dli => {
      const lot = dec(draw.pick([1, 1, 10, 100, 1000]));
      // Full steps of a hundredth of the scale, so that amounts are exact with two decimals.
      const price = dec(draw.int(1, 400)).times(scale === 1 ? 100 : scale / 100);
      const periods = labels.map((): Period | undefined => {
        const lots = draw.int(1, 60);
        return draw.chance(85) ? { units: lot.times(lots), amount: price.times(lots).div(scale) } : undefined;
      });
      // A DLI that never pays states nothing.
      const first = periods.every((each) => each === undefined) ? [{ units: lot, amount: price.div(scale) }, ...periods.slice(1)] : periods;
      return { number: String(index + 1), name, lot, price, periods: first };
    });
  return { style, said, labels, scale, dlis };
}

export const usd = "USD";

export function titles({ said, scale }: Plan): string[] {
  return [`${said.dliTitle} (${scale === 1 ? "US$" : (said.scales[scale] ?? "")})`];
}

function price(plan: Plan, dli: Dli): Entry {
  const figures = typed(figure(plain(dli.price)), plan.style.notation);
  const size = typed(figure(plain(dli.lot)), plan.style.notation);
  return {
    words: `US$ ${figures} ${plan.said.per} ${dli.lot.equals(1) ? "" : `${size} `}x`.replace(
      / x$/,
      ` ${dli.name.split(" ")[0]?.toLowerCase() ?? ""}`,
    ),
    facts: [
      [`dli ${dli.number} unit value`, `${plain(dli.price)} ${usd}`],
      [`dli ${dli.number} lot`, plain(dli.lot)],
    ],
    figures: [figures],
  };
}

export const money = (plan: Plan, amount: Dec, fact: string): Entry => ({
  figure: figure(plain(amount)),
  fact,
  scale: plan.scale,
  currency: usd,
});

export const amountOf = (plan: Plan, dli: Dli, index: number): Entry | undefined => {
  const period = dli.periods[index];
  return period && money(plan, period.amount, `dli ${dli.number} amount ${plan.labels[index] ?? ""}`);
};

export const unitsOf = (plan: Plan, dli: Dli, index: number): Entry | undefined => {
  const period = dli.periods[index];
  return period && { figure: figure(plain(period.units)), fact: `dli ${dli.number} units ${plan.labels[index] ?? ""}` };
};

export const across = (plan: Plan, of: (index: number) => Entry | undefined): Record<string, Entry | undefined> =>
  Object.fromEntries(plan.labels.map((_, index) => [`p${index}`, of(index)]));

export const periodColumns = (plan: Plan): Column[] => plan.labels.map((header, index): Column => ({ key: `p${index}`, header }));

export const ofDli = (dli: Dli): Dec => sum(dli.periods.map((each) => each?.amount ?? dec(0)));
const ofPeriod = (plan: Plan, index: number): Dec => sum(plan.dlis.map((dli) => dli.periods[index]?.amount ?? dec(0)));

export function totals(plan: Plan): Line {
  return {
    dli: { words: plan.said.total },
    ...across(plan, (index) => money(plan, ofPeriod(plan, index), `dlis total ${plan.labels[index] ?? ""}`)),
    total: money(plan, sum(plan.dlis.map(ofDli)), "dlis grand total"),
  };
}

export function base(plan: Plan, middle: readonly Column[], lines: readonly Line[]): TableText {
  const { draw } = plan.style;
  const columns: Column[] = [
    { key: "dli", header: draw.pick(plan.said.dli) },
    { key: "name", header: plan.said.indicator[0] ?? "" },
    ...middle,
    { key: "price", header: draw.pick(plan.said.unitValue) },
    ...periodColumns(plan),
    { key: "total", header: plan.said.total },
  ];
  const note = draw.chance(30) ? { note: plan.said.note } : {};
  return { titles: titles(plan), columns, lines: draw.chance(70) ? [...lines, totals(plan)] : lines, loose: false, ...note };
}

export const named = (plan: Plan, dli: Dli): Record<string, Entry> => ({
  dli: { words: plan.style.draw.chance(50) ? `${plan.said.dli[0] ?? ""} ${dli.number}` : dli.number },
  name: { words: dli.name },
  price: price(plan, dli),
});

export const subtotal = (plan: Plan, dli: Dli): Record<string, Entry> => ({ total: money(plan, ofDli(dli), `dli ${dli.number} subtotal`) });
