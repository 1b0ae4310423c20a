import type { Language } from "../../src/model/table";

/** Protocols in the manner of appraisal documents, in our own words, each with what a careful reader would have checked. */
export const texts: ReadonlyArray<{
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
  readonly left?: readonly string[];
}> = [
  {
    language: "en",
    title: "Teachers certified",
    text: "The Ministry submits a register of certified teachers containing: full name, national ID, school code, date of birth, gender, and whether the teacher has been certified. Each teacher is counted once. The register is verified by the National Audit Office and submitted no later than 30 June 2027.",
    steps: [
      "fields person-name, person-id, school-id, Date of birth, Sex",
      "unique person-id",
      "confirmed Certified",
      "deadline 2027-06-30",
      "verifier National Audit Office",
    ],
  },
  {
    language: "en",
    title: "Schools that received their grant",
    text: "The EMIS unit provides a list of schools showing the EMIS code, name of the school, district, and whether the grant was received. At least 85 percent of schools must have received the grant, excluding schools closed during the year.",
    steps: [
      "fields school-id, school-name, Location",
      "unique school-id",
      "coverage 85/100 rows where confirmed yes of rows without School closed yes",
    ],
  },
  {
    language: "en",
    title: "Grades assessed",
    text: "A grade counts as assessed when at least 75.5% of students enrolled in the grade were tested. Technical report by the examinations council.",
    steps: ["coverage 755/1000 Students tested of Students enrolled by Grade", "by hand: Technical report by the examinations council."],
  },
  {
    language: "en",
    title: "Trainees who completed the course",
    text: "Roster of trainees with full names, identity card number, training institution, and signature of the head teacher; no duplicates. The trainees must be included in the roster of DLI 1.",
    steps: [
      "fields person-name, person-id, Training institution",
      "unique person-id",
      "confirmed Act signed",
      "within DLI 1 by person-id where confirmed yes",
    ],
  },
  {
    language: "es",
    title: "Docentes nombrados",
    text: "Base de datos remitida por el Ministerio que incluya: apellidos y nombres, DNI, plaza, código modular y nombre de la institución educativa, y un campo que confirme la designación. Será verificado por la Contraloría General, a más tardar el 31 de marzo de 2028.",
    steps: [
      "fields person-name, person-id, position, school-id, school-name",
      "unique person-id",
      "confirmed Designación confirmada",
      "deadline 2028-03-31",
      "verifier Contraloría General",
    ],
  },
  {
    language: "es",
    title: "Escuelas que recibieron sus informes",
    text: "Listado de escuelas con código modular, nombre de la escuela y cargo de recepción firmado por el director. Por lo menos el 70 % de las escuelas evaluadas deben haber recibido su informe, sin contar las escuelas cerradas.",
    steps: [
      "fields school-id, school-name",
      "unique school-id",
      "coverage 70/100 rows where confirmed yes of rows without Escuela cerrada yes",
    ],
  },
  {
    language: "es",
    title: "Informe nacional publicado",
    text: "Informe nacional publicado en la página web del Ministerio. Resolución ministerial que aprueba el marco.",
    steps: [
      "by hand: Informe nacional publicado en la página web del Ministerio.",
      "by hand: Resolución ministerial que aprueba el marco.",
    ],
  },
  {
    language: "es",
    title: "Familias beneficiarias",
    text: "Padrón de beneficiarios que contenga nombre completo, número de cédula, municipio y monto transferido. Al menos 9 de cada 10 hogares verificados en visitas coinciden. El padrón no debe tener doble conteo.",
    steps: ["fields person-name, person-id, Ubicación, Monto", "unique person-id", "coverage 9/10 rows where confirmed yes of rows"],
  },
  {
    language: "fr",
    title: "Enseignants formés",
    text: "La base de données transmise par le Ministère comprend : nom et prénoms, matricule, poste, code de l'établissement, et un champ indiquant si l'acte d'affectation a été signé. Vérifié par l'Inspection générale. Au plus tard le 31 décembre 2026.",
    steps: [
      "fields person-name, person-id, position, school-id",
      "unique person-id",
      "confirmed Acte signé",
      "deadline 2026-12-31",
      "verifier Inspection générale",
    ],
  },
  {
    language: "fr",
    title: "Élèves évalués par niveau",
    text: "Une classe compte lorsque au moins 80 pour cent des élèves de la classe ont été évalués. Rapport technique de la cellule d'évaluation.",
    steps: [
      "coverage 80/100 Élèves évalués of Élèves inscrits by Niveau scolaire",
      "by hand: Rapport technique de la cellule d'évaluation.",
    ],
  },
  {
    language: "fr",
    title: "Directions ayant reçu le rapport",
    text: "Liste des directions régionales indiquant celles ayant reçu le rapport national. Au moins 90 % des directions régionales de l'éducation l'ont reçu. Accusés de réception.",
    steps: ["coverage 90/100 rows where confirmed yes of rows"],
  },
  {
    language: "pt",
    title: "Professores certificados",
    text: "Base de dados apresentada pelo Ministério, contendo: nome completo, CPF, código INEP e nome da escola, cargo e data de conclusão, e que indique se o professor foi certificado. Sem duplicidade. Verificado pelo Tribunal de Contas até 30 de junho de 2027.",
    steps: [
      "fields person-name, person-id, school-id, school-name, position, Data",
      "unique person-id",
      "confirmed Certificado",
      "deadline 2027-06-30",
      "verifier Tribunal de Contas",
    ],
  },
  {
    language: "pt",
    title: "Escolas com água",
    text: "Lista de escolas com código da escola, município e data de entrega. Pelo menos 60 por cento das escolas visitadas funcionais.",
    steps: ["fields school-id, Localização, Data", "unique school-id", "coverage 60/100 rows where confirmed yes of rows"],
  },
  {
    language: "pt",
    title: "Relatório aprovado",
    text: "Relatório de auditoria aprovado; portaria publicada.",
    steps: ["by hand: Relatório de auditoria aprovado", "by hand: portaria publicada."],
  },
  {
    language: "en",
    title: "Audits done",
    text: "No more than 5% of contracts may show exceptions. 40 percent of the total is expected in the first year. Best efforts are made throughout.",
    steps: [],
    left: ["not-understood", "share-at-most", "share-without-least"],
  },
];
