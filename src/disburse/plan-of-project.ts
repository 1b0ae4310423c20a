import type { IsoDate } from "../base/dates";
import { dec, grouped } from "../base/decimal";
import { sameData } from "../base/same";
import type { Dec } from "../base/decimal";
import { fiscalYearOf } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import type { Dli, DliPeriod, Project } from "../model/project";
import { figureOf, spanOf } from "../model/value";
import type { Doubt } from "../model/table";
import { givenTrace } from "./build";
import { currencyOf } from "./currency";
import { traceOfValue } from "./factor";
import { payingRows, schedulesInForce } from "./parts";
import type { Plan, PlanDli, PlanPeriod, Planned } from "./plan";
import { resultsOf } from "./results";
import { paymentYears, slotIndex, slotsOf } from "./slots";
import type { Slot } from "./slots";
import { termsOfDli } from "./terms-of-dli";
import { defaultChoices } from "./terms";
import { restructuringOf } from "./versions";
import type { OpenChoice, TermChoices, Terms } from "./terms";

export interface PlanOptions {
  /** The lender's fiscal calendar, by which payments fall into years. */
  readonly calendar: FiscalCalendar;
  /** The borrower's, by which its expenditure is stated; the calendar year where it is not given. */
  readonly borrowerCalendar?: FiscalCalendar;
  readonly choices?: TermChoices;
}

/** The plan that a workbook states, the choices that were taken where it leaves two readings, and the doubts on the way. */
export interface PlanRead {
  readonly plan: Plan;
  readonly open: readonly OpenChoice[];
  readonly doubts: readonly Doubt[];
  /** The DLIs of the plan as the table holds them, in the same order. */
  readonly rows: readonly Dli[];
  /** Whether results by period could be read for each DLI. */
  readonly hasResults: readonly boolean[];
}

/** Reads the plan of the schedule in force; undefined where the project has no DLI table. */
export function planOfProject(project: Project, options: PlanOptions): PlanRead | undefined {
  const doubts: Doubt[] = [];
  const doubt = (one: Doubt): void => void doubts.push(one);
  const schedules = schedulesInForce(project, doubt);
  if (schedules.length === 0) return undefined;
  const slots = slotsOf(schedules);
  const rows = payingRows(schedules, doubt);
  const years = paymentYears(slots, options.calendar, () => undefined, doubt);
  const borrower = options.borrowerCalendar ?? { startMonth: 1 };
  const periods = slots.map((slot, n) => periodOf(slot, years[n], borrower));
  const choices = options.choices ?? defaultChoices;
  const restructuring = restructuringOf(project, choices.restructured);
  const read = rows.map((dli) => {
    const { terms, open } = termsOfDli(dli, choices);
    const was = restructuring?.before.find((one) => one.number === dli.number);
    const dated =
      was && restructuring?.from !== undefined ? datedTerms(terms, termsOfDli(was, choices).terms, restructuring.from) : [terms];
    const bySlot = new Map<number, DliPeriod>();
    for (const own of dli.periods) {
      const at = slotIndex(slots, own);
      if (!bySlot.has(at)) bySlot.set(at, own);
    }
    const planned = slots.map((_, n) => plannedOf(dli, terms, bySlot.get(n)));
    const results = resultsOf(project, dli, terms.counts, periods);
    const plan: PlanDli = {
      number: dli.number,
      name: dli.name.text.trim(),
      cell: dli.cell,
      terms: dated,
      planned,
      results: results ?? [],
    };
    return { plan, open, hasResults: results !== undefined };
  });
  const currency = currencyOf(schedules, project);
  const commitments = project.financing.flatMap((financing) => figureOf(financing.commitment) ?? []);
  const [commitment] = commitments;
  return {
    plan: {
      ...(currency === undefined ? {} : { currency }),
      ...(commitment && commitments.length === 1 ? { commitment } : {}),
      periods,
      dlis: read.map((one) => one.plan),
    },
    open: read.flatMap((one) => one.open),
    doubts,
    rows,
    hasResults: read.map((one) => one.hasResults),
  };
}

/** The terms that were, and from a day on those in force: payments made before it stay as they were. */
function datedTerms(terms: Terms, before: Terms, from: IsoDate): readonly Terms[] {
  if (sameData({ ...terms, sources: {} }, { ...before, sources: {} })) return [terms];
  return [
    { ...before, agreed: "before the restructuring" },
    { ...terms, from, agreed: "as restructured" },
  ];
}

function periodOf(slot: Slot, fiscalYear: number | undefined, borrower: FiscalCalendar): PlanPeriod {
  const [ends, paid] = [slot.period.span?.to, spanOf(slot.disbursementDate)?.to];
  return {
    label: slot.period.label,
    ...(ends ? { ends, borrowerYear: fiscalYearOf(ends, borrower) } : {}),
    ...(paid ? { paid } : {}),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
  };
}

/**
 * A period's units and amount. Where no units can be read beside an amount they are what the amount pays for at the unit value, so that
 * the plan pays what is printed; all or nothing, it is paid for one result, reached or not.
 */
function plannedOf(dli: Dli, terms: Terms, own: DliPeriod | undefined): Planned | undefined {
  if (own === undefined) return undefined;
  const amount = figureOf(own.amount);
  const amountTrace = traceOfValue(own.amount, dli.table);
  const counted = own.unitCount?.count ?? figureOf(own.units);
  const paidFor = amount && counted === undefined ? unitsPaidBy(amount, terms) : undefined;
  const one = amount !== undefined && !amount.isZero() && terms.pays.kind === "all-or-nothing" ? dec(1) : undefined;
  const units = counted ?? paidFor ?? one;
  if (units === undefined && amount === undefined) return undefined;
  const inferred = paidFor && amount ? `what ${grouped(amount)} pays for at the unit value` : own.unitCount?.inferred;
  const trace =
    units && inferred !== undefined
      ? givenTrace(inferred, units, (paidFor ? own.amount : own.units)?.cell)
      : traceOfValue(own.units, dli.table);
  return {
    ...(units ? { units: { units, ...(trace?.result.equals(units) ? { trace } : {}) } } : {}),
    ...(amount ? { amount: { value: amount, ...(amountTrace ? { trace: amountTrace } : {}) } } : {}),
  };
}

/** The units of a period by its amount, where they come out even. Of standing units the amount says the increase alone. */
function unitsPaidBy(amount: Dec, { pays, counts }: Terms): Dec | undefined {
  if (amount.isZero() || counts === "level" || pays.kind !== "unit" || pays.price.isZero()) return undefined;
  const units = amount.times(pays.lot).div(pays.price);
  return units.decimalPlaces() <= evenPlaces ? units : undefined;
}

/** Units come out even with no more decimal places than this. */
const evenPlaces = 6;
