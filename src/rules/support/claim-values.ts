import { zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { scheduleInForce } from "../../model/project";
import type { Dli, Indicator, Project } from "../../model/project";
import { figureOf, figureOfReading } from "../../model/value";
import type { Value } from "../../model/value";
import type { ParsedClaim } from "./claims";
import { before, inForce, soleFinancing, yearOfPeriod, yearly } from "./items";
import type { Reference } from "./references";

/** The tables' own statements of what a claim names: as it is to be, and as it was. */
export interface Stated {
  readonly now: readonly Value[];
  readonly then: readonly Value[];
}

export const nothing: Stated = { now: [], then: [] };

/** Every cell that holds what the claim's words name for one item, or for the project where they name none. */
export function statedFor(project: Project, parsed: ParsedClaim, item: Reference | undefined): Stated {
  if (item === undefined) return ofProject(project, parsed);
  if (item.kind === "dli") return ofDli(project, parsed, item.number);
  const indicator = indicatorFor(project, item);
  return indicator ? ofIndicator(indicator, parsed) : nothing;
}

function indicatorFor(project: Project, item: Reference): Indicator | undefined {
  const found = project.indicators.filter((one) => one.level === item.kind && /^[A-Z]{2,}(\d+(\.\d+)?)$/.exec(one.id)?.[1] === item.number);
  return found.length === 1 ? found[0] : undefined;
}

export function dliFor(project: Project, number: string, version: "current" | "in-force"): Dli | undefined {
  const schedule = version === "in-force" ? scheduleInForce(project) : project.schedules.find((one) => one !== scheduleInForce(project));
  return schedule?.dlis.find((dli) => dli.number === number);
}

function ofDli(project: Project, parsed: ParsedClaim, number: string): Stated {
  const [now, then] = [dliFor(project, number, "in-force"), dliFor(project, number, "current")];
  const pick = (dli: Dli | undefined): readonly Value[] => list(dli && dliField(dli, parsed));
  const linked = project.indicators.find((one) => one.id === now?.indicatorId);
  const own = { now: pick(now), then: [...pick(then), ...changedFrom(project, number, parsed.field)] };
  if (own.now.length > 0 || !linked) return own;
  return ofIndicator(linked, parsed);
}

function dliField(dli: Dli, { field, year }: ParsedClaim): Value | undefined {
  switch (field) {
    case "subtotal":
      return dli.subtotal;
    case "unit-value":
      return dli.unitValue;
    case "baseline":
      return dli.baseline;
    case "end-target":
      return dli.finalTarget;
    case "target":
      return year === undefined ? undefined : dli.periods.find((one) => yearOfPeriod(one.period) === year)?.units;
    default:
      return undefined;
  }
}

function changedFrom(project: Project, number: string, field: ParsedClaim["field"]): readonly Value[] {
  const wanted = field === "subtotal" ? "allocation" : field;
  return project.changes.flatMap((change) => (change.dliNumber === number && change.field === wanted ? list(change.before) : []));
}

function ofIndicator(indicator: Indicator, { field, year }: ParsedClaim): Stated {
  const pick = (records: Indicator["records"]): readonly Value[] =>
    records.flatMap((record) => {
      if (year !== undefined && (field === "target" || field === "end-target")) {
        const values = yearly(record).filter((one) => yearOfPeriod(one.period) === year);
        return list(...values.map((one) => one.value));
      }
      if (field === "end-target") return list(record.endTarget);
      if (field === "baseline") return list(record.baseline);
      return field === "actual" ? list(record.actual) : [];
    });
  return { now: pick(inForce(indicator)), then: pick(before(indicator)) };
}

function ofProject(project: Project, { field, year }: ParsedClaim): Stated {
  const financing = soleFinancing(project);
  switch (field) {
    case "dli-total":
      return { ...nothing, now: list(scheduleInForce(project)?.grandTotal) };
    case "commitment":
      return { ...nothing, now: list(financing?.commitment) };
    case "disbursed":
      return { ...nothing, now: list(financing?.disbursed) };
    case "undisbursed":
      return { ...nothing, now: list(financing?.undisbursed) };
    case "estimate": {
      const rows = project.estimates.length === 1 ? (project.estimates[0]?.rows ?? []) : [];
      const row = rows.find((one) => one.fiscalYear !== undefined && one.fiscalYear === year);
      return { now: list(row?.proposed ?? row?.current), then: list(row?.proposed ? row.current : undefined) };
    }
    default:
      return nothing;
  }
}

function list(...values: readonly (Value | undefined)[]): readonly Value[] {
  return values.flatMap((value) => (value !== undefined && figureOf(value) !== undefined ? [value] : []));
}

/** A DLI's subtotal before the change: of a current schedule, of a change row, or of a claim "from X to Y". */
export function earlierSubtotal(
  project: Project,
  number: string,
  claims: readonly ParsedClaim[],
): { figure: Dec; value: Value } | undefined {
  const [table] = subtotalsBefore(project, number);
  if (table) return { figure: figureOf(table) ?? zero, value: table };
  for (const one of claims) {
    const from = one.claim.value.from && figureOfReading(one.claim.value.from);
    if (from && one.field === "subtotal" && one.items.some((item) => item.kind === "dli" && item.number === number)) {
      return { figure: from, value: one.claim.value };
    }
  }
  return undefined;
}

function subtotalsBefore(project: Project, number: string): readonly Value[] {
  return [...list(dliFor(project, number, "current")?.subtotal), ...changedFrom(project, number, "subtotal")];
}
