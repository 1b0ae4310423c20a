import { scaleIn } from "../base/money-words";
import type { ChangeField } from "../model/project";
import type { FieldChange } from "./comparison";

/** Figures that are counted in the indicator's unit. */
const measured: ReadonlySet<ChangeField> = new Set(["baseline", "target", "end-target"]);

/**
 * Changes of an item whose unit changed: figures in two units are no difference of numbers, and "120" thousand people are the "120,000"
 * people that stand there now.
 */
export function underOtherUnit(changes: readonly FieldChange[]): FieldChange[] {
  const unit = changes.find((change) => change.field === "unit" && change.kind === "unit");
  if (!unit) return [...changes];
  const [before, after] = [scaleIn(unit.before) ?? 1, scaleIn(unit.after) ?? 1];
  return changes.flatMap((change): FieldChange[] => {
    const { figureBefore: from, figureAfter: to } = change;
    if (!measured.has(change.field) || change.kind !== "figure" || !from || !to) return [change];
    const isSame = before !== after && from.times(before).equals(to.times(after));
    return isSame ? [] : [{ ...change, kind: "unit" }];
  });
}
