import type { Phrases } from "./phrases";

/**
 * Whole phrases that name a column of an evidence list, by role. Roles that the reader of tables has a word for carry its
 * name; the others are columns that protocols ask for and that only their header can tell.
 */
export const fieldPhrases = {
  "person-name": {
    en: "full name|full names|name and surname|names and surnames|first and last name|first name and surname",
    es: "nombre completo|nombres completos|nombres y apellidos|apellidos y nombres|nombre y apellido|nombre y apellidos",
    fr: "nom complet|noms complets|nom et prenom|nom et prenoms|noms et prenoms|nom et postnom",
    pt: "nome completo|nomes completos|nome e sobrenome|nome e apelido",
  },
  "person-id": {
    en: "national id|national identity number|national identification number|identity number|identification number|identity card number|id card number|dni|cnic|nid|nin|personal identification number|national identity card|teacher id|student id|personnel number|payroll number|unique student identifier|unique identifier|unique id",
    es: "dni|documento nacional de identidad|documento de identidad|numero de documento|numero de identidad|numero de cedula|cedula de identidad|cedula|curp|codigo del docente|codigo del estudiante|identificador unico",
    fr: "numero d'identite|numero national d'identite|numero d'identification nationale|carte nationale d'identite|piece d'identite|cni|matricule|numero matricule|numero d'identification|identifiant unique|identifiant national",
    pt: "numero de identidade|bilhete de identidade|documento de identidade|cpf|cartao de cidadao|nuit|numero de identificacao|identificador unico|numero de matricula",
  },
  "school-id": {
    en: "school id|school code|modular code|emis code|semis code|school emis number|school identification number|institution code",
    es: "codigo modular|codigo de local|codigo de la escuela|codigo del centro educativo|codigo de la institucion educativa|codigo de escuela|clave del centro de trabajo|cct|codigo sie",
    fr: "code de l'etablissement|code etablissement|code de l'ecole|code ecole|code de l'etablissement scolaire",
    pt: "codigo da escola|codigo do estabelecimento|codigo inep|codigo de escola",
  },
  "school-name": {
    en: "school name|name of school|name of the school|names of schools",
    es: "nombre de la escuela|nombre del centro educativo|nombre de la institucion educativa|nombre del colegio",
    fr: "nom de l'ecole|nom de l'etablissement|nom de l'etablissement scolaire",
    pt: "nome da escola|nome do estabelecimento|nome do estabelecimento de ensino",
  },
  position: {
    en: "position|post|job title|position held|designation code|function",
    es: "cargo|plaza|puesto|cargo que ocupa",
    fr: "poste|fonction|poste occupe|fonction occupee",
    pt: "cargo|posto|funcao|cargo que ocupa",
  },
  sex: { en: "sex|gender", es: "sexo|genero", fr: "sexe|genre", pt: "sexo|genero" },
  "birth-date": {
    en: "date of birth|birth date|age",
    es: "fecha de nacimiento|edad",
    fr: "date de naissance|age",
    pt: "data de nascimento|idade",
  },
  grade: {
    en: "grade|grade level|class level",
    es: "grado|grado escolar|nivel educativo",
    fr: "niveau scolaire|classe|annee d'etudes",
    pt: "serie|ano escolar|classe",
  },
  place: {
    en: "region|district|province|municipality|county|woreda|location|address|gps coordinates|geographic coordinates|village",
    es: "region|distrito|provincia|municipio|departamento|ubicacion|direccion|coordenadas|coordenadas gps|comunidad",
    fr: "region|district|province|commune|prefecture|departement|localisation|adresse|coordonnees gps|village",
    pt: "regiao|distrito|provincia|municipio|localizacao|endereco|coordenadas|coordenadas gps",
  },
  date: {
    en: "date|date of delivery|date of completion|completion date|date of training|date of appointment|dates of training|start date|end date",
    es: "fecha|fecha de entrega|fecha de culminacion|fecha de nombramiento|fecha de capacitacion|fecha de inicio",
    fr: "date|date de livraison|date d'achevement|date de nomination|date de formation|date de reception",
    pt: "data|data de entrega|data de conclusao|data de nomeacao|data de formacao",
  },
  amount: {
    en: "amount|amount paid|amount transferred|amount received|grant amount",
    es: "monto|monto transferido|monto pagado|importe",
    fr: "montant|montant paye|montant transfere|montant recu",
    pt: "montante|montante pago|valor transferido|valor pago",
  },
  phone: {
    en: "telephone number|phone number|telephone|contact details|contact number",
    es: "telefono|numero de telefono|datos de contacto",
    fr: "telephone|numero de telephone|coordonnees de contact",
    pt: "telefone|numero de telefone|contacto|dados de contato",
  },
  institution: {
    en: "training institution|certifying institution|institution that certified|institutions that certified|training provider|university",
    es: "institucion formadora|institucion capacitadora|institucion que certifico|entidad capacitadora|universidad",
    fr: "institution de formation|institut de formation|organisme de formation|universite|etablissement de formation",
    pt: "instituicao formadora|instituicao de formacao|instituicao que certificou|universidade",
  },
  "contract-number": {
    en: "contract number|contract no.|reference number|invoice number|receipt number",
    es: "numero de contrato|numero de referencia|numero de factura",
    fr: "numero de contrat|numero du contrat|numero de reference|numero de facture",
    pt: "numero do contrato|numero de contrato|numero de referencia",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

export type FieldKey = keyof typeof fieldPhrases;

/** Attributes that only say which column they are with what they belong to: "name and ID of the school". */
export const attributes = {
  name: { en: "name|names", es: "nombre|nombres", fr: "nom|noms", pt: "nome|nomes" },
  id: {
    en: "id|ids|code|codes|identifier|identification",
    es: "id|codigo|codigos|identificacion|identificador",
    fr: "id|code|codes|identifiant|identification",
    pt: "id|codigo|codigos|identificacao|identificador",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Whom or what an attribute belongs to, and a list is a list of. */
export const owners = {
  school: {
    en: "school|schools|learning center|learning centers|preschool|preschools",
    es: "escuela|escuelas|institucion educativa|instituciones educativas|centro educativo|centros educativos|colegio|colegios|plantel|planteles|ie",
    fr: "ecole|ecoles|etablissement|etablissements|etablissement scolaire|etablissements scolaires|college|colleges|lycee|lycees",
    pt: "escola|escolas|estabelecimento de ensino|estabelecimentos de ensino|estabelecimento|creche|creches",
  },
  person: {
    en: "candidate|candidates|teacher|teachers|principal|principals|student|students|pupil|pupils|beneficiary|beneficiaries|person|persons|people|staff|trainee|trainees|participant|participants|head teacher|head teachers|director|directors|learner|learners|girl|girls|worker|workers|household|households|graduate|graduates|vice principals|school principals|school principal|school managers|school management positions|management positions|who",
    es: "candidato|candidatos|docente|docentes|director|directores|estudiante|estudiantes|alumno|alumnos|beneficiario|beneficiarios|beneficiaria|persona|personas|participante|participantes|maestro|maestros|profesor|profesores|servidor|hogar|hogares|egresados|directores de escuela|directores de escuelas|quien|quienes",
    fr: "candidat|candidats|enseignant|enseignants|directeur|directeurs|eleve|eleves|beneficiaire|beneficiaires|personne|personnes|participant|participants|agent|agents|etudiant|etudiants|filles|menage|menages|diplomes|directeurs d'ecole|directeurs d'ecoles|chefs d'etablissement",
    pt: "candidato|candidatos|professor|professores|diretor|diretores|aluno|alunos|estudante|estudantes|beneficiario|beneficiarios|pessoa|pessoas|participante|participantes|docente|docentes|agregado familiar|agregados familiares|formando|formandos|diretores de escola|diretores escolares|quem",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

export type Owner = keyof typeof owners;
