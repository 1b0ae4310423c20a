import { figureOf } from "../../model/value";
import type { Dec } from "../../base/decimal";
import type { Indicator, Project } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { indicatorName, shown } from "../support/items";
import { broken, holds } from "../support/judge";
import { neighbours } from "../support/neighbours";
import { modeOf, openRow, targetRow, usualMode } from "../support/target-mode";
import type { TargetRow } from "../support/target-mode";

export const targetMonotonic: Rule = {
  id: "target-monotonic",
  group: "targets",
  severity: "error",
  statement: "Cumulative targets never step back.",
  reason: "What has been counted stays counted; a lower figure is a slip or another way of counting.",
  source: "IATI guidance on cumulative and ascending indicators.",
  leavesOut: [
    "Indicators that count each year alone, and levels that may rise and fall.",
    "Where the table does not say that its targets accumulate but its other rows do: a step back is then a warning.",
  ],
  remedy: "Correct the year, or state that the indicator is a yearly level.",
  messages: {
    back: "{indicator}: the target falls from {before} in {yearBefore} to {found} in {year}.",
    rise: "{indicator}: the target is to fall, but rises from {before} in {yearBefore} to {found} in {year}.",
  },
  *check(project) {
    for (const indicator of project.indicators) yield* judge(project, indicator);
  },
  examples: {
    valid: [
      {
        title: "Rising, with a year that stays",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | Cumulative target values | < | < | End target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 1: Students reached | Number | 0 | 131,000 | 131,000 | 213,000 | 213,000 |`,
      },
    ],
    invalid: [
      {
        title: "Cumulative targets that fall, without a column for the end target",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | Cumulative target values | < | < | Data source |
| ^ | ^ | ^ | 2017 | 2018 | 2019 | ^ |
| PDO 2: Teachers with the qualification | Number | 12,500 | 18,000 | 17,500 | 24,000 | Register |`,
        finds: [{ cell: "'Results framework'!E3" }],
      },
      {
        title: "A digit lost",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | Cumulative target values | < | < | End target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | ^ |
| PDO 1: Students reached | Number | 0 | 131,000 | 18,000 | 213,000 | 213,000 |`,
        finds: [{ cell: "'Results framework'!E3" }],
      },
      {
        title: "A year too high",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | Cumulative target values | < | < | < | End target |
| ^ | ^ | ^ | 2014 | 2015 | 2016 | 2017 | ^ |
| PDO 1: Students reached | Number | 0 | 131,000 | 1,800,000 | 190,000 | 213,000 | 213,000 |`,
        finds: [{ cell: "'Results framework'!E3" }],
      },
    ],
  },
};

function* judge(project: Project, indicator: Indicator): Generator<Judgement> {
  const mode = modeOf(project, indicator);
  const usual = usualMode(project, indicator) === "cumulative";
  if (mode?.value !== "cumulative" && !(mode === undefined && usual)) return;
  for (const record of indicator.records) {
    const row = targetRow(record) ?? (mode?.stated ? openRow(record) : undefined);
    if (!row) continue;
    const back = neighbours(row.years).find(([earlier, year]) => against(direction(indicator, row), year.figure, earlier.figure));
    if (!back) {
      yield holds(...row.years.map((one) => one.value));
      continue;
    }
    const [earlier, year] = back;
    const words = { indicator: indicatorName(indicator), before: shown(earlier.figure), yearBefore: earlier.period.label };
    const tooHigh = against(direction(indicator, row), row.end, earlier.figure);
    const places = tooHigh ? [earlier.value, year.value] : [year.value, earlier.value];
    const figures = {
      found: year.figure,
      expected: `${shown(earlier.figure)} or beyond`,
      ...(mode?.stated ? {} : { severity: "warning" as const }),
    };
    const said = { ...words, found: shown(year.figure), year: year.period.label };
    yield year.figure.lt(earlier.figure) ? broken("back", places, said, figures) : broken("rise", places, said, figures);
  }
}

function direction(indicator: Indicator, row: TargetRow): "up" | "down" {
  const baseline = figureOf(row.record.baseline);
  return indicator.direction ?? (baseline?.gt(row.end) ? "down" : "up");
}

function against(direction: "up" | "down", figure: Dec, earlier: Dec): boolean {
  return direction === "up" ? figure.lt(earlier) : figure.gt(earlier);
}
