import { sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { fold } from "../base/fold";
import type { ListRow } from "../model/project";
import { figureOf } from "../model/value";

/** What a row of money can state; each counts something of its own. */
export const amountRoles = [
  ...["cost", "allocation", "release", "executed", "government", "partners", "gap", "committed", "disbursed", "undisbursed"],
] as const;

/**
 * The rows that no other row sums, without totals. "1" sums "1.1" and "1.2"; rows of which the one above is the sum are left out
 * where the table's own total counts it so.
 */
export function topRows(rows: readonly ListRow[]): readonly ListRow[] {
  const items = withoutSubCodes(rows);
  const years = new Set(items.map(yearText));
  const parts = new Set<ListRow>();
  for (const year of years) {
    const totals = rows.filter((row) => row.isTotal && (yearText(row) === year || (years.size === 1 && yearText(row) === "")));
    const ofYear = items.filter((row) => yearText(row) === year);
    const [total] = totals;
    if (!total || totals.length > 1) continue;
    const found = partsAmong(ofYear);
    const rest = ofYear.filter((row) => !found.has(row));
    if (found.size > 0 && addTo(rest, total) && !addTo(ofYear, total)) for (const part of found) parts.add(part);
  }
  return items.filter((row) => !parts.has(row));
}

function withoutSubCodes(rows: readonly ListRow[]): readonly ListRow[] {
  const codeOf = (row: ListRow): string | undefined => row.fields["indicator-code"]?.text.trim().replace(/\.$/, "");
  const codes = new Set(rows.map(codeOf));
  return rows.filter((row) => {
    const code = codeOf(row);
    const above = code?.includes(".") === true ? code.slice(0, code.lastIndexOf(".")) : undefined;
    return !row.isTotal && (above === undefined || !codes.has(above));
  });
}

const yearText = ({ fields }: ListRow): string => fields["fiscal-year"]?.text.trim() ?? "";
const amountsOf = ({ fields }: ListRow): (readonly [string, Dec])[] =>
  amountRoles.flatMap((role) => {
    const figure = figureOf(fields[role]);
    return figure ? [[role, figure] as const] : [];
  });

/** Whether rows add to every amount that a row states. */
function addTo(rows: readonly ListRow[], whole: ListRow): boolean {
  const amounts = amountsOf(whole);
  return (
    amounts.some(([, figure]) => !figure.isZero()) &&
    amounts.every(([role, figure]) => sum(rows.map(({ fields }) => figureOf(fields[role]) ?? zero)).eq(figure))
  );
}

const isOfWhich = ({ fields }: ListRow): boolean => {
  const name = (fields["component"] ?? fields["budget-activity"] ?? fields["partner"])?.text ?? "";
  return /^\W*(?:of which|dont|de los cuales|de las cuales|dos quais|das quais)\b/.test(fold(name)) || /^\s*[-–•]/.test(name);
};

/** Rows that say so, and rows that follow the one that they add to. */
function partsAmong(items: readonly ListRow[]): Set<ListRow> {
  const parts = new Set(items.filter(isOfWhich));
  for (let at = 0; at < items.length; at++) {
    const whole = items[at];
    if (!whole || parts.has(whole)) continue;
    for (let end = at + 3; end <= items.length; end++) {
      const below = items.slice(at + 1, end);
      if (!addTo(below, whole)) continue;
      for (const part of below) parts.add(part);
      at = end - 1;
      break;
    }
  }
  return parts;
}
