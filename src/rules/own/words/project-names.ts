import type { NameWords } from "./name-words";

/** Of the project as a whole: every rule may use them. */
export const projectNames: readonly NameWords[] = [
  {
    id: "DLI total",
    type: "figure",
    dated: "DLI totals",
    says: "The grand total of the DLI table.",
    words: [
      "dli total|total of the dlis|dli grand total|grand total",
      "total de los ivd|total general de los ivd|total general",
      "total des ild|total general des ild|total general",
      "total dos ild|total geral dos ild|total geral",
    ],
  },
  {
    id: "DLI totals",
    type: "figure",
    periods: true,
    says: "The column totals of the DLI table, by period.",
    words: ["dli totals|column totals", "totales de los ivd", "totaux des ild", "totais dos ild"],
  },
  {
    id: "estimates",
    type: "figure",
    periods: true,
    says: "The disbursement estimates by fiscal year: the proposed figures where there are, else the current ones.",
    words: [
      "estimates|estimate|disbursement estimates",
      "estimaciones|estimacion|desembolsos previstos",
      "previsions|prevision|decaissements prevus",
      "estimativas|estimativa|desembolsos previstos",
    ],
  },
  {
    id: "estimates total",
    type: "figure",
    says: "The printed total of the disbursement estimates.",
    words: [
      "estimates total|total of the estimates|estimate total",
      "total de las estimaciones|total de desembolsos previstos",
      "total des previsions|total des decaissements prevus",
      "total das estimativas",
    ],
  },
  {
    id: "budget total",
    type: "figure",
    says: "The printed total of the budget.",
    words: ["budget total|total of the budget", "total del presupuesto", "total du budget", "total do orcamento"],
  },
  {
    id: "project name",
    type: "text",
    says: "The project's name.",
    words: ["project name", "nombre del proyecto", "nom du projet", "nome do projeto"],
  },
  {
    id: "project id",
    type: "text",
    says: "The project's number.",
    words: [
      "project id|project number",
      "codigo del proyecto|numero del proyecto",
      "numero du projet|code du projet",
      "codigo do projeto|numero do projeto",
    ],
  },
  {
    id: "today",
    type: "date",
    says: "The day that the workbook is judged at.",
    words: ["today|as of date", "hoy|fecha de hoy", "aujourd'hui|date du jour", "hoje|data de hoje"],
  },
];
