import type { Dec } from "../../base/decimal";
import type { Dli, Indicator, IndicatorRecord, Project } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { isEmpty, powerOfTen, sameFigure } from "./sums";
import { dlisOf, inForce } from "./items";
import { isPercentUnit, scaleOf } from "./words";

/** One table's statement of a figure. */
export interface Statement {
  readonly where: string;
  readonly value: Value;
  readonly record?: IndicatorRecord;
  readonly dli?: Dli;
}

/** What the tables call themselves in a message. */
const tableNames: Readonly<Record<string, string>> = {
  "results-framework": "results framework",
  "indicator-status": "indicator status",
  "monitoring-plan": "monitoring plan",
  "dli-matrix": "DLI table",
  "dli-prices": "DLI prices",
  "verification-protocol": "verification protocol",
  "change-table": "change table",
};

export function tableName(kind: string): string {
  return tableNames[kind] ?? kind.replace(/-/g, " ");
}

/** A figure of an indicator as every table in force states it, the DLI that pays for it included; blanks left out. */
export function statements(project: Project, indicator: Indicator, field: "baseline" | "endTarget"): readonly Statement[] {
  const own = inForce(indicator).map((record) => ({ where: tableName(record.table.kind), value: record[field], record }));
  const paid = dlisOf(project, indicator).map((dli) => ({
    where: tableName("dli-matrix"),
    value: field === "baseline" ? dli.baseline : dli.finalTarget,
    dli,
  }));
  return [...own, ...paid].flatMap((one) => (one.value === undefined || isEmpty(one.value) ? [] : [{ ...one, value: one.value }]));
}

/** Whether two statements can be compared at all, and how they come out. */
export type Agreement = "same" | "different" | "scale" | "words";

export function agreement(a: Value, b: Value, tolerance: Dec): Agreement {
  const x = figureOf(a);
  const y = figureOf(b);
  if (a.reading.kind === "yesno" && b.reading.kind === "yesno") return a.reading.yes === b.reading.yes ? "same" : "different";
  if (x === undefined || y === undefined) return "words";
  if (sameFigure(a, b, tolerance)) return "same";
  const power = powerOfTen(x, y);
  return power !== undefined && Math.abs(power) >= 3 ? "scale" : "different";
}

/** The statements that stand against the rest: the smaller camp; of two equal ones that which is contradicted, else the first statement's. */
export function oddOnes(
  all: readonly Statement[],
  tolerance: Dec,
  isContradicted: (one: Statement) => boolean = () => false,
): { odd: readonly Statement[]; rest: readonly Statement[] } {
  const camps: Statement[][] = [];
  for (const one of all) {
    const camp = camps.find((members) => members[0] !== undefined && agreement(members[0].value, one.value, tolerance) === "same");
    if (camp) camp.push(one);
    else camps.push([one]);
  }
  const largest = Math.max(...camps.map((camp) => camp.length));
  const sole = camps.filter((camp) => camp.length === largest).length === 1;
  // Of equal camps the one that its own tables bear out.
  const sound = camps.filter((camp) => camp.length === largest && !camp.some(isContradicted));
  const main = sole ? camps.find((camp) => camp.length === largest) : sound.length === 1 ? sound[0] : camps.at(-1);
  return { odd: all.filter((one) => !main?.includes(one)), rest: main ?? [] };
}

/** Whether the difference of two figures is one of scale, and not one that their units state: 5.7 "Number" and 5.7 million. */
export function scaleFault(a: Statement, b: Statement): number | undefined {
  const x = figureOf(a.value);
  const y = figureOf(b.value);
  if (x === undefined || y === undefined) return undefined;
  const power = powerOfTen(x, y);
  // The same text twice is the same figure, however its marks were read.
  if (power === undefined || a.value.text.trim() === b.value.text.trim()) return undefined;
  const unitA = a.record?.unit?.text ?? "";
  const unitB = b.record?.unit?.text ?? "";
  if (Math.abs(power) === 2) return isPercentUnit(unitA) && isPercentUnit(unitB) ? power : undefined;
  if (Math.abs(power) < 3) return undefined;
  return scaleOf(unitA) - scaleOf(unitB) === power ? undefined : power;
}
