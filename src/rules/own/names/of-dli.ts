import { sum } from "../../../base/decimal";
import type { Dli, DliSchedule } from "../../../model/project";
import { figureOf } from "../../../model/value";
import type { Value } from "../../../model/value";
import { countedDlis, samePeriod, stated } from "../../support/items";
import { fractionOf } from "../language/fraction";
import { answerOf, figure, missing } from "../values/answer";
import type { Answer } from "../values/answer";
import { calculate } from "../values/arithmetic";
import { inWords } from "./series";
import type { Subject } from "./subjects";
import type { Reader } from "./world";

const fields: ReadonlyMap<string, (dli: Dli) => Value | undefined> = new Map([
  ["name", (dli) => dli.name],
  ["unit value", (dli) => dli.unitValue],
  ["baseline", (dli) => dli.baseline],
  ["final target", (dli) => dli.finalTarget],
  ["subtotal", (dli) => dli.subtotal],
  ["deadline", (dli) => dli.deadline],
  ["minimum", (dli) => dli.minimum],
  ["maximum", (dli) => dli.maximum],
  ["scalable", (dli) => dli.scalable],
  ["prior results", (dli) => dli.priorResults],
  ["formula", (dli) => dli.formula],
  ["protocol", (dli) => dli.protocol],
]);

const wordy = new Set(["name", "formula", "protocol"]);

/** The values of a DLI, from its row in the schedule in force, else from its row in another DLI table. */
export function dliReader({ dli, others, schedule }: Extract<Subject, { scope: "dli" }>): Reader {
  const rows = [dli, ...others];
  const value = (name: string): Answer => {
    if (name === "lot") return lotOf(rows);
    if (name === "allocation share") return calculate("/", value("subtotal"), grandTotal(schedule));
    const get = fields.get(name);
    const found = get && (rows.map(get).find(stated) ?? rows.map(get).find((one) => one !== undefined));
    if (found && wordy.has(name) && stated(found)) return { is: "text", text: found.text, cells: [found.cell] };
    return answerOf(found, name);
  };
  return {
    value,
    periods: (name) => {
      const periods = rows.map((row) => row.periods).find((list) => list.length > 0) ?? [];
      return periods.map((period) => ({ period: period.period, value: inPeriod(name, period, schedule) }));
    },
  };
}

function inPeriod(name: string, period: Dli["periods"][number], schedule: DliSchedule): Answer {
  if (name === "amounts") return answerOf(period.amount, inWords(name, period.period));
  if (name === "disbursement dates") {
    const over = schedule.periods.find((one) => samePeriod(one.period, period.period));
    return answerOf(period.disbursementDate ?? over?.disbursementDate, inWords(name, period.period));
  }
  const read = answerOf(period.units, inWords(name, period.period));
  // "PISA/ICCS" stands for two units: the table's own count of them.
  return read.is === "text" && period.unitCount ? figure(fractionOf(period.unitCount.count), "number", read.cells) : read;
}

/** What the price buys; one unit where the price says nothing of a lot. */
function lotOf(rows: readonly Dli[]): Answer {
  const row = rows.find((one) => one.lot) ?? rows.find((one) => stated(one.unitValue));
  if (!row?.unitValue) return missing("no table states the unit value", [], "none");
  return figure(fractionOf(row.lot?.size ?? 1), "number", [row.unitValue.cell]);
}

/** The printed grand total, else the sum of what the DLIs pay. */
export function grandTotal(schedule: DliSchedule): Answer {
  if (stated(schedule.grandTotal)) return answerOf(schedule.grandTotal, "grand total");
  const subtotals = countedDlis(schedule).map((one) => one.subtotal);
  const figures = subtotals.flatMap((one) => figureOf(one) ?? []);
  const cells = subtotals.flatMap((one) => (one ? [one.cell] : []));
  if (figures.length === 0 || figures.length < subtotals.length)
    return missing("the DLI table has no grand total, and not every DLI a subtotal", cells);
  return figure(fractionOf(sum(figures)), "money", cells);
}
