import { isBlank } from "../model/value";
import { isSigned } from "./grants";
import type { ActionReview, FinanceReview, IndicatorReview, PartnerLine } from "./review";
import { missingInSetUp } from "./missing-set-up";
import type { Lacking, SetUp } from "./missing-set-up";
import { holderOf } from "./roles";
import type { Missing, RoleReview } from "./set-up";

/** What the report is made of. */
interface Reported extends SetUp {
  readonly indicators: readonly IndicatorReview[];
  readonly finance: FinanceReview;
  readonly actions: readonly ActionReview[];
  readonly year: number | undefined;
}

/** What a complete report needs and the workbook lacks, and who owes it. */
export function missingIn(reported: Reported): Missing[] {
  const { indicators, finance, actions, year, roles } = reported;
  const when = year === undefined ? "" : ` of ${year}`;
  const lacking: Lacking[] = [
    ...(indicators.length === 0
      ? [{ part: "performance" as const, what: "The performance report: no table of indicators was found." }]
      : []),
    ...(finance.lines.length === 0
      ? [{ part: "finance" as const, what: "The financial report: no table of budgets or spending was found." }]
      : []),
    ...(finance.partners.length === 0
      ? [{ part: "partners" as const, what: "The partners' commitments and disbursements: no such table was found." }]
      : []),
    ...(actions.length === 0 ? [{ part: "actions" as const, what: "The agreed actions: no such table was found." }] : []),
    ...indicators.flatMap((one) => ofIndicator(one, when)),
    ...finance.lines.flatMap((line): Lacking[] =>
      line.year !== year || line.spent
        ? []
        : [{ part: "finance", what: `What "${line.programme}" spent${when}`, cell: line.cell, theme: line.programme }],
    ),
    ...finance.partners.flatMap((line) => (line.year === undefined || line.year === year ? ofPartner(line, when) : [])),
    ...actions.flatMap(ofAction),
    ...missingInSetUp(reported),
  ];
  return lacking.map((one) => owed(one, roles));
}

/** Who owes it: whom the row names; else whoever has the task by the table of roles. */
function owed({ owner, theme, ...rest }: Lacking, roles: readonly RoleReview[]): Missing {
  const named = typeof owner === "string" ? owner : isBlank(owner) ? undefined : owner?.text;
  if (named !== undefined) return { ...rest, owner: named };
  const holder = holderOf(roles, rest.part, theme);
  return holder ? { ...rest, owner: holder.who, role: holder.cell } : rest;
}

function ofIndicator(one: IndicatorReview, when: string): Lacking[] {
  const lacks = [
    isBlank(one.baseline) ? "The baseline" : undefined,
    one.rating === "no-target" ? `The target${when}` : undefined,
    one.rating === "no-data" && one.comment === undefined ? `The actual${when}, or the reason why there is none` : undefined,
    (one.rating === "behind" || one.rating === "off-track") && one.comment === undefined ? "A comment on why it is off track" : undefined,
  ];
  const { cell, responsibility: owner, theme } = one;
  return lacks.flatMap((what) => (what === undefined ? [] : [{ part: "performance", what: `${what}: ${one.name}`, cell, owner, theme }]));
}

function ofPartner(line: PartnerLine, when: string): Lacking[] {
  const lacks = [
    line.committed ? undefined : "The commitment",
    line.committed && !line.disbursed ? "What was disbursed" : undefined,
    isSigned(line.status) && isBlank(line.signing) ? "The date of signature" : undefined,
  ];
  return lacks.flatMap((what) =>
    what === undefined ? [] : [{ part: "partners", what: `${what}${when}`, cell: line.cell, owner: line.partner }],
  );
}

function ofAction({ owner, due, status, text, cell, theme }: ActionReview): Lacking[] {
  const lacks = [isBlank(owner) ? "owner" : "", isBlank(due) ? "date" : "", isBlank(status) ? "status" : ""].filter((word) => word !== "");
  if (lacks.length === 0) return [];
  return [{ part: "actions", what: `The ${lacks.join(", ")} of the action "${text}"`, cell, owner, theme }];
}
