import type { IsoDate } from "../base/dates";
import { figureOf, isBlank, spanOf } from "../model/value";
import type { Value } from "../model/value";
import type { Dli, DliPeriod } from "../model/project";
import type { Doubt } from "../model/table";
import { figure, sumTrace } from "./build";
import { traceOfValue } from "./factor";
import { doubtOpen } from "./open-units";
import type { Bases } from "./result";
import type { TermChoices } from "./terms";
import { termsOfDli } from "./terms-of-dli";
import { labelOf, unitsTrace, worthTraces } from "./units-worth";

/** What a table can say at all: a table without any amounts, or without units or prices, has one basis only, and says so once. */
export interface TableSays {
  readonly amounts: boolean;
  readonly units: boolean;
}

/**
 * What a DLI's periods are worth on both bases. Nothing printed is nothing earned; what cannot be read is a doubt, and so is what the
 * table leaves open where its readings give different figures.
 */
export function basesOf(
  dli: Dli,
  says: TableSays,
  choices: TermChoices | undefined,
  doubt: (one: Doubt) => void,
  was?: Earlier,
): readonly Bases[] {
  const { units } = termsOfDli(dli, choices);
  const printed = dli.periods.map((own) => traceOfValue(own.amount, dli.table));
  if (says.units) doubtOpen(dli, units, doubt);
  const worths = says.units ? [...worthTraces(dli, units, printed)] : [];
  const earlier = says.units && was ? { ...dli, unitValue: was.dli.unitValue, lot: was.dli.lot, table: was.dli.table } : undefined;
  if (earlier && was) {
    const before = worthTraces(earlier, termsOfDli(earlier, choices).units, printed);
    dli.periods.forEach((own, p) => {
      const day = spanOf(own.disbursementDate)?.to ?? own.period.span?.to;
      if (day !== undefined && day < was.until) worths[p] = before[p];
    });
  }
  return dli.periods.map((own, p): Bases => {
    const label = labelOf(dli, own);
    if (printed[p] === undefined && unreadable(own.amount)) {
      doubt({
        cell: own.amount.cell,
        what: `${label}: the amount "${own.amount.text}" is no figure and counts as nothing. Enter a figure.`,
      });
    }
    if (says.units) doubtCount(dli, own, label, printed[p] !== undefined, doubt);
    const nothing = sumTrace(`${label}: nothing printed`, []);
    if (!says.amounts) return { printed: figure(worths[p] ?? nothing), fromUnits: figure(worths[p] ?? nothing) };
    return { printed: figure(printed[p] ?? nothing), fromUnits: figure(worths[p] ?? printed[p] ?? nothing) };
  });
}

/** The DLI as it was before a restructuring, and the first payment day that is priced anew. */
export interface Earlier {
  readonly dli: Dli;
  readonly until: IsoDate;
}

/** A cell that says something other than a figure, nothing or "not applicable". */
function unreadable(value: Value | undefined): value is Value {
  return (
    value !== undefined &&
    !isBlank(value) &&
    value.reading.kind !== "na" &&
    figureOf(value) === undefined &&
    !/^[\s\-\u2013\u2014.*]*$/.test(value.text)
  );
}

/** Units that cannot be counted, and amounts without any, beside a unit value. */
function doubtCount(dli: Dli, own: DliPeriod, label: string, hasPrinted: boolean, doubt: (one: Doubt) => void): void {
  if (traceOfValue(dli.unitValue, dli.table) === undefined || unitsTrace(own) !== undefined) return;
  if (unreadable(own.units)) {
    const instead = hasPrinted ? "the printed amount is used instead" : "it counts as nothing";
    doubt({ cell: own.units.cell, what: `${label}: how many units "${own.units.text}" stands for could not be told; ${instead}.` });
  } else if (hasPrinted) {
    const what = `${label}: an amount is printed but no units; the printed amount is used on both bases.`;
    doubt({ cell: own.amount?.cell ?? dli.cell, what });
  }
}
