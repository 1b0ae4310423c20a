/** What tables of the field say, as their writers say it. */
export type Tongue = "en" | "es" | "fr" | "pt";

export interface Words {
  readonly indicator: readonly string[];
  readonly unit: readonly string[];
  readonly baseline: readonly string[];
  readonly targets: readonly string[];
  readonly cumulativeTargets: string;
  readonly target: string;
  readonly actual: string;
  readonly endTarget: readonly string[];
  readonly frequency: readonly string[];
  readonly source: readonly string[];
  readonly responsible: readonly string[];
  readonly annual: string;
  readonly number: string;
  readonly percent: string;
  readonly names: readonly string[];
  readonly pdoHeading: string;
  readonly intermediateHeading: string;
  readonly year: string;
  readonly value: string;
  readonly date: string;
  readonly current: string;
  readonly proposed: string;
  readonly total: string;
  readonly dli: readonly string[];
  readonly unitValue: readonly string[];
  readonly per: string;
  readonly amount: string;
  readonly units: string;
  readonly component: string;
  readonly lines: readonly string[];
  readonly code: string;
  readonly scales: Readonly<Record<number, string>>;
  readonly approval: string;
  readonly effectiveness: string;
  readonly closing: string;
  readonly commitment: string;
  readonly disbursed: string;
  readonly undisbursed: string;
  readonly loan: string;
  readonly frameworkTitle: string;
  readonly dliTitle: string;
  readonly note: string;
  readonly unknown: readonly string[];
  readonly end: string;
  readonly status: string;
  readonly months: readonly string[];
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const words: Readonly<Record<Tongue, Words>> = {
  en: {
    indicator: ["Indicator", "Indicator Name", "Results Indicators"],
    unit: ["Unit of Measure", "Unit"],
    baseline: ["Baseline", "Baseline Value"],
    targets: ["Target Values", "Annual Targets", "Targets"],
    cumulativeTargets: "Cumulative Target Values",
    target: "Target",
    actual: "Actual",
    endTarget: ["End Target", "Final Target"],
    frequency: ["Frequency"],
    source: ["Data Source", "Data Source/Methodology"],
    responsible: ["Responsible", "Responsibility for Data Collection"],
    annual: "Annual",
    number: "Number",
    percent: "Percentage",
    names: [
      "Teachers trained in the new curriculum",
      "Schools with piped water",
      "Net enrolment in secondary education",
      "Textbooks delivered on time",
      "Kilometers of road rehabilitated",
      "Births attended by skilled staff",
      "Farmers using improved seed",
      "Audit reports published",
    ],
    pdoHeading: "PDO Indicators",
    intermediateHeading: "Intermediate Results Indicators",
    year: "Year",
    value: "Value",
    date: "Date",
    current: "Current",
    proposed: "Proposed",
    total: "Total",
    dli: ["DLI", "DLI #"],
    unitValue: ["Unit value", "Unit price"],
    per: "per",
    amount: "Amount",
    units: "Target",
    component: "Component",
    lines: ["Training", "Books", "Works", "Equipment", "Studies", "Audits"],
    code: "No.",
    scales: { 1000: "thousands of US$", 1000000: "US$ million" },
    approval: "Approval date",
    effectiveness: "Effectiveness date",
    closing: "Closing date",
    commitment: "Net commitment",
    disbursed: "Disbursed",
    undisbursed: "Undisbursed",
    loan: "Loan number",
    frameworkTitle: "Results Framework",
    dliTitle: "Disbursement-linked indicators",
    note: "Note: figures are those agreed with the implementing ministry at appraisal.",
    unknown: ["Zone", "Colour", "Remit"],
    end: "End target",
    status: "Status",
    months,
  },
  es: {
    indicator: ["Indicador", "Nombre del indicador", "Indicadores de resultados"],
    unit: ["Unidad de medida", "Unidad"],
    baseline: ["Línea de base", "Valor de referencia"],
    targets: ["Metas", "Metas anuales"],
    cumulativeTargets: "Metas acumuladas",
    target: "Meta",
    actual: "Alcanzado",
    endTarget: ["Meta final", "Meta al cierre"],
    frequency: ["Frecuencia"],
    source: ["Fuente de datos", "Medios de verificación"],
    responsible: ["Responsable", "Unidad responsable"],
    annual: "Anual",
    number: "Número",
    percent: "Porcentaje",
    names: [
      "Docentes capacitados en el nuevo currículo",
      "Escuelas con agua potable",
      "Matrícula neta en secundaria",
      "Textos entregados a tiempo",
      "Kilómetros de carretera rehabilitados",
      "Partos atendidos por personal calificado",
      "Agricultores con semilla mejorada",
      "Informes de auditoría publicados",
    ],
    pdoHeading: "Indicadores a nivel del ODP",
    intermediateHeading: "Indicadores de resultados intermedios",
    year: "Año",
    value: "Valor",
    date: "Fecha",
    current: "Vigente",
    proposed: "Propuesto",
    total: "Total",
    dli: ["IVD", "ILD"],
    unitValue: ["Valor unitario", "Precio unitario"],
    per: "por",
    amount: "Monto",
    units: "Meta",
    component: "Componente",
    lines: ["Capacitación", "Libros", "Obras", "Equipos", "Estudios", "Auditorías"],
    code: "N.º",
    scales: { 1000: "miles de US$", 1000000: "millones de US$" },
    approval: "Fecha de aprobación",
    effectiveness: "Entrada en vigor",
    closing: "Fecha de cierre",
    commitment: "Compromiso neto",
    disbursed: "Desembolsado",
    undisbursed: "No desembolsado",
    loan: "Préstamo N.º",
    frameworkTitle: "Marco de resultados",
    dliTitle: "Indicadores vinculados a desembolsos",
    note: "Nota: las cifras son las acordadas con el ministerio ejecutor en la evaluación.",
    unknown: ["Zona", "Color", "Etnia"],
    end: "Meta final",
    status: "Estado",
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
  },
  fr: {
    indicator: ["Indicateur", "Intitulé de l'indicateur", "Indicateurs de résultats"],
    unit: ["Unité de mesure", "Unité"],
    baseline: ["Valeur de référence", "Situation de départ"],
    targets: ["Cibles", "Cibles annuelles"],
    cumulativeTargets: "Valeurs cibles cumulées",
    target: "Cible",
    actual: "Réalisé",
    endTarget: ["Cible finale", "Cible en fin de projet"],
    frequency: ["Fréquence", "Périodicité"],
    source: ["Source de données", "Moyens de vérification"],
    responsible: ["Responsable", "Structure responsable"],
    annual: "Annuelle",
    number: "Nombre",
    percent: "Pourcentage",
    names: [
      "Enseignants formés au nouveau programme",
      "Écoles disposant d'eau potable",
      "Taux net de scolarisation au secondaire",
      "Manuels livrés à temps",
      "Kilomètres de route réhabilités",
      "Accouchements assistés",
      "Agriculteurs utilisant des semences améliorées",
      "Rapports d'audit publiés",
    ],
    pdoHeading: "Indicateurs de niveau ODP",
    intermediateHeading: "Indicateurs de résultats intermédiaires",
    year: "Année",
    value: "Valeur",
    date: "Date",
    current: "En vigueur",
    proposed: "Proposé",
    total: "Total",
    dli: ["ILD"],
    unitValue: ["Valeur unitaire", "Prix unitaire"],
    per: "par",
    amount: "Montant",
    units: "Cible",
    component: "Composante",
    lines: ["Formation", "Livres", "Travaux", "Équipements", "Études", "Audits"],
    code: "N°",
    scales: { 1000: "milliers de US$", 1000000: "millions de US$" },
    approval: "Date d'approbation",
    effectiveness: "Entrée en vigueur",
    closing: "Date de clôture",
    commitment: "Engagement net",
    disbursed: "Décaissé",
    undisbursed: "Non décaissé",
    loan: "Prêt n°",
    frameworkTitle: "Cadre de résultats",
    dliTitle: "Indicateurs liés aux décaissements",
    note: "Note : les chiffres sont ceux convenus avec le ministère lors de l'évaluation.",
    unknown: ["Zone", "Couleur", "Ethnie"],
    end: "Cible finale",
    status: "Statut",
    months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
  },
  pt: {
    indicator: ["Indicador", "Nome do indicador", "Indicadores de resultados"],
    unit: ["Unidade de medida", "Unidade"],
    baseline: ["Linha de base", "Valor de base"],
    targets: ["Metas", "Metas anuais"],
    cumulativeTargets: "Metas acumuladas",
    target: "Meta",
    actual: "Realizado",
    endTarget: ["Meta final"],
    frequency: ["Frequência", "Periodicidade"],
    source: ["Fonte de dados", "Meios de verificação"],
    responsible: ["Responsável", "Unidade responsável"],
    annual: "Anual",
    number: "Número",
    percent: "Percentagem",
    names: [
      "Professores formados no novo currículo",
      "Escolas com água potável",
      "Matrícula líquida no ensino secundário",
      "Livros entregues no prazo",
      "Quilómetros de estrada reabilitados",
      "Partos assistidos por pessoal qualificado",
      "Agricultores com semente melhorada",
      "Relatórios de auditoria publicados",
    ],
    pdoHeading: "Indicadores do ODP",
    intermediateHeading: "Indicadores de resultados intermediários",
    year: "Ano",
    value: "Valor",
    date: "Data",
    current: "Vigente",
    proposed: "Proposto",
    total: "Total",
    dli: ["ILD"],
    unitValue: ["Valor unitário", "Preço unitário"],
    per: "por",
    amount: "Montante",
    units: "Meta",
    component: "Componente",
    lines: ["Formação", "Livros", "Obras", "Equipamentos", "Estudos", "Auditorias"],
    code: "N.º",
    scales: { 1000: "milhares de US$", 1000000: "milhões de US$" },
    approval: "Data de aprovação",
    effectiveness: "Entrada em vigor",
    closing: "Data de encerramento",
    commitment: "Compromisso líquido",
    disbursed: "Desembolsado",
    undisbursed: "Não desembolsado",
    loan: "Empréstimo n.º",
    frameworkTitle: "Quadro de resultados",
    dliTitle: "Indicadores vinculados a desembolsos",
    note: "Nota: os números são os acordados com o ministério executor na avaliação.",
    unknown: ["Zona", "Cor", "Etnia"],
    end: "Meta final",
    status: "Situação",
    months: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
  },
};
