import { dec, plain, roundTo, sum, zero } from "../../../../src/base/decimal";
import type { Dec } from "../../../../src/base/decimal";
import { figure } from "../../../recognise/print/figures";
import type { Column, Entry, Line, TableText } from "../../../recognise/print/page";
import { words } from "../../../recognise/print/words";
import type { MadeProject } from "./model";

const usd = "USD";

const money = (project: MadeProject, value: Dec, fact: string, scale: number = project.shape.scale): Entry => ({
  figure: figure(plain(value.div(scale))),
  fact,
  scale,
  currency: usd,
});

export const said = (project: MadeProject): string =>
  project.shape.scale === 1 ? "US$" : (words[project.style.tongue].scales[project.shape.scale] ?? "");

/** What each fiscal year pays: the period of a year is paid in March of the next. */
export function yearly(project: MadeProject): readonly { readonly year: number; readonly proposed: Dec; readonly current: Dec }[] {
  const proposed = project.years.map((_, n) => sum(project.dlis.map((dli) => dli.amounts[n] ?? zero)));
  const current = proposed.map((value, n) => (n === 0 ? value.plus(proposed[1] ?? zero) : n === 1 ? zero : value));
  return project.years.map((year, n) => ({ year: year + 1, proposed: proposed[n] ?? zero, current: current[n] ?? zero }));
}

const titles = {
  en: "Disbursement estimates",
  es: "Estimaciones de desembolsos",
  fr: "Prévisions de décaissement",
  pt: "Estimativas de desembolsos",
} as const;

export function estimates(project: MadeProject): TableText[] {
  if (project.shape.estimates === undefined || project.dlis.length === 0) return [];
  const text = words[project.style.tongue];
  const title = `${titles[project.style.tongue]} (${said(project)})`;
  const years = yearly(project);
  const running = years.map((_, n) => sum(years.slice(0, n + 1).map((one) => one.proposed)));
  if (project.shape.estimates !== "down") {
    const rows = project.style.tongue === "es" ? ["Anual", "Acumulado"] : ["Annual", "Cumulative"];
    const columns: Column[] = [
      { key: "label", header: text.year },
      ...years.map(({ year }): Column => ({ key: `p${year}`, header: `FY${year}` })),
    ];
    const line = (label: string, fact: string, of: (n: number) => Dec): Line => ({
      label: { words: label },
      ...Object.fromEntries(years.map(({ year }, n) => [`p${year}`, money(project, of(n), `estimate ${year} ${fact}`)])),
    });
    const lines = [
      line(rows[0] ?? "", "proposed", (n) => years[n]?.proposed ?? zero),
      line(rows[1] ?? "", "cumulative", (n) => running[n] ?? zero),
    ];
    return [{ titles: [title], columns, lines, loose: false }];
  }
  const columns: Column[] = [
    { key: "year", header: text.year },
    { key: "current", header: text.current },
    { key: "proposed", header: text.proposed },
  ];
  const lines = years.map(({ year, current, proposed }): Line => ({
    year: { words: project.style.tongue === "en" ? `FY${year}` : String(year) },
    current: money(project, current, `estimate ${year} current`),
    proposed: money(project, proposed, `estimate ${year} proposed`),
  }));
  const total: Line = {
    year: { words: text.total },
    current: money(project, project.total, "estimate total current"),
    proposed: money(project, project.total, "estimate total proposed"),
  };
  return [{ titles: [title], columns, lines: [...lines, total], loose: false }];
}

