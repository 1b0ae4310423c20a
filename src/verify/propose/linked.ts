import { dec } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { IsoDate } from "../../base/dates";
import type { Dli, Indicator } from "../../model/project";
import { figureOf, spanOf } from "../../model/value";
import type { Sourced, Value } from "../../model/value";
import type { Price } from "../protocol";

const sourced = (value: Value | undefined): Sourced<Dec> | undefined => {
  const figure = figureOf(value);
  return value && figure ? { value: figure, cell: value.cell } : undefined;
};

/** What is claimed of an indicator: its latest actual in a table of status, else the last year's actual that has a figure. */
export function claimOf(indicator: Indicator | undefined): { readonly claimed: Sourced<Dec>; readonly isShare: boolean } | undefined {
  const records = (indicator?.records ?? []).filter((record) => record.version === "proposed");
  const status = records.map((record) => record.actual).find((value) => sourced(value) !== undefined);
  const yearly = records
    .map((record) =>
      record.actuals
        .map(({ value }) => value)
        .filter((value) => sourced(value) !== undefined)
        .at(-1),
    )
    .find(Boolean);
  const value = status ?? yearly;
  const claimed = sourced(value);
  return claimed && { claimed, isShare: value?.reading.kind === "percent" };
}

/** What a DLI pays for a lot of units, and the most that it pays. Whether started lots count is not for the table to say. */
export function priceOf(dli: Dli | undefined): Price | undefined {
  const unitValue = sourced(dli?.unitValue);
  if (!dli || !unitValue) return undefined;
  const atMost = sourced(dli.subtotal);
  const reading = dli.unitValue?.reading;
  const currency = (reading?.kind === "money" ? reading.currency : undefined) ?? dli.table.currency;
  return {
    unitValue,
    lot: { value: dli.lot?.size ?? dec(1) },
    lots: "not-stated",
    ...(currency === undefined ? {} : { currency }),
    ...(atMost ? { atMost } : {}),
  };
}

/** The day that the DLI's own column of deadlines gives. */
export function deadlineOf(dli: Dli | undefined): Sourced<IsoDate> | undefined {
  const span = spanOf(dli?.deadline);
  return dli?.deadline && span ? { value: span.to, cell: dli.deadline.cell } : undefined;
}
