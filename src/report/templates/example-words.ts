import type { Language, TableKind } from "../../model/table";
import { inLanguage } from "./in-language";
import type { Words } from "./in-language";
import { reviewExamples, reviewTitles } from "./review-words";

/** Kinds of tables, and templates that are a second one of their kind. */
export type TitledKind = TableKind | keyof typeof reviewTitles;

/** Titles over the tables, which are the sheets' names as well: at most 31 characters. */
const titles: Readonly<Record<TitledKind, Words>> = {
  ...reviewTitles,
  "results-framework": ["Results framework", "Marco de resultados", "Cadre de résultats", "Quadro de resultados"],
  "indicator-status": ["Indicator status", "Avance de los indicadores", "Suivi des indicateurs", "Avanço dos indicadores"],
  "monitoring-plan": ["Monitoring plan", "Plan de seguimiento", "Plan de suivi", "Plano de monitoramento"],
  "dli-matrix": ["DLIs by period", "IVD por periodo", "ILD par période", "ILD por período"],
  "dli-prices": ["DLI prices", "Precios de los IVD", "Prix des ILD", "Preços dos ILD"],
  "verification-protocol": ["Verification protocol", "Protocolo de verificación", "Protocole de vérification", "Protocolo de verificação"],
  "disbursement-estimates": ["Disbursement estimates", "Desembolsos previstos", "Décaissements prévus", "Desembolsos previstos"],
  budget: ["Budget", "Presupuesto", "Budget", "Orçamento"],
  "budget-execution": ["Budget execution", "Ejecución presupuestal", "Exécution budgétaire", "Execução orçamentária"],
  financing: ["Financing", "Financiamiento", "Financement", "Financiamento"],
  "change-table": ["Changes to indicators", "Cambios en los indicadores", "Modifications des indicateurs", "Alterações dos indicadores"],
  "summary-of-changes": ["Summary of changes", "Resumen de cambios", "Résumé des changements", "Resumo das alterações"],
  claims: ["Figures in the text", "Cifras en el texto", "Chiffres du texte", "Números no texto"],
  evidence: ["Evidence list", "Lista de evidencias", "Liste des preuves", "Lista de evidências"],
  commitments: ["Partner commitments", "Compromisos de socios", "Engagements des partenaires", "Compromissos de parceiros"],
  actions: ["Agreed actions", "Acciones acordadas", "Actions convenues", "Ações acordadas"],
  reforms: ["Policy reforms", "Reformas de política", "Réformes de politique", "Reformas de política"],
  calendar: ["Meetings and visits", "Reuniones y visitas", "Réunions et visites", "Reuniões e visitas"],
  roles: ["Roles", "Funciones", "Rôles", "Funções"],
  notes: ["Notes of meetings and visits", "Notas de reuniones y visitas", "Notes des réunions et visites", "Notas de reuniões e visitas"],
  thresholds: ["Thresholds of ratings", "Umbrales de calificación", "Seuils de notation", "Limiares de classificação"],
  payments: ["Disbursements made", "Desembolsos realizados", "Décaissements effectués", "Desembolsos realizados"],
  "verification-rules": ["Verification rules", "Reglas de verificación", "Règles de vérification", "Regras de verificação"],
};

export const titleOf = (kind: TitledKind, language: Language): string => inLanguage(titles[kind], language);

