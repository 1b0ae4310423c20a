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

/** Rows that add to a row: those that name it as their parent, or for a total those that have none. */
function children(budget: Budget, row: BudgetRow): readonly BudgetRow[] {
  const key = cellKey(row.cell);
  const own = budget.rows.filter((other) => other.parent !== undefined && cellKey(other.parent.cell) === key);
  if (own.length > 0 || row.kind !== "total") return own;
  const top = budget.rows.filter((other) => other.parent === undefined && other.kind !== "total");
  const components = top.filter((other) => other.kind !== "subtotal");
  return components.length > 0 ? components : top;
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
  const parts = children(budget, row);
  if (parts.length === 0) return [];
  const kind = row.kind === "total" ? "components" : "lines";
  const columns = row.amounts.flatMap(({ period, value }) =>
    sumOf(
      kind,
      row,
      period.label,
      value,
      parts.map((part) => amountIn(part, period)),
      tolerance,
    ),
  );
  return [
    ...columns,
    ...sumOf(
      kind,
      row,
      "",
      row.total,
      parts.map((part) => part.total),
      tolerance,
    ),
  ];
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
  const name = row.name.text.trim() === "" ? (row.code ?? "") : row.name.text.trim();
  return [{ kind, name, period, total, added, tie: tieSum(total, added, tolerance) }];
}
