import type { HeaderBlock } from "./header";
import { scoreOf } from "./header-column";
import type { HeaderColumn, RoledColumn } from "./header-column";
import type { SheetView } from "./view";

const isMoney = (column: HeaderColumn): boolean =>
  scoreOf(column, "amount") >= 0.6 && scoreOf(column, "target", "actual", "cumulative-target") < 0.55;

/** "Target 2022 | Target 2023 | Amount 2022 | Amount 2023". */
export const paysTargets = ({ columns }: HeaderBlock): boolean => {
  const times = columns.filter(({ period }) => period !== undefined);
  return times.some(isMoney) && times.some((column) => scoreOf(column, "target") >= 0.6);
};

/** Words for payment by results in the sheet's name or in the lines over a header. */
export function saysPaid(view: SheetView, { top }: HeaderBlock): boolean {
  const lines = [view.sheet.name];
  for (let row = Math.max(0, top - 4); row < top; row++) lines.push(...view.filled(row).map((col) => view.text(row, col)));
  return /\b(?:tranches?|variables?|dlis?|pbcs?|ild|ivd|disburse\w*|d[eé]caiss\w*|desembols\w*|incentiv\w*|primes?|results?-based|payments? by results)\b/iu.test(
    lines.join(" "),
  );
}

/** "Montant 2023 | Montant 2024": what the years hold is money, not targets. */
export const mostlyMoney = (periods: readonly HeaderColumn[]): boolean => periods.filter(isMoney).length * 2 > periods.length;

const paying = new Set([
  "unit-value",
  "allocation",
  "total",
  "disbursement-date",
  "disbursement-number",
  "end-of-period",
  "dlr",
  "lot",
  "units",
]);

/** A column beside the indicators that says which of them a DLI pays for: a framework's, where nothing else speaks of payment. */
export function marksIndicators(columns: readonly RoledColumn[]): boolean {
  const at = (role: string): number | undefined => columns.find((column) => column.role === role)?.col;
  const [dli, indicator] = [at("dli"), at("indicator")];
  const pays = columns.some((column) => paying.has(column.role) || (column.role === "amount" && column.period === undefined));
  return dli !== undefined && indicator !== undefined && dli > indicator && at("baseline") !== undefined && !pays;
}

/** "Activity | Quantity | Unit cost | Total cost | Q1": a work plan's prices, where nothing speaks of DLIs. */
export const pricesActivities = ({ columns }: HeaderBlock): boolean =>
  !columns.some((column) => scoreOf(column, "dli", "dlr", "indicator") >= 0.7) &&
  columns.some((column) => scoreOf(column, "budget-activity", "cost", "component", "partner") >= 0.95);
