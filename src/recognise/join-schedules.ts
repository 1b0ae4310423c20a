import type { Dli, DliPeriod, DliSchedule } from "../model/project";

/**
 * DLI tables that are parts of one: the same version with other DLIs (a table over several sheets), or the same DLIs with
 * units in one table and amounts in another. Tables that state the same thing twice stay apart.
 */
export function joinSchedules(schedules: readonly DliSchedule[]): DliSchedule[] {
  const joined: DliSchedule[] = [];
  for (const schedule of schedules) {
    const at = joined.findIndex(
      (each) =>
        each.version === schedule.version &&
        each.table.kind === schedule.table.kind &&
        (continues(each, schedule) || completes(each, schedule)),
    );
    const partner = joined[at];
    if (partner === undefined) joined.push(schedule);
    else joined[at] = continues(partner, schedule) ? appended(partner, schedule) : completed(partner, schedule);
  }
  return joined;
}

const numbers = (schedule: DliSchedule): Set<string> => new Set(schedule.dlis.map((dli) => dli.number));
const labels = (schedule: DliSchedule): string => schedule.periods.map(({ period }) => period.span?.to ?? period.label).join("|");

function continues(first: DliSchedule, next: DliSchedule): boolean {
  const known = numbers(first);
  return (
    first.dlis.length > 0 &&
    next.dlis.length > 0 &&
    first.grandTotal === undefined &&
    labels(first) === labels(next) &&
    next.dlis.every((dli) => !known.has(dli.number))
  );
}

function appended(first: DliSchedule, next: DliSchedule): DliSchedule {
  return {
    ...first,
    dlis: [...first.dlis, ...next.dlis],
    periods: next.grandTotal ? next.periods : first.periods,
    ...(next.grandTotal ? { grandTotal: next.grandTotal } : {}),
  };
}

const holds = (schedule: DliSchedule, what: "amount" | "units"): boolean =>
  schedule.dlis.some((dli) => dli.periods.some((period) => period[what] !== undefined));

function completes(first: DliSchedule, next: DliSchedule): boolean {
  const [a, b] = [numbers(first), numbers(next)];
  const sameItems = a.size > 0 && a.size === b.size && [...a].every((number) => b.has(number));
  const halves = (one: DliSchedule, other: DliSchedule): boolean =>
    holds(one, "amount") && !holds(one, "units") && holds(other, "units") && !holds(other, "amount");
  return sameItems && labels(first) === labels(next) && (halves(first, next) || halves(next, first));
}

function completed(first: DliSchedule, next: DliSchedule): DliSchedule {
  const [amounts, units] = holds(first, "amount") ? [first, next] : [next, first];
  return {
    ...amounts,
    dlis: amounts.dlis.map((dli) => {
      const other = units.dlis.find((each) => each.number === dli.number);
      return other ? withUnits(dli, other) : dli;
    }),
  };
}

/** The amounts' table is the DLI's own; what it lacks comes from the table of units, whose total column is the final target. */
function withUnits(dli: Dli, other: Dli): Dli {
  const { subtotal: total, ...units } = other;
  const rest = { ...units, ...(total && !units.finalTarget && !dli.finalTarget ? { finalTarget: total } : {}) };
  const periods = dli.periods.map((period, index): DliPeriod => {
    const same = other.periods[index];
    return { ...period, ...(same?.units ? { units: same.units } : {}), ...(same?.unitCount ? { unitCount: same.unitCount } : {}) };
  });
  return { ...rest, ...dli, periods };
}
