import type { NameWords } from "./name-words";

/** Of a fiscal year of the disbursement estimates. */
export const yearNames: readonly NameWords[] = [
  {
    id: "fiscal year",
    type: "figure",
    says: "The year, as a figure.",
    words: ["fiscal year|year", "ano fiscal|ejercicio|ano", "exercice|annee", "ano fiscal|exercicio|ano"],
  },
  {
    id: "estimate",
    type: "figure",
    says: "What is to be disbursed: the proposed figure where there is one, else the current one.",
    words: ["estimate", "estimacion|desembolso previsto", "prevision|decaissement prevu", "estimativa|desembolso previsto"],
  },
  {
    id: "current",
    type: "figure",
    says: "The current estimate.",
    words: ["current|current estimate", "vigente|estimacion vigente", "en vigueur|prevision en vigueur", "vigente|estimativa vigente"],
  },
  {
    id: "proposed",
    type: "figure",
    says: "The proposed estimate.",
    words: [
      "proposed|proposed estimate",
      "propuesto|propuesta|estimacion propuesta",
      "propose|proposee|prevision proposee",
      "proposto|proposta|estimativa proposta",
    ],
  },
  { id: "annual", type: "figure", says: "The table's annual column.", words: ["annual", "anual", "annuel", "anual"] },
  { id: "cumulative", type: "figure", says: "The table's cumulative column.", words: ["cumulative", "acumulado", "cumule", "acumulado"] },
];

/** Of a loan, credit or grant. A rule on anything else may use them too: they are then those of the workbook's one loan. */
export const loanNames: readonly NameWords[] = [
  {
    id: "loan number",
    type: "text",
    says: "Its number.",
    words: ["loan number", "numero de prestamo|numero del prestamo", "numero du pret", "numero do emprestimo"],
  },
  {
    id: "commitment",
    type: "figure",
    says: "The net commitment.",
    words: [
      "commitment|net commitment|committed",
      "compromiso|compromiso neto|comprometido",
      "engagement|engagement net|engage",
      "compromisso|compromisso liquido",
    ],
  },
  {
    id: "disbursed",
    type: "figure",
    says: "The amount disbursed.",
    words: [
      "disbursed|amount disbursed",
      "desembolsado|monto desembolsado",
      "decaisse|montant decaisse",
      "desembolsado|montante desembolsado",
    ],
  },
  {
    id: "undisbursed",
    type: "figure",
    says: "The amount not yet disbursed.",
    words: [
      "undisbursed|undisbursed balance",
      "no desembolsado|saldo no desembolsado",
      "non decaisse|solde non decaisse",
      "nao desembolsado|saldo nao desembolsado",
    ],
  },
  {
    id: "cancelled",
    type: "figure",
    says: "The amount cancelled.",
    words: ["cancelled|amount cancelled", "cancelado|monto cancelado", "annule|montant annule", "cancelado|montante cancelado"],
  },
  {
    id: "approval date",
    type: "date",
    says: "The day of approval.",
    words: ["approval date|approval", "fecha de aprobacion|aprobacion", "date d'approbation|approbation", "data de aprovacao|aprovacao"],
  },
  {
    id: "signing date",
    type: "date",
    says: "The day of signing.",
    words: ["signing date|signing", "fecha de firma|firma", "date de signature|signature", "data de assinatura|assinatura"],
  },
  {
    id: "effectiveness date",
    type: "date",
    says: "The day of effectiveness.",
    words: [
      "effectiveness date|effectiveness",
      "fecha de entrada en vigor|fecha de efectividad|entrada en vigor",
      "date d'entree en vigueur|entree en vigueur",
      "data de entrada em vigor|entrada em vigor",
    ],
  },
  {
    id: "closing date",
    type: "date",
    says: "The closing date.",
    words: ["closing date|closing", "fecha de cierre|cierre", "date de cloture|cloture", "data de encerramento|encerramento"],
  },
  {
    id: "original closing date",
    type: "date",
    says: "The closing date first agreed.",
    words: [
      "original closing date|original closing",
      "fecha de cierre original",
      "date de cloture initiale",
      "data de encerramento original",
    ],
  },
];

/** Of a line or component of the budget. */
export const budgetNames: readonly NameWords[] = [
  { id: "name", type: "text", says: "Its name.", words: ["name", "nombre", "nom|intitule", "nome"] },
  { id: "total", type: "figure", says: "Its total.", words: ["total|line total", "total", "total", "total"] },
  {
    id: "amounts",
    type: "figure",
    periods: true,
    says: "Its amounts by year.",
    words: ["amounts|amount", "montos|monto|importes|importe", "montants|montant", "montantes|montante"],
  },
];
