import type { IsoDate } from "../../base/dates";
import { roundTo, sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Dli, DliSchedule, Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { figureOf, spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule, RuleContext, RuleFigure } from "../rule";
import { figureIn } from "../support/figure-of-rule";
import { countedDlis, dliName, periodCell, shown, soleFinancing } from "../support/items";
import { broken, holds } from "../support/judge";
import { hidden } from "../support/sums";

const percent: RuleFigure = {
  name: "percent",
  what: "the ceiling for prior results, in percent of the commitment, where the workbook states none",
  min: 0,
  max: 100,
};

export const priorResultsCeiling: Rule = {
  id: "prior-results-ceiling",
  group: "dli",
  severity: "warning",
  statement: "What is planned for results of periods that ended before effectiveness is within the amount agreed for prior results.",
  reason: "Results from before the agreement are paid only up to a ceiling that it sets; what lies above is not payable.",
  source: "P163721: retroactive financing up to 20 of 200 million. In P123151 December 2013, 20.83 % of the loan, precedes effectiveness.",
  figures: [percent],
  leavesOut: [
    "Whether the agreement counts from signing or from effectiveness: effectiveness is taken where it is stated, else signing.",
    "Workbooks with several loans, whose boundaries may differ.",
  ],
  remedy: "Check the ceiling for prior results in the agreement, and state it in the DLI table.",
  messages: {
    above: "{dli}: {found} is planned for results from before {boundary}, but {expected} is available for prior results.",
    set: "{found}{share} is planned for results of periods that ended before {boundary}, but the ceiling set for prior results is {expected}.",
    unstated:
      "{found}{share} is planned for results of periods that ended before {boundary}. The workbook states no ceiling for prior results: check it in the agreement.",
  },
  *check(project, context) {
    const schedule = scheduleInForce(project);
    const financing = soleFinancing(project);
    const boundary = financing && (spanOf(financing.effectiveness) ? financing.effectiveness : financing.signing);
    const day = spanOf(boundary)?.from;
    if (schedule && boundary && day !== undefined) yield* judge(project, schedule, boundary, day, context);
  },
  examples: {
    valid: [
      {
        title: "Every period ends after effectiveness",
        workbook: `
== Loan
| Loan | Approval | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 20-May-2014 | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Allocation |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |`,
      },
      {
        title: "Within what the table makes available",
        workbook: `
== Loan
| Loan | Approval | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 20-May-2014 | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | Prior results | Dec-13 | Dec-15 | Allocation |
| 1 | Positions staffed | 500,000 | 500,000 | 1,750,000 | 2,250,000 |`,
      },
      {
        title: "Under the ceiling that was set for the workbook",
        figures: { "prior-results-ceiling.percent": "20" },
        workbook: `
== Loan
| Loan | Approval | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 20-May-2014 | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | Dec-13 | Dec-15 | Allocation |
| 1 | Positions staffed | 450,000 | 1,800,000 | 2,250,000 |`,
      },
    ],
    invalid: [
      {
        title: "Above the ceiling that was set for the workbook",
        figures: { "prior-results-ceiling.percent": "19" },
        workbook: `
== Loan
| Loan | Approval | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 20-May-2014 | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | Dec-13 | Dec-15 | Allocation |
| 1 | Positions staffed | 450,000 | 1,800,000 | 2,250,000 |`,
        finds: [{ cell: "DLIs!C2", difference: "22500" }],
      },
      {
        title: "A period before effectiveness, and no ceiling",
        workbook: `
== Loan
| Loan | Approval | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 20-May-2014 | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | Dec-13 | Dec-15 | Allocation |
| 1 | Positions staffed | 450,000 | 1,800,000 | 2,250,000 |`,
        finds: [{ cell: "DLIs!C2" }],
      },
      {
        title: "More than the table makes available",
        workbook: `
== Loan
| Loan | Approval | Effectiveness | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 20-May-2014 | 31-Mar-2018 | 2,250,000 |
== DLIs
| DLI | Indicator | Prior results | Dec-13 | Dec-15 | Allocation |
| 1 | Positions staffed | 400,000 | 450,000 | 1,800,000 | 2,250,000 |`,
        finds: [{ cell: "DLIs!D2", difference: "50000" }],
      },
    ],
  },
};

interface Prior {
  readonly dli: Dli;
  readonly amounts: readonly Value[];
  readonly total: Dec;
}

function* judge(project: Project, schedule: DliSchedule, boundary: Value, day: IsoDate, context: RuleContext): Generator<Judgement> {
  const dlis = countedDlis(schedule);
  const dated = dlis.some((dli) => dli.periods.some((own) => own.period.span));
  if (!dated) return;
  const prior = dlis.map((dli): Prior => {
    const amounts = dli.periods.flatMap((own) => (own.period.span && own.period.span.to < day && own.amount ? [own.amount] : []));
    return { dli, amounts, total: sum(amounts.map((one) => figureOf(one) ?? zero)) };
  });
  const whole = sum(prior.map((one) => one.total));
  const stated = dlis.some((dli) => figureOf(dli.priorResults) !== undefined);
  const words = { boundary: boundary.text.trim() };
  if (whole.isZero()) {
    yield holds(boundary, ...schedule.periods.slice(0, 1).map((one) => periodCell(schedule.table, one.period)));
    return;
  }
  if (!stated) {
    const commitment = soleFinancing(project)?.commitment;
    const of = figureOf(commitment);
    const share = of && !of.isZero() ? ` (${shown(roundTo(whole.times(100).div(of), 2))} % of ${shown(of)})` : "";
    const places = [...prior.flatMap((one) => one.amounts.filter((value) => figureOf(value)?.isZero() === false)), boundary, commitment];
    const ceiling = figureIn(priorResultsCeiling, percent, context)
      ?.times(of ?? zero)
      .div(100);
    if (ceiling === undefined || !of) {
      yield broken("unstated", places, { ...words, found: shown(whole), share }, { found: whole });
      return;
    }
    const difference = whole.minus(ceiling);
    const said = { ...words, found: shown(whole), share, expected: shown(ceiling) };
    if (difference.lte(context.tolerance)) yield holds(...places);
    else yield broken("set", places, said, { found: whole, expected: ceiling, difference });
    return;
  }
  for (const { dli, amounts, total } of prior) {
    const ceiling = figureOf(dli.priorResults) ?? zero;
    const difference = total.minus(ceiling);
    const room = context.tolerance.plus(hidden(dli.priorResults)).plus(sum(amounts.map(hidden)));
    const places = [...amounts, dli.priorResults, boundary];
    if (total.isZero()) continue;
    if (difference.lte(room)) yield holds(...places);
    else {
      const said = { ...words, dli: dliName(dli), found: shown(total), expected: shown(ceiling) };
      yield broken("above", places, said, { found: total, expected: ceiling, difference });
    }
  }
}
