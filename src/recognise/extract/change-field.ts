import type { FiscalCalendar } from "../../base/fiscal";
import type { ChangeField } from "../../model/project";
import { readPeriod } from "../../model/read-period";
import type { Period } from "../../model/value";
import { rolesOf } from "../roles";
import { optional } from "./optional";

const fieldOfRole: Readonly<Record<string, ChangeField>> = {
  indicator: "name",
  name: "name",
  level: "level",
  definition: "description",
  "unit-of-measure": "unit",
  baseline: "baseline",
  target: "target",
  "cumulative-target": "target",
  "end-target": "end-target",
  "baseline-date": "baseline-date",
  "end-target-date": "end-date",
  "date-row": "end-date",
  "due-date": "end-date",
  closing: "end-date",
  frequency: "frequency",
  "data-source": "source",
  methodology: "source",
  responsibility: "responsibility",
  "verification-protocol": "protocol",
  "unit-value": "unit-value",
  lot: "lot",
  allocation: "allocation",
  amount: "amount",
  "disbursement-date": "disbursement-date",
};

/** Fields whose two sides are amounts of money. */
export const moneyFields: ReadonlySet<ChangeField | undefined> = new Set(["allocation", "amount", "unit-value"]);

/** What a row or a pair of columns of a change table is about. */
export interface NamedField {
  readonly field?: ChangeField;
  readonly period?: Period;
}

/** "Data Source" is the source; "2017 Target" the target of 2017; unknown words have no field and stay as the sheet's detail. */
export function fieldOf(detail: string, calendar: FiscalCalendar): NamedField {
  const year = /\b((?:FY\s?)?(?:19|20)\d\d)\b/.exec(detail)?.[1];
  const period = year === undefined ? undefined : readPeriod(year, calendar);
  const role = rolesOf(detail).find((match) => match.score >= 0.7 && fieldOfRole[match.role] !== undefined)?.role;
  const named = role === undefined ? undefined : fieldOfRole[role];
  // "Disbursement %" is a share of an amount, not one.
  const field = /%|\bpercent/i.test(detail) && moneyFields.has(named) ? undefined : named;
  return optional({ field: field ?? (period ? ("target" as const) : undefined), period });
}

/** As `fieldOf`, of the words over a pair of columns: "Original target | Revised target" without a year is the end target. */
export function fieldOfHeader(words: string, calendar: FiscalCalendar): NamedField {
  const named = fieldOf(words, calendar);
  return named.field === "target" && named.period === undefined ? { ...named, field: "end-target" } : named;
}
