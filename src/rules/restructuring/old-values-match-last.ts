import { foldName } from "../../base/fold";
import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { indicatorName, samePeriod, shown, stated } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { sameFigure } from "../support/sums";
import { tableName } from "../support/stated-values";

export const oldValuesMatchLast: Rule = {
  id: "old-values-match-last",
  group: "restructuring",
  severity: "warning",
  statement: "What a change table gives as current is what the approved version says.",
  reason: "A change from a value that was never approved hides what is really changed.",
  source: "Practice.",
  leavesOut: [
    "Workbooks that do not hold the approved version: a framework whose title or sheet says that it is the current one.",
    "Descriptions and protocols, which change tables shorten.",
  ],
  remedy: "Put the approved value into the change table, or add the restructuring that changed it since.",
  messages: {
    differs: "{indicator}: the change table gives {found} as the current {field}; the approved {table} says {expected}.",
    absent: "The workbook does not hold the approved version of the framework, so the current values were not compared with it.",
  },
  *check(project, context) {
    yield* judge(project, context);
  },
  examples: {
    valid: [
      {
        title: "As approved",
        workbook: `
== Current framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 0 | 1,000 | 9,000 | 10,000 |
== Proposed framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 0 | 1,000 | 7,000 | 8,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Positions staffed | Revised | 2016 target | 9,000 | 7,000 |
| PDO 1: Positions staffed | Revised | End target | 10,000 | 8,000 |`,
      },
    ],
    invalid: [
      {
        title: "A current end target that was never approved",
        workbook: `
== Current framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 0 | 1,000 | 9,000 | 10,000 |
== Proposed framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 0 | 1,000 | 7,000 | 8,000 |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Positions staffed | Revised | 2016 target | 9,000 | 7,000 |
| PDO 1: Positions staffed | Revised | End target | 12,000 | 8,000 |`,
        finds: [{ cell: "Changes!D3", difference: "2000" }],
      },
      {
        title: "Another data source than the approved one",
        workbook: `
== Current framework
| Indicator | Unit of Measure | Baseline | 2015 | End target | Data source |
| PDO 1: Positions staffed | Number | 0 | 1,000 | 1,000 | Report |
== Proposed framework
| Indicator | Unit of Measure | Baseline | 2015 | End target | Data source |
| PDO 1: Positions staffed | Number | 0 | 1,000 | 1,000 | Database |
== Changes
| Indicator | Status | Change in | Current | Proposed |
| PDO 1: Positions staffed | Revised | Data source | Survey | Database |`,
        finds: [{ cell: "Changes!D2" }],
      },
    ],
  },
};

const fields = {
  unit: "unit",
  baseline: "baseline",
  endTarget: "end target",
  frequency: "frequency",
  source: "data source",
  responsibility: "responsibility",
};

function* judge(project: Project, context: RuleContext): Generator<Judgement> {
  const hasApproved = project.indicators.some((indicator) => approvedOf(indicator).length > 0);
  const changes = project.indicators.filter((indicator) => currentOf(indicator).length > 0);
  if (changes.length === 0) return;
  if (!hasApproved) {
    const table = changes.flatMap(currentOf)[0]?.table;
    yield notJudged("absent", [table?.columns.find((column) => column.role === "current")?.cell ?? table?.columns[0]?.cell]);
    return;
  }
  for (const indicator of changes) {
    for (const record of currentOf(indicator))
      for (const approved of approvedOf(indicator)) yield* against(indicator, record, approved, context);
  }
}

function currentOf(indicator: Indicator): readonly IndicatorRecord[] {
  return indicator.records.filter(({ table, version }) => table.kind === "change-table" && version === "current");
}

function approvedOf(indicator: Indicator): readonly IndicatorRecord[] {
  return indicator.records.filter(({ table, version }) => table.kind === "results-framework" && version === "current");
}

function* against(indicator: Indicator, record: IndicatorRecord, approved: IndicatorRecord, context: RuleContext): Generator<Judgement> {
  const pairs: readonly (readonly [string, Value | undefined, Value | undefined])[] = [
    ...(Object.keys(fields) as (keyof typeof fields)[]).map((field) => [fields[field], record[field], approved[field]] as const),
    ...record.targets.map(
      ({ period, value }) =>
        [`target of ${period.label}`, value, approved.targets.find((one) => samePeriod(one.period, period))?.value] as const,
    ),
  ];
  for (const [field, found, expected] of pairs) {
    if (!stated(found) || !stated(expected)) continue;
    if (isSame(found, expected, context)) {
      yield holds(found, expected);
      continue;
    }
    const [x, y] = [figureOf(found), figureOf(expected)];
    const words = { indicator: indicatorName(indicator), field, table: tableName(approved.table.kind) };
    const said = { ...words, found: x ? shown(x) : `“${found.text.trim()}”`, expected: y ? shown(y) : `“${expected.text.trim()}”` };
    const figures = { found: x ?? found.text, expected: y ?? expected.text, difference: x && y && x.minus(y) };
    yield broken("differs", [found, expected], said, figures);
  }
}

function isSame(a: Value, b: Value, { tolerance }: RuleContext): boolean {
  return figureOf(a) && figureOf(b) ? sameFigure(a, b, tolerance) : foldName(a.text) === foldName(b.text);
}
