import { figureOf, spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { IndicatorRecord } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { dated } from "../support/dated";
import { indicatorName, stated } from "../support/items";
import { broken, holds } from "../support/judge";

export const datesPresent: Rule = {
  id: "dates-present",
  group: "time",
  severity: "warning",
  statement: "Every figure of an indicator status has its date.",
  reason: "A figure without a date cannot be compared with a target for a date.",
  source: "The four values and four dates of the Bank's status reports; female beneficiaries of P123151 have none.",
  leavesOut: [
    "Tables that have no dates at all, or none of their baselines, actual values or end targets.",
    "Indicators whose values are words only.",
  ],
  remedy: "Add the date.",
  messages: {
    none: "{indicator}: its values have no dates.",
    one: "{indicator}: the {field} has no date.",
    odd: "{indicator}: the baseline is of {date}, most others are of {usual}.",
  },
  *check(project) {
    const rows = project.indicators.flatMap((indicator) =>
      indicator.records.map((record) => ({ record, indicator: indicatorName(indicator) })),
    );
    for (const kind of new Set(rows.map(({ record }) => record.table.id))) {
      const own = rows.filter(({ record }) => record.table.id === kind);
      if (!own.some(({ record }) => pairs(record).some(([, , date]) => spanOf(date)))) continue;
      const known = datedFields(own.map(({ record }) => record));
      for (const { record, indicator } of own) yield* judge(record, indicator, known);
      yield* judgeOdd(own);
    }
  },
  examples: {
    valid: [
      {
        title: "All dated",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 31-Jul-2012 | 15,000 | 27-Jan-2017 | 18,000 | 29-Dec-2017 |`,
      },
      {
        title: "Baselines with their year, targets under the years",
        workbook: `
== Matriz de resultados
| Indicador | Unidad de medida | Línea de base | < | 2019 | 2020 | Fin del proyecto |
| ^ | ^ | Valor | Año | ^ | ^ | ^ |
| Aulas construidas | Aulas | 0 | 2018 | 40 | 80 | 120 |
| Escuelas conectadas | Escuelas | 10 | 2018 | 30 | 60 | 60 |`,
      },
    ],
    invalid: [
      {
        title: "A row without dates",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Direct beneficiaries | Number | 0 | 31-Jul-2012 | 5,700 | 27-Jan-2017 | 5,700 | 29-Dec-2017 |
| PDO 2: Female beneficiaries | Percentage | 0 | | 50 | | 50 | |`,
        finds: [{ cell: "Status!C3" }],
      },
      {
        title: "One date missing",
        workbook: `
== Status
| Indicator | Unit of Measure | Baseline value | Baseline date | Actual value | Actual date | End target value | End target date |
| PDO 1: Direct beneficiaries | Number | 0 | 31-Jul-2012 | 5,700 | | 5,700 | 29-Dec-2017 |
| PDO 2: Positions staffed | Number | 0 | 31-Jul-2012 | 10 | 27-Jan-2017 | 50 | 29-Dec-2017 |`,
        finds: [{ cell: "Status!E2" }],
      },
    ],
  },
};

function pairs(record: IndicatorRecord): ReadonlyArray<readonly [string, Value | undefined, Value | undefined]> {
  return [
    ["baseline", record.baseline, record.baselineDate],
    ["actual value", record.actual, record.actualDate],
    ["end target", record.endTarget, record.endTargetDate],
  ];
}

const dateRoles: Readonly<Record<string, string>> = {
  baseline: "baseline-date",
  "actual value": "actual-date",
  "end target": "end-target-date",
};

/** The values of a table that have a place for their date: a column of it, or a date in any row. */
function datedFields(records: readonly IndicatorRecord[]): ReadonlySet<string> {
  const roles = new Set(records.flatMap(({ table }) => table.columns.map(({ role }) => role)));
  return new Set(
    records.flatMap((record) =>
      pairs(record).flatMap(([field, , date]) => (stated(date) || roles.has(dateRoles[field] ?? "") ? [field] : [])),
    ),
  );
}

/** `known` names the values that any row of the table dates: a table without dates of its targets has none missing. */
function* judge(record: IndicatorRecord, indicator: string, known: ReadonlySet<string>): Generator<Judgement> {
  const figures = pairs(record).filter(([field, value]) => known.has(field) && figureOf(value) !== undefined);
  const undated = figures.filter(([, , date]) => !stated(date));
  const first = undated[0];
  if (first === undefined) {
    if (figures.length > 0) yield holds(...figures.map(([, , date]) => date));
  } else if (undated.length === figures.length) {
    yield broken(
      "none",
      undated.flatMap(([, value, date]) => [value, date]),
      { indicator },
    );
  } else for (const [field, value, date] of undated) yield broken("one", [value, date], { indicator, field });
}

/** A baseline date that few of a table share, where at least three quarters share one other. */
function* judgeOdd(rows: ReadonlyArray<{ readonly record: IndicatorRecord; readonly indicator: string }>): Generator<Judgement> {
  const days = rows.flatMap(({ record, indicator }) => {
    const date = dated(record.baselineDate);
    return date ? [{ indicator, value: date.value, day: date.span.to }] : [];
  });
  const usual = days.find((one) => days.filter((other) => other.day === one.day).length * 4 >= days.length * 3);
  if (!usual) return;
  for (const one of days.filter((other) => other.day !== usual.day)) {
    const words = { indicator: one.indicator, date: one.value.text.trim(), usual: usual.value.text.trim() };
    yield broken("odd", [one.value, usual.value], words, { severity: "info" });
  }
}
