import type { Indicator, Project } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { frameworkRecords, frameworksOf } from "../support/framework";
import { dlisOf, indicatorName } from "../support/items";
import { broken, holds } from "../support/judge";
import { modeOf, targetRow } from "../support/target-mode";

export const targetModeDeclared: Rule = {
  id: "target-mode-declared",
  group: "targets",
  severity: "warning",
  statement: "A results framework says whether its yearly targets are each year's own, cumulative, or a level.",
  reason: "The same row of figures means another end target, and another payment, under each reading.",
  source:
    "IATI: aggregatable or cumulative; “Cumulative Target Values” of older World Bank frameworks; P123151, whose reports read it both ways.",
  leavesOut: [
    "Indicators of fewer than two yearly figures, or in words.",
    "It is information and no warning where the figures themselves allow one reading only, or where no DLI pays for them.",
  ],
  remedy: "Write over the years, or beside the indicator, whether targets add up or accumulate.",
  messages: {
    unclear: "Nothing says whether the yearly targets of {indicators} add up, accumulate or are levels, and their figures do not tell.",
    inferred: "Nothing says how the yearly targets count; by their figures they are read as {modes} ({count}).",
  },
  *check(project) {
    for (const { indicators } of frameworksOf(project)) yield* judge(project, indicators);
  },
  examples: {
    valid: [
      {
        title: "Said over the years",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | Cumulative target values | < | < | End target | Frequency |
| ^ | ^ | ^ | YR1 | YR2 | YR3 | ^ | ^ |
| Teachers trained | Number | 0 | 100 | 250 | 400 | 400 | Annual |`,
      },
    ],
    invalid: [
      {
        title: "Figures that fit no reading",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | End target |
| PDO 1: Schools visited | Number | 0 | 30 | 20 | 40 | 60 |`,
        finds: [{ cell: "RF!D2" }],
      },
      {
        title: "Told by the figures alone",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | 2014 | 2015 | End target |
| PDO 1: Schools visited | Number | 0 | 30 | 20 | 40 | 90 |`,
        finds: [{ cell: "RF!D2" }],
      },
    ],
  },
};

const modeNames = { sum: "each year's own", cumulative: "cumulative", level: "levels" } as const;

function* judge(project: Project, indicators: readonly Indicator[]): Generator<Judgement> {
  const counted = indicators.flatMap((indicator) => {
    const row = frameworkRecords(indicator).flatMap((record) => targetRow(record) ?? [])[0];
    return row ? [{ indicator, mode: modeOf(project, indicator), first: row.years[0]?.value }] : [];
  });
  const silent = counted.filter(({ mode }) => mode?.stated !== true);
  if (counted.length > 0 && silent.length === 0) yield holds(...counted.map(({ first }) => first));
  const unclear = silent.filter(({ mode }) => mode === undefined);
  if (unclear.length > 0) {
    const names = unclear.map(({ indicator }) => indicatorName(indicator));
    const pays = unclear.some(({ indicator }) => dlisOf(project, indicator).length > 0);
    const figures = pays ? {} : { severity: "info" as const };
    yield broken(
      "unclear",
      unclear.map(({ first }) => first),
      { indicators: names.join(", ") },
      figures,
    );
  }
  const told = silent.filter(({ mode }) => mode !== undefined);
  if (told.length === 0) return;
  const modes = [...new Set(told.map(({ mode }) => modeNames[mode?.value ?? "sum"]))].join(" or ");
  yield broken(
    "inferred",
    told.map(({ first }) => first),
    { count: `${told.length} ${told.length === 1 ? "indicator" : "indicators"}`, modes },
    { severity: "info" },
  );
}
