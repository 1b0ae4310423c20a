import type { Project } from "../../model/project";
import { scheduleInForce } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { dliName, indicatorName, indicatorOf, periodCell, shown, yearOfPeriod, yearly } from "../support/items";
import { broken, holds } from "../support/judge";
import { yearlyFramework } from "../support/yearly-framework";

export const dliYearsInFramework: Rule = {
  id: "dli-years-in-framework",
  group: "cross-table",
  severity: "error",
  statement: "The years that DLIs are paid for are years of the results framework.",
  reason: "A wrong year in a header moves every target under it, and no figure shows it.",
  source: "Practice; results framework and DLI table of P123151 have the same years.",
  leavesOut: [
    "A year that only one table has, unless the other has one in its place with the same figures.",
    "Periods by fiscal year, and periods without dates.",
  ],
  remedy: "Correct the year in the header that is off.",
  messages: {
    moved:
      "{dli} is paid {units} for {period}, a year that the results framework does not have; it has the same target of {indicator} in {year}, for which no DLI is paid.",
  },
  *check(project) {
    yield* judge(project);
  },
  examples: {
    valid: [
      {
        title: "The same years, and one more",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 0 | 15,000 | 2,000 | 1,000 | 18,000 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 3 | 18,000 | "$125,000 per 1000" | 1,875,000 | 250,000 | 125,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 2,000 | 1,000 | ^ |`,
      },
    ],
    invalid: [
      {
        title: "The last year of the framework, one too late",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2017 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 2,000 | 1,000 | 18,000 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 3 | 18,000 | "$125,000 per 1000" | 1,875,000 | 250,000 | 125,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 2,000 | 1,000 | ^ |`,
        finds: [{ cell: "'Results framework'!F1" }],
      },
      {
        title: "The first year of the DLI table, one too early",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 2,000 | 1,000 | 18,000 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-13 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 3 | 18,000 | "$125,000 per 1000" | 1,875,000 | 250,000 | 125,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | 2,000 | 1,000 | ^ |`,
        finds: [{ cell: "DLIs!E1" }],
      },
    ],
  },
};

function* judge(project: Project): Generator<Judgement> {
  const schedule = scheduleInForce(project);
  if (!schedule) return;
  const told = new Set<number>();
  const paidYears = new Set(schedule.periods.flatMap(({ period }) => yearOfPeriod(period) ?? []));
  for (const dli of schedule.dlis) {
    const indicator = indicatorOf(project, dli.indicatorId);
    const record = yearlyFramework(indicator);
    if (!record || !indicator) continue;
    const years = new Map(
      yearly(record).flatMap((one) => {
        const at = yearOfPeriod(one.period);
        return at === undefined ? [] : [[at, one] as const];
      }),
    );
    const shared = [...paidYears].filter((year) => years.has(year)).length;
    for (const { period, units, unitCount } of dli.periods) {
      const year = yearOfPeriod(period);
      if (year === undefined || !unitCount || unitCount.count.isZero() || told.has(year)) continue;
      if (years.has(year)) {
        yield holds(units, years.get(year)?.value);
        continue;
      }
      const spare = [...years].filter(([at, one]) => !paidYears.has(at) && figureOf(one.value)?.eq(unitCount.count));
      const [first, ...others] = spare;
      if (!first || others.length > 0 || shared < 2) continue;
      const [movedYear, moved] = first;
      told.add(year);
      const words = {
        dli: dliName(dli),
        units: shown(unitCount.count),
        period: period.label,
        indicator: indicatorName(indicator),
        year: moved.period.label,
      };
      const cells = [periodCell(record.table, moved.period), periodCell(schedule.table, period)];
      const dliIsOff = standsAlone(paidYears, year) && !standsAlone(years.keys(), movedYear);
      const places = dliIsOff ? [...cells].reverse() : cells;
      yield broken("moved", [...places, moved.value, units], words, { found: moved.period.label, expected: period.label });
    }
  }
}

/** No year next to it: where the others follow one another, it is the one that was moved. */
function standsAlone(years: Iterable<number>, year: number): boolean {
  const all = new Set(years);
  return !all.has(year - 1) && !all.has(year + 1);
}
