import { fold } from "../../base/fold";
import type { IndicatorRecord, Project } from "../../model/project";
import { spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { dated } from "../support/dated";
import { certainlyAfter, closingOf, inForce, indicatorName } from "../support/items";
import { broken, cellsOf, holds, notJudged } from "../support/judge";
import { summaryTopicOf } from "../support/words";

export const dateOrderIndicator: Rule = {
  id: "date-order-indicator",
  group: "time",
  severity: "error",
  statement:
    "An indicator's baseline is before its actual value, the actual value before its end target, and the end target not after closing.",
  reason: "A result dated outside the project cannot be attributed to it or paid for.",
  source: "Indicator blocks of World Bank restructuring papers and status reports.",
  leavesOut: [
    "Two dates on the same day, or given by month or year with a day that would do.",
    "Actual values after the end target where most indicators have them, or their header says so: the table then reports completion.",
    "End targets after closing where the closing date itself is being changed.",
  ],
  remedy: "Correct the date that is off.",
  messages: {
    actualBefore: "{indicator}: the actual value is of {later}, before the baseline of {earlier}.",
    endBefore: "{indicator}: the end target is for {later}, before the actual value of {earlier}.",
    endBeforeBaseline: "{indicator}: the end target is for {later}, before the baseline of {earlier}.",
    afterClosing: "{indicator}: the end target is for {later}, after the closing date {earlier}.",
    closingEarly: "The closing date {earlier} is before the end targets of {count} of {all} indicators.",
    completion: "{indicator}: the actual value is dated after the end target, as most are: the table seems to report completion.",
    over: "{indicator}: the actual value is dated after the end target, and its header says that the project is over.",
    closingChanges: "{indicator}: the end target is after the closing date, which the restructuring changes.",
  },
  *check(project) {
    const rows = project.indicators.flatMap((indicator) =>
      inForce(indicator).map((record) => ({ record, indicator: indicatorName(indicator) })),
    );
    const reportsCompletion = most(rows.map(({ record }) => endBeforeActual(record)));
    for (const { record, indicator } of rows) yield* judgeOwn(record, indicator, reportsCompletion);
    yield* judgeClosing(project, rows);
  },
  examples: {
    valid: [
      {
        title: "Dates in order, within the project",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 25,000,000 |
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 18,591 | 27-Jan-2017 | 18,000 | 31-Mar-2018 |`,
      },
      {
        title: "A completion report whose target date was not moved",
        workbook: `
== Annex 1
| Indicator Name | Unit of Measure | Baseline | Original Target | Formally Revised Target | Actual Achieved at Completion |
| Schools meeting standards | Percentage | 22 | 60 | | 71 |
| | | 01-Sep-2015 | 30-Jun-2020 | | 30-Jun-2021 |`,
      },
    ],
    invalid: [
      {
        title: "An actual value from before the baseline",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 18,591 | 27-Jan-2012 | 18,000 | 31-Mar-2018 |
| PDO 2: Principals certified | Number | 0 | 31-Jul-2012 | 10 | 27-Jan-2017 | 10,000 | 31-Mar-2018 |`,
        finds: [{ cell: "Status!F2" }],
      },
      {
        title: "An end target after closing",
        workbook: `
== Loan
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 25,000,000 |
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 18,591 | 27-Jan-2017 | 18,000 | 31-Mar-2018 |
| PDO 2: Principals certified | Number | 0 | 31-Jul-2012 | 10 | 27-Jan-2017 | 10,000 | 31-Mar-2019 |`,
        finds: [{ cell: "Status!H3" }],
      },
    ],
  },
};

interface Row {
  readonly record: IndicatorRecord;
  readonly indicator: string;
}

function* judgeOwn(record: IndicatorRecord, indicator: string, reportsCompletion: boolean): Generator<Judgement> {
  const order = (say: string, from: Value | undefined, to: Value | undefined): Judgement | undefined => {
    const [earlier, later] = [dated(from), dated(to)];
    if (!earlier || !later) return undefined;
    if (!certainlyAfter(earlier.span, later.span)) return holds(to, from);
    const words = { indicator, earlier: earlier.value.text.trim(), later: later.value.text.trim() };
    if (say === "endBefore" && isOfCompletion(record)) return notJudged("over", [from, to], words);
    if (say === "endBefore" && reportsCompletion) return notJudged("completion", [from, to], words);
    return broken(say, [to, from], words, { found: words.later, expected: `after ${words.earlier}` });
  };
  const { baselineDate, actualDate, endTargetDate } = record;
  const own = [order("actualBefore", baselineDate, actualDate), order("endBefore", actualDate, endTargetDate)];
  if (!spanOf(actualDate)) own.push(order("endBeforeBaseline", baselineDate, endTargetDate));
  for (const judgement of own) if (judgement) yield judgement;
}

function* judgeClosing(project: Project, rows: readonly Row[]): Generator<Judgement> {
  const closes = dated(closingOf(project));
  if (!closes) return;
  const closing = closes.value;
  const ends = rows.flatMap(({ record, indicator }) => {
    const end = dated(record.endTargetDate);
    return end ? [{ indicator, value: end.value, late: certainlyAfter(end.span, closes.span) }] : [];
  });
  const late = ends.filter((one) => one.late);
  const changes = project.summary.some((item) => item.changed && summaryTopicOf(item.item.text) === "closing-date");
  if (most(ends.map((one) => one.late)) && !changes) {
    const words = { earlier: closing.text.trim(), count: String(late.length), all: String(ends.length) };
    yield broken("closingEarly", [closing, ...cellsOf(late.map((one) => one.value))], words, { found: closing.text.trim() });
    return;
  }
  for (const { indicator, value, late: isLate } of ends) {
    const words = { indicator, earlier: closing.text.trim(), later: value.text.trim() };
    if (!isLate) yield holds(value, closing);
    else if (changes) yield notJudged("closingChanges", [value, closing], words);
    else yield broken("afterClosing", [value, closing], words, { found: value.text.trim(), expected: `by ${closing.text.trim()}` });
  }
}

/** "Actual achieved at completion": the header says that the project is over. */
function isOfCompletion({ table }: IndicatorRecord): boolean {
  return table.columns.some(
    ({ role, header }) => role === "actual" && /complet|conclu|termin|acheve|cierre|cloture|encerr/.test(fold(header)),
  );
}

function endBeforeActual(record: IndicatorRecord): boolean | undefined {
  const [actual, end] = [spanOf(record.actualDate), spanOf(record.endTargetDate)];
  return actual && end && certainlyAfter(actual, end);
}

/** More than half of those that are known, and more than one. */
function most(answers: readonly (boolean | undefined)[]): boolean {
  const known = answers.filter((answer) => answer !== undefined);
  const yes = known.filter((answer) => answer).length;
  return yes > 1 && yes * 2 > known.length;
}
