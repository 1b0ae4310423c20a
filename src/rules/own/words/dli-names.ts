import type { NameWords } from "./name-words";

/** Of a DLI or one of its results: from the schedule in force, and from the project's other DLI tables what that one does not state. */
export const dliNames: readonly NameWords[] = [
  { id: "name", type: "text", says: "Its name.", words: ["name|dli name", "nombre|nombre del ivd", "nom|intitule", "nome|nome do ild"] },
  {
    id: "unit value",
    type: "figure",
    says: "The price of one lot.",
    words: [
      "unit value|value per unit|unit price|price",
      "valor unitario|valor por unidad|precio unitario|precio",
      "valeur unitaire|montant unitaire|prix unitaire",
      "valor unitario|valor por unidade|preco unitario",
    ],
  },
  {
    id: "lot",
    type: "figure",
    says: "How many units its price buys: 1000 in “$125,000 per 1000”, 1 where nothing is said.",
    words: ["lot|lot size", "lote|tamano del lote", "lot|taille du lot", "lote|tamanho do lote"],
  },
  {
    id: "baseline",
    type: "any",
    says: "Its baseline.",
    words: ["baseline|baseline value", "linea de base|linea base", "valeur de reference|base", "linha de base"],
  },
  {
    id: "final target",
    type: "any",
    says: "Its final target.",
    words: ["final target|end target|target at completion", "meta final", "cible finale", "meta final"],
  },
  {
    id: "units",
    type: "any",
    periods: true,
    says: "The results to be paid for, by period.",
    words: ["units|results|target units", "unidades|cantidades", "unites|quantites", "unidades|quantidades"],
  },
  {
    id: "amounts",
    type: "figure",
    periods: true,
    says: "What each period pays.",
    words: ["amounts|amount", "montos|monto|importes|importe", "montants|montant", "montantes|montante"],
  },
  {
    id: "disbursement dates",
    type: "date",
    periods: true,
    says: "When each period is paid.",
    words: [
      "disbursement dates|disbursement date",
      "fechas de desembolso|fecha de desembolso",
      "dates de decaissement|date de decaissement",
      "datas de desembolso|data de desembolso",
    ],
  },
  {
    id: "subtotal",
    type: "figure",
    says: "What it pays in all.",
    words: [
      "subtotal|dli subtotal|allocation|allocated amount",
      "subtotal|asignacion|monto asignado",
      "sous-total|montant alloue|allocation",
      "subtotal|alocacao|montante alocado",
    ],
  },
  {
    id: "allocation share",
    type: "figure",
    says: "Its subtotal as a part of the DLI table's grand total, 0.25 for a quarter.",
    words: [
      "allocation share|share of the total",
      "participacion en el total|participacion",
      "part du total|part de l'allocation",
      "participacao no total|participacao",
    ],
  },
  {
    id: "deadline",
    type: "date",
    says: "The date by which it must be met.",
    words: ["deadline|time limit", "fecha limite|plazo", "date limite|delai", "data limite|prazo"],
  },
  {
    id: "minimum",
    type: "any",
    says: "The least result that pays.",
    words: ["minimum|minimum result", "minimo|resultado minimo", "minimum|resultat minimum", "minimo|resultado minimo"],
  },
  {
    id: "maximum",
    type: "any",
    says: "The most that is paid for.",
    words: ["maximum|maximum result", "maximo|resultado maximo", "maximum|resultat maximum", "maximo|resultado maximo"],
  },
  {
    id: "scalable",
    type: "truth",
    says: "Whether parts of it pay.",
    words: ["scalable|scalability", "escalable", "modulable", "escalavel"],
  },
  {
    id: "prior results",
    type: "figure",
    says: "What is paid for results before the start.",
    words: ["prior results", "resultados previos", "resultats anterieurs", "resultados anteriores"],
  },
  {
    id: "formula",
    type: "text",
    says: "How it pays, in words.",
    words: [
      "formula|disbursement formula",
      "formula|formula de desembolso",
      "formule|formule de decaissement",
      "formula|formula de desembolso",
    ],
  },
  {
    id: "protocol",
    type: "text",
    says: "Its verification protocol.",
    words: [
      "protocol|verification protocol",
      "protocolo|protocolo de verificacion",
      "protocole|protocole de verification",
      "protocolo|protocolo de verificacao",
    ],
  },
];
