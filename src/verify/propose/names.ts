import type { Language } from "../../model/table";
import type { Field } from "../protocol";
import type { Confirmation } from "./words/marks";
import type { FieldKey } from "./words/fields";
import { roleOfName } from "./words/role";
import type { GroupKey } from "./words/thresholds";

type Four = readonly [en: string, es: string, fr: string, pt: string];

const languages: readonly Language[] = ["en", "es", "fr", "pt"];
const inLanguage = (words: Four, language: Language): string => words[languages.indexOf(language)] ?? words[0];

/** How a proposed column is named: in words that the reader of evidence lists takes for certain where it has a role for it. */
const fieldNames: Readonly<Record<FieldKey, Four>> = {
  "person-name": ["Full name", "Nombre completo", "Nom complet", "Nome completo"],
  "person-id": ["National ID", "Documento de identidad", "Numéro d'identité", "Documento de identidade"],
  "school-id": ["School code", "Código de la escuela", "Code de l'école", "Código da escola"],
  "school-name": ["School name", "Nombre de la escuela", "Nom de l'école", "Nome da escola"],
  position: ["Position", "Cargo", "Poste", "Cargo"],
  sex: ["Sex", "Sexo", "Sexe", "Sexo"],
  "birth-date": ["Date of birth", "Fecha de nacimiento", "Date de naissance", "Data de nascimento"],
  grade: ["Grade", "Grado", "Niveau scolaire", "Série"],
  place: ["Location", "Ubicación", "Localisation", "Localização"],
  date: ["Date", "Fecha", "Date", "Data"],
  amount: ["Amount", "Monto", "Montant", "Montante"],
  phone: ["Telephone", "Teléfono", "Téléphone", "Telefone"],
  institution: ["Training institution", "Institución formadora", "Institution de formation", "Instituição formadora"],
  "contract-number": ["Contract number", "Número de contrato", "Numéro de contrat", "Número do contrato"],
};

const confirmingNames: Readonly<Record<Confirmation, Four>> = {
  signed: ["Act signed", "Acta firmada", "Acte signé", "Ata assinada"],
  appointed: ["Designation confirmed", "Designación confirmada", "Nomination confirmée", "Designação confirmada"],
  certified: ["Certified", "Certificado", "Certifié", "Certificado"],
  received: ["Received", "Recibido", "Reçu", "Recebido"],
  verified: ["Verified", "Verificado", "Vérifié", "Verificado"],
};

const groupNames: Readonly<Record<GroupKey, Four>> = {
  students: ["Students enrolled", "Estudiantes matriculados", "Élèves inscrits", "Alunos matriculados"],
  schools: ["Schools", "Escuelas", "Écoles", "Escolas"],
  directorates: ["Regional directorates", "Direcciones regionales", "Directions régionales", "Direções regionais"],
  teachers: ["Teachers", "Docentes", "Enseignants", "Professores"],
  places: ["Districts", "Distritos", "Districts", "Distritos"],
  facilities: ["Health facilities", "Establecimientos de salud", "Formations sanitaires", "Unidades de saúde"],
  beneficiaries: ["Beneficiaries", "Beneficiarios", "Bénéficiaires", "Beneficiários"],
  records: ["Records", "Registros", "Dossiers", "Registros"],
};

const others = {
  tested: ["Students tested", "Estudiantes evaluados", "Élèves évalués", "Alunos avaliados"],
  closed: ["School closed", "Escuela cerrada", "École fermée", "Escola fechada"],
  report: ["Report", "Informe", "Rapport", "Relatório"],
  reached: ["Reached", "Alcanzado", "Atteint", "Alcançado"],
} as const satisfies Readonly<Record<string, Four>>;

const named = (words: Four, language: Language, use: "plain" | "confirming" = "plain"): Field => {
  const name = inLanguage(words, language);
  const role = roleOfName(name, use);
  return { name, ...(role === undefined ? {} : { role }) };
};

export const fieldOf = (key: FieldKey, language: Language): Field => named(fieldNames[key], language);
/** `quoted`: the name that the protocol's own words give the column. */
export const confirmingField = (key: Confirmation, language: Language, quoted?: string): Field =>
  quoted === undefined
    ? named(confirmingNames[key], language, "confirming")
    : named([quoted, quoted, quoted, quoted], language, "confirming");
export const groupField = (key: GroupKey, language: Language): Field => ({ name: inLanguage(groupNames[key], language) });
export const otherField = (key: keyof typeof others, language: Language): Field => ({ name: inLanguage(others[key], language) });
