import { readFileSync } from "node:fs";
import path from "node:path";
import { emptyProject } from "../../src/model/project";
import type { Project } from "../../src/model/project";
import { project, schedule } from "../disburse/made";
import { indicators } from "./made";

/** One indicator or DLI of one version, as a line of test/compare/pairs has it. */
export interface PairRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** Baseline, mid-term and end; of a DLI price, units and allocation. */
  readonly figures: readonly string[];
}

/** One line: what was, what is, and what the change was. */
export interface PairCase {
  readonly kind: string;
  readonly before: readonly PairRow[];
  readonly after: readonly PairRow[];
}

export interface Framework {
  readonly title: string;
  readonly isDli: boolean;
  /** How it was derived from what is written; "written" where it was not. */
  readonly variant: string;
  readonly cases: readonly PairCase[];
}

function rowsOf(part: string, others: readonly PairRow[]): PairRow[] {
  if (part.trim() === "") return [];
  return part.split("&&").map((text) => {
    const [code = "", name = "", unit = "", figures = ""] = text.split("|").map((cell) => cell.trim());
    const like = others[0];
    const or = (cell: string, same: string | undefined): string => (cell === "=" ? (same ?? "") : cell);
    const own = figures === "=" || figures === "" ? (like?.figures ?? []) : figures.split("/");
    return { code: or(code, like?.code), name: or(name, like?.name), unit: or(unit, like?.unit), figures: own };
  });
}

/** The frameworks that a file of test/compare/pairs states. */
export function frameworksOf(file: string): Framework[] {
  const frameworks: { title: string; isDli: boolean; variant: string; cases: PairCase[] }[] = [];
  for (const line of readFileSync(path.join(__dirname, "pairs", file), "utf8").split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (line.startsWith("= ")) {
      const isDli = line.startsWith("= [dli] ");
      frameworks.push({ title: line.slice(isDli ? 8 : 2), isDli, variant: "written", cases: [] });
      continue;
    }
    const [first = "", ...rest] = line.split("||");
    const [kind = "", ...cells] = first.split("|");
    const before = rowsOf(cells.join("|"), []);
    const after = rest.flatMap((part) => rowsOf(part, before));
    frameworks.at(-1)?.cases.push({ kind: kind.trim(), before, after });
  }
  return frameworks;
}

const changed = (one: PairCase): boolean => one.before.length > 0 && one.after.length > 0;

/** The same framework as it would stand after another change on top. */
export function variantsOf(written: Framework): Framework[] {
  const each = (
    variant: string,
    kindOf: (one: PairCase) => string,
    change: (row: PairRow, n: number) => PairRow,
    turn = false,
  ): Framework => {
    const cases = written.cases.map((one, n) => ({
      ...one,
      kind: changed(one) ? kindOf(one) : one.kind,
      after: one.after.map((row) => change(row, n)),
    }));
    return { ...written, variant, cases: turn ? cases.reverse() : cases };
  };
  const on = (word: string) => (one: PairCase) => (one.kind === "same" || one.kind === "figures" ? word : `${one.kind}, ${word}`);
  const figures = written.cases.map((one) => one.after[0]?.figures ?? []);
  let count = 0;
  return [
    each("renumbered", on("renumbered"), (row) => ({ ...row, code: written.isDli ? String(40 - ++count) : `IRI${40 - ++count}` }), true),
    each("cut off", on("cut off"), (row, n) => ({ ...row, name: cut(row.name, 44 + ((n * 7) % 24)) })),
    each("swapped figures", on("swapped figures"), (row, n) => {
      const simple = (at: number): boolean => written.cases[at]?.before.length === 1 && written.cases[at]?.after.length === 1;
      const other = n % 2 === 0 ? n + 1 : n - 1;
      return simple(n) && simple(other) ? { ...row, figures: figures[other] ?? row.figures } : row;
    }),
    each("spelling", on("spelling"), (row) => ({
      ...row,
      name: row.name
        .normalize("NFKD")
        .replace(/[\u0300-\u036f]/g, "")
        .toUpperCase(),
    })),
  ];
}

const cut = (name: string, width: number): string => (name.length > width ? `${name.slice(0, width).trimEnd()}…` : name);

/** A version of the framework as the reader would give it. */
export function projectOfRows({ isDli }: Framework, rows: readonly PairRow[], sheet: string): Project {
  if (!isDli) {
    const made = rows.map(({ code, name, unit, figures: [baseline = "", mid = "", end = ""] }) => {
      return {
        id: code,
        name,
        unit,
        baseline,
        targets: `2016=${mid}`,
        end,
        level: /^PDO/.test(code) ? ("pdo" as const) : ("intermediate" as const),
      };
    });
    return { ...emptyProject, indicators: indicators(made, sheet) };
  }
  const dlis = rows.map(({ code, name, unit, figures: [price = "", units = "", amount = ""] }) => {
    return { number: code, name: `${name} (per ${unit})`, price, lot: 1, amounts: [amount], units: [units], subtotal: amount };
  });
  return project([schedule({ periods: ["2016"], dlis })]);
}

export const rowsBefore = ({ cases }: Framework): PairRow[] => cases.flatMap((one) => one.before);
export const rowsAfter = ({ cases }: Framework): PairRow[] => cases.flatMap((one) => one.after);
