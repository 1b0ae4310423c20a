import { dec, grouped } from "../base/decimal";
import { figureOf, isBlank } from "../model/value";
import type { Value } from "../model/value";
import type { Dli, DliPeriod } from "../model/project";
import type { Doubt } from "../model/table";
import { cellTrace, figure, givenTrace, productTrace, quotientTrace, sumTrace } from "./build";
import { traceOfValue } from "./factor";
import type { Bases } from "./result";
import type { Trace } from "./trace";

/** What a table can say at all: a table without any amounts, or without units or prices, has one basis only, and says so once. */
export interface TableSays {
  readonly amounts: boolean;
  readonly units: boolean;
}

/** What a DLI period is worth on both bases. Nothing printed is nothing earned; what cannot be read is a doubt. */
export function basesOf(dli: Dli, own: DliPeriod, says: TableSays, doubt: (one: Doubt) => void): Bases {
  const label = `DLI ${dli.number}, ${own.period.label}`;
  const printed = traceOfValue(own.amount, dli.table);
  if (printed === undefined && unreadable(own.amount)) {
    doubt({ cell: own.amount.cell, what: `${label}: the amount "${own.amount.text}" is no figure and counts as nothing. Enter a figure.` });
  }
  const fromUnits = says.units ? unitsTimesPrice(dli, own, label, printed !== undefined, doubt) : undefined;
  const nothing = sumTrace(`${label}: nothing printed`, []);
  if (!says.amounts) return { printed: figure(fromUnits ?? nothing), fromUnits: figure(fromUnits ?? nothing) };
  return { printed: figure(printed ?? nothing), fromUnits: figure(fromUnits ?? printed ?? nothing) };
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

/** Units x unit value / lot, or undefined where it must fall back on the printed amount. */
function unitsTimesPrice(dli: Dli, own: DliPeriod, label: string, hasPrinted: boolean, doubt: (one: Doubt) => void): Trace | undefined {
  const price = traceOfValue(dli.unitValue, dli.table);
  if (price === undefined) return undefined;
  const units = unitsTrace(own);
  if (units === undefined) {
    if (unreadable(own.units)) {
      doubt({
        cell: own.units.cell,
        what: `${label}: how many units "${own.units.text}" stands for could not be told; ${hasPrinted ? "the printed amount is used instead" : "it counts as nothing"}.`,
      });
    } else if (hasPrinted) {
      doubt({
        cell: own.amount?.cell ?? dli.cell,
        what: `${label}: an amount is printed but no units; the printed amount is used on both bases.`,
      });
    }
    return undefined;
  }
  const size = dli.lot?.size ?? dec(1);
  if (size.equals(1)) return productTrace(label, [units, price]);
  const worth = productTrace(`${label}: units x unit value`, [units, price]);
  const words = dli.lot?.text.trim() ?? "";
  const lot = givenTrace(`the price is for ${/\p{L}/u.test(words) ? words : grouped(size)}`, size, dli.unitValue?.cell);
  return quotientTrace(label, worth, lot);
}

/** The count of units: the cell's figure, or what its words stand for. */
export function unitsTrace(own: DliPeriod): Trace | undefined {
  const { units, unitCount } = own;
  if (units === undefined) return undefined;
  const count = unitCount?.count ?? figureOf(units);
  if (count === undefined) return undefined;
  if (unitCount?.inferred !== undefined) return givenTrace(unitCount.inferred, count, units.cell);
  return cellTrace(units.cell, units.text, count);
}
