import type { Language } from "../../../../src/model/table";

/** An evidence project: its language, how its claim is given, and how its ids are written. */
export interface EvidenceShape {
  readonly name: string;
  readonly language: Exclude<Language, "pt">;
  /** The claimed value is typed in the sheet of steps, or is the indicator's latest actual. */
  readonly claimIn: "steps" | "actual";
  readonly idOf: (n: number) => string;
  readonly day: (iso: string) => string;
  readonly seed: number;
}

export interface EvidenceWords {
  readonly yes: string;
  readonly no: string;
  /** Headers of the results framework and of the report on indicators. */
  readonly framework: readonly string[];
  readonly report: readonly string[];
  readonly indicators: readonly [string, string, string];
  readonly unitNames: readonly [string, string];
  readonly principals: readonly string[];
  readonly certified: readonly string[];
  readonly offices: readonly string[];
  readonly tests: readonly string[];
  readonly sheets: readonly [principals: string, certified: string, offices: string, tests: string];
}

export const evidenceWordsOf: Readonly<Record<EvidenceShape["language"], EvidenceWords>> = {
  en: {
    yes: "Yes",
    no: "No",
    framework: ["Indicator", "Unit of Measure", "Baseline", "2015", "2016", "2017", "2018", "End target"],
    report: ["Indicator", "Unit", "Baseline value", "Baseline date", "Actual value", "Actual date", "End target value", "End target date"],
    indicators: ["PDO 1: Principals appointed by merit", "IRI 1: Career law enacted", "IRI 2: Schools with a report card"],
    unitNames: ["Number", "Yes/No"],
    principals: ["Full name", "National ID", "Position", "School code", "Date of appointment", "Act signed"],
    certified: ["Full name", "National ID", "Score"],
    offices: ["School code", "Institution", "Received"],
    tests: ["School code", "School name", "Grade", "Students enrolled", "Students tested"],
    sheets: ["Principals", "Certified", "Regional directorates", "Coverage"],
  },
  es: {
    yes: "Sí",
    no: "No",
    framework: ["Indicador", "Unidad de medida", "Línea de base", "2015", "2016", "2017", "2018", "Meta final"],
    report: [
      ...["Indicador", "Unidad de medida", "Valor de línea de base", "Fecha de línea de base"],
      ...["Valor actual", "Fecha del valor actual", "Valor meta final", "Fecha meta final"],
    ],
    indicators: ["PDO 1: Directores nombrados por mérito", "IRI 1: Ley de carrera promulgada", "IRI 2: Escuelas con boleta de resultados"],
    unitNames: ["Número", "Sí/No"],
    principals: ["Nombre completo", "Documento de identidad", "Cargo", "Código de escuela", "Fecha de nombramiento", "Acta firmada"],
    certified: ["Nombre completo", "Documento de identidad", "Puntaje"],
    offices: ["Código de escuela", "Nombre de la escuela", "Recibido"],
    tests: ["Código de escuela", "Nombre de la escuela", "Grado", "Estudiantes matriculados", "Estudiantes evaluados"],
    sheets: ["Directores", "Certificados", "Escuelas", "Cobertura"],
  },
  fr: {
    yes: "Oui",
    no: "Non",
    framework: ["Indicateur", "Unité de mesure", "Valeur de référence", "2015", "2016", "2017", "2018", "Cible finale"],
    report: [
      ...["Indicateur", "Unité de mesure", "Valeur de référence", "Date de référence"],
      ...["Valeur actuelle", "Date de réalisation", "Valeur cible finale", "Date cible finale"],
    ],
    indicators: ["ODP 1: Directeurs nommés au mérite", "IRI 1: Loi sur la carrière promulguée", "IRI 2: Écoles avec un bulletin"],
    unitNames: ["Nombre", "Oui/Non"],
    principals: ["Nom complet", "Numéro d'identité", "Poste", "Code de l'école", "Date de nomination", "Acte signé"],
    certified: ["Nom complet", "Numéro d'identité", "Note"],
    offices: ["Code de l'école", "Institution", "Reçu"],
    tests: ["Code de l'école", "Nom de l'école", "Classe", "Élèves inscrits", "Élèves évalués"],
    sheets: ["Directeurs", "Certifiés", "Directions régionales", "Couverture"],
  },
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const slashed = (iso: string): string => iso.split("-").reverse().join("/");
const named = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}-${months[Number(month) - 1] ?? ""}-${year}`;
};

export const evidenceShapes: readonly EvidenceShape[] = [
  { name: "evidence, claim typed", language: "en", claimIn: "steps", idOf: (n) => String(40_000_000 + n), day: named, seed: 3 },
  {
    name: "evidence, claim from the report, Spanish",
    language: "es",
    claimIn: "actual",
    idOf: (n) => `"0${1_000_000 + n}"`,
    day: slashed,
    seed: 5,
  },
  { name: "evidence, French", language: "fr", claimIn: "steps", idOf: (n) => `A${100_000 + n}`, day: slashed, seed: 9 },
];
