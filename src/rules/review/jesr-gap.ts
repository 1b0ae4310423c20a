import { figureOf } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { shown } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { reviewIn } from "../support/review";
import { hidden } from "../support/sums";
import type { Gap } from "../../review/review";
import { cellsOfTrace } from "../../review/contradictions/seen";

export const jesrGap: Rule = {
  id: "jesr-gap",
  group: "review",
  severity: "error",
  statement: "A programme's cost less what the government and the partners give is its funding gap.",
  reason: "The gap is what the review asks partners to fill; if it is wrong, they are asked for too much or too little.",
  source: "Sindh joint education sector review, tasks: identify programme costs and available resources.",
  leavesOut: [
    "Tables that state no gap.",
    "Amounts in a currency for which the sheet gives no rate.",
    "Differences that rounded amounts explain.",
  ],
  remedy: "Correct the amount that is off.",
  messages: {
    gap: "{programme}: cost {cost} less government {government} and partners {partners} is {expected}, but the gap says {found}.",
    negative: "{programme}: {found} stands among cost and resources, which cannot be below zero.",
    words: "{programme}: the gap is given in words.",
  },
  *check(project, context) {
    for (const gap of reviewIn(project, context).finance.gaps) yield* judge(gap, context);
  },
  examples: {
    valid: [
      {
        title: "1,000 less 700 less 200",
        workbook: `
== Costs 2025
| Programme | Cost | Government | All partners | Funding gap |
| Access | 1000 | 700 | 200 | 100 |
| Quality | 400 | 300 | 150 | 0 |`,
      },
    ],
    invalid: [
      {
        title: "The partners' part is left out",
        workbook: `
== Costs 2025
| Programme | Cost | Government | All partners | Funding gap |
| Access | 1000 | 700 | 200 | 300 |
| Quality | 400 | 300 | 50 | 50 |`,
        finds: [{ cell: "'Costs 2025'!E2", difference: "200" }],
      },
      {
        title: "A part below zero",
        workbook: `
== Costs 2025
| Programme | Cost | Government | All partners | Funding gap |
| Access | 1000 | 700 | -200 | 500 |
| Quality | 400 | 300 | 50 | 50 |`,
        finds: [{ cell: "'Costs 2025'!D2" }],
      },
    ],
  },
};

function* judge(gap: Gap, { tolerance }: RuleContext): Generator<Judgement> {
  const { stated, cost, government, partners } = gap;
  const programme = gap.programme ?? "All programmes";
  const below = [cost, government, partners].find(({ value }) => value.isNegative() && !value.isZero());
  const places = [cost, government, partners].flatMap(({ trace }) => cellsOfTrace(trace));
  if (below) {
    yield broken("negative", [...cellsOfTrace(below.trace), ...places], { programme, found: shown(below.value) });
    return;
  }
  if (!stated) return;
  const found = figureOf(stated);
  if (found === undefined) {
    if (stated.reading.kind !== "blank") yield notJudged("words", [stated, ...places], { programme });
    return;
  }
  const expected = gap.gap.value;
  const room = hidden(stated).times(4).plus(tolerance);
  // Where there is more than the cost, sheets write the surplus below zero, or that there is no gap.
  if (found.minus(expected).abs().lte(room) || (expected.isNegative() && found.isZero())) yield holds(stated, ...places);
  else {
    const words = { programme, cost: shown(cost.value), government: shown(government.value), partners: shown(partners.value) };
    const figures = { found, expected, difference: found.minus(expected) };
    yield broken("gap", [stated, ...places], { ...words, expected: shown(expected), found: shown(found) }, figures);
  }
}
