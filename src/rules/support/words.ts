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

const statuses: ReadonlyArray<readonly [ChangeStatus, readonly string[]]> = [
  ["no-change", ["no change", "unchanged", "not changed", "sin cambio", "sin modific", "no modific", "pas de changement", "sans changement", "inchange", "sem alterac", "inalterad"]],
  ["dropped", ["dropped", "deleted", "marked for deletion", "eliminad", "suprimid", "supprime", "excluid"]],
  ["new", ["new", "added", "nuev", "nouveau", "nouvelle", "novo", "nova"]],
  ["revised", ["revised", "modified", "changed", "revisad", "modificad", "revise", "modifie", "alterad"]],
];

/** The status a cell's words give, or undefined where they give none. */
export function statusOf(text: string): ChangeStatus | undefined {
  const folded = fold(text);
  return statuses.find(([, words]) => words.some((word) => folded.startsWith(word)))?.[0];
}

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
  return /%|\b(percent|percentage|per cent|porcentaje|por ciento|pourcentage|pour cent|percentual|porcentagem|por cento)\b/.test(fold(text));
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

/** What the claim of a paragraph is about; the longest phrase found in it decides. */
export type ClaimField =
  | "subtotal"
  | "unit-value"
  | "end-target"
  | "target"
  | "baseline"
  | "actual"
  | "dli-total"
  | "commitment"
  | "disbursed"
  | "undisbursed"
  | "estimate";

const claimWords: ReadonlyArray<readonly [ClaimField, RegExp]> = [
  ["undisbursed", /\b(undisbursed|not yet disbursed|no desembolsad\w*|saldo por desembolsar|non decaisse\w*|reste a decaisser|nao desembolsad\w*|a desembolsar)\b/],
  ["estimate", /\b(disbursement estimates?|estimated disbursements?|expected disbursements?|desembolsos? (estimad|previst)\w*|decaissements? (prevu|estime)\w*)\b/],
  [
    "dli-total",
    /\b((total|amount|financing|sum)\b.*\b(linked to|tied to|of all|across all|for all|of the)( the)? (dlis|disbursement[- ]linked)|total\b.*\bdlis\b|dlis? (grand )?total|(total|monto)\b.*\b(vinculad|ligad|asociad)\w* a (los )?(ivd|ild|dli|indicador\w*)|(total|montant)\b.*\b(lies?|rattaches?) aux (ild|dli|indicateurs)|total dos (ild|dli))/,
  ],
  ["unit-value", /\b(unit (value|price|cost)s?|(value|price|payment|amount) per (unit|result)|valor(es)? unitarios?|precio unitario|monto por unidad|valeurs? unitaires?|prix unitaires?|montant unitaire|preco unitario)\b/],
  ["subtotal", /\b(sub-?totals?|sous-total|total allocation|allocations?|allocated( amount)?|montos? asignados?|asignacion(es)?|montants? alloues?|alocac(ao|oes)|alocados?|dli (amount|value|total)|total amount)\b/],
  ["baseline", /\b(baseline|base ?line value|lineas? de base|linea base|valor (de referencia|inicial)|valeur de (reference|base)|ligne de base|situation de depart|linha de base)\b/],
  [
    "end-target",
    /\b((end|final|overall|end[- ]of[- ]project|closing)[- ]?(project )?(targets?|goals?)|target at (closing|completion|the end)|metas? (final(es)?|al cierre|fin de proyecto|total(es)?|finais)|cibles? (finales?|en fin de projet))\b/,
  ],
  ["actual", /\b(actuals?|actual value|achieved (to date|so far|value)|valor (actual|alcanzado|logrado)|valeur (reelle|atteinte|actuelle)|valor (atual|alcancado))\b/],
  ["target", /\b(targets?|milestones?|metas?|hitos?|cibles?|jalons?)\b/],
  ["disbursed", /\b(disbursed|desembolsad\w*|decaisses?|montant decaisse)\b/],
  ["commitment", /\b((net )?commitment|loan amount|amount of the (loan|credit|grant)|size of the loan|compromiso( neto)?|monto del prestamo|engagement( net)?|montant du pret|compromisso|valor do emprestimo)\b/],
];

export function claimFieldOf(folded: string): ClaimField | undefined {
  return claimWords.find(([, words]) => words.test(folded))?.[0];
}

/** "resulting from the reduction of", "freed by", "economías de", "réduction des". */
export const reductionWords =
  /\b(reduc\w*|decreas\w*|lower(ed|ing)\b|cut(s|ting)?\b|saving\w*|freed|released|reallocat\w*|disminu\w*|ahorro\w*|liberad\w*|reasigna\w*|diminu\w*|baisses?|economi\w*|libere\w*|reaffect\w*|remanej\w*)/;

/** "original", "before the restructuring": a figure of the earlier version. */
export const earlierWords = /\b(original(ly)?|initial(ly)?|previous(ly)?|former(ly)?|before|old|vigente|anterior(es)?|antes|inicial(es)?|initiale?|precedente?|avant|actuel(le)?)\b/;

/** Words that say an item is no more, so that a table need not hold it. */
export const gone = /\b(dropped|deleted|removed|cancelled|eliminad\w*|suprimid\w*|supprime\w*|excluid\w*|retirad\w*)\b/;

/** What an item of a summary of changes is about. */
export type SummaryTopic = "results-framework" | "estimates" | "closing-date" | "dlis";

const summaryWords: ReadonlyArray<readonly [SummaryTopic, RegExp]> = [
  ["results-framework", /\b(results? (framework|matrix)|marco de resultados|matriz de resultados|cadre de resultats|quadro de resultados)\b/],
  ["estimates", /\b(disbursement estimates?|estimaciones? de desembolsos?|desembolsos previstos|(estimations?|previsions?) de decaissements?|estimativas? de desembolsos?)\b/],
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
