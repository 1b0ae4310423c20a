import { unitInName } from "../../model/unit-in-name";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { IndicatorRecord } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { indicatorName, stated } from "../support/items";
import { broken, holds } from "../support/judge";
import { mayPassHundred, unitKind } from "../support/words";

export const valueFitsUnit: Rule = {
  id: "value-fits-unit",
  group: "units",
  severity: "error",
  statement: "A value is of the kind its unit names: Yes/No holds yes or no, a share lies between 0 and 100.",
  reason: "A value of another kind cannot be compared with the target, and the reporting system refuses it.",
  source: "IATI guidance on results: figures as values, words as comments; unit kinds of the Bank's results frameworks.",
  leavesOut: [
    "Words where a number is expected: they often name what is counted.",
    "Text indicators, which may hold anything; a baseline of 0 means that nothing is there yet.",
    "Percentages above 100 of growth, ratios and gross rates; others above 100 are a warning, since not every percentage is a share.",
  ],
  remedy: "Correct the value, or the unit of measure.",
  messages: {
    yesno: "{indicator}: the unit is {unit}, but {field} holds {found}.",
    above: "{indicator}: {field} is {found} percent; a share cannot pass 100.",
    below: "{indicator}: {field} is {found}; a share cannot be negative.",
  },
  *check(project) {
    for (const indicator of project.indicators) {
      // A table without units is read by those of the others.
      const known = indicator.records.find((record) => stated(record.unit))?.unit;
      for (const record of indicator.records) yield* judge(record, record.unit ?? known, indicatorName(indicator));
    }
  },
  examples: {
    valid: [
      {
        title: "Values of their kind, and a growth above 100 %",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Practices analysed | Yes/No | No | No | Yes | Yes |
| PDO 2: Gross enrolment rate | Percentage | 96 | 101 | 104 | 104 |
| PDO 3: Positions staffed | Number | 0 | 15,000 | 18,000 | 18,000 |`,
      },
      {
        title: "1 for yes, 100 percent, a number below 0, and a growth that only its description names",
        workbook: `
== Results framework
| Indicator | Description | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Practices analysed | One analysis a year | Yes/No | 0 | 1 | Yes | Yes |
| PDO 2: Schools with a report | Share of all schools | Percentage | 62 | 70 | 100 | 100 |
| PDO 3: Change in dropouts | Fewer than the year before | Number | 0 | -500 | -800 | -800 |
| PDO 4: Enrolment | Growth over 2010 | Percentage | 0 | 101 | 104 | 104 |`,
      },
    ],
    invalid: [
      {
        title: "A number for a yes or no",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Practices analysed | Yes/No | No | 3 | Yes | Yes |`,
        finds: [{ cell: "'Results framework'!D2" }],
      },
      {
        title: "A share a little above 100, or below 0",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 2: Schools with a report | Percentage | -2 | 70 | 100.5 | 100 |`,
        finds: [{ cell: "'Results framework'!C2" }, { cell: "'Results framework'!E2" }],
      },
      {
        title: "A share above 100 is asked about",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 2: Schools with a report | Percentage | 62 | 70 | 800 | 80 |`,
        finds: [{ cell: "'Results framework'!E2" }],
      },
      {
        title: "The unit in the name, or a % at every figure",
        workbook: `
== Results framework
| Indicator | Baseline | 2015 | 2016 | End target |
| PDO 1: Schools with a report (Percentage, Custom) | 62 | 70 | 104 | 80 |
| PDO 2: Part des écoles livrées à temps | 61% | 70% | 195% | 90% |`,
        finds: [{ cell: "'Results framework'!D2" }, { cell: "'Results framework'!D3" }],
      },
    ],
  },
};

function* judge(record: IndicatorRecord, stating: Value | undefined, indicator: string): Generator<Judgement> {
  const unit = stating?.text ?? unitInName(record.name.text) ?? "";
  // Figures written with their % need no unit beside them.
  const kind = unit === "" && isInPercent(record) ? "percent" : unitKind(unit);
  if (kind !== "yesno" && kind !== "percent" && kind !== "number") return;
  const name = `${record.name.text} ${record.description?.text ?? ""}`;
  for (const [field, value] of fields(record)) {
    if (!stated(value)) continue;
    const figure = figureOf(value);
    const words = { indicator, field, unit: unit.trim(), found: value.text.replace(/\s*%?\s*$/, "").trim() };
    if (kind === "yesno") {
      if (figure !== undefined && !figure.isZero() && !figure.eq(1))
        yield broken("yesno", [value, stating ?? record.name], words, { found: figure });
      else if (value.reading.kind === "yesno") yield holds(value, stating ?? record.name);
    } else if (figure !== undefined) {
      const isShare = kind === "percent" && !mayPassHundred(name);
      if (figure.isNegative() && isShare)
        yield broken("below", [value, stating ?? record.name], words, { found: figure, severity: "warning" });
      else if (isShare && figure.gt(100))
        yield broken("above", [value, stating ?? record.name], words, { found: figure, expected: "0 to 100", severity: "warning" });
      else yield holds(value, stating ?? record.name);
    }
  }
}

/** Every figure of the row is written in percent. */
function isInPercent(record: IndicatorRecord): boolean {
  const figures = fields(record).flatMap(([, value]) => (figureOf(value) === undefined ? [] : [value]));
  return figures.length > 1 && figures.every((value) => value?.reading.kind === "percent");
}

function fields(record: IndicatorRecord): ReadonlyArray<readonly [string, Value | undefined]> {
  return [
    ["the baseline", record.baseline],
    ...[...record.targets, ...record.actuals].map((one) => [one.period.label, one.value] as const),
    ["the actual value", record.actual],
    ["the end target", record.endTarget],
  ];
}
