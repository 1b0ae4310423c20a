import { a1, areaA1, quoteSheet } from "../../grid/address";
import { sumFormula } from "../../disburse/formula";
import type { Leaf } from "../../disburse/formula";
import { slotIndex } from "../../disburse/slots";
import type { Bases, Disbursement, DliAmount } from "../../disburse/result";
import type { Trace } from "../../disburse/trace";
import { unitsTrace } from "../../disburse/units-worth";
import { givenTrace } from "../../disburse/build";
import { traceOfValue } from "../../disburse/factor";
import { grouped } from "../../base/decimal";
import { printCell } from "../../grid/address";
import type { Dli } from "../../model/project";
import { numberIn } from "./facts";
import { coverRows } from "./page";
import type { DliFacts, VersionFacts } from "./facts";

/** The rows of a block: its title, the first of its header's three rows, its first DLI, its total, and the table's own total. */
export interface Block {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly total: number;
  readonly stated?: number;
}

export interface VersionLayout extends VersionFacts {
  readonly amounts: Block;
  /** Absent where the table counts nothing. */
  readonly units?: Block;
  readonly worth?: Block;
}

/** Where everything stands on the sheet of the schedule; rows and columns count from 0. */
export interface ScheduleLayout {
  readonly sheet: string;
  readonly versions: readonly [VersionLayout, ...VersionLayout[]];
  /** Amounts by DLI, current and proposed, where there are both. */
  readonly change?: Block;
  readonly notes: number;
  readonly sourceCol: number;
}

export const firstPeriod = 2;
/** Period, payment date and fiscal year over the columns. */
export const headerRows = 3;

/** Title, what it was made from, what is not here; then a block after another. */
export function scheduleLayout(facts: DliFacts, sheet: string): ScheduleLayout {
  let next = coverRows;
  const block = (rows: number, isStated = false, header = headerRows): Block => {
    const first = next + 1 + header;
    const total = first + rows;
    const made = { title: next, header: next + 1, first, total, ...(isStated ? { stated: total + 1 } : {}) };
    next = (made.stated ?? total) + 2;
    return made;
  };
  const layoutOf = (version: VersionFacts): VersionLayout => {
    const { disbursement, rows } = version;
    const amounts = block(
      rows.length,
      disbursement.byPeriod.some((period) => period.statedTotal),
    );
    if (!counts(rows)) return { ...version, amounts };
    return { ...version, amounts, units: block(rows.length), worth: block(rows.length) };
  };
  const [inForce, ...others] = facts.versions;
  const versions: [VersionLayout, ...VersionLayout[]] = [layoutOf(inForce), ...others.map(layoutOf)];
  const change = others.length > 0 ? block(dlisOfBoth(facts).length, false, 1) : undefined;
  const periods = Math.max(...versions.map(({ disbursement }) => disbursement.byPeriod.length));
  return { sheet, versions, ...(change ? { change } : {}), notes: next, sourceCol: Math.max(firstPeriod + periods + 2, 5) };
}

function counts(rows: readonly Dli[]): boolean {
  return rows.some((dli) => dli.unitValue !== undefined || dli.periods.some((own) => unitsTrace(own) !== undefined));
}

/** The DLIs of both versions: those in force, then those that are dropped. */
export function dlisOfBoth({
  versions: [now, before],
}: Pick<DliFacts, "versions">): readonly { readonly number: string; readonly name: string }[] {
  const all = [...now.disbursement.byDli, ...(before?.disbursement.byDli ?? [])];
  return all.filter((one, n) => all.findIndex((other) => other.dli === one.dli) === n).map(({ dli, name }) => ({ number: dli, name }));
}

/** The amounts of one DLI in one column: nearly always one, none where the DLI has no such period. */
export function amountsAt({ byDli, byPeriod }: Disbursement, dli: number, column: number): DliAmount[] {
  return (byDli[dli]?.amounts ?? []).filter((amount) => slotIndex(byPeriod, amount) === column);
}

/** What is counted of one DLI in one column, one trace for each of its periods there. */
export function unitsAt({ disbursement, rows }: VersionFacts, dli: number, column: number): Trace[] {
  const own = rows[dli]?.periods.filter((period) => slotIndex(disbursement.byPeriod, period) === column) ?? [];
  return own.flatMap((period) => unitsTrace(period) ?? []);
}

