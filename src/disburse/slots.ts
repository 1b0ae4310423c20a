import { fiscalYearOf, fiscalYearOfSpan } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import type { CellRef } from "../grid/address";
import type { DliPeriod, DliSchedule } from "../model/project";
import { spanOf } from "../model/value";
import type { Period, Value } from "../model/value";
import type { Doubt } from "../model/table";

/** A column of the schedule: results of one period, paid on one date. Two payments for one period are two slots. */
export interface Slot {
  readonly period: Period;
  readonly disbursementDate?: Value;
  readonly statedTotal?: Value;
}

/** The columns of the schedules, in their order, with any period that only a DLI's own cells name after them. */
export function slotsOf(schedules: readonly DliSchedule[]): Slot[] {
  const slots: Slot[] = [];
  for (const schedule of schedules) {
    for (const { period, disbursementDate, total } of schedule.periods) {
      if (!slots.some((slot) => sameSlot(slot, period, disbursementDate))) slots.push({ period, disbursementDate, statedTotal: total });
    }
  }
  for (const schedule of schedules) {
    for (const dli of schedule.dlis) {
      for (const own of dli.periods)
        if (slotIndex(slots, own) < 0) slots.push({ period: own.period, disbursementDate: own.disbursementDate });
    }
  }
  return slots.filter((slot) => !isReplaced(slot, slots, schedules));
}

/** A header column without a date of its own, where every DLI gives its own date for that period, stands for nothing by itself. */
function isReplaced(slot: Slot, slots: readonly Slot[], schedules: readonly DliSchedule[]): boolean {
  if (slot.disbursementDate || !slots.some((other) => other.disbursementDate && samePeriod(other.period, slot.period))) return false;
  const index = slots.indexOf(slot);
  return !schedules.some((schedule) => schedule.dlis.some((dli) => dli.periods.some((own) => slotIndex(slots, own) === index)));
}

/** The slot that a DLI's period belongs to: the same period and payment date; where it gives no date, the same period; -1 where there is none. */
export function slotIndex(slots: readonly Slot[], own: DliPeriod): number {
  const exact = slots.findIndex((slot) => sameSlot(slot, own.period, own.disbursementDate));
  if (exact >= 0) return exact;
  const loose = slots.filter((slot) => samePeriod(slot.period, own.period));
  return loose[0] && spanOf(own.disbursementDate) === undefined ? slots.indexOf(loose[0]) : -1;
}

function sameSlot(slot: Slot, period: Period, date: Value | undefined): boolean {
  return samePeriod(slot.period, period) && dateKey(slot.disbursementDate) === dateKey(date);
}

function dateKey(date: Value | undefined): string {
  const span = spanOf(date);
  return span ? `${span.from}/${span.to}` : (date?.text.trim() ?? "");
}

export function samePeriod(a: Period, b: Period): boolean {
  if (a.span && b.span) return a.span.from === b.span.from && a.span.to === b.span.to;
  if (a.ordinal !== undefined && b.ordinal !== undefined) return a.ordinal === b.ordinal;
  return a.label.trim() === b.label.trim();
}

/**
 * The fiscal year in which each slot is paid: by its disbursement date; without one by the period's end, with a doubt. A date that may
 * lie in either of two years gives none, with a doubt: it is never guessed. Slots that hold nothing raise no doubt.
 */
export function paymentYears(
  slots: readonly Slot[],
  calendar: FiscalCalendar,
  holder: (slot: number) => CellRef | undefined,
  doubt: (one: Doubt) => void,
) {
  const assumed: { label: string; year: number; cell: CellRef; text: string }[] = [];
  const years = slots.map((slot, n): number | undefined => {
    const date = slot.disbursementDate;
    const span = spanOf(date) ?? slot.period.span;
    const cell = date && date.text.trim() !== "" ? date.cell : holder(n);
    const say = (what: string, readings?: readonly string[]): void => {
      if (cell && holder(n)) doubt({ cell, what, ...(readings ? { readings } : {}) });
    };
    if (!span) {
      say(
        `${slot.period.label} has neither a disbursement date nor a date of its own: its amounts stand in no fiscal year. Give a date for it.`,
      );
      return undefined;
    }
    const last = fiscalYearOf(span.to, calendar);
    if (spanOf(date) === undefined) {
      if (cell && holder(n)) assumed.push({ label: slot.period.label, year: last, cell, text: date?.text.trim() ?? "" });
      return last;
    }
    const year = fiscalYearOfSpan(span, calendar);
    const readings = [fiscalYearOf(span.from, calendar), last].map((one) => `FY${one}`);
    if (year === undefined) {
      say(
        `The disbursement date "${date?.text ?? ""}" of ${slot.period.label} runs over the end of a fiscal year (${readings.join(" or ")}): its amounts stand in no fiscal year. Give the day or the month.`,
        readings,
      );
    }
    return year;
  });
  const [one] = assumed;
  if (one) {
    const labels = assumed.map(({ label, text }) => (text === "" ? label : `${label} ("${text}")`)).join(", ");
    const taken = [...new Set(assumed.map(({ year }) => `FY${year}`))].join(", ");
    doubt({
      cell: one.cell,
      what: `No disbursement date could be read for ${labels}: taken as paid at the end of the period, in ${taken}.`,
    });
  }
  return years;
}
