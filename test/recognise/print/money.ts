import { figure, someFigure } from "./figures";
import type { Figure } from "./figures";
import type { Column, Entry, Line, Style, TableText } from "./page";
import { words } from "./words";

const usd = "USD";

interface Scaled {
  readonly scale: number;
  /** What says the scale, in brackets. */
  readonly said: string;
}

function someScale({ draw, tongue }: Style): Scaled {
  const scale = draw.pick([1, 1000, 1_000_000]);
  return { scale, said: scale === 1 ? "US$" : (words[tongue].scales[scale] ?? "") };
}

const cell = (of: Figure | undefined, { scale }: Scaled, fact: string): Entry | undefined =>
  of && { figure: of, fact, scale, currency: usd };

const maybe = ({ draw }: Style): Figure | undefined => (draw.chance(90) ? someFigure(draw, draw.chance(50)) : undefined);

const estimateTitle = {
  en: "Disbursement estimates",
  es: "Estimaciones de desembolsos",
  fr: "Prévisions de décaissement",
  pt: "Estimativas de desembolsos",
};

/** Estimates with a row a year: one column, or the current and the proposed ones. */
export function estimatesDown(style: Style, years: readonly number[]): TableText {
  const said = words[style.tongue];
  const { draw } = style;
  const scaled = someScale(style);
  const inTitle = draw.chance(50);
  const extra = inTitle ? "" : ` (${scaled.said})`;
  const columns: Column[] = [
    { key: "year", header: said.year },
    { key: "current", header: said.current + extra },
    { key: "proposed", header: said.proposed + extra },
  ];
  const line = (label: string, name: string): Line => ({
    year: { words: label },
    current: cell(maybe(style), scaled, `estimate ${name} current`),
    proposed: cell(maybe(style), scaled, `estimate ${name} proposed`),
  });
  const lines = years.map((year) => line(draw.pick([String(year), `FY${year}`]), String(year)));
  return {
    titles: [estimateTitle[style.tongue] + (inTitle ? ` (${scaled.said})` : "")],
    columns,
    lines: draw.chance(60) ? [...lines, line(said.total, "total")] : lines,
    loose: draw.chance(30),
  };
}

const rowWords = {
  en: ["Annual", "Cumulative"],
  es: ["Anual", "Acumulado"],
  fr: ["Annuel", "Cumulé"],
  pt: ["Anual", "Acumulado"],
} as const;

/** Estimates with the years across. */
export function estimatesAcross(style: Style, years: readonly number[]): TableText {
  const said = words[style.tongue];
  const scaled = someScale(style);
  const columns: Column[] = [
    { key: "label", header: said.year },
    ...years.map((year): Column => ({ key: `p${year}`, header: String(year) })),
  ];
  const line = (label: string, fact: string): Line => ({
    label: { words: label },
    ...Object.fromEntries(years.map((year) => [`p${year}`, cell(maybe(style), scaled, `estimate ${year} ${fact}`)])),
  });
  const [annual, cumulative] = rowWords[style.tongue];
  return {
    titles: [`${estimateTitle[style.tongue]} (${scaled.said})`],
    columns,
    lines: [line(annual, "proposed"), line(cumulative, "cumulative")],
    loose: false,
  };
}

/** A budget by components with lines under them, numbered or by the components' names. */
export function budget(style: Style, years: readonly number[]): TableText {
  const said = words[style.tongue];
  const { draw } = style;
  const scaled = someScale(style);
  const isCoded = draw.chance(50);
  const columns: Column[] = [
    ...(isCoded ? [{ key: "code", header: said.code }] : []),
    { key: "name", header: said.component },
    ...years.map((year): Column => ({ key: `p${year}`, header: String(year) })),
    { key: "total", header: said.total },
  ];
  const amounts = (fact: string): Record<string, Entry | undefined> => ({
    ...Object.fromEntries(years.map((year) => [`p${year}`, cell(maybe(style), scaled, `budget ${fact} ${year}`)])),
    total: cell(maybe(style), scaled, `budget ${fact} total`),
  });
  const names = draw.shuffled(said.lines);
  const lines = Array.from({ length: draw.int(1, 3) }, (_, index): Line[] => {
    const number = String(index + 1);
    const component: Line = {
      code: { words: number },
      name: { words: isCoded ? `${said.component} ${number}` : `${said.component} ${number}: ${names[index + 3] ?? ""}` },
      ...amounts(`component ${number}`),
    };
    const under = isCoded
      ? [`${number}.1`, `${number}.2`].map((code, n): Line => ({
          code: { words: code },
          name: { words: `${names[n] ?? ""} ${"ABC".charAt(index)}` },
          ...amounts(`line ${code}`),
        }))
      : [names[index] ?? ""].map((name): Line => ({ name: { words: name }, ...amounts(`line ${name}`) }));
    return [component, ...under];
  }).flat();
  const total: Line = { name: { words: said.total }, ...amounts(`total ${said.total}`) };
  const title = { en: "Budget", es: "Presupuesto", fr: "Budget", pt: "Orçamento" }[style.tongue];
  return {
    titles: [`${title} (${scaled.said})`],
    columns,
    lines: draw.chance(60) ? [...lines, total] : lines,
    loose: draw.chance(30),
  };
}

/** Labels with their values beside them. */
export function financing(style: Style): TableText {
  const said = words[style.tongue];
  const { draw } = style;
  const scaled = someScale({ ...style, draw: { ...draw, pick: (list) => draw.pick(list.slice(1)) } });
  const day = (label: string, field: string): Line => {
    const [date, month, year] = [draw.int(1, 28), draw.int(1, 12), draw.int(2005, 2025)];
    const two = (n: number): string => String(n).padStart(2, "0");
    const isNamed = style.tongue === "en" || style.tongue === "es";
    const shown = isNamed ? `${two(date)}-${said.months[month - 1] ?? ""}-${year}` : `${two(date)} ${said.months[month - 1] ?? ""} ${year}`;
    return { label: { words: label }, value: { words: shown, facts: [[`financing 1 ${field}`, `${year}-${two(month)}-${two(date)}`]] } };
  };
  const amount = (label: string, field: string): Line => ({
    label: { words: `${label} (${scaled.said})` },
    value: { figure: figure(`${draw.int(1, 900)}.${draw.int(1, 99)}`), scale: scaled.scale, currency: usd, fact: `financing 1 ${field}` },
  });
  const lines = draw.shuffled([
    day(said.approval, "approval"),
    day(said.effectiveness, "effectiveness"),
    day(said.closing, "closing"),
    amount(said.commitment, "commitment"),
    amount(said.disbursed, "disbursed"),
    amount(said.undisbursed, "undisbursed"),
  ]);
  return {
    titles: [],
    columns: [
      { key: "label", header: said.loan },
      { key: "value", header: "IBRD-1234" },
    ],
    lines,
    loose: draw.chance(30),
  };
}
