import type { Dec } from "../../base/decimal";
import type { Budget, BudgetRow } from "../../model/project";
import type { Period, Value } from "../../model/value";
import { samePeriod } from "./items";
import { cellKey } from "./judge";
import { add, tieSum } from "./sums";
import type { Added, Tie } from "./sums";

/** A figure of a budget that others add to. */
export interface BudgetSum {
  readonly kind: "years" | "lines" | "components";
  readonly name: string;
  readonly period: string;
  readonly total: Value;
  readonly added: Added;
  readonly tie: Tie;
}

/**
 * Rows that add to a row, in the ways a budget may mean it: those that name it as their parent, up to the next subtotal; for a
 * total those without a parent, or the last subtotal and what stands after it.
 */
function children({ rows }: Budget, row: BudgetRow): readonly (readonly BudgetRow[])[] {
  const at = rows.indexOf(row);
  if (row.kind !== "total") {
    const after = rows.slice(at + 1);
    const end = after.findIndex((other) => other.kind === "subtotal");
    const block = end < 0 ? after : after.slice(0, end);
    return [block.filter((other) => other.parent !== undefined && cellKey(other.parent.cell) === cellKey(row.cell))];
  }
  const top = rows.filter((other) => other.parent === undefined && other.kind !== "total");
  const components = top.filter((other) => other.kind !== "subtotal");
  const above = rows.slice(0, at);
  // Without a subtotal that is the last row alone.
  const closing = above.slice(above.map((other) => other.kind).lastIndexOf("subtotal"));
  return [components.length > 0 ? components : top, ...(closing.length > 1 ? [closing] : [])];
}

/** Every sum that a budget states: along its rows, and down each column. */
export function budgetSums(budget: Budget, tolerance: Dec): readonly BudgetSum[] {
  return budget.rows.flatMap((row) => [...along(row, tolerance), ...down(budget, row, tolerance)]);
}

function along(row: BudgetRow, tolerance: Dec): readonly BudgetSum[] {
  const amounts = row.amounts.map((amount) => amount.value);
  return sumOf("years", row, "", row.total, amounts, tolerance);
}

function down(budget: Budget, row: BudgetRow, tolerance: Dec): readonly BudgetSum[] {
  const kind = row.kind === "total" ? "components" : "lines";
  const ways = children(budget, row);
  const sums = (period: Period | undefined, total: Value | undefined): readonly BudgetSum[] => {
    const all = ways.flatMap((parts) => {
      const values = parts.map((part) => (period === undefined ? part.total : amountIn(part, period)));
      return sumOf(kind, row, period?.label ?? "", total, values, tolerance);
    });
    return [all.find(({ tie }) => tie.ties) ?? all[0]].filter((one) => one !== undefined);
  };
  return [...row.amounts.flatMap(({ period, value }) => sums(period, value)), ...sums(undefined, row.total)];
}

function amountIn(row: BudgetRow, period: Period): Value | undefined {
  return row.amounts.find((amount) => samePeriod(amount.period, period))?.value;
}

function sumOf(
  kind: BudgetSum["kind"],
  row: BudgetRow,
  period: string,
  total: Value | undefined,
  parts: readonly (Value | undefined)[],
  tolerance: Dec,
): readonly BudgetSum[] {
  const added = add(parts);
  if (total === undefined || (added.parts.length === 0 && added.words.length === 0)) return [];
  const name = row.name.text.trim();
  return [{ kind, name, period, total, added, tie: tieSum(total, added, tolerance) }];
}
