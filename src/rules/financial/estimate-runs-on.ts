import type { EstimateRow, Estimates } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { shown, stated } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { add, tieSum } from "../support/sums";

export const estimateRunsOn: Rule = {
  id: "estimate-runs-on",
  group: "financial",
  severity: "error",
  statement: "The cumulative estimate of a year is that of the year before with the year's own.",
  reason: "The cumulative line is what disbursement is measured against; a slip in it shows a lag that is none.",
  source: "Expected disbursements by fiscal year, annual and cumulative, of World Bank appraisal documents.",
  leavesOut: [
    "Tables without both an annual and a cumulative figure.",
    "A cumulative line that starts from what was disbursed before the first year.",
    "Differences that rounded years explain.",
  ],
  remedy: "Correct the year's own estimate or the cumulative one.",
  messages: {
    runs: "FY{year}: the estimates up to the year add to {expected}, but the cumulative estimate is {found}.",
    words: "FY{year}: “{text}” is not a figure, so the cumulative estimates were not followed.",
  },
  *check(project, context) {
    for (const estimates of project.estimates) yield* judge(estimates, context);
  },
  examples: {
    valid: [
      {
        title: "Annual and cumulative",
        workbook: `
== Estimates
| Expected disbursements (US$ million) | | | |
| Fiscal year | 2016 | 2017 | 2018 |
| Annual | 5.0 | 11.0 | 9.0 |
| Cumulative | 5.0 | 16.0 | 25.0 |`,
      },
    ],
    invalid: [
      {
        title: "A cumulative figure with two digits exchanged",
        workbook: `
== Estimates
| Expected disbursements (US$ million) | | | |
| Fiscal year | 2016 | 2017 | 2018 |
| Annual | 5.0 | 11.0 | 9.0 |
| Cumulative | 5.0 | 61.0 | 25.0 |`,
        finds: [{ cell: "Estimates!C4", difference: "45000000" }],
      },
      {
        title: "A year's own figure: all that follow are off by the same",
        workbook: `
== Estimates
| Expected disbursements (US$ million) | | | |
| Fiscal year | 2016 | 2017 | 2018 |
| Annual | 5.0 | 12.0 | 9.0 |
| Cumulative | 5.0 | 16.0 | 25.0 |`,
        finds: [{ cell: "Estimates!C3", difference: "-1000000" }],
      },
    ],
  },
};

interface Step {
  readonly row: EstimateRow;
  readonly own: Value;
  readonly running: Value;
}

function* judge(estimates: Estimates, context: RuleContext): Generator<Judgement> {
  const steps = estimates.rows.flatMap((row): Step[] => {
    const running = row.others.find((other) => other.role === "cumulative")?.value;
    const own = row.others.find((other) => other.role === "annual")?.value ?? row.proposed ?? row.current;
    return running && own && stated(running) ? [{ row, own, running }] : [];
  });
  const word = steps.find(({ own, running }) => figureOf(running) === undefined || (stated(own) && figureOf(own) === undefined));
  if (steps.length < 2) return;
  if (word) {
    const off = figureOf(word.running) === undefined ? word.running : word.own;
    yield notJudged("words", [off], { year: word.row.year.text.trim(), text: off.text.trim() });
    return;
  }
  const offs = steps.map((step, n) => {
    const added = add(steps.slice(0, n + 1).map(({ own }) => own));
    return { ...step, ...tieSum(step.running, added, context.tolerance), added };
  });
  // What was disbursed before the first year is in every cumulative figure.
  const [first] = offs;
  const before = first !== undefined && offs.every((off) => !off.ties && off.difference.eq(first.difference));
  for (const [n, off] of offs.entries()) {
    const { row, own, running } = off;
    const earlier = offs[n - 1];
    const next = offs[n + 1];
    const goesOn = earlier !== undefined && !earlier.ties && off.difference.eq(earlier.difference);
    if (off.ties || before || goesOn) {
      if (off.ties || before) yield holds(running, own);
      continue;
    }
    const ownIsOff = next !== undefined && next.difference.eq(off.difference);
    const words = {
      year: String(row.fiscalYear ?? row.year.text.trim()),
      expected: shown(off.added.total),
      found: shown(figureOf(running)),
    };
    yield broken("runs", ownIsOff ? [own, running] : [running, own], words, {
      found: figureOf(running),
      expected: off.added.total,
      difference: off.difference,
    });
  }
}
