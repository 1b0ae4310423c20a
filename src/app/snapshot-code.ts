import { dec, plain } from "../base/decimal";
import type { IsoDate } from "../base/dates";
import type { ProjectVersion } from "../compare/compare-versions";
import { statementsOf } from "../compare/sides";
import type { SideItem, Statement } from "../compare/sides";
import { parseCell, printCell } from "../grid/address";
import { changeFields } from "../model/project";
import { tableKinds } from "../model/table";
import type { Period, Reading, Value } from "../model/value";

/** A reading in a few letters: "number 15000 0", "percent 25 0", "money 125000 0 USD", "date 2015-09-01 2015-09-30", "text". */
function codeOfReading(reading: Reading): string {
  switch (reading.kind) {
    case "number":
    case "percent":
      return `${reading.kind} ${plain(reading.number)} ${reading.places}`;
    case "money":
      return `money ${plain(reading.number)} ${reading.places} ${reading.currency ?? ""}`.trim();
    case "date":
      return `date ${reading.span.from} ${reading.span.to}`;
    case "period":
      return `period ${codeOfPeriod(reading.period)}`;
    case "yesno":
      return reading.yes ? "yes" : "no";
    default:
      return reading.kind;
  }
}

function readingOfCode(code: string): Reading {
  const [kind = "", first = "", second = "", third] = code.split(" ");
  switch (kind) {
    case "number":
    case "percent":
      return { kind, number: dec(first), places: Number(second) };
    case "money":
      return { kind, number: dec(first), places: Number(second), ...(third === undefined ? {} : { currency: third }) };
    case "date":
      return { kind, span: { from: dayOf(first), to: dayOf(second) } };
    case "period":
      return { kind, period: periodOfCode(code.slice("period ".length)) };
    case "yes":
    case "no":
      return { kind: "yesno", yes: kind === "yes" };
    case "blank":
    case "na":
    case "text":
      return { kind };
    default:
      throw new RangeError(`"${code}" is no reading`);
  }
}

/** "year|2015|2015-01-01|2015-12-31|": kind, label, first and last day, place in a row of periods. */
function codeOfPeriod({ kind, label, span, ordinal }: Period): string {
  return [kind, label.replace(/\|/g, "/"), span?.from ?? "", span?.to ?? "", ordinal ?? ""].join("|");
}

const periodKinds = ["year", "fiscal-year", "month", "quarter", "half-year", "day", "ordinal"] as const;

function periodOfCode(code: string): Period {
  const [name = "", label = "", from = "", to = "", ordinal = ""] = code.split("|");
  const kind = periodKinds.find((one) => one === name);
  if (!kind) throw new RangeError(`"${code}" is no period`);
  const span = from === "" ? {} : { span: { from: dayOf(from), to: dayOf(to) } };
  return { label, kind, ...span, ...(ordinal === "" ? {} : { ordinal: Number(ordinal) }) };
}

export const isDay = (text: string): text is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(text);

function dayOf(text: string): IsoDate {
  if (!isDay(text)) throw new RangeError(`"${text}" is no day`);
  return text;
}

/** One statement as it is kept; what is absent is as it usually is. */
interface KeptStatement {
  readonly field: string;
  readonly period?: string;
  readonly key?: string;
  readonly text: string;
  readonly cell: string;
  /** Left out for words. */
  readonly reads?: string;
  readonly beside?: string;
  readonly second?: string;
  readonly about?: string;
  readonly from?: string;
  readonly bare?: string;
  readonly table: string;
}

/** An item as it is kept: plain words and figures that a person can read. */
export interface KeptItem {
  readonly kind: string;
  readonly id: string;
  readonly code?: string;
  readonly name: string;
  readonly cell: string;
  readonly level?: string;
  readonly says: readonly KeptStatement[];
}

export function kept(item: SideItem): KeptItem {
  const { kind, id, code, name, cell, level } = item;
  const some = { ...(code === undefined ? {} : { code }), ...(level === undefined ? {} : { level }) };
  return { kind, id, name, cell: printCell(cell), ...some, says: statementsOf(item).map(keptStatement) };
}

function keptStatement({ field, period, key, value, bare, table }: Statement): KeptStatement {
  const { text, cell, reading, qualifier, second, approximate, from } = value;
  return {
    field,
    ...(period ? { period: codeOfPeriod(period) } : {}),
    ...(key === field ? {} : { key }),
    text,
    cell: printCell(cell),
    ...(reading.kind === "text" ? {} : { reads: codeOfReading(reading) }),
    ...(qualifier === undefined ? {} : { beside: qualifier }),
    ...(second ? { second: codeOfReading(second) } : {}),
    ...(approximate ? { about: approximate } : {}),
    ...(from ? { from: codeOfReading(from) } : {}),
    ...(bare === undefined ? {} : { bare }),
    table,
  };
}

const levels = ["pdo", "intermediate", "beneficiaries", "other"] as const;
const approximations = ["over", "around", "up-to"] as const;

/** An item from what was kept of it. Throws RangeError or TypeError where that is damaged. */
export function itemOfKept(item: KeptItem): SideItem {
  const level = levels.find((one) => one === item.level);
  return {
    kind: item.kind === "dli" ? "dli" : "indicator",
    id: text(item.id),
    ...(item.code === undefined ? {} : { code: text(item.code) }),
    name: text(item.name),
    cell: cellOf(item.cell),
    ...(level ? { level } : {}),
    statements: item.says.map(statementOfKept),
  };
}

/** An item from the text that was kept of it; undefined where that was changed by hand, or by a newer version. */
export function itemOfText(text: string): SideItem | undefined {
  try {
    return itemOfKept(JSON.parse(text) as KeptItem);
  } catch {
    // Named by the caller among the versions that cannot be read.
    return undefined;
  }
}

/** A version of these items; undefined where one of them could not be read. */
export function versionOfItems(items: readonly (SideItem | undefined)[]): ProjectVersion | undefined {
  const all = items.filter((item) => item !== undefined);
  if (all.length < items.length) return undefined;
  return { indicators: all.filter(({ kind }) => kind === "indicator"), dlis: all.filter(({ kind }) => kind === "dli") };
}

function statementOfKept(one: KeptStatement): Statement {
  const field = found(changeFields, one.field);
  const approximate = approximations.find((each) => each === one.about);
  const value: Value = {
    text: text(one.text),
    cell: cellOf(one.cell),
    reading: one.reads === undefined ? { kind: "text" } : readingOfCode(one.reads),
    ...(one.beside === undefined ? {} : { qualifier: one.beside }),
    ...(one.second === undefined ? {} : { second: readingOfCode(one.second) }),
    ...(approximate ? { approximate } : {}),
    ...(one.from === undefined ? {} : { from: readingOfCode(one.from) }),
  };
  const period = one.period === undefined ? {} : { period: periodOfCode(one.period) };
  const bare = one.bare === undefined ? {} : { bare: one.bare };
  return { field, ...period, key: one.key ?? field, value, ...bare, table: found(tableKinds, one.table) };
}

function found<T extends string>(all: readonly T[], name: string): T {
  const one = all.find((each) => each === name);
  if (one === undefined) throw new RangeError(`"${name}" is not known`);
  return one;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("a text is missing");
  return value;
}

function cellOf(name: string): SideItem["cell"] {
  const cell = parseCell(name);
  if (!cell) throw new RangeError(`"${name}" is no cell`);
  return cell;
}

export function itemsOf({ indicators, dlis }: ProjectVersion): readonly SideItem[] {
  return [...indicators, ...dlis];
}
