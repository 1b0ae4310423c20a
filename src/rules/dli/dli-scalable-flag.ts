import { fold } from "../../base/fold";
import { zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { scalableOf } from "../../disburse/terms-of-dli";
import type { Dli, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { countedDlis, dliName, shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { paidIn, payments, paymentsOfDli, paysResults } from "../support/plan";

export const dliScalableFlag: Rule = {
  id: "dli-scalable-flag",
  group: "dli",
  severity: "error",
  statement: "A DLI that is not scalable is paid in full for a period or not at all, and every table says the same of it.",
  reason: "A scalable DLI pays for each unit; one that is not pays the whole amount once its target is met, and nothing before.",
  source: "Notes to the DLI table of P163721, which give each DLI as scalable or not, with the amounts that follow.",
  leavesOut: [
    "A DLI that no table calls scalable or not.",
    "Payments that a decision made partial: see partial-waive-transfer.",
    "A DLI with more than sixteen periods, whose payments could make too many sums.",
  ],
  remedy: "Pay the whole amount of the periods that were reached, or correct what the table says of the DLI.",
  messages: {
    differs: '{dli} is "{found}" here and "{expected}" in another table: one of them decides what part of a result is worth.',
    part: "{dli} is not scalable, but {found} was paid: no sum of its periods' amounts ({amounts}) makes that.",
    many: "{dli} has too many periods to tell which of them its payments are for.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    if (!schedule) return;
    for (const dli of countedDlis(schedule)) {
      yield* sameEverywhere(project, dli);
      yield* allOrNothing(project, dli, context);
    }
  },
  examples: {
    valid: [
      {
        title: "A policy paid in full, in two steps",
        workbook: `
== DLIs
| DLI | Indicator | Scalable | Dec-14 | Dec-15 | Allocation |
| 1 | Policy adopted, then applied | No | 1,000,000 | 2,000,000 | 3,000,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 1,000,000 |
| 2 | 1 | 15-Sep-16 | 2,000,000 |`,
      },
    ],
    invalid: [
      {
        title: "Half of an amount that is all or nothing",
        workbook: `
== DLIs
| DLI | Indicator | Scalable | Dec-14 | Dec-15 | Allocation |
| 1 | Policy adopted, then applied | No | 1,000,000 | 2,000,000 | 3,000,000 |
== Payments
| Disbursement number | DLI | Disbursement date | Amount |
| 1 | 1 | 15-Sep-15 | 500,000 |`,
        finds: [{ cell: "Payments!D2" }],
      },
      {
        title: "Scalable in the table, not in the protocol",
        workbook: `
== DLIs
| DLI | Indicator | Scalable | Dec-14 | Dec-15 | Allocation |
| 1 | Schools built | Yes | 1,000,000 | 2,000,000 | 3,000,000 |
== Protocols
| DLI | Definition | Scalable | Data source | Verification entity | Procedure |
| 1 | Schools handed over to their boards | No | Ministry | Audit office | Visits to a sample of schools |`,
        finds: [{ cell: "Protocols!C2" }],
      },
    ],
  },
};

function* sameEverywhere(project: Project, dli: Dli): Generator<Judgement> {
  const own = scalableOf(dli.scalable);
  if (own === undefined || !dli.scalable) return;
  for (const other of inProtocols(project, dli.number)) {
    const theirs = scalableOf(other);
    if (theirs === undefined) continue;
    if (theirs === own) yield holds(other, dli.scalable);
    else
      yield broken("differs", [other, dli.scalable], {
        dli: dliName(dli),
        found: other.text.trim(),
        expected: dli.scalable.text.trim(),
      });
  }
}

function inProtocols(project: Project, number: string): readonly Value[] {
  return project.lists
    .filter((list) => list.table.kind === "verification-protocol")
    .flatMap((list) => list.rows)
    .filter((row) => /\d+(?:\.\d+)*/.exec(fold(row.fields["dli"]?.text ?? ""))?.[0] === number)
    .flatMap((row) => row.fields["scalable"] ?? []);
}

const mostPeriods = 16;

function* allOrNothing(project: Project, dli: Dli, context: RuleContext): Generator<Judgement> {
  if (scalableOf(dli.scalable) !== false) return;
  const all = paymentsOfDli(payments(project, context.fiscalCalendar), dli);
  const paid = all.filter(paysResults);
  const amounts = dli.periods.flatMap((own) => figureOf(own.amount) ?? []).filter((amount) => !amount.isZero());
  if (paid.length === 0 || amounts.length === 0 || all.some((one) => one.kind === "partial")) return;
  const cells = paid.map((one) => one.amountValue);
  if (amounts.length > mostPeriods) {
    yield notJudged("many", [dli.cell, ...cells], { dli: dliName(dli) });
    return;
  }
  const sums = sumsOf(amounts);
  let total = zero;
  for (const [n, payment] of paid.entries()) {
    total = total.plus(payment.amount);
    const isWhole = sums.some((one) =>
      one
        .minus(total)
        .abs()
        .lte(context.tolerance.plus(payment.amountValue?.halfUnit ?? 0)),
    );
    if (isWhole && n === paid.length - 1) yield holds(payment.amountValue, dli.scalable);
    if (isWhole) continue;
    const words = { dli: dliName(dli), found: shown(paidIn(paid.slice(0, n + 1))), amounts: amounts.map((one) => shown(one)).join(", ") };
    yield broken("part", [payment.amountValue, dli.scalable, ...dli.periods.map((own) => own.amount)], words, { found: total });
    return;
  }
}

/** Every sum that some of the amounts make. */
function sumsOf(amounts: readonly Dec[]): readonly Dec[] {
  return amounts.reduce<readonly Dec[]>((sums, amount) => [...sums, ...sums.map((one) => one.plus(amount))], [zero]);
}
