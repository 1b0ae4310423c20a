import { figure } from "./figures";
import type { Column, Entry, Line, Style, TableText } from "./page";
import { cell, maybe, someScale, usd } from "./scaled";
import { words } from "./words";

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

/** Several loans, one a row. */
export function loans(style: Style): TableText {
  const said = words[style.tongue];
  const { draw } = style;
  const scaled = someScale({ ...style, draw: { ...draw, pick: (list) => draw.pick(list.slice(1)) } });
  const extra = ` (${scaled.said})`;
  const columns: Column[] = [
    { key: "loan", header: said.loan },
    ...draw.shuffled([
      { key: "approval", header: said.approval },
      { key: "closing", header: said.closing },
      { key: "commitment", header: said.commitment + extra },
      { key: "disbursed", header: said.disbursed + extra },
      { key: "undisbursed", header: said.undisbursed + extra },
    ]),
  ];
  const lines = Array.from({ length: draw.int(2, 4) }, (_, index): Line => {
    const fact = (field: string): string => `financing ${index + 1} ${field}`;
    const amount = (field: string): Entry => ({
      figure: figure(`${draw.int(1, 900)}.${draw.int(1, 99)}`),
      scale: scaled.scale,
      currency: usd,
      fact: fact(field),
    });
    const [year, month] = [draw.int(2005, 2025), draw.int(1, 12)];
    const iso = (day: number): string => `${year}-${String(month).padStart(2, "0")}-${day}`;
    const date = (day: number, field: string): Entry => ({ words: iso(day), facts: [[fact(field), iso(day)]] });
    return {
      loan: { words: `IBRD-${draw.int(1000, 9999)}` },
      approval: date(13, "approval"),
      closing: date(27, "closing"),
      commitment: amount("commitment"),
      disbursed: amount("disbursed"),
      undisbursed: amount("undisbursed"),
    };
  });
  return { titles: [], columns, lines, loose: draw.chance(30) };
}
