import { bareName } from "./bare-name";
import type { Indicator, IndicatorRecord, NamedRow, Prints, StatedStatus } from "./project";
import { figureOf } from "./value";
import type { Period, Value } from "./value";

/** The parts of a record that are compared between versions and stated once, whatever the period. */
export const comparedFields = [
  "name",
  "unit",
  "baseline",
  "baselineDate",
  "endTarget",
  "endTargetDate",
  "frequency",
  "source",
  "responsibility",
  "description",
  "protocol",
] as const satisfies ReadonlyArray<keyof IndicatorRecord>;

/**
 * The prints of all indicators, made once, where they are read; in steps. Undefined where a record states the current version: what such
 * a workbook states must be looked at.
 */
export function* printsOf(indicators: readonly Indicator[]): Generator<void, Prints | undefined, void> {
  const count = indicators.length;
  const prints = { names: new Uint32Array(2 * count), texts: new Uint32Array(2 * count), numbered: new Uint8Array(count) };
  const rows: NamedRow[] = [];
  const stated = new Map<number, StatedStatus>();
  for (const [n, indicator] of indicators.entries()) {
    if (n % 256 === 255) yield;
    const { id, records } = indicator;
    const [first] = records;
    if (!first || records.some(({ version }) => version === "current")) return undefined;
    const name = bareName(first, indicator);
    rows.push({ id, name, cell: first.cell });
    if (name !== "") print(prints.names, n, (chains) => chains.text(name));
    print(prints.texts, n, (chains) => addRow(chains, indicator));
    const stating = records.find(({ statedStatus }) => statedStatus !== undefined);
    if (stating?.statedStatus) stated.set(n, { status: stating.statedStatus, cell: stating.status?.cell ?? stating.cell });
    prints.numbered[n] = Number(!/^I\d+$/.test(id) || records.some(({ code }) => code !== undefined));
  }
  return { rows, stated, ...prints };
}

function print(into: Uint32Array, n: number, put: (chains: Chains) => void): void {
  const chains = new Chains();
  put(chains);
  chains.into(into, n);
}

/** Two chains of products over what is put in, each with a multiplier of its own: no step of either forgets what went before. */
class Chains {
  private a = 0x9e3779b1;
  private b = 0x85ebca77;

  number(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x01000193);
    const next = Math.imul(this.b ^ value, 0xc2b2ae35);
    this.b = next ^ (next >>> 15);
  }

  /** With its length before it: no text can be taken for another with its neighbour. */
  text(value: string): void {
    this.number(value.length);
    let { a, b } = this;
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0xc2b2ae35);
      b ^= b >>> 15;
    }
    this.a = a;
    this.b = b;
  }

  into(prints: Uint32Array, n: number): void {
    prints[2 * n] = this.a ^ (this.a >>> 16);
    prints[2 * n + 1] = this.b;
  }
}

/** Everything that an indicator is compared by. */
function addRow(chains: Chains, { id, name, level, records }: Indicator): void {
  chains.text(level);
  chains.text(id);
  chains.text(name);
  for (const record of records) {
    chains.text(record.table.kind);
    chains.text(record.code?.text ?? "");
    for (const key of comparedFields) addValue(chains, record[key]);
    for (const { period, value } of record.targets) {
      addPeriod(chains, period);
      addValue(chains, value);
    }
    chains.number(marks.end);
  }
}

/** What stands before a value, and cannot be the length of a text. */
const marks = { none: -1, figure: -2, span: -3, ordinal: -4, end: -5 };

function addValue(chains: Chains, value: Value | undefined): void {
  // The table has no such column, which is not an empty cell.
  if (value === undefined) return chains.number(marks.none);
  const figure = figureOf(value);
  if (figure) {
    // The digits as they are held, seven in each.
    chains.number(marks.figure);
    chains.number(figure.s);
    chains.number(figure.e);
    chains.number(figure.d.length);
    for (const digits of figure.d) chains.number(digits);
  }
  chains.text(value.text);
}

function addPeriod(chains: Chains, { span, kind, ordinal, label }: Period): void {
  if (span) {
    chains.number(kind === "fiscal-year" ? marks.span * 2 : marks.span);
    chains.text(span.from);
    chains.text(span.to);
  } else if (ordinal === undefined) chains.text(label);
  else {
    chains.number(marks.ordinal);
    chains.number(ordinal);
  }
}
