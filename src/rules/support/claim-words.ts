/** The words of claims in English, Spanish, French and Portuguese, folded; word beginnings stand for their inflections. */

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
  [
    "undisbursed",
    /\b(undisbursed|not yet disbursed|no desembolsad\w*|saldo por desembolsar|non decaisse\w*|reste a decaisser|nao desembolsad\w*|a desembolsar)\b/,
  ],
  [
    "estimate",
    /\b(disbursement estimates?|estimated disbursements?|expected disbursements?|desembolsos? (estimad|previst)\w*|decaissements? (prevu|estime)\w*)\b/,
  ],
  [
    "dli-total",
    /\b((total|amount|financing|sum)\b.*\b(linked to|tied to|of all|across all|for all|of the)( the)? (dlis|disbursement[- ]linked)|total\b.*\bdlis\b|dlis? (grand )?total|(total|monto)\b.*\b(vinculad|ligad|asociad)\w* a (los )?(ivd|ild|dli|indicador\w*)|(total|montant)\b.*\b(lies?|rattaches?) aux (ild|dli|indicateurs)|total dos (ild|dli))/,
  ],
  [
    "unit-value",
    /\b(unit (value|price|cost)s?|(value|price|payment|amount) per (unit|result)|valor(es)? unitarios?|precio unitario|monto por unidad|valeurs? unitaires?|prix unitaires?|montant unitaire|preco unitario)\b/,
  ],
  [
    "subtotal",
    /\b(sub-?totals?|sous-total|total allocation|allocations?|allocated( amount)?|montos? asignados?|asignacion(es)?|montants? alloues?|alocac(ao|oes)|alocados?|dli (amount|value|total)|total amount)\b/,
  ],
  [
    "baseline",
    /\b(baseline|base ?line value|lineas? de base|linea base|valor (de referencia|inicial)|valeur de (reference|base)|ligne de base|situation de depart|linha de base)\b/,
  ],
  [
    "end-target",
    /\b((end|final|overall|end[- ]of[- ]project|closing)[- ]?(project )?(targets?|goals?)|target at (closing|completion|the end)|metas? (final(es)?|al cierre|fin de proyecto|total(es)?|finais)|cibles? (finales?|en fin de projet))\b/,
  ],
  [
    "actual",
    /\b(actuals?|actual value|achieved (to date|so far|value)|valor (actual|alcanzado|logrado)|valeur (reelle|atteinte|actuelle)|valor (atual|alcancado))\b/,
  ],
  ["target", /\b(targets?|milestones?|metas?|hitos?|cibles?|jalons?)\b/],
  ["disbursed", /\b(disbursed|desembolsad\w*|decaisses?|montant decaisse)\b/],
  [
    "commitment",
    /\b((net )?commitment|loan amount|amount of the (loan|credit|grant)|size of the loan|compromiso( neto)?|monto del prestamo|engagement( net)?|montant du pret|compromisso|valor do emprestimo)\b/,
  ],
];

export function claimFieldOf(folded: string): ClaimField | undefined {
  return claimWords.find(([, words]) => words.test(folded))?.[0];
}

/** "resulting from the reduction of", "freed by", "economías de", "réduction des". */
export const reductionWords =
  /\b(reduc\w*|decreas\w*|lower(ed|ing)\b|cut(s|ting)?\b|saving\w*|freed|released|reallocat\w*|disminu\w*|ahorro\w*|liberad\w*|reasigna\w*|diminu\w*|baisses?|economi\w*|libere\w*|reaffect\w*|remanej\w*)/;

/** "reduction of", "savings in": the thing itself, where "reduced" only describes what follows. */
export const reductionOf =
  /\b(reduc(tions?|cion(es)?|ao|oes)|decreases?|cuts?|savings?|disminucion(es)?|ahorros?|baisses?|economies?|diminuicao|diminuicoes)\s+(of|in|to|from|on|de|des|del|du|da|do|dos|en|em|dans)\b(?!.*\bto$)/;

/** "original", "before the restructuring": a figure of the earlier version. */
export const earlierWords =
  /\b(original(ly)?|initial(ly)?|previous(ly)?|former(ly)?|before|old|vigente|anterior(es)?|antes|inicial(es)?|initiale?|precedente?|avant|actuel(le)?)\b/;

/** Words that say an item is no more, so that a table need not hold it. */
export const gone = /\b(dropped|deleted|removed|cancelled|eliminad\w*|suprimid\w*|supprime\w*|excluid\w*|retirad\w*)\b/;
