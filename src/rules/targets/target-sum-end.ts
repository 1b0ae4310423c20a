import type { Indicator, IndicatorRecord, Project } from "../../model/project";
import type { Value } from "../../model/value";
import { figureOf } from "../../model/value";
import type { Judgement, Rule, RuleContext } from "../rule";
import { dlisOf, indicatorName, samePeriod, shown, stated, yearOfPeriod, yearly } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { tie } from "../support/sums";
import { modeOf, targetRow, total } from "../support/target-mode";
import type { TargetRow } from "../support/target-mode";
import { tiesOtherwise } from "../support/twofold";

export const targetSumEnd: Rule = {
  id: "target-sum-end",
  group: "targets",
  severity: "error",
  statement: "Where each year's target counts that year alone, the years add to the end target.",
  reason: "The end target is what the project is judged by; years that do not add to it leave a gap or promise too much.",
  source: "IATI guidance on aggregatable indicators; Annexes 1 and 4 of P123151.",
  leavesOut: [
    "Cumulative indicators and levels.",
    "Rows with a year or an end target in words.",
    "Blank and N/A years count as nothing.",
    "Figures whose mark may part thousands or decimals, where the years add in the other reading.",
  ],
  remedy: "Correct the year or the end target, or state that the figures are cumulative.",
  messages: {
    sum: "{indicator}: the years add to {expected}, but the end target is {found}.",
    mark: "{indicator}: the years add to the end target only if the mark in these figures is read the other way.",
  },
  *check(project, context) {
    for (const indicator of project.indicators) yield* judge(project, indicator, context);
  },
  examples: {
    valid: [
      {
        title: "Years that add, blanks among them",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 0 | 15,000 | | 3,000 | 18,000 |
| IRI 1: Studies published | Number | 0 | 2 | 1 (Primary) | 0 | 1 | 4 |
| IRI 2: Surveys carried out | Number | 0 | 1 | 0 | 2 | 0 | 3 |`,
      },
      {
        title: "A point that parts thousands, and nothing that shows it",
        workbook: `
== Marco de resultados
| Indicador | Unidad de medida | Línea de base | 2014 | 2015 | 2016 | Meta final |
| PDO 1: Caminos rehabilitados | Número | 0 | "450" | "700" | "590" | "1,740" |
| PDO 2: Maestros | Número | 0 | "10" | "20" | "30" | "60" |`,
      },
    ],
    invalid: [
      {
        title: "A year too many",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 0 | 15,000 | 1,000 | 3,000 | 18,000 |
| IRI 1: Studies published | Number | 0 | 2 | 1 (Primary) | 0 | 1 | 4 |
| IRI 2: Surveys carried out | Number | 0 | 1 | 0 | 2 | 0 | 3 |`,
        finds: [{ cell: "'Results framework'!H2", difference: "-1000" }],
      },
      {
        title: "The year that the DLI contradicts is named first",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2014 | 2015 | 2016 | End target |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 0 | 8,000 | 18,000 |
== DLIs
| DLI | Linked indicator | Final target | Unit value | Dec-14 | Dec-15 | Dec-16 | Subtotal |
| 1 | PDO 3 | 18,000 | "$125,000 per 1000" | 1,875,000 | | 375,000 | 2,250,000 |
| ^ | ^ | ^ | ^ | 15,000 | | 3,000 | ^ |`,
        finds: [{ cell: "'Results framework'!F2", difference: "-5000" }],
      },
    ],
  },
};

function* judge(project: Project, indicator: Indicator, context: RuleContext): Generator<Judgement> {
  if (modeOf(project, indicator)?.value !== "sum") return;
  for (const record of indicator.records) {
    const row = completed(indicator, record);
    if (!row) continue;
    const { ties, difference } = tie(row.endTarget, total(row), context.tolerance);
    const years = row.years.map((year) => year.value);
    const places = [row.endTarget, ...years];
    if (ties) yield holds(...places);
    else if (tiesOtherwise(project, row.endTarget, years)) yield notJudged("mark", places, { indicator: indicatorName(indicator) });
    else {
      const words = { indicator: indicatorName(indicator), expected: shown(total(row)), found: shown(row.end) };
      yield broken("sum", [suspect(project, indicator, row), ...places], words, { found: row.end, expected: total(row), difference });
    }
  }
}

/** A change table may list only the years that change: those it leaves out are as the framework has them. */
function completed(indicator: Indicator, record: IndicatorRecord): TargetRow | undefined {
  const row = targetRow(record, 1);
  if (!row || record.table.kind !== "change-table") return row;
  const [framework] = indicator.records.flatMap((other) => (other.table.kind === "results-framework" ? (targetRow(other, 1) ?? []) : []));
  const left = framework?.years.filter((year) => !yearly(record).some((own) => samePeriod(own.period, year.period))) ?? [];
  return { ...row, years: [...row.years, ...left] };
}

/** The one year that the DLI or another table of the same version contradicts by as much as the sum is off. */
function suspect(project: Project, indicator: Indicator, row: TargetRow): Value | undefined {
  const off = row.end.minus(total(row));
  const contradicted = row.years.filter((year) => {
    const wanted = year.figure.plus(off);
    const paid = dlisOf(project, indicator).flatMap((dli) =>
      dli.periods.filter((one) => yearOfPeriod(one.period) === yearOfPeriod(year.period)),
    );
    const elsewhere = indicator.records
      .filter((other) => other !== row.record && other.version === row.record.version)
      .flatMap((other) => yearly(other).filter((one) => samePeriod(one.period, year.period)));
    const unpaid = wanted.isZero() && paid.length > 0 && paid.every((one) => !stated(one.units) && !stated(one.amount));
    return unpaid || paid.some((one) => one.unitCount?.count.eq(wanted)) || elsewhere.some((one) => figureOf(one.value)?.eq(wanted));
  });
  const [first, ...others] = contradicted;
  return others.length === 0 ? first?.value : undefined;
}
