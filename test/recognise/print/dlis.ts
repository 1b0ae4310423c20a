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

interface Dli {
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

const usd = "USD";

function titles({ said, scale }: Plan): string[] {
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

const money = (plan: Plan, amount: Dec, fact: string): Entry => ({ figure: figure(plain(amount)), fact, scale: plan.scale, currency: usd });

const amountOf = (plan: Plan, dli: Dli, index: number): Entry | undefined => {
  const period = dli.periods[index];
  return period && money(plan, period.amount, `dli ${dli.number} amount ${plan.labels[index] ?? ""}`);
};

const unitsOf = (plan: Plan, dli: Dli, index: number): Entry | undefined => {
  const period = dli.periods[index];
  return period && { figure: figure(plain(period.units)), fact: `dli ${dli.number} units ${plan.labels[index] ?? ""}` };
};

const across = (plan: Plan, of: (index: number) => Entry | undefined): Record<string, Entry | undefined> =>
  Object.fromEntries(plan.labels.map((_, index) => [`p${index}`, of(index)]));

const periodColumns = (plan: Plan): Column[] => plan.labels.map((header, index): Column => ({ key: `p${index}`, header }));

const ofDli = (dli: Dli): Dec => sum(dli.periods.map((each) => each?.amount ?? dec(0)));
const ofPeriod = (plan: Plan, index: number): Dec => sum(plan.dlis.map((dli) => dli.periods[index]?.amount ?? dec(0)));

function totals(plan: Plan): Line {
  return {
    dli: { words: plan.said.total },
    ...across(plan, (index) => money(plan, ofPeriod(plan, index), `dlis total ${plan.labels[index] ?? ""}`)),
    total: money(plan, sum(plan.dlis.map(ofDli)), "dlis grand total"),
  };
}

function base(plan: Plan, middle: readonly Column[], lines: readonly Line[]): TableText {
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

const named = (plan: Plan, dli: Dli): Record<string, Entry> => ({
  dli: { words: plan.style.draw.chance(50) ? `${plan.said.dli[0] ?? ""} ${dli.number}` : dli.number },
  name: { words: dli.name },
  price: price(plan, dli),
});

const subtotal = (plan: Plan, dli: Dli): Record<string, Entry> => ({ total: money(plan, ofDli(dli), `dli ${dli.number} subtotal`) });

/** The amount in one row and the units in the row below it. */
export function twoRows(plan: Plan): TableText {
  const isMerged = plan.style.draw.chance(50);
  const lines = plan.dlis.flatMap((dli): Line[] => [
    { ...named(plan, dli), ...across(plan, (index) => amountOf(plan, dli, index)), ...subtotal(plan, dli) },
    {
      ...(isMerged ? { dli: { same: true }, name: { same: true }, price: { same: true } } : {}),
      ...across(plan, (index) => unitsOf(plan, dli, index)),
    },
  ]);
  return base(plan, [], lines);
}

/** The amount and the units in two lines of a cell. */
export function oneCell(plan: Plan): TableText {
  const lines = plan.dlis.map((dli): Line => ({
    ...named(plan, dli),
    ...across(plan, (index) => {
      const period = dli.periods[index];
      if (!period) return undefined;
      const { notation } = plan.style;
      const [amount, units] = [typed(figure(plain(period.amount)), notation), typed(figure(plain(period.units)), notation)];
      const label = plan.labels[index] ?? "";
      return {
        words: `${amount}\n${units}`,
        figures: [amount, units],
        facts: [
          [`dli ${dli.number} amount ${label}`, `${plain(period.amount.times(plan.scale))} ${usd}`],
          [`dli ${dli.number} units ${label}`, plain(period.units)],
        ],
      };
    }),
    ...subtotal(plan, dli),
  }));
  return base(plan, [], lines);
}

/** Rows that say what they hold: targets above, amounts below, or the other way round. */
export function labelled(plan: Plan): TableText {
  const targetsFirst = plan.style.draw.chance(50);
  const lines = plan.dlis.flatMap((dli): Line[] => {
    const targets: Line = { label: { words: plan.said.units }, ...across(plan, (index) => unitsOf(plan, dli, index)) };
    const amounts: Line = {
      label: { words: `${plan.said.amount} (US$)` },
      ...across(plan, (index) => amountOf(plan, dli, index)),
      ...subtotal(plan, dli),
    };
    const [first, second] = targetsFirst ? [targets, amounts] : [amounts, targets];
    return [{ ...named(plan, dli), ...first }, second ?? {}];
  });
  return base(plan, [{ key: "label", header: "" }], lines);
}

/** A row for each DLI and period. */
export function down(plan: Plan): TableText {
  const columns: Column[] = [
    { key: "dli", header: plan.said.dli[0] ?? "" },
    { key: "name", header: plan.said.indicator[0] ?? "" },
    { key: "price", header: plan.said.unitValue[0] ?? "" },
    { key: "year", header: plan.said.year },
    { key: "units", header: plan.said.units },
    { key: "amount", header: plan.said.amount },
  ];
  const lines = plan.dlis.flatMap((dli): Line[] => {
    const shown = plan.labels.flatMap((label, index) => (dli.periods[index] ? [{ label, index }] : []));
    return shown.map(({ label, index }, row) => ({
      ...(row === 0 ? named(plan, dli) : {}),
      year: { words: label },
      units: unitsOf(plan, dli, index),
      amount: amountOf(plan, dli, index),
    }));
  });
  const total: Line = { dli: { words: plan.said.total }, amount: money(plan, sum(plan.dlis.map(ofDli)), "dlis grand total") };
  return { titles: titles(plan), columns, lines: plan.style.draw.chance(60) ? [...lines, total] : lines, loose: false };
}

const titlesOfUnits: Readonly<Record<Style["tongue"], string>> = {
  en: "DLI targets",
  es: "Metas de los IVD",
  fr: "Cibles des ILD",
  pt: "Metas dos ILD",
};

/** The units in one table and the amounts in another. */
export function twoTables(plan: Plan): TableText[] {
  const columns: Column[] = [
    { key: "dli", header: plan.said.dli[0] ?? "" },
    { key: "name", header: plan.said.indicator[0] ?? "" },
    ...periodColumns(plan),
    { key: "total", header: plan.said.total },
  ];
  const start = (dli: Dli): Record<string, Entry> => ({ dli: { words: dli.number }, name: { words: dli.name } });
  const units = plan.dlis.map((dli): Line => ({ ...start(dli), ...across(plan, (index) => unitsOf(plan, dli, index)) }));
  const amounts = plan.dlis.map((dli): Line => ({
    ...start(dli),
    ...across(plan, (index) => amountOf(plan, dli, index)),
    ...subtotal(plan, dli),
  }));
  return [
    {
      titles: [titlesOfUnits[plan.style.tongue]],
      columns: columns.slice(0, -1).concat({ key: "total", header: plan.said.total }),
      lines: units,
      loose: false,
    },
    { titles: titles(plan), columns, lines: [...amounts, totals(plan)], loose: false },
  ];
}
