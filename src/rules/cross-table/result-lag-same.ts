import { fold } from "../../base/fold";
import type { Indicator, Project } from "../../model/project";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { dlisOf, indicatorName, inForce, stated } from "../support/items";
import { broken, cellKey, holds } from "../support/judge";

export const resultLagSame: Rule = {
  id: "result-lag-same",
  group: "cross-table",
  severity: "warning",
  statement: "How many years before its report a result lies is said in one way in an indicator's definition and protocol.",
  reason: "A lag of one year in the definition and of two in the protocol leaves open which year is paid.",
  source: "IRI 3 of P123151: “previous year’s” results in the definition, schools evaluated “two years before” in the protocol.",
  leavesOut: ["Texts that state no lag, and lags in other words than “previous year” and “two years before” and their like."],
  remedy: "Say the same lag in the definition and in the protocol.",
  messages: { differs: "{indicator}: “{found}” and “{expected}” are different lags between a result and its report." },
  *check(project) {
    for (const indicator of project.indicators) yield* judge(project, indicator);
  },
  examples: {
    valid: [
      {
        title: "One year in both",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | End target | Description | Verification protocol |
| IRI 3: Grades reported | Number | 0 | 3 | Reports of the previous year's results | Schools evaluated one year before that got their report |`,
      },
    ],
    invalid: [
      {
        title: "One year and two",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | End target | Description | Verification protocol |
| IRI 3: Grades reported | Number | 0 | 3 | Reports of the previous year's results | Schools evaluated two years before that got their report |`,
        finds: [{ cell: "RF!E2" }],
      },
      {
        title: "In one cell, in Spanish",
        workbook: `
== RF
| Indicador | Unidad de medida | Línea de base | Meta final | Descripción |
| IRI 3: Grados informados | Número | 0 | 3 | Resultados del año anterior. Protocolo de verificación: escuelas evaluadas dos años antes |`,
        finds: [{ cell: "RF!E2" }],
      },
    ],
  },
};

/** A lag in words, by its years. */
const lags: ReadonlyArray<readonly [number, RegExp]> = [
  [
    1,
    /\b(previous|preceding|prior) year\b|\b(one|1) year (before|earlier|prior)|\bano (anterior|previo|precedente)\b|\bun ano antes|\bannee precedente\b|\bun an (avant|plus tot)|\bum ano antes/,
  ],
  [2, /\b(two|2) years (before|earlier|prior)|\bdos anos (antes|previos)|\bdeux ans (avant|plus tot)|\bdois anos antes/],
  [3, /\b(three|3) years (before|earlier|prior)|\btres anos (antes|previos)|\btrois ans (avant|plus tot)/],
];

interface Lag {
  readonly years: number;
  readonly words: string;
  readonly value: Value;
}

function lagsIn(value: Value): readonly Lag[] {
  const text = fold(value.text);
  return lags.flatMap(([years, pattern]) => {
    const found = pattern.exec(text);
    return found ? [{ years, words: asTyped(value.text, found[0]), value }] : [];
  });
}

/** The words of a text as they stand there, accents and all, which folded are the words given. */
function asTyped(text: string, folded: string): string {
  const words = text.split(/[\s.,;:()]+/);
  const count = folded.split(" ").length;
  return words.map((_, n) => words.slice(n, n + count).join(" ")).find((part) => fold(part) === folded) ?? folded;
}

function* judge(project: Project, indicator: Indicator): Generator<Judgement> {
  const texts = [
    ...inForce(indicator).flatMap((record) => [record.description, record.protocol]),
    ...dlisOf(project, indicator).map((dli) => dli.protocol),
  ].filter(stated);
  const all = texts.flatMap(lagsIn);
  const [first, ...others] = all;
  if (first === undefined) return;
  const other = others.find((one) => one.years !== first.years);
  if (other) {
    const places = [first, other, ...others].map(({ value }) => value);
    yield broken("differs", places, { indicator: indicatorName(indicator), found: other.words, expected: first.words });
  } else if (new Set(all.map(({ value }) => cellKey(value.cell))).size > 1) yield holds(...all.map(({ value }) => value));
}
