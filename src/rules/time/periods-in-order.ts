import type { CellRef } from "../../grid/address";
import type { Project } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";
import { neighbours } from "../support/neighbours";

export const periodsInOrder: Rule = {
  id: "periods-in-order",
  group: "time",
  severity: "warning",
  statement: "The periods of a table follow one another in time, each once.",
  reason: "A wrong year in a header moves every figure under it.",
  source: "Practice.",
  leavesOut: [
    "Tables of fewer than four periods, and periods without dates.",
    "Tables that list their periods more than once, for two versions or for targets and actual values.",
    "A gap in time: some years may have no target.",
  ],
  remedy: "Correct the period.",
  messages: { odd: "“{found}” is out of order among the periods {from} to {to} of its table." },
  *check(project) {
    for (const series of seriesOf(project)) yield* judge(series);
  },
  examples: {
    valid: [
      {
        title: "Four years",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | 2016 | End target |
| PDO 1: Studies published | Number | 0 | 1 | 1 | 0 | 1 | 3 |`,
      },
    ],
    invalid: [
      {
        title: "A year with a wrong digit",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2025 | 2016 | End target |
| PDO 1: Studies published | Number | 0 | 1 | 1 | 0 | 1 | 3 |`,
        finds: [{ cell: "RF!F1" }],
      },
      {
        title: "A fiscal year twice",
        workbook: `
== Estimates
| Fiscal year | Current | Proposed |
| 2014 | 0 | 0 |
| 2016 | 1,000,000 | 1,875,000 |
| 2016 | 1,250,000 | 375,000 |
| 2017 | 1,250,000 | 375,000 |`,
        finds: [{ cell: "Estimates!A3" }],
      },
      {
        title: "The second year as the first",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | 2013 | 2015 | 2016 | End target |
| PDO 1: Studies published | Number | 0 | 1 | 1 | 0 | 1 | 3 |`,
        finds: [{ cell: "RF!E1" }],
      },
    ],
  },
};

interface Stop {
  readonly cell: CellRef;
  readonly label: string;
  /** Sorts as time does. */
  readonly at: string;
}

/** The period columns of each table by what they hold, and the years of each estimates table, in the sheet's order. */
function* seriesOf(project: Project): Generator<readonly Stop[]> {
  for (const table of project.tables) {
    for (const role of new Set(table.columns.map((column) => column.role))) {
      const own = table.columns.filter((column) => column.role === role);
      yield own.flatMap(({ cell, period, periodCell }) =>
        period?.span ? [{ cell: periodCell ?? cell, label: period.label, at: period.span.to }] : [],
      );
    }
  }
  for (const estimates of project.estimates) {
    yield estimates.rows.flatMap(({ year, fiscalYear }) =>
      fiscalYear === undefined ? [] : [{ cell: year.cell, label: year.text.trim(), at: String(fiscalYear) }],
    );
  }
}

function* judge(series: readonly Stop[]): Generator<Judgement> {
  if (series.length < 4) return;
  // A table may begin with its latest period: most steps tell.
  const steps = neighbours(series);
  const isForward = steps.filter(([a, b]) => a.at < b.at).length >= steps.filter(([a, b]) => a.at > b.at).length;
  const inTime = isForward ? series : [...series].reverse();
  if (isRising(inTime)) {
    yield holds(...series.map((stop) => stop.cell));
    return;
  }
  const candidates = inTime.filter((odd) => isRising(inTime.filter((stop) => stop !== odd)));
  // Of two equal years the one with room for another between its neighbours is the wrong one.
  const odd =
    candidates.find((stop) => room(inTime, stop) === "gap") ?? candidates.find((stop) => room(inTime, stop) === "end") ?? candidates[0];
  const rest = inTime.filter((stop) => stop !== odd);
  const [first, last] = [rest[0], rest.at(-1)];
  if (!odd || !first || !last) return;
  const words = { found: odd.label, from: first.label, to: last.label };
  yield broken("odd", [odd.cell, first.cell, last.cell], words, { found: odd.label });
}

function isRising(series: readonly Stop[]): boolean {
  return neighbours(series).every(([a, b]) => a.at < b.at);
}

/** Whether another year fits between the neighbours of a stop, or it stands at an end, where any would. */
function room(series: readonly Stop[], stop: Stop): "gap" | "end" | "none" {
  const n = series.indexOf(stop);
  const [before, after] = [series[n - 1], series[n + 1]];
  if (before === undefined || after === undefined) return "end";
  return Number(after.at.slice(0, 4)) - Number(before.at.slice(0, 4)) > 1 ? "gap" : "none";
}
