import type { Language } from "../../model/table";
import { reviewChoices, reviewHeaders } from "./review-words";

const languages: readonly Language[] = ["en", "es", "fr", "pt"];

type Words = readonly [en: string, es: string, fr: string, pt: string];

/** Headers, in the words that the reader takes for certain. */
const headers = {
  ...reviewHeaders,
  indicator: ["Indicator", "Indicador", "Indicateur", "Indicador"],
  unit: ["Unit of measure", "Unidad de medida", "Unité de mesure", "Unidade de medida"],
  baseline: ["Baseline", "Línea de base", "Valeur de référence", "Linha de base"],
  baselineDate: ["Baseline date", "Fecha de línea de base", "Date de référence", "Data da linha de base"],
  previous: ["Actual (previous)", "Valor anterior", "Valeur précédente", "Valor anterior"],
  actual: ["Actual (current)", "Valor actual", "Valeur actuelle", "Valor atual"],
  actualDate: ["Actual date", "Fecha del valor actual", "Date de réalisation", "Data do valor atual"],
  endTarget: ["End target", "Meta final", "Cible finale", "Meta final"],
  endTargetDate: ["End target date", "Fecha de la meta final", "Date cible", "Data da meta"],
  frequency: ["Frequency", "Frecuencia", "Fréquence", "Frequência"],
  source: ["Data source", "Fuente de datos", "Source de données", "Fonte de dados"],
  methodology: [
    "Methodology for data collection",
    "Metodología de recolección de datos",
    "Méthodologie de collecte des données",
    "Metodologia de coleta de dados",
  ],
  responsibility: [
    "Responsibility for data collection",
    "Responsabilidad de la recolección de datos",
    "Responsabilité de la collecte des données",
    "Responsabilidade pela coleta de dados",
  ],
  definition: ["Definition", "Definición", "Définition", "Definição"],
  dli: ["DLI", "IVD", "ILD", "ILD"],
  unitValue: ["Unit value", "Valor unitario", "Valeur unitaire", "Valor unitário"],
  endOfPeriod: ["End of period", "Fin de periodo", "Fin de période", "Fim do período"],
  disbursementDate: ["Disbursement date", "Fecha de desembolso", "Date de décaissement", "Data de desembolso"],
  target: ["Target", "Meta", "Cible", "Meta"],
  amount: ["Amount", "Monto", "Montant", "Montante"],
  allocation: ["Allocated amount", "Monto asignado", "Montant alloué", "Montante alocado"],
  scalable: ["Scalable", "Escalable", "Modulable", "Escalável"],
  deadline: ["Deadline", "Fecha límite", "Date limite", "Data limite"],
  minimum: ["Minimum", "Mínimo", "Minimum", "Mínimo"],
  maximum: ["Maximum", "Máximo", "Maximum", "Máximo"],
  verifier: ["Verification entity", "Entidad verificadora", "Entité de vérification", "Entidade verificadora"],
  procedure: ["Verification procedure", "Procedimiento de verificación", "Procédure de vérification", "Procedimento de verificação"],
  fiscalYear: ["Fiscal year", "Año fiscal", "Exercice", "Exercício"],
  annual: ["Annual", "Anual", "Annuel", "Anual"],
  cumulative: ["Cumulative", "Acumulado", "Cumulé", "Acumulado"],
  component: ["Component", "Componente", "Composante", "Componente"],
  responsible: ["Responsible unit", "Unidad responsable", "Structure responsable", "Unidade responsável"],
  total: ["Total", "Total", "Total", "Total"],
  activity: ["Budget activity", "Actividad", "Activité", "Atividade"],
  budget: ["Allocation", "Asignación", "Dotation", "Alocação"],
  executed: ["Executed", "Ejecutado", "Exécuté", "Executado"],
  balance: ["Balance", "Saldo", "Solde", "Saldo"],
  loan: ["Loan number", "Número de préstamo", "Numéro du prêt", "Número do empréstimo"],
  approval: ["Approval date", "Fecha de aprobación", "Date d'approbation", "Data de aprovação"],
  signing: ["Signing date", "Fecha de firma", "Date de signature", "Data de assinatura"],
  effectiveness: ["Effectiveness date", "Fecha de entrada en vigor", "Date d'entrée en vigueur", "Data de entrada em vigor"],
  closing: ["Closing date", "Fecha de cierre", "Date de clôture", "Data de encerramento"],
  commitment: ["Net commitment", "Compromiso neto", "Engagement net", "Compromisso líquido"],
  disbursed: ["Disbursed", "Desembolsado", "Décaissé", "Desembolsado"],
  undisbursed: ["Undisbursed", "No desembolsado", "Non décaissé", "Não desembolsado"],
  status: ["Status", "Situación", "Statut", "Situação"],
  detail: ["Detail of change", "Detalle", "Détail", "Detalhe"],
  current: ["Current", "Vigente", "En vigueur", "Vigente"],
  proposed: ["Proposed", "Propuesto", "Proposé", "Proposto"],
  reason: ["Reason", "Motivo", "Motif", "Razão"],
  item: ["Item", "Cambio", "Changement", "Alteração"],
  changed: ["Changed", "Modificado", "Modifié", "Alterado"],
  notChanged: ["Not changed", "Sin modificar", "Non modifié", "Não alterado"],
  paragraph: ["Paragraph", "Párrafo", "Paragraphe", "Parágrafo"],
  claim: ["Claim", "Afirmación", "Affirmation", "Afirmação"],
  value: ["Value", "Valor", "Valeur", "Valor"],
  number: ["No.", "N.º", "N°", "N.º"],
  fullName: ["Full name", "Nombre completo", "Nom complet", "Nome completo"],
  personId: ["National ID", "Documento de identidad", "Numéro d'identité", "Documento de identidade"],
  schoolId: ["School code", "Código de la escuela", "Code de l'école", "Código da escola"],
  school: ["School name", "Nombre de la escuela", "Nom de l'école", "Nome da escola"],
  position: ["Position", "Cargo", "Poste", "Cargo"],
  confirmed: ["Act signed", "Acta firmada", "Acte signé", "Ata assinada"],
  partner: ["Development partner", "Socio para el desarrollo", "Partenaire de développement", "Parceiro de desenvolvimento"],
  committed: ["Committed", "Comprometido", "Engagé", "Comprometido"],
  action: ["Agreed action", "Acción acordada", "Action convenue", "Ação acordada"],
  owner: ["Responsible", "Responsable", "Responsable", "Responsável"],
  dueDate: ["Due date", "Fecha límite", "Échéance", "Prazo"],
  disbursementNumber: ["Disbursement no.", "N.º de desembolso", "N° de décaissement", "N.º de desembolso"],
  appliesTo: ["Applies to", "Se aplica a", "S'applique à", "Aplica-se a"],
  check: ["Check", "Control", "Contrôle", "Verificação"],
  operator: ["Operator", "Operador", "Opérateur", "Operador"],
  threshold: ["Threshold", "Umbral", "Seuil", "Limiar"],
  protocol: ["Protocol", "Protocolo", "Protocole", "Protocolo"],
  evidenceList: ["Evidence list", "Lista de evidencias", "Liste des preuves", "Lista de evidências"],
  step: ["Step", "Paso", "Étape", "Passo"],
  field: ["Field", "Campo", "Champ", "Campo"],
  notes: ["Notes", "Observaciones", "Observations", "Comentários"],
  confirmedBy: ["Confirmed by", "Confirmado por", "Confirmé par", "Confirmado por"],
  confirmedOn: ["Confirmed on", "Confirmado el", "Confirmé le", "Confirmado em"],
  severity: ["Severity", "Severidad", "Gravité", "Severidade"],
  message: ["Message", "Mensaje", "Message", "Mensagem"],
} as const satisfies Readonly<Record<string, Words>>;

