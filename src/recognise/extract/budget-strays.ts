import { sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { BudgetRow } from "../../model/project";
import { figureOf } from "../../model/value";

/**
 * Components none of which but the last has lines: what stands under the last ("Contingencies", "Unallocated") may be beside the components
 * rather than a part of the last. The figures decide: the budget's total, else whether the lines make their component.
 */
export function withoutStrays(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const components = rows.filter((row) => row.kind === "component");
  const last = components.at(-1);
  const lines = rows.filter((row) => row.parent !== undefined);
  if (last === undefined || components.length < 2 || lines.length === 0 || lines.some((row) => row.parent !== last)) return rows;
  const total = rows.find((row) => row.kind === "total");
  if (total && addTo(components, total)) return rows;
  const areStrays = total !== undefined && addTo([...components, ...lines], total) ? true : !addTo(lines, last);
  return areStrays ? rows.map((row) => (row.parent === undefined ? row : alone(row))) : rows;
}

function alone({ parent: _, ...row }: BudgetRow): BudgetRow {
  return row;
}

/** Whether rows add to another one in a column that has figures in it. */
function addTo(rows: readonly BudgetRow[], whole: BudgetRow): boolean {
  const given = rows.map(figures);
  return figures(whole).some((figure, column) => {
    const parts = given.flatMap((each) => each[column] ?? []);
    return figure !== undefined && !figure.isZero() && parts.length > 0 && sum(parts).eq(figure);
  });
}

const figures = (row: BudgetRow): readonly (Dec | undefined)[] => [figureOf(row.total), ...row.amounts.map(({ value }) => figureOf(value))];
