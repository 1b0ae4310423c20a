import { plain, sum } from "../../../src/base/decimal";
import { figure, typed } from "./figures";
import type { Column, Entry, Line, Style, TableText } from "./page";
import { across, amountOf, base, money, named, ofDli, periodColumns, subtotal, titles, totals, unitsOf, usd } from "./plan";
import type { Dli, Plan } from "./plan";

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

/** Two columns under each period: the target and the amount. */
export function pairs(plan: Plan): TableText {
  const columns: Column[] = [
    { key: "dli", header: plan.said.dli[0] ?? "" },
    { key: "name", header: plan.said.indicator[0] ?? "" },
    { key: "price", header: plan.said.unitValue[0] ?? "" },
    ...plan.labels.flatMap((group, index): Column[] => [
      { key: `u${index}`, header: plan.said.units, group },
      { key: `p${index}`, header: `${plan.said.amount} (US$)`, group },
    ]),
    { key: "total", header: plan.said.total },
  ];
  const lines = plan.dlis.map((dli): Line => ({
    ...named(plan, dli),
    ...across(plan, (index) => amountOf(plan, dli, index)),
    ...Object.fromEntries(plan.labels.map((_, index) => [`u${index}`, unitsOf(plan, dli, index)])),
    ...subtotal(plan, dli),
  }));
  return { titles: titles(plan), columns, lines: [...lines, totals(plan)], loose: false };
}
