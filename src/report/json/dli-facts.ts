import { plain, roundTo, sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { printCell } from "../../grid/address";
import { earnedCells } from "../../disburse/earn";
import type { ForecastYear } from "../../disburse/forecast";
import { prove } from "../../disburse/ledger";
import type { Entry } from "../../disburse/ledger";
import type { PlanDli } from "../../disburse/plan";
import type { OpenChoice, Terms } from "../../disburse/terms";
import { figureOf } from "../../model/value";
import type { DliFacts } from "../dli-sheets/facts";
import { compact } from "./value";

/** A straight line divides days: its figures do not end. */
const cents = (figure: Dec): string => plain(roundTo(figure, 2));

const pricingJson = ({ pays }: Terms) =>
  pays.kind === "unit"
    ? { pays: "unit" as const, unitValue: plain(pays.price), lot: plain(pays.lot), brokenLots: pays.brokenLots }
    : pays.kind === "steps"
      ? {
          pays: "steps" as const,
          steps: pays.steps.map(({ at, amount }) => ({ at: plain(at), amount: plain(amount) })),
          between: pays.between,
        }
      : { pays: "all-or-nothing" as const };

const termsJson = (dli: PlanDli) =>
  dli.terms.map((terms) =>
    compact({
      dli: dli.number,
      ...pricingJson(terms),
      counts: terms.counts,
      missed: terms.missed,
      overAchievement: terms.overAchievement,
      from: terms.from,
      allocation: terms.allocation && plain(terms.allocation),
      baseline: terms.start && plain(terms.start),
      minimum: terms.minimum && plain(terms.minimum),
      maximum: terms.maximum && plain(terms.maximum),
      deadline: terms.deadline,
    }),
  );

const readingJson = ({ dli, choice, taken, otherwise, why }: OpenChoice) => ({ dli, choice, taken, otherwise, why });

/** What each verified result earns; DLIs without results by period are not listed. */
const earnedJson = ({ plan: { plan, hasResults } }: DliFacts) =>
  plan.dlis.flatMap((dli, d) => {
    if (!hasResults[d]) return [];
    return earnedCells(plan, dli, "verified").flatMap(({ count, amount, held }, p) =>
      count
        ? [compact({ dli: dli.number, period: plan.periods[p]?.label ?? "", verified: plain(count.units), earned: plain(amount), held })]
        : [],
    );
  });

const movementJson = ({ dli, fiscalYear, kind, amount, cell, request, financier }: Entry) =>
  compact({
    dli,
    fiscalYear: kind === "allocated" ? undefined : fiscalYear,
    kind,
    amount: plain(amount),
    cell: cell && printCell(cell),
    request,
    financier,
  });

/** The curve: the estimates, or the schedule where nothing is estimated, added up by fiscal year. */
const cumulativeJson = ({ versions: [{ disbursement }], forecast }: DliFacts) =>
  forecast.years.map((year: ForecastYear) => {
    const before = disbursement.byFiscalYear.filter((one) => one.fiscalYear <= year.fiscalYear);
    const current = before.flatMap((one) => figureOf(one.currentEstimate) ?? []);
    return compact({
      fiscalYear: year.fiscalYear,
      amount: plain(year.amount),
      cumulative: plain(year.cumulative),
      currentCumulative: current.length > 0 ? plain(sum(current)) : undefined,
      straightLine: year.evenPace && cents(year.evenPace),
      aheadOfStraightLine: year.aheadBy && cents(year.aheadBy),
    });
  });

/** The terms and the readings that were taken, what was earned, the ledger's movements with its proof, and the curve. */
export const dliFactsJson = (facts: DliFacts) =>
  compact({
    terms: facts.plan.plan.dlis.flatMap(termsJson),
    readings: facts.plan.open.map(readingJson),
    earned: earnedJson(facts),
    movements: facts.ledger.entries.map(movementJson),
    ledgerResidual: facts.ledger.rows.length > 0 ? plain(prove(facts.ledger.rows).residual) : undefined,
    noLedger: facts.noLedger,
    cumulative: cumulativeJson(facts),
    undisbursed: facts.forecast.undisbursed && plain(facts.forecast.undisbursed),
    shareUndisbursed: facts.forecast.shareUndisbursed && plain(roundTo(facts.forecast.shareUndisbursed, 6)),
  });
