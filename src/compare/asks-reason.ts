import type { IsoDate } from "../base/dates";
import type { CellRef } from "../grid/address";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import type { FieldChange } from "./comparison";

/** Why a change needs a reason before it can be printed. A closed set. */
export type ReasonAsked = "end-target-below-actual" | "past-period-rewritten" | "price-changed";

/** What a change is judged by: the latest result, which way is better, and the day. What is not known is not judged. */
export interface ChangeContext {
  readonly actual?: Value;
  readonly direction?: "up" | "down";
  readonly asOf?: IsoDate;
}

/** Whether a change matters so much that a person must say why, and the cells that show it; undefined where not. */
export function asksReason(
  change: FieldChange,
  { actual, direction = "up", asOf }: ChangeContext = {},
): { readonly why: ReasonAsked; readonly cells: readonly CellRef[] } | undefined {
  const cells = [change.cellBefore, change.cellAfter].flatMap((cell) => cell ?? []);
  const { field, period, figureBefore: before, figureAfter: after } = change;
  const isBoth = change.kind !== "added" && change.kind !== "removed";
  if ((field === "unit-value" || field === "lot") && isBoth) return { why: "price-changed", cells };
  const reached = figureOf(actual);
  if (field === "end-target" && before && after && reached && actual) {
    const isLess =
      direction === "up" ? after.lessThan(before) && after.lessThan(reached) : after.greaterThan(before) && after.greaterThan(reached);
    if (isLess) return { why: "end-target-below-actual", cells: [...cells, actual.cell] };
  }
  const isStated = field === "target" || field === "units" || field === "amount";
  const isPast = asOf !== undefined && period?.span !== undefined && period.span.to < asOf;
  return isStated && isPast && change.before.trim() !== "" ? { why: "past-period-rewritten", cells } : undefined;
}
