import { isBlank } from "../model/value";
import type { ActionReview, FinanceReview, IndicatorReview } from "./review";
import type { Missing } from "./set-up";

/** What a complete report needs and the workbook lacks, and who owes it. */
export function missingIn(
  indicators: readonly IndicatorReview[],
  finance: FinanceReview,
  actions: readonly ActionReview[],
  year: number | undefined,
): Missing[] {
  const when = year === undefined ? "" : ` of ${year}`;
  const parts: (Missing | undefined)[] = [
    indicators.length === 0 ? { part: "performance", what: "The performance report: no table of indicators was found." } : undefined,
    finance.lines.length === 0 ? { part: "finance", what: "The financial report: no table of budgets or spending was found." } : undefined,
    finance.partners.length === 0
      ? { part: "partners", what: "The partners' commitments and disbursements: no such table was found." }
      : undefined,
    actions.length === 0 ? { part: "actions", what: "The agreed actions: no such table was found." } : undefined,
    ...indicators.flatMap((one) => ofIndicator(one, when)),
    ...finance.lines
      .filter((line) => line.year === year)
      .map((line) =>
        line.spent ? undefined : { part: "finance" as const, what: `What "${line.programme}" spent${when}`, cell: line.cell },
      ),
    ...finance.partners
      .filter((line) => line.year === undefined || line.year === year)
      .flatMap((line) => {
        const lacks = line.committed ? (line.disbursed ? undefined : "What was disbursed") : "The commitment";
        return lacks === undefined ? [] : [{ part: "partners" as const, what: `${lacks}${when}`, cell: line.cell, owner: line.partner }];
      }),
    ...actions.flatMap((action) => ofAction(action)),
  ];
  return parts.filter((part) => part !== undefined);
}

function ofIndicator(one: IndicatorReview, when: string): Missing[] {
  const owner = isBlank(one.responsibility) ? {} : { owner: one.responsibility?.text ?? "" };
  const lacks = [
    isBlank(one.baseline) ? "The baseline" : undefined,
    one.rating === "no-target" ? `The target${when}` : undefined,
    one.rating === "no-data" && one.comment === undefined ? `The actual${when}, or the reason why there is none` : undefined,
    (one.rating === "behind" || one.rating === "off-track") && one.comment === undefined ? "A comment on why it is off track" : undefined,
  ];
  return lacks.flatMap((what) =>
    what === undefined ? [] : [{ part: "performance", what: `${what}: ${one.name}`, cell: one.cell, ...owner }],
  );
}

function ofAction({ owner, due, status, text, cell }: ActionReview): Missing[] {
  const lacks = [isBlank(owner) ? "owner" : "", isBlank(due) ? "date" : "", isBlank(status) ? "status" : ""].filter((word) => word !== "");
  if (lacks.length === 0) return [];
  return [
    {
      part: "actions",
      what: `The ${lacks.join(", ")} of the action "${text}"`,
      cell,
      ...(isBlank(owner) ? {} : { owner: owner?.text ?? "" }),
    },
  ];
}
