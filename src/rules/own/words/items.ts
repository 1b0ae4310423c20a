import type { Language } from "../../../model/table";

/** What a named value can belong to. */
export type Scope = "indicator" | "dli" | "year" | "loan" | "budget" | "project";

/** What a rule can apply to. */
export type Group = "indicator" | "pdo" | "intermediate" | "dli" | "year" | "loan" | "line" | "component" | "project";

export const scopeOf: Readonly<Record<Group, Scope>> = {
  indicator: "indicator",
  pdo: "indicator",
  intermediate: "indicator",
  dli: "dli",
  year: "year",
  loan: "loan",
  line: "budget",
  component: "budget",
  project: "project",
};

interface GroupWords {
  /** One of them: followed by its number or name. */
  readonly one: Readonly<Record<Language, string>>;
  /** Many of them: all there are. */
  readonly many: Readonly<Record<Language, string>>;
  /** How all of them are said, and the word before a number. */
  readonly every: string;
  readonly single: string;
}

/** What rules apply to, folded, in four languages; the parser and the page of documentation both read this. */
export const groupWords: Readonly<Record<Group, GroupWords>> = {
  indicator: {
    one: { en: "indicator", es: "indicador", fr: "indicateur", pt: "indicador" },
    many: { en: "indicators", es: "indicadores", fr: "indicateurs", pt: "indicadores" },
    every: "every indicator",
    single: "indicator",
  },
  pdo: {
    one: {
      en: "pdo|pdoi|pdo indicator|outcome indicator",
      es: "odp|indicador de odp|indicador del odp|indicador odp",
      fr: "odp|indicateur d'odp|indicateur de l'odp|indicateur odp",
      pt: "odp|indicador do odp|indicador de odp",
    },
    many: {
      en: "pdos|pdo indicators|pdo level indicators|outcome indicators",
      es: "indicadores de odp|indicadores del odp|indicadores odp",
      fr: "indicateurs d'odp|indicateurs de l'odp|indicateurs odp",
      pt: "indicadores do odp|indicadores de odp",
    },
    every: "every PDO indicator",
    single: "PDO",
  },
  intermediate: {
    one: {
      en: "iri|io|intermediate indicator|intermediate results indicator|intermediate result indicator|ir indicator",
      es: "iri|indicador intermedio|indicador de resultados intermedios|indicador de resultado intermedio",
      fr: "iri|indicateur intermediaire|indicateur de resultats intermediaires|indicateur de resultat intermediaire",
      pt: "iri|indicador intermediario|indicador de resultados intermediarios|indicador de resultado intermediario",
    },
    many: {
      en: "iris|intermediate indicators|intermediate results indicators|intermediate result indicators",
      es: "indicadores intermedios|indicadores de resultados intermedios",
      fr: "indicateurs intermediaires|indicateurs de resultats intermediaires",
      pt: "indicadores intermediarios|indicadores de resultados intermediarios",
    },
    every: "every intermediate indicator",
    single: "IRI",
  },
  dli: {
    one: {
      en: "dli|dlr|pbc|disbursement-linked indicator|disbursement linked indicator|disbursement-linked result|performance-based condition",
      es: "ivd|ild|rvd|cbd|indicador vinculado con los desembolsos|indicador vinculado al desembolso|indicador vinculado a desembolsos|indicador ligado a desembolsos",
      fr: "ild|rld|cbp|indicateur lie aux decaissements|indicateur lie au decaissement",
      pt: "ild|indicador vinculado ao desembolso|indicador vinculado a desembolsos|indicador ligado a desembolso",
    },
    many: {
      en: "dlis|dlrs|pbcs|disbursement-linked indicators|disbursement linked indicators|disbursement-linked results|performance-based conditions",
      es: "ivds|indicadores vinculados con los desembolsos|indicadores vinculados al desembolso|indicadores vinculados a desembolsos|indicadores ligados a desembolsos",
      fr: "ilds|indicateurs lies aux decaissements|indicateurs lies au decaissement",
      pt: "ilds|indicadores vinculados ao desembolso|indicadores vinculados a desembolsos|indicadores ligados a desembolso",
    },
    every: "every DLI",
    single: "DLI",
  },
  year: {
    one: {
      en: "fiscal year|fy|year of the estimates|fiscal year of the estimates|year",
      es: "ano fiscal|af|ejercicio|ano de las estimaciones|ano fiscal de las estimaciones|ano",
      fr: "exercice|annee des previsions|exercice des previsions|annee",
      pt: "ano fiscal|exercicio|ano das estimativas|ano",
    },
    many: {
      en: "fiscal years|years of the estimates|fiscal years of the estimates|years",
      es: "anos fiscales|ejercicios|anos de las estimaciones|anos fiscales de las estimaciones|anos",
      fr: "exercices|annees des previsions|exercices des previsions|annees",
      pt: "anos fiscais|exercicios|anos das estimativas|anos",
    },
    every: "every fiscal year of the estimates",
    single: "fiscal year",
  },
  loan: {
    one: {
      en: "loan|credit|grant|financing",
      es: "prestamo|credito|donacion|financiamiento",
      fr: "pret|credit|don|financement",
      pt: "emprestimo|credito|doacao|financiamento",
    },
    many: { en: "loans|credits|grants", es: "prestamos|creditos|donaciones", fr: "prets|credits|dons", pt: "emprestimos|creditos|doacoes" },
    every: "every loan",
    single: "loan",
  },
  line: {
    one: {
      en: "budget line|line of the budget",
      es: "linea presupuestal|linea del presupuesto|partida",
      fr: "ligne budgetaire|ligne du budget",
      pt: "linha orcamentaria|linha do orcamento",
    },
    many: {
      en: "budget lines|lines of the budget",
      es: "lineas presupuestales|lineas del presupuesto|partidas",
      fr: "lignes budgetaires|lignes du budget",
      pt: "linhas orcamentarias|linhas do orcamento",
    },
    every: "every budget line",
    single: "budget line",
  },
  component: {
    one: { en: "component", es: "componente", fr: "composante", pt: "componente" },
    many: { en: "components", es: "componentes", fr: "composantes", pt: "componentes" },
    every: "every component",
    single: "component",
  },
  project: {
    one: { en: "project|program|programme", es: "proyecto|programa", fr: "projet|programme", pt: "projeto|programa" },
    many: {
      en: "the project|the program|the programme|whole project",
      es: "el proyecto|el programa|todo el proyecto",
      fr: "le projet|le programme",
      pt: "o projeto|o programa",
    },
    every: "the project",
    single: "the project",
  },
};

/** Words that take all of a group. */
export const everyWords =
  "every|each|all|all the|any|cada|todos los|todas las|todos|todas|todo|toda|cualquier|chaque|tous les|toutes les|tous|toutes|todos os|todas as|qualquer";

/** "The indicator that this DLI pays for", and the other way round. */
export const ownWords: Readonly<Record<"indicator" | "dli", string>> = {
  indicator: "its indicator|the indicator|su indicador|son indicateur|seu indicador",
  dli: "its dli|the dli|su ivd|su ild|son ild|seu ild",
};
