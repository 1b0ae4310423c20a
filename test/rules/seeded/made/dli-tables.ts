import { dec, plain } from "../../../../src/base/decimal";
import { down, labelled, oneCell, pairs, twoRows, twoTables } from "../../../recognise/print/dlis";
import { figure } from "../../../recognise/print/figures";
import type { Column, Entry, Line, TableText } from "../../../recognise/print/page";
import type { Plan } from "../../../recognise/print/plan";
import { words } from "../../../recognise/print/words";
import type { MadeProject } from "./model";

const paidWords = { en: "Disbursement date", es: "Fecha de desembolso", fr: "Date de décaissement", pt: "Data de desembolso" } as const;

export const periodLabels = (project: MadeProject): string[] =>
  project.years.map((year) => (project.style.tongue === "en" ? `Dec-${year % 100}` : String(year)));

/** The payment of a period: March of the next year. */
export const paidIn = (year: number): { readonly words: string; readonly held: string } => ({
  words: `03/${year + 1}`,
  held: `${year + 1}-03`,
});

function planOf(project: MadeProject): Plan {
  const { shape, style } = project;
  return {
    style,
    said: words[style.tongue],
    labels: periodLabels(project),
    scale: shape.scale,
    dlis: project.dlis.map((dli) => ({
      number: dli.number,
      name: dli.indicator.name,
      lot: dli.lot,
      price: dli.price,
      periods: dli.units.map((units, n) => (units ? { units, amount: (dli.amounts[n] ?? dec(0)).div(shape.scale) } : undefined)),
    })),
  };
}

/** The project's DLI tables, in one of the layouts that the reader is tried with. */
export function dliTables(project: MadeProject): TableText[] {
  const plan = planOf(project);
  switch (project.shape.dli) {
    case undefined:
      return [];
    case "two rows":
      return [dated(project, targeted(project, twoRows(plan)))];
    case "one cell":
      return [dated(project, targeted(project, oneCell(plan)))];
    case "labelled":
      return [dated(project, targeted(project, labelled(plan)))];
    case "pairs":
      return [dated(project, targeted(project, pairs(plan)))];
    case "down":
      return [numbered(datedDown(project, down(plan)))];
    case "two tables": {
      const [units, amounts] = twoTables(plan);
      if (!units || !amounts) return [];
      const lines = units.lines.map((line, n): Line => ({ ...line, total: target(project, n) }));
      return [{ ...units, lines }, dated(project, numbered(amounts))];
    }
  }
}

const isFirst = (line: Line): boolean =>
  "dli" in line && line["dli"] !== undefined && "words" in line["dli"] && /\d/.test(line["dli"].words);

/** The DLI's number as a fact of its own. */
function numbered(table: TableText): TableText {
  const lines = table.lines.map((line): Line => {
    if (!isFirst(line) || !("dli" in line)) return line;
    const entry = line["dli"] as { readonly words: string };
    const number = /\d+$/.exec(entry.words)?.[0] ?? "";
    return { ...line, dli: { words: entry.words, facts: [[`id dli ${number}`, number]] } };
  });
  return { ...table, lines };
}

const target = (project: MadeProject, n: number): Entry | undefined => {
  const dli = project.dlis[n];
  return dli && { figure: figure(plain(dli.indicator.end)), fact: `dli ${dli.number} final target` };
};

/** With a column for the final target. */
function targeted(project: MadeProject, table: TableText): TableText {
  const column: Column = { key: "target", header: words[project.style.tongue].endTarget.at(-1) ?? "" };
  const at = table.columns.findIndex((one) => one.key === "name") + 1;
  let n = 0;
  const lines = table.lines.map((line): Line => (isFirst(line) ? { ...line, target: target(project, n++) } : line));
  return numbered({ ...table, columns: [...table.columns.slice(0, at), column, ...table.columns.slice(at)], lines });
}

const paidEntry = (project: MadeProject, n: number): Entry => {
  const paid = paidIn(project.years[n] ?? 0);
  return { words: paid.words, facts: [[`paid ${periodLabels(project)[n] ?? ""}`, paid.held]] };
};

/** With a row of payment dates over the amounts. */
function dated(project: MadeProject, table: TableText): TableText {
  const dates = Object.fromEntries(
    project.years.flatMap((_, n): [string, Entry][] => [
      [`p${n}`, paidEntry(project, n)],
      ...(project.shape.dli === "pairs" ? [[`u${n}`, { words: paidIn(project.years[n] ?? 0).words }] as [string, Entry]] : []),
    ]),
  );
  return { ...table, lines: [{ name: { words: paidWords[project.style.tongue] }, ...dates }, ...table.lines] };
}

/** With a column of payment dates; only the first DLI's are tried, as the same date stands in many rows. */
function datedDown(project: MadeProject, table: TableText): TableText {
  const at = table.columns.findIndex((column) => column.key === "year") + 1;
  const columns = [...table.columns.slice(0, at), { key: "paid", header: paidWords[project.style.tongue] }, ...table.columns.slice(at)];
  const labels = periodLabels(project);
  const lines = table.lines.map((line): Line => {
    const year = "year" in line && line["year"] && "words" in line["year"] ? line["year"].words : undefined;
    const n = year === undefined ? -1 : labels.indexOf(year);
    const paid = paidIn(project.years[n] ?? 0);
    return n < 0 ? line : { ...line, paid: { words: paid.words, facts: [[`paid in row ${String(project.years[n])}`, paid.held]] } };
  });
  return { ...table, columns, lines };
}
