import type { DliSchedule, Project } from "../model/project";

/** The currency that the tables name, or that every price and amount which names one names; none where they disagree. */
export function currencyOf(schedules: readonly DliSchedule[], project: Project): string | undefined {
  const named = schedules[0]?.table.currency;
  const values = schedules.flatMap((one) =>
    one.dlis.flatMap((dli) => [dli.unitValue, dli.subtotal, ...dli.periods.map((own) => own.amount)]),
  );
  const read = values.flatMap((value) => (value?.reading.kind === "money" ? (value.reading.currency ?? []) : []));
  const said = new Set(read.length > 0 ? read : project.estimates.flatMap(({ table }) => table.currency ?? []));
  const [only] = said;
  return named ?? (said.size === 1 ? only : undefined);
}
