import { plain } from "../../base/decimal";
import { printCell } from "../../grid/address";
import type { Figure } from "../../disburse/trace";
import type { ActionReview, FinanceLine, Gap, IndicatorReview, PartnerLine, Review } from "../../review/review";
import { traceJson } from "./disburse";
import { setUpJson } from "./review-set-up";
import { doubtJson, head } from "./tables";
import { compact, valueJson } from "./value";

const figureJson = (figure: Figure | undefined) => figure && { value: plain(figure.value), trace: traceJson(figure.trace) };

const indicatorJson = (one: IndicatorReview) => ({
  ...compact({ id: one.id, name: one.name, cell: printCell(one.cell), theme: one.theme, partOf: one.partOf }),
  unit: valueJson(one.unit),
  responsibility: valueJson(one.responsibility),
  baseline: valueJson(one.baseline),
  target: valueJson(one.target),
  actual: valueJson(one.actual),
  ...compact({ direction: one.direction, movement: one.movement }),
  progress: figureJson(one.progress) ?? null,
  rating: one.rating,
  why: one.why,
  comment: valueJson(one.comment),
  parts: one.parts,
  trend: one.trend.map(({ year, label, target, actual }) => ({ year, label, target: valueJson(target), actual: valueJson(actual) })),
});

const lineJson = (line: FinanceLine) =>
  compact({
    programme: line.programme,
    cell: printCell(line.cell),
    source: line.source,
    year: line.year,
    cost: figureJson(line.cost),
    budget: figureJson(line.budget),
    released: figureJson(line.released),
    spent: figureJson(line.spent),
    releaseRate: figureJson(line.releaseRate),
    executionRate: figureJson(line.executionRate),
  });

const partnerJson = (line: PartnerLine) =>
  compact({
    partner: line.partner,
    cell: printCell(line.cell),
    year: line.year,
    programme: line.programme,
    committed: figureJson(line.committed),
    disbursed: figureJson(line.disbursed),
    rate: figureJson(line.rate),
    status: valueJson(line.status),
    signing: valueJson(line.signing),
    isGovernment: line.isGovernment,
  });

const gapJson = ({ year, programme, cost, government, partners, gap, stated }: Gap) =>
  compact({
    year,
    programme,
    cost: figureJson(cost),
    government: figureJson(government),
    partners: figureJson(partners),
    gap: figureJson(gap),
    stated: valueJson(stated),
  });

const actionJson = (action: ActionReview) => ({
  ...compact({ action: action.text, cell: printCell(action.cell), year: action.year, theme: action.theme }),
  code: valueJson(action.code),
  owner: valueJson(action.owner),
  due: valueJson(action.due),
  status: valueJson(action.status),
  answer: valueJson(action.answer),
  indicators: action.indicators,
  state: action.state,
  isOverdue: action.isOverdue,
  isEarlier: action.isEarlier,
  ...compact({ carriedOn: action.carriedOn && printCell(action.carriedOn) }),
});

/**
 * Document "review/1": a year of a sector. `performance` has an entry for each indicator, `finance` one for each programme,
 * source and year; progress and rates are plain decimals, 1 for the whole.
 */
export function reviewDocument(review: Review, file?: string) {
  const { finance } = review;
  return {
    ...head("review", file),
    ...compact({ year: review.year, currency: finance.currency }),
    thresholds: { onTrack: plain(review.thresholds.onTrack), behind: plain(review.thresholds.behind), from: review.thresholdsFrom },
    themes: review.themes,
    performance: review.indicators.map(indicatorJson),
    finance: finance.lines.map(lineJson),
    ...compact({ financeTotal: finance.total && lineJson(finance.total) }),
    partners: finance.partners.map(partnerJson),
    gaps: finance.gaps.map(gapJson),
    rates: finance.rates.map(({ currency, rate }) => ({ currency, rate: valueJson(rate) })),
    contradictions: review.contradictions.map(({ kind, message, cells, theme }) =>
      compact({ kind, message, cells: cells.map(printCell), theme }),
    ),
    actions: review.actions.map(actionJson),
    ...setUpJson(review),
    missing: review.missing.map(({ what, part, cell, owner, role }) =>
      compact({ what, part, cell: cell && printCell(cell), owner, role: role && printCell(role) }),
    ),
    doubts: review.doubts.map(doubtJson),
  };
}
