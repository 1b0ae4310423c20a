import { dec, grouped, signed, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { FiscalCalendar } from "../base/fiscal";
import type { CellRef } from "../grid/address";
import { figureOf } from "../model/value";
import type { Dli, DliSchedule, Project } from "../model/project";
import type { Doubt } from "../model/table";
import { basesOf } from "./amounts";
import { currencyOf } from "./currency";
import { ledgerOfProject } from "./ledger-of-project";
import { payingRows, schedulesInForce } from "./parts";
import type { Disbursement, DliAmount, DliTotal, PeriodTotal } from "./result";
import { cellOf, whatTheTableSays } from "./says";
import { paymentYears, slotIndex, slotsOf } from "./slots";
import type { Slot } from "./slots";
import type { TermChoices } from "./terms";
import { basesTotal } from "./totals";
import { allocated, restructuringOf } from "./versions";
import { fiscalYears } from "./years";

export interface DisburseOptions {
  readonly calendar: FiscalCalendar;
  /** The readings that are taken where the terms leave two: they decide what the ledger calls due. */
  readonly choices?: TermChoices;
}

/**
 * What the DLI schedule in force pays, by DLI, period and fiscal year (by the disbursement date), on two bases: the printed amounts,
 * and units x unit value / lot. Amounts are in full units of the table's currency; nothing is rounded. Undefined where the project has
 * no DLI schedule. The ledger is of payments that are listed, or that the schedule ties to what was disbursed; else it is empty, with a doubt.
 */
export function disburse(project: Project, options: DisburseOptions): Disbursement | undefined {
  const doubts: Doubt[] = [];
  const doubt = (one: Doubt): void => void doubts.push(one);
  const schedules = schedulesInForce(project, doubt);
  const [first] = schedules;
  if (first === undefined) return undefined;
  const slots = slotsOf(schedules);
  const rows = payingRows(schedules, doubt);
  const says = whatTheTableSays(first, rows, doubt);
  const years = paymentYears(slots, options.calendar, (slot) => holderOf(slots, rows, first, slot), doubt);
  const placed = rows.map((dli) => ({ dli, slots: dli.periods.map((own) => slotIndex(slots, own)) }));
  const restructuring = restructuringOf(project, options.choices?.restructured);
  if (restructuring && restructuring.from === undefined) doubtUndatedChange(rows, restructuring.before, doubt);
  const byDli = placed.map(({ dli, slots: indexes }): DliTotal => {
    const was = restructuring?.before.find((one) => one.number === dli.number);
    const earlier = was && restructuring?.from !== undefined ? { dli: was, until: restructuring.from } : undefined;
    const amounts = basesOf(dli, says, options.choices, doubt, earlier).flatMap((worth, n): readonly DliAmount[] => {
      const own = dli.periods[n];
      if (own === undefined) return [];
      const slot = slots[indexes[n] ?? -1];
      const year = years[indexes[n] ?? -1];
      const date = own.disbursementDate ?? slot?.disbursementDate;
      return [
        {
          dli: dli.number,
          dliCell: dli.cell,
          period: own.period,
          ...(date ? { disbursementDate: date } : {}),
          ...(year === undefined ? {} : { fiscalYear: year }),
          ...worth,
        },
      ];
    });
    doubtUndated(dli, doubt);
    const subtotal = dli.subtotal ? { subtotal: dli.subtotal } : {};
    return { dli: dli.number, name: dli.name.text, cell: dli.cell, ...subtotal, amounts, ...basesTotal(`DLI ${dli.number}`, amounts) };
  });
  const inSlot = (n: number): DliAmount[] => byDli.flatMap((total, r) => total.amounts.filter((_, a) => placed[r]?.slots[a] === n));
  const byPeriod = slots.map((slot, n): PeriodTotal => {
    const year = years[n];
    const { period, disbursementDate, statedTotal } = slot;
    return {
      period,
      disbursementDate,
      ...(year === undefined ? {} : { fiscalYear: year }),
      statedTotal,
      ...basesTotal(period.label, inSlot(n)),
    };
  });
  // Estimates are not compared with a table that gave no figures: that would call each of them wrong.
  const byFiscalYear = says.amounts || says.units ? fiscalYears(project, byDli, doubt) : [];
  const estimates = byFiscalYear.flatMap((year) => figureOf(year.estimate) ?? []);
  const total = basesTotal("Total", byDli);
  const estimateTotal = estimates.length > 0 ? sum(estimates) : undefined;
  if (estimateTotal && !estimateTotal.equals(total.printed.value)) {
    const off = estimateTotal.minus(total.printed.value);
    const or = off.isNegative() ? "leave out a part of the DLIs" : "hold more than the DLIs";
    const what = `The estimates add to ${grouped(estimateTotal)}, the DLI table to ${grouped(total.printed.value)} (${signed(off)}): a fault in one of them, or the estimates ${or}.`;
    doubts.push({ cell: byFiscalYear.find((year) => year.estimate)?.estimate?.cell ?? first.dlis[0]?.cell ?? cellOf(first), what });
  }
  const currency = currencyOf(schedules, project);
  const ledger = ledgerOfProject(project, byDli, options.calendar, doubt, options.choices).rows;
  return {
    ...(currency === undefined ? {} : { currency }),
    calendar: options.calendar,
    byDli,
    byPeriod,
    byFiscalYear,
    ledger,
    total,
    ...(estimateTotal ? { estimateTotal } : {}),
    doubts,
  };
}

/** Where a column's figures stand: at the schedule whose header has it, else at the DLI that names it; undefined for an empty column. */
function holderOf(slots: readonly Slot[], rows: readonly Dli[], schedule: DliSchedule, slot: number): CellRef | undefined {
  const holder = rows.find((dli) => dli.periods.some((own) => slotIndex(slots, own) === slot && holdsSomething(own.amount, own.units)));
  const inHeader = schedule.periods.some((column) => column.period === slots[slot]?.period);
  return holder && (inHeader ? cellOf(schedule) : holder.cell);
}

function holdsSomething(...values: ReadonlyArray<Dli["subtotal"]>): boolean {
  return values.some((value) => value !== undefined && value.reading.kind !== "blank" && value.reading.kind !== "na");
}

/** Two versions that price or allocate a DLI differently, and no day from which the proposed one holds. */
function doubtUndatedChange(rows: readonly Dli[], before: readonly Dli[], doubt: (one: Doubt) => void): void {
  const differs = (now: Dli): boolean => {
    const was = before.find((one) => one.number === now.number);
    const price = (dli: Dli): Dec => (figureOf(dli.unitValue) ?? zero).div(dli.lot?.size.isZero() === false ? dli.lot.size : dec(1));
    return was !== undefined && !(price(was).equals(price(now)) && allocated(was).equals(allocated(now)));
  };
  const first = rows.find(differs);
  if (!first) return;
  const what = `DLI ${first.number} changes between the current version and the proposed one, and nothing says from which day: all payments are priced, and the ledger begins, by the proposed version. State the date of the restructuring beside the loan's dates, or enter it where the terms are read.`;
  doubt({ cell: first.subtotal?.cell ?? first.cell, what });
}

function doubtUndated(dli: Dli, doubt: (one: Doubt) => void): void {
  const figures = dli.periods.some((own) => holdsSomething(own.amount, own.units));
  const subtotal = figureOf(dli.subtotal);
  if (figures || !dli.subtotal || subtotal === undefined || subtotal.isZero()) return;
  doubt({
    cell: dli.subtotal.cell,
    what: `DLI ${dli.number} has a subtotal of ${dli.subtotal.text} but no figures by period: it is in no fiscal year.`,
  });
}
