import { fold } from "../../base/fold";
import type { ChangeStatus } from "../../model/project";

/**
 * The words that rules look for in texts, in English, Spanish, French and Portuguese, folded (no case, no accents).
 * Word beginnings stand for their inflections: "reduc" is reduction, reduced, reducción, réduction, redução.
 */

/** What an item code in a text points at. */
export type ItemKind = "pdo" | "intermediate" | "dli" | "annex";

/** Prefixes of item codes, by kind; each may be followed by "indicator" or a number mark. */
export const itemPrefixes: Readonly<Record<ItemKind, readonly string[]>> = {
  pdo: ["pdoi", "pdo", "odp", "odpi"],
  intermediate: ["iri", "ir indicator", "io", "iri indicator", "intermediate indicator", "intermediate results indicator"],
  dli: ["dlis", "dli", "dlr", "pbc", "ivd", "ild", "rvd", "cbd", "cbp", "rld"],
  annex: ["annex", "anexo", "annexe"],
};

export const statusNames: Readonly<Record<ChangeStatus, string>> = {
  new: "new",
  dropped: "dropped",
  revised: "revised",
  "no-change": "no change",
};

/** Scale words in a unit or header, with the power of ten they stand for. */
const scales: ReadonlyArray<readonly [number, RegExp]> = [
  [9, /\b(billions?|milliards?|mil millones|bilh(ao|oes))\b/],
  [6, /\b(millions?|millon(es)?|milh(ao|oes)|mn|mln)\b/],
  [5, /\blakhs?\b/],
  [7, /\bcrores?\b/],
  [3, /\b(thousands?|'?000s?|miles|milliers?|milhares|mil)\b/],
];

/** The power of ten that a unit's words state: 6 for "Number (million)"; 0 where they state none. */
export function scaleOf(text: string): number {
  const folded = fold(text);
  return scales.find(([, word]) => word.test(folded))?.[0] ?? 0;
}

/** A unit of measure in percent. */
export function isPercentUnit(text: string): boolean {
  return /%|\b(percent|percentage|per cent|porcentaje|por ciento|pourcentage|pour cent|percentual|porcentagem|por cento)\b/.test(
    fold(text),
  );
}

/** A ratio that may pass 100 %: growth, gross enrolment, an increase over a base. */
export function mayPassHundred(text: string): boolean {
  return /\b(gross|bruta|brute?|bruto|growth|crecimiento|croissance|crescimento|increase|aumento|augmentation|incremento|ratio|change|variacion|index|indice)\b/.test(
    fold(text),
  );
}

/** A quantity that a project means to bring down. */
export function meansLess(text: string): boolean {
  return /\b(reduc\w*|decreas\w*|lower\w*|drop-?out\w*|repetition|repeater\w*|mortality|disminu\w*|desercion|abandono|repitencia|diminu\w*|abandon|redoubl\w*|evasao|repetencia)\b/.test(
    fold(text),
  );
}

/** What kind of unit a word names; undefined for units with words of their own ("schools"). */
export function unitKind(text: string): "number" | "percent" | "yesno" | "text" | "date" | undefined {
  const folded = fold(text);
  if (/^(yes ?\/ ?no|si ?\/ ?no|oui ?\/ ?non|sim ?\/ ?nao|y ?\/ ?n)\b/.test(folded)) return "yesno";
  if (/^(text|texto|texte)\b/.test(folded)) return "text";
  if (/^(date|fecha|data)\b/.test(folded)) return "date";
  if (/^(number|numero|nombre|#|count|cantidad|quantidade)\b/.test(folded) && !isPercentUnit(text)) return "number";
  return /^(%|percent|percentage|porcentaje|pourcentage|percentual|porcentagem)/.test(folded) ? "percent" : undefined;
}

/** What an item of a summary of changes is about. */
export type SummaryTopic = "results-framework" | "estimates" | "closing-date" | "dlis";

const summaryWords: ReadonlyArray<readonly [SummaryTopic, RegExp]> = [
  [
    "results-framework",
    /\b(results? (framework|matrix)|marco de resultados|matriz de resultados|cadre de resultats|quadro de resultados)\b/,
  ],
  [
    "estimates",
    /\b(disbursement estimates?|estimaciones? de desembolsos?|desembolsos previstos|(estimations?|previsions?) de decaissements?|estimativas? de desembolsos?)\b/,
  ],
  ["closing-date", /\b(closing dates?|fechas? de cierre|dates? de cloture|data de encerramento)\b/],
  ["dlis", /\b(disbursement[- ]linked indicators?|dlis|indicadores vinculados|indicateurs lies aux decaissements)\b/],
];

export function summaryTopicOf(text: string): SummaryTopic | undefined {
  const folded = fold(text).replace(/\(s\)/g, "s");
  return summaryWords.find(([, words]) => words.test(folded))?.[0];
}

/** Words that carry no subject of their own, left out when texts are compared by what they are about. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    "the and for with from that this which including include includes will have has had been are were was not all any each other their its " +
    "indicator indicators table annex target targets value values number percentage report reports submitted requirements established operations manual " +
    "provided information additional new first second least verification protocol project program programme " +
    "los las del para con que una uno por sus como este esta entre sobre desde otros cada mas indicador indicadores meta metas informe " +
    "les des aux pour avec que une par ses comme cette entre sur autres chaque plus indicateur indicateurs cible cibles rapport " +
    "dos das para com uma por como esta entre sobre outros cada mais relatorio"
  ).split(" "),
);