export function priceOf(dli: Dli | undefined): Trace | undefined {
  return dli && traceOfValue(dli.unitValue, dli.table);
}

/** How many units the price is for, as the amounts' own traces say it. */
export function lotOf(dli: Dli | undefined): Trace | undefined {
  if (!dli?.lot || !dli.unitValue || dli.lot.size.isZero()) return undefined;
  const words = dli.lot.text.trim();
  return givenTrace(`the price is for ${/\p{L}/u.test(words) ? words : grouped(dli.lot.size)}`, dli.lot.size, dli.unitValue.cell);
}

export function columnOf(version: VersionLayout, what: "total" | "subtotal" | "price" | "lot"): number {
  const after = firstPeriod + version.disbursement.byPeriod.length;
  return what === "total" || what === "price" ? after : after + 1;
}

/** A cell of the schedule's sheet as other sheets name it. */
export function onSchedule({ sheet }: ScheduleLayout, row: number, col: number): string {
  return `${quoteSheet(sheet)}!${a1(row, col)}`;
}

/**
 * Labelled cells of the sheet that hold what the user's cells say in words: units, prices and lots, and amounts kept as text. `isOwn`:
 * for formulas of the sheet itself.
 */
export function standInsOf(facts: DliFacts, layout: ScheduleLayout, isOwn: boolean): (leaf: Leaf) => string | undefined {
  const known = new Map<string, string>();
  const put = (traces: readonly (Trace | undefined)[], row: number, col: number): void => {
    const [leaf, ...others] = traces;
    if (others.length > 0 || (leaf?.op !== "cell" && leaf?.op !== "given") || !leaf.cell) return;
    if (leaf.op === "cell" && numberIn(facts.workbook, leaf.cell) !== undefined) return;
    const key = keyOf(leaf);
    if (!known.has(key)) known.set(key, isOwn ? a1(row, col) : onSchedule(layout, row, col));
  };
  for (const version of layout.versions) {
    const { rows, disbursement, units, amounts } = version;
    rows.forEach((dli, d) => {
      if (units) {
        disbursement.byPeriod.forEach((_, p) => put(unitsAt(version, d, p), units.first + d, firstPeriod + p));
        put([priceOf(dli)], units.first + d, columnOf(version, "price"));
        put([lotOf(dli)], units.first + d, columnOf(version, "lot"));
      }
      disbursement.byPeriod.forEach((_, p) => {
        const printed = amountsAt(disbursement, d, p).map((amount) => amount.printed.trace);
        put(printed, amounts.first + d, firstPeriod + p);
      });
      if (dli.subtotal) put([traceOfValue(dli.subtotal, dli.table)], amounts.first + d, columnOf(version, "subtotal"));
    });
  }
  return (leaf) => (leaf.cell ? known.get(keyOf(leaf)) : undefined);
}

function keyOf(leaf: Leaf): string {
  return `${leaf.op} ${leaf.cell ? printCell(leaf.cell) : ""} ${leaf.result.toFixed()}`;
}

/** SUM over the columns of a block that are paid in a fiscal year (undefined: in none), as another sheet writes it; undefined where there are none. */
export function yearFormula(layout: ScheduleLayout, basis: keyof Bases, year: number | undefined): string | undefined {
  const [version] = layout.versions;
  const block = basis === "printed" || !version.worth ? version.amounts : version.worth;
  return stretchFormula(layout, version, year, block.first, block.total - 1);
}

/** The same over some rows. */
export function stretchFormula(
  { sheet }: ScheduleLayout,
  version: VersionLayout,
  year: number | undefined,
  first: number,
  last: number,
): string | undefined {
  const runs: { left: number; right: number }[] = [];
  version.disbursement.byPeriod.forEach((period, column) => {
    if (period.fiscalYear !== year) return;
    const col = firstPeriod + column;
    const before = runs.at(-1);
    if (before && before.right === col - 1) before.right = col;
    else runs.push({ left: col, right: col });
  });
  const areas = runs.map(({ left, right }) => `${quoteSheet(sheet)}!${areaA1({ top: first, bottom: last, left, right })}`);
  return areas.length > 0 ? sumFormula(areas) : undefined;
}
