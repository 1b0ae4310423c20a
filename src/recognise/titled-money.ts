import { fold } from "../base/fold";
import { currencyIn, scaleIn } from "../base/money-words";
import type { HeaderBlock } from "./header";
import type { SheetView } from "./view";

const amountWords =
  /\b(?:amounts?|allocations?|payments?|disbursements?|montos?|importes?|pagos?|desembolsos?|montants?|paiements?|decaissements?|montantes?|valores|pagamentos?)\b/;
const frameworkRoles = ["baseline", "unit-of-measure", "end-target", "target", "actual", "cumulative-target", "data-source", "frequency"];

/**
 * "Amounts by indicator and tranche (EUR million)" right over indicators, years and their total: the years hold money. Where a column speaks
 * of targets, baselines or units, the table speaks for itself.
 */
export function isTitledMoney(view: SheetView, { top, columns }: HeaderBlock): boolean {
  const hasRole = (roles: readonly string[]): boolean =>
    columns.some((column) => column.roles.some((match) => match.score >= 0.8 && roles.includes(match.role)));
  if (hasRole(frameworkRoles) || !hasRole(["total"])) return false;
  for (let row = top - 1; row >= Math.max(0, top - 3); row--) {
    const filled = view.filled(row);
    if (filled.length === 0) continue;
    if (filled.length > 2) return false;
    const line = filled.map((col) => view.text(row, col)).join(" ");
    const isUnit = currencyIn(line) !== undefined || scaleIn(line) !== undefined;
    if (isUnit && amountWords.test(fold(line))) return true;
  }
  return false;
}
