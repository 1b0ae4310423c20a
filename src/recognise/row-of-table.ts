import { classify } from "./classify";
import type { Found } from "./found";
import type { HeaderBlock } from "./header";
import type { SheetView } from "./view";

/** Roles of columns whose cells are years or days. */
const times = new Set([
  "fiscal-year",
  "end-of-period",
  "disbursement-date",
  "due-date",
  "deadline",
  "event-date",
  "date-row",
  "signing",
  "approval",
]);

/** 150, "1,250.5", "US$ 40", "12%". */
const isFigure = (text: string): boolean => /^[^\p{L}\d]*(?:[A-Z]{2,3}\s?\$?)?[^\p{L}\d]*\d[\d.,\s]*%?\)?$/u.test(text);

/**
 * Cells of a table may hold words that headers hold as well: a partner called "Agency" whose grant is "Signed", a step that is
 * "Certified". What looks like a header and follows a table without an empty row between is a row of it
 * - in a table of steps or of a team's own rules, unless it says again what its header says;
 * - where it states figures in the table's columns, which no header does;
 * - where all its years and days stand under the table's own headers for years and days.
 */
export function isRowOf(last: Found | undefined, block: HeaderBlock, view: SheetView): boolean {
  if (!last) return false;
  for (let row = last.block.bottom + 1; row < block.top; row++) if (view.filled(row).length === 0) return false;
  const roles = new Map(last.classified.columns.map(({ col, role }) => [col, role]));
  // "component 4 | total > 5": what a team's rule says of a table has the words of that table's header.
  if (last.classified.kind === "verification-rules") return classify(block, view)?.kind !== "verification-rules";
  if ([...roles.values()].includes("step")) return !classify(block, view)?.columns.some(({ role }) => role === "step");
  if (block.top !== block.bottom || !block.columns.every(({ col }) => roles.has(col))) return false;
  const dated = block.columns.filter(({ period }) => period !== undefined);
  const isUnderTimes = dated.length > 0 && dated.every(({ col }) => times.has(roles.get(col) ?? ""));
  return isUnderTimes || block.columns.some(({ col, period }) => period === undefined && isFigure(view.text(block.top, col)));
}
