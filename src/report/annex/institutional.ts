import type { Budget, Project } from "../../model/project";
import type { Period } from "../../model/value";
import { samePeriod } from "../../rules/support/items";
import { bold, linksOf, plainCells, valueText, withUniqueKeys } from "./annex";
import type { Annex, AnnexRow } from "./annex";
import { scaleWords } from "./dlis";

const right = { width: 14, align: "right" } as const;

/** Who is responsible for what, and with how much: the components and budget lines with their units. */
export function institutionalAnnex(project: Project): Annex | undefined {
  const budgets = project.budgets.filter((budget) => budget.rows.some((row) => valueText(row.responsibility) !== ""));
  const [budget] = budgets;
  if (!budget) return undefined;
  const periods: Period[] = [];
  for (const { period } of budget.rows.flatMap((row) => row.amounts))
    if (!periods.some((one) => samePeriod(one, period))) periods.push(period);
  const hasActivity = budget.rows.some((row) => valueText(row.activityCode) !== "");
  const hasTotal = budget.rows.some((row) => valueText(row.total) !== "");
  const { currency, scale } = budget.table;
  return {
    maker: "annex-institutional",
    name: "Institutional",
    title: "Institutional arrangements",
    note: `Amounts as the table prints them${currency === undefined ? "" : `, in ${currency}`}${scaleWords(scale)}.`,
    columns: [
      { header: "Code", width: 8 },
      { header: "Component or activity", width: 44 },
      ...(hasActivity ? [{ header: "Activity code", width: 14 }] : []),
      { header: "Responsible unit", width: 20 },
      ...periods.map((period) => ({ header: period.label, ...right })),
      ...(hasTotal ? [{ header: "Total", ...right }] : []),
    ],
    rows: withUniqueKeys(budget.rows.map((row) => rowOf(row, periods, hasActivity, hasTotal))),
    userHeader: "Comment",
  };
}

function rowOf(row: Budget["rows"][number], periods: readonly Period[], hasActivity: boolean, hasTotal: boolean): AnnexRow {
  const amounts = periods.map((period) => row.amounts.find((one) => samePeriod(one.period, period))?.value);
  const values = [row.name, ...(hasActivity ? [row.activityCode] : []), row.responsibility, ...amounts, ...(hasTotal ? [row.total] : [])];
  const texts = [row.code ?? "", ...values.map(valueText)];
  const isHead = row.kind !== "line";
  return {
    key: `${row.kind} ${row.code ?? row.name.text}`,
    ...(row.kind === "total" ? { isTotal: true } : { begins: row.kind === "component" }),
    cells: isHead ? texts.map(bold) : plainCells(texts),
    links: linksOf(values),
  };
}