/** What lists offer, with commas between; in the order of the field. */
const choices = {
  ...reviewChoices,
  units: [
    "Number,Percentage,Yes/No,Text",
    "Número,Porcentaje,Sí/No,Texto",
    "Nombre,Pourcentage,Oui/Non,Texte",
    "Número,Porcentagem,Sim/Não,Texto",
  ],
  yesNo: ["Yes,No", "Sí,No", "Oui,Non", "Sim,Não"],
  frequencies: [
    "Monthly,Quarterly,Semiannual,Annual",
    "Mensual,Trimestral,Semestral,Anual",
    "Mensuelle,Trimestrielle,Semestrielle,Annuelle",
    "Mensal,Trimestral,Semestral,Anual",
  ],
  changes: [
    "New,Revised,No change,Dropped",
    "Nuevo,Revisado,Sin cambio,Eliminado",
    "Nouveau,Révisé,Inchangé,Supprimé",
    "Novo,Revisado,Sem alteração,Excluído",
  ],
  progress: ["Not started,Ongoing,Done", "Sin iniciar,En curso,Hecho", "Non commencée,En cours,Faite", "Não iniciada,Em curso,Feita"],
  pledges: ["Pledged,Signed,Closed", "Prometido,Firmado,Cerrado", "Annoncé,Signé,Clos", "Prometido,Assinado,Encerrado"],
  severities: ["Error,Warning,Information", "Error,Advertencia,Información", "Erreur,Avertissement,Information", "Erro,Aviso,Informação"],
} as const satisfies Readonly<Record<string, Words>>;

const notes = {
  title: ["Not in this form", "No en esta forma", "Forme inattendue", "Não nesta forma"],
  list: ["Choose one of the list.", "Elija uno de la lista.", "Choisissez dans la liste.", "Escolha um da lista."],
  date: ["Type a date.", "Escriba una fecha.", "Saisissez une date.", "Digite uma data."],
  figure: ["Type a figure.", "Escriba una cifra.", "Saisissez un chiffre.", "Digite um número."],
} as const satisfies Readonly<Record<string, Words>>;

const at = (words: Words, language: Language): string => words[languages.indexOf(language)] ?? words[0];

export type Header = keyof typeof headers;
export type Choice = keyof typeof choices;

export const headerWord = (key: Header, language: Language): string => at(headers[key], language);
export const choicesOf = (key: Choice, language: Language): readonly string[] => at(choices[key], language).split(",");
export const noteWord = (key: keyof typeof notes, language: Language): string => at(notes[key], language);
export const inLanguage = at;
export type { Words };