/** The words of one small made-up project, the same in every template, so that their figures agree. */
const words = {
  ...reviewExamples,
  teachers: [
    "PDO 1: Teachers certified",
    "ODP 1: Docentes certificados",
    "ODP 1 : Enseignants certifiés",
    "ODP 1: Professores certificados",
  ],
  reading: [
    "PDO 2: Students who read at their grade level",
    "ODP 2: Estudiantes que leen al nivel de su grado",
    "ODP 2 : Élèves qui lisent au niveau de leur classe",
    "ODP 2: Alunos que leem ao nível da sua série",
  ],
  water: [
    "Intermediate results indicator 1: Schools with safe water",
    "Indicador de resultados intermedios 1: Escuelas con agua segura",
    "Indicateur de résultats intermédiaires 1 : Écoles avec eau potable",
    "Indicador de resultados intermediários 1: Escolas com água potável",
  ],
  teachersMeaning: [
    "Teachers who passed the certification course in the year",
    "Docentes que aprobaron el curso de certificación en el año",
    "Enseignants qui ont réussi la formation certifiante dans l'année",
    "Professores aprovados no curso de certificação no ano",
  ],
  readingMeaning: [
    "Share of students in grade 3 who pass the national reading test",
    "Proporción de estudiantes de tercer grado que aprueban la prueba nacional de lectura",
    "Part des élèves de troisième année qui réussissent l'épreuve nationale de lecture",
    "Parcela dos alunos da terceira série aprovados no teste nacional de leitura",
  ],
  waterMeaning: [
    "Schools whose water passed the health test in the year",
    "Escuelas cuya agua pasó la prueba sanitaria en el año",
    "Écoles dont l'eau a réussi le contrôle sanitaire dans l'année",
    "Escolas cuja água passou no teste sanitário no ano",
  ],
  register: ["Training register", "Registro de capacitación", "Registre de formation", "Registro de formação"],
  test: ["National reading test", "Prueba nacional de lectura", "Épreuve nationale de lecture", "Teste nacional de leitura"],
  survey: ["School survey", "Encuesta escolar", "Enquête scolaire", "Levantamento escolar"],
  count: ["Count of all records", "Recuento de todos los registros", "Décompte de toutes les fiches", "Contagem de todas as fichas"],
  sample: [
    "Visits to a random sample",
    "Visitas a una muestra aleatoria",
    "Visites d'un échantillon aléatoire",
    "Visitas a uma amostra aleatória",
  ],
  ministry: ["Ministry of Education", "Ministerio de Educación", "Ministère de l'Éducation", "Ministério da Educação"],
  auditor: ["Audit firm", "Firma de auditoría", "Cabinet d'audit", "Empresa de auditoria"],
  teaching: ["Component 1: Teaching", "Componente 1: Enseñanza", "Composante 1 : Enseignement", "Componente 1: Ensino"],
  schools: ["Component 2: Schools", "Componente 2: Escuelas", "Composante 2 : Écoles", "Componente 2: Escolas"],
  training: ["Training", "Capacitación", "Formation", "Formação"],
  books: ["Books", "Libros", "Livres", "Livros"],
  works: ["Works", "Obras", "Travaux", "Obras"],
  lowerTarget: ["More funds were found", "Se obtuvieron más fondos", "Des fonds se sont ajoutés", "Obtiveram-se mais recursos"],
  framework: ["Results framework", "Marco de resultados", "Cadre de résultats", "Quadro de resultados"],
  estimates: ["Disbursement estimates", "Desembolsos previstos", "Prévisions de décaissement", "Estimativas de desembolso"],
  closingDate: ["Closing date", "Fecha de cierre", "Date de clôture", "Data de encerramento"],
  costs: ["Components and cost", "Componentes y costos", "Composantes et coûts", "Componentes e custos"],
  arrangements: ["Implementation arrangements", "Arreglos de implementación", "Modalités d'exécution", "Arranjos de implementação"],
  claimTeachers: ["End target of PDO 1", "Meta final de ODP 1", "Cible finale de ODP 1", "Meta final de ODP 1"],
  claimReading: ["End target of PDO 2", "Meta final de ODP 2", "Cible finale de ODP 2", "Meta final de ODP 2"],
  head: ["Principal", "Director", "Directeur", "Diretor"],
  teacher: ["Teacher", "Docente", "Enseignant", "Professor"],
  school: ["School 1", "Escuela 1", "École 1", "Escola 1"],
  partner: ["European Union", "Unión Europea", "Union européenne", "União Europeia"],
  otherPartner: ["UNICEF", "UNICEF", "UNICEF", "UNICEF"],
  manual: [
    "Approve the operations manual",
    "Aprobar el manual operativo",
    "Approuver le manuel d'opérations",
    "Aprovar o manual operacional",
  ],
  hire: [
    "Hire the verification firm",
    "Contratar la firma verificadora",
    "Recruter le cabinet de vérification",
    "Contratar a empresa verificadora",
  ],
  ruleFirst: ["PDO 1", "ODP 1", "ODP 1", "ODP 1"],
  ruleDlis: ["Every DLI", "Cada IVD", "Chaque ILD", "Cada ILD"],
  ruleDli: ["DLI 1", "IVD 1", "ILD 1", "ILD 1"],
  ruleIndicators: ["Every indicator", "Cada indicador", "Chaque indicateur", "Cada indicador"],
  ruleSum: ["sum of targets", "suma de metas", "somme des cibles", "soma das metas"],
  ruleEnd: ["end target", "meta final", "cible finale", "meta final"],
  ruleDeadline: ["deadline", "fecha límite", "date limite", "data limite"],
  ruleClosing: ["closing date", "fecha de cierre", "date de clôture", "data de encerramento"],
  ruleShare: ["allocation share", "participación en el total", "part du total", "participação no total"],
  ruleFilled: [
    "frequency is not blank and data source is not blank",
    "frecuencia no está en blanco y fuente de datos no está en blanco",
    "fréquence n'est pas vide et source de données n'est pas vide",
    "frequência não está em branco e fonte de dados não está em branco",
  ],
  ruleSumSaid: [
    "{item}: the targets add to {found}, but the end target is {expected}",
    "{item}: las metas suman {encontrado}, pero la meta final es {esperado}",
    "{item} : les cibles font {trouvé} au total, mais la cible finale est {attendu}",
    "{item}: as metas somam {encontrado}, mas a meta final é {esperado}",
  ],
  ruleShareSaid: [
    "{item} pays {found} of all that the DLIs pay; {expected} was agreed as the most",
    "{item} paga {encontrado} de todo lo que pagan los IVD; se acordó un máximo de {esperado}",
    "{item} paie {trouvé} de tout ce que paient les ILD ; le maximum convenu est {attendu}",
    "{item} paga {encontrado} de tudo o que os ILD pagam; acordou-se no máximo {esperado}",
  ],
} as const satisfies Readonly<Record<string, Words>>;

export type ExampleWord = keyof typeof words;
export const exampleWord = (key: ExampleWord, language: Language): string => inLanguage(words[key], language);
