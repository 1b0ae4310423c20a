import type { Dec } from "../../base/decimal";
import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import { unitInName } from "../../model/unit-in-name";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { inForce, indicatorName, shown, stated, yearly } from "../support/items";
import { broken, holds } from "../support/judge";
import { neighbours } from "../support/neighbours";
import { modeOf } from "../support/target-mode";
import { isPercentUnit } from "../support/words";

export const levelInLine: Rule = {
  id: "level-in-line",
  group: "targets",
  severity: "warning",
  statement: "From the baseline to the end target the targets of a share or level go one way.",
  reason: "A single year that goes against all others is more often a slip than a plan.",
  source: "Practice; IATI guidance on ascending and descending indicators.",
  leavesOut: [
    "Rows of which more than one figure is out of line.",
    "Indicators that count each year alone, and those that target-monotonic judges.",
  ],
  remedy: "Correct the figure, or say why it goes back.",
  messages: { odd: "{indicator}: {found} is out of line among the figures from {from} to {to}." },
  *check(project) {
    for (const indicator of project.indicators) for (const record of inForce(indicator)) yield* judge(project, indicator, record);
  },
  examples: {
    valid: [
      {
        title: "Rising, and falling to its aim",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Completion rate | Percentage | 60 | 62 | 65 | 70 | 70 |
| PDO 2: Drop-out rate | Percentage | 12 | 11 | 9 | 7 | 7 |`,
      },
    ],
    invalid: [
      {
        title: "A year with two digits exchanged",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Completion rate | Percentage | 60 | 62 | 56 | 70 | 70 |`,
        finds: [{ cell: "'Results framework'!E2" }],
      },
      {
        title: "A baseline above the first years",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 1: Completion rate | Percentage | 66 | 62 | 65 | 69 | 70 |`,
        finds: [{ cell: "'Results framework'!C2" }],
      },
    ],
  },
};

interface Stop {
  readonly value: Value;
  readonly figure: Dec;
}

function* judge(project: Project, indicator: Indicator, record: IndicatorRecord): Generator<Judgement> {
  const filled = yearly(record).filter((one) => stated(one.value));
  const years = filled.flatMap(({ value }): Stop[] => {
    const figure = figureOf(value);
    return figure === undefined ? [] : [{ value, figure }];
  });
  const end = figureOf(record.endTarget);
  if (years.length < filled.length || years.length < 2 || (stated(record.endTarget) && end === undefined)) return;
  const ends = record.endTarget && end ? [{ value: record.endTarget, figure: end }] : [];
  const isShare =
    [...years, ...ends].some(({ value }) => value.reading.kind === "percent") ||
    isPercentUnit(record.unit?.text ?? unitInName(record.name.text) ?? "");
  const mode = modeOf(project, indicator)?.value;
  // Of running totals a step back among the years is target-monotonic's; that a share starts beyond them is left to this rule.
  if (mode === "sum" || !(mode === "level" || isShare) || (mode === "cumulative" && !goesOneWay([...years, ...ends]))) return;
  const baseline = figureOf(record.baseline);
  const stops: Stop[] = [...(record.baseline && baseline ? [{ value: record.baseline, figure: baseline }] : []), ...years, ...ends];
  if (stops.length < 4) return;
  if (goesOneWay(stops)) {
    yield holds(...stops.map((stop) => stop.value));
    return;
  }
  const suspects = stops.filter((odd) => goesOneWay(stops.filter((stop) => stop !== odd)));
  const odd = suspects.find((stop) => !isBetween(stops, stop)) ?? suspects[0];
  if (!odd) return;
  const rest = stops.filter((stop) => stop !== odd);
  const [from, to] = [shown((rest[0] ?? odd).figure), shown((rest.at(-1) ?? odd).figure)];
  const words = { indicator: indicatorName(indicator), found: shown(odd.figure), from, to };
  const neighbour = stops[stops.indexOf(odd) + 1] ?? stops[stops.indexOf(odd) - 1];
  yield broken("odd", [odd.value, suspects.find((stop) => stop !== odd)?.value ?? neighbour?.value], words, { found: odd.figure });
}

function goesOneWay(stops: readonly Stop[]): boolean {
  const steps = neighbours(stops);
  return steps.every(([a, b]) => a.figure.lte(b.figure)) || steps.every(([a, b]) => a.figure.gte(b.figure));
}

/** Between the first and the last figure: of two that may be wrong the one outside them is more likely to be. */
function isBetween(stops: readonly Stop[], { figure }: Stop): boolean {
  const [a, b] = [stops[0]?.figure ?? figure, stops.at(-1)?.figure ?? figure];
  return a.lte(b) ? figure.gte(a) && figure.lte(b) : figure.gte(b) && figure.lte(a);
}
