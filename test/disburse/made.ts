import { isoDate, monthSpan, yearSpan } from "../../src/base/dates";
import { dec } from "../../src/base/decimal";
import type { CellRef } from "../../src/grid/address";
import { parseCell } from "../../src/grid/address";
import { emptyProject } from "../../src/model/project";
import type { Dli, DliPeriod, DliSchedule, EstimateRow, Project, Version } from "../../src/model/project";
import type { Table, TableKind } from "../../src/model/table";
import type { Period, Reading, Value } from "../../src/model/value";

/** Projects made by hand, so that these tests stand without the reader. Cells are written "Sheet!B7". */

export function at(text: string): CellRef {
  const cell = parseCell(text);
  if (!cell) throw new Error(`no cell: ${text}`);
  return cell;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "Sep-15", "2016" or "Aug-15 to Sep-15" as dates. */
export function spanOfText(text: string) {
  const parts = text.split(" to ").map((part) => {
    const month = /^([A-Z][a-z]{2})-(\d\d)$/.exec(part);
    return month ? monthSpan(2000 + Number(month[2]), months.indexOf((month[1] ?? "").toLowerCase()) + 1) : yearSpan(Number(part));
  });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw new Error(`no date: ${text}`);
  return { from: first.from, to: last.to };
}

/** A value as a careful reader would give it: figures with commas, dates "Sep-15", "N/A", blank, words. */
export function val(text: string, cell: string, scale = 1): Value {
  return { cell: at(cell), text, reading: readingOf(text, scale), ...qualifierOf(text) };
}

function qualifierOf(text: string): { qualifier?: string } {
  const words = /^[\d,.]+\s*\((.+)\)$/.exec(text)?.[1];
  return words === undefined ? {} : { qualifier: words };
}

function readingOf(text: string, scale: number): Reading {
  const number = /^\$?(-?[\d,]+(?:\.\d+)?)(%?)(?:\s*\(.*\))?$/.exec(text.trim());
  if (text.trim() === "") return { kind: "blank" };
  if (/^n\/a$/i.test(text)) return { kind: "na" };
  if (/^[A-Z][a-z]{2}-\d\d/.test(text)) return { kind: "date", span: spanOfText(text) };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const day = isoDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
    if (day) return { kind: "date", span: { from: day, to: day } };
  }
  if (number?.[1] === undefined) return { kind: "text" };
  const figure = dec(number[1].replace(/,/g, "")).times(scale);
  const places = number[1].split(".")[1]?.length ?? 0;
  if (number[2] === "%") return { kind: "percent", number: figure, places };
  return text.startsWith("$") ? { kind: "money", number: figure, places, currency: "USD" } : { kind: "number", number: figure, places };
}

export function period(label: string): Period {
  return { label, kind: /^\d{4}$/.test(label) ? "year" : "month", span: spanOfText(label) };
}

export function table(kind: TableKind, sheet: string, extra: Partial<Table> = {}): Table {
  const area = { top: 0, left: 0, bottom: 30, right: 12 };
  return { id: `${kind} ${sheet} A1`, kind, sheet, area, confidence: 1, why: "made for a test", language: "en", columns: [], ...extra };
}

/** A DLI: amounts and units as texts by column; column n stands in the sheet's column F + n, units one row below amounts. */
export interface DliRow {
  readonly number: string;
  readonly name?: string;
  readonly price?: string;
  readonly lot?: number;
  readonly amounts: readonly string[];
  readonly units?: readonly string[];
  readonly counts?: Readonly<Record<string, number>>;
  readonly subtotal?: string;
}

export interface ScheduleParts {
  readonly sheet?: string;
  readonly version?: Version;
  readonly periods: readonly string[];
  readonly dates?: readonly string[];
  readonly dlis: readonly DliRow[];
  readonly scale?: number;
  readonly currency?: string;
}

export function schedule(parts: ScheduleParts): DliSchedule {
  const sheet = parts.sheet ?? "DLIs";
  const made = table("dli-matrix", sheet, { currency: parts.currency ?? "USD", ...(parts.scale ? { scale: parts.scale } : {}) });
  const version = parts.version ?? "proposed";
  const place = (col: number, row: number) => `${sheet}!${String.fromCharCode(70 + col)}${row}`;
  const columns = parts.periods.map((label, n) => ({
    period: period(label),
    ...(parts.dates ? { disbursementDate: val(parts.dates[n] ?? "", place(n, 2)) } : {}),
  }));
  const dlis = parts.dlis.map((row, r): Dli => {
    const line = 4 + 2 * r;
    const periods = columns.map((column, n): DliPeriod => {
      const units = row.units?.[n];
      const count = units === undefined ? undefined : row.counts?.[units];
      return {
        ...column,
        amount: val(row.amounts[n] ?? "", place(n, line), parts.scale),
        ...(units === undefined ? {} : { units: val(units, place(n, line + 1)) }),
        ...(count === undefined ? {} : { unitCount: { count: dec(count), inferred: `"${units ?? ""}" names ${count}` } }),
      };
    });
    return {
      table: made,
      version,
      number: row.number,
      cell: at(`${sheet}!A${line}`),
      name: val(row.name ?? `DLI ${row.number}`, `${sheet}!B${line}`),
      ...(row.price ? { unitValue: val(row.price, `${sheet}!D${line}`) } : {}),
      ...(row.lot ? { lot: { size: dec(row.lot), text: String(row.lot) } } : {}),
      ...(row.subtotal ? { subtotal: val(row.subtotal, `${sheet}!E${line}`, parts.scale) } : {}),
      periods,
    };
  });
  return { table: made, version, dlis, periods: columns };
}

/** Estimates as rows of year, current, proposed; an absent figure is "". */
export function project(schedules: readonly DliSchedule[], estimates: ReadonlyArray<readonly [string, string, string]> = []): Project {
  const rows = estimates.map(([year, current, proposed], n): EstimateRow => {
    const line = n + 2;
    return {
      cell: at(`Estimates!A${line}`),
      year: val(year, `Estimates!A${line}`),
      ...(/^\d{4}$/.test(year) ? { fiscalYear: Number(year) } : {}),
      ...(current === "" ? {} : { current: val(current, `Estimates!B${line}`) }),
      ...(proposed === "" ? {} : { proposed: val(proposed, `Estimates!C${line}`) }),
      others: [],
    };
  });
  const made = rows.length === 0 ? [] : [{ table: table("disbursement-estimates", "Estimates"), rows }];
  return { ...emptyProject, schedules, estimates: made };
}
