import type { Column, Line, Style, TableText } from "./page";
import { cell, maybe, someScale } from "./scaled";
import { words } from "./words";

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
