import { bankCalendar } from "../../base/fiscal";
import { dec } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Claim, Project } from "../../model/project";
import { readPeriod } from "../../model/read-period";
import { figureOf, figureOfReading, spanOf } from "../../model/value";
import type { Reading, Value } from "../../model/value";
import { cellKey } from "./judge";
import { never } from "./plan";
import { half, hidden, larger } from "./sums";

/** Whether a figure is another one with its last three digits or more left off or rounded: 18,000 for 18,591. */
export function isCut(found: Dec | undefined, exact: Dec | undefined): boolean {
  if (!found || !exact || !found.mod(1000).isZero()) return false;
  const step = dec(`1${/0*$/.exec(found.toFixed())?.[0] ?? ""}`);
  return exact.minus(found).abs().lt(step) && exact.gte(step);
}

/** The month that a claim names, where it is after the day of the table's actual value; with that day's cell. */
export function laterThan(
  project: Project,
  claim: Claim,
  actual: Value | undefined,
): { readonly day: string; readonly date: Value } | undefined {
  if (actual === undefined) return undefined;
  const record = project.indicators
    .flatMap((indicator) => indicator.records)
    .find((one) => one.actual !== undefined && cellKey(one.actual.cell) === cellKey(actual.cell));
  const date = record?.actualDate;
  const day = /\p{L}{3,12}\.? (?:de |del |of )?(?:19|20)\d\d/u.exec(claim.claim.text)?.[0] ?? "";
  const period = readPeriod(day, bankCalendar);
  const from = period?.kind === "month" ? period.span?.from : undefined;
  return date && (from ?? "") > (spanOf(date)?.to ?? never) ? { day, date } : undefined;
}

/** Equal at the precision the text gives. */
export function agrees(claim: Value, reading: Reading, stated: Value, tolerance: Dec): boolean {
  const [x, y] = [figureOfReading(reading), figureOf(stated)];
  if (x === undefined || y === undefined) return true;
  return x
    .minus(y)
    .abs()
    .lte(larger(tolerance, larger(hidden(claim), half(stated))));
}