/** The whole commitment is linked to DLIs; half of it is disbursed. Without DLIs it is made of the budget's size. */
export function financing(project: MadeProject): TableText {
  const text = words[project.style.tongue];
  const million = 1_000_000;
  const commitment = roundTo((project.total.isZero() ? dec(25_000_000) : project.total).div(million), 2);
  const disbursed = roundTo(commitment.times("0.4"), 2);
  const amounts: readonly (readonly [string, string, Dec])[] = [
    [text.commitment, "commitment", commitment],
    [text.disbursed, "disbursed", disbursed],
    [text.undisbursed, "undisbursed", commitment.minus(disbursed)],
  ];
  const dates: readonly (readonly [string, string, string])[] = [
    [text.approval, "approval", "2014-09-18"],
    [text.effectiveness, "effectiveness", "2015-03-12"],
    [text.closing, "closing", "2021-08-31"],
  ];
  const day = (iso: string, field: string): Entry => ({ words: iso.split("-").reverse().join("/"), facts: [[`financing ${field}`, iso]] });
  const amount = (value: Dec, field: string): Entry => ({
    figure: figure(plain(value)),
    scale: million,
    currency: usd,
    fact: `financing ${field}`,
  });
  const scale = ` (${text.scales[million] ?? ""})`;
  if (project.shape.financing === "rows") {
    const columns: Column[] = [
      { key: "loan", header: text.loan },
      ...dates.map(([header, key]) => ({ key, header })),
      ...amounts.map(([header, key]) => ({ key, header: header + scale })),
    ];
    const line: Line = {
      loan: { words: "IBRD-8765" },
      ...Object.fromEntries(dates.map(([, field, iso]) => [field, day(iso, field)])),
      ...Object.fromEntries(amounts.map(([, field, value]) => [field, amount(value, field)])),
    };
    return { titles: [], columns, lines: [line], loose: false };
  }
  const lines: Line[] = [
    ...dates.map(([label, field, iso]): Line => ({ label: { words: label }, value: day(iso, field) })),
    ...amounts.map(([label, field, value]): Line => ({ label: { words: label + scale }, value: amount(value, field) })),
  ];
  return {
    titles: [],
    columns: [
      { key: "label", header: text.loan },
      { key: "value", header: "IBRD-8765" },
    ],
    lines,
    loose: false,
  };
}

/** Two components of two or three lines, and a total. */
export function budget(project: MadeProject): TableText[] {
  if (!project.shape.budget) return [];
  const { draw, tongue } = project.style;
  const text = words[tongue];
  const title = { en: "Budget", es: "Presupuesto", fr: "Budget", pt: "Orçamento" }[tongue];
  const names = draw.shuffled(text.lines);
  const scale = project.shape.scale;
  const columns: Column[] = [
    { key: "code", header: text.code },
    { key: "name", header: text.component },
    ...project.years.map((year): Column => ({ key: `p${year}`, header: String(year) })),
    { key: "total", header: text.total },
  ];
  const row = (code: string, name: string, fact: string, values: readonly Dec[]): Line => ({
    ...(code === "" ? {} : { code: { words: code } }),
    name: { words: name },
    ...Object.fromEntries(project.years.map((year, n) => [`p${year}`, money(project, values[n] ?? zero, `budget ${fact} ${year}`)])),
    total: money(project, sum(values), `budget ${fact} total`),
  });
  const down = (lists: readonly (readonly Dec[])[]): Dec[] => project.years.map((_, n) => sum(lists.map((list) => list[n] ?? zero)));
  const components = [1, 2].map((number) => {
    const lines = [1, 2, 3].slice(0, draw.int(2, 3)).map((n) => ({
      code: `${number}.${n}`,
      name: `${names[n] ?? ""} ${"AB".charAt(number - 1)}`,
      values: project.years.map(() =>
        dec(draw.int(20, 900))
          .times(scale === 1 ? 1000 : scale)
          .div(10),
      ),
    }));
    return { number: String(number), lines, values: down(lines.map((line) => line.values)) };
  });
  const lines = components.flatMap(({ number, lines: own, values }) => [
    row(number, `${text.component} ${number}`, number, values),
    ...own.map(({ code, name, values: each }) => row(code, name, code, each)),
  ]);
  return [
    {
      titles: [`${title} (${said(project)})`],
      columns,
      lines: [...lines, row("", text.total, "all", down(components.map((one) => one.values)))],
      loose: false,
    },
  ];
}
