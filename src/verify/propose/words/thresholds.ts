import type { Phrases } from "./phrases";

/** Words before or after a figure that make it the least that counts. */
export const least = {
  least: {
    en: "at least|a minimum of|minimum of|not less than|no less than|no fewer than|not fewer than|or more|equal to or greater than|greater than or equal to|>=|≥",
    es: "al menos|por lo menos|como minimo|no menos de|no menos del|un minimo de|un minimo del|minimo de|o mas|igual o mayor a|igual o superior al|igual o superior a",
    fr: "au moins|au minimum|pas moins de|un minimum de|minimum de|ou plus|egal ou superieur a|superieur ou egal a",
    pt: "pelo menos|ao menos|no minimo|nao menos de|um minimo de|minimo de|ou mais|igual ou superior a",
  },
  more: {
    en: "more than|over|above|exceeding|greater than",
    es: "mas de|mas del|superior al|superior a|mayor a|mayor al",
    fr: "plus de|superieur a|depassant",
    pt: "mais de|superior a|acima de",
  },
  most: {
    en: "at most|no more than|not more than|up to|a maximum of|less than|not exceed|not exceeding",
    es: "a lo sumo|como maximo|no mas de|no mas del|hasta|un maximo de|menos de|menos del|no superar|no superior al|no superior a",
    fr: "au plus|au maximum|pas plus de|jusqu'a|un maximum de|moins de|ne depasse pas|ne depassant pas",
    pt: "no maximo|nao mais de|ate|um maximo de|menos de|nao superior a",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Whom a share or a number is counted in. The key is how a sheet may head the column of their number. */
export const groups = {
  students: {
    en: "students|pupils|learners|children|enrolled students|girls|boys",
    es: "estudiantes|alumnos|alumnas|ninos|ninas|escolares",
    fr: "eleves|etudiants|enfants|ecoliers|filles|apprenants",
    pt: "alunos|estudantes|criancas|meninas|educandos",
  },
  schools: {
    en: "schools|preschools|institutions|learning centers|classrooms",
    es: "escuelas|instituciones educativas|centros educativos|colegios|planteles|aulas",
    fr: "ecoles|etablissements|etablissements scolaires|colleges|lycees|salles de classe",
    pt: "escolas|estabelecimentos|estabelecimentos de ensino|creches|salas de aula",
  },
  directorates: {
    en: "regional directorates|regional education directorates|regional directorates of education|regional education offices|regional offices|directorates|dre|district education offices|district offices|provincial directorates",
    es: "direcciones regionales de educacion|direcciones regionales|gerencias regionales|direcciones|dre|direcciones provinciales|ugel|oficinas regionales",
    fr: "directions regionales de l'education|directions regionales|directions|directions provinciales|inspections|academies|dren|delegations",
    pt: "direcoes regionais de educacao|direcoes regionais|direcoes provinciais|secretarias|secretarias municipais|secretarias estaduais|delegacias",
  },
  teachers: {
    en: "teachers|principals|head teachers|directors|school leaders|trainees|staff|candidates|vice principals|participants",
    es: "docentes|maestros|profesores|directores|participantes|candidatos",
    fr: "enseignants|maitres|directeurs|participants|candidats|agents",
    pt: "professores|docentes|diretores|participantes|candidatos|formandos",
  },
  places: {
    en: "districts|provinces|municipalities|regions|counties|communes|woredas|states|local governments|villages|communities|sub-counties",
    es: "distritos|provincias|municipios|regiones|departamentos|comunidades|municipalidades",
    fr: "districts|provinces|communes|regions|departements|prefectures|collectivites|villages|communautes",
    pt: "distritos|provincias|municipios|regioes|estados|comunidades|concelhos",
  },
  facilities: {
    en: "health facilities|facilities|health centers|clinics|hospitals",
    es: "establecimientos de salud|centros de salud|hospitales|puestos de salud",
    fr: "formations sanitaires|centres de sante|structures de sante|hopitaux",
    pt: "unidades de saude|unidades sanitarias|centros de saude|hospitais|postos de saude",
  },
  beneficiaries: {
    en: "beneficiaries|households|farmers|patients|women|persons|people|respondents|individuals|clients|positions",
    es: "beneficiarios|hogares|agricultores|pacientes|mujeres|personas|familias|plazas",
    fr: "beneficiaires|menages|agriculteurs|patients|femmes|personnes|postes",
    pt: "beneficiarios|agregados familiares|agricultores|pacientes|mulheres|pessoas|familias|cargos",
  },
  records: {
    en: "records|files|entries|rows|contracts|projects|payments|grants|sample|the sample|samples|visits|sampled records|claims|transactions|water points|works|sites|results",
    es: "registros|expedientes|casos|contratos|proyectos|pagos|muestra|la muestra|obras|visitas",
    fr: "dossiers|enregistrements|contrats|projets|paiements|echantillon|l'echantillon|ouvrages|visites",
    pt: "registros|registos|processos|contratos|projetos|pagamentos|amostra|a amostra|obras|visitas",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

export type GroupKey = keyof typeof groups;

/** Verbs and nouns of what the part that counts has done, to name the column of its number. */
export const partActs = {
  tested: {
    en: "tested|assessed|evaluated|participated|took the test|coverage of|coverage|covered|covering|reach|reached",
    es: "evaluados|evaluadas|examinados|participaron|cobertura|cubiertos",
    fr: "evalues|testes|ayant participe|couverture|couverts",
    pt: "avaliados|avaliadas|testados|participaram|cobertura|cobertos",
  },
  received: {
    en: "received|receive|distributed to|delivered to|delivered|distributed|have received",
    es: "recibieron|hayan recibido|reciban|recibido|entregado a|entregados a|distribuidos a",
    fr: "recu|ont recu|ayant recu|distribues a|remis a|distribue a",
    pt: "receberam|recebido|tenham recebido|distribuidos a|entregues a",
  },
  certified: {
    en: "certified|passed|completed|trained|finishes|finish|complete",
    es: "certificados|aprobaron|completaron|capacitados|culminaron",
    fr: "certifies|reussi|acheve|formes|ont acheve",
    pt: "certificados|aprovados|concluiram|capacitados|formados",
  },
  verified: {
    en: "verified|confirmed|match|matching|found to be accurate|accurate|consistent|functional|functioning",
    es: "verificados|verificadas|confirmados|coinciden|consistentes|funcionan|funcionales",
    fr: "verifies|verifiees|confirmes|concordent|conformes|fonctionnels",
    pt: "verificados|verificadas|confirmados|coincidem|consistentes|funcionais",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Parts of a whole that are left out before the share is taken. */
export const exclusions = {
  excluding: {
    en: "excluding|leaving out|not counting|except|other than|exclusive of|without counting",
    es: "excluyendo|sin contar|salvo|excepto|exceptuando|sin considerar",
    fr: "a l'exclusion|hors|sans compter|excepte|sauf|en excluant|a l'exception",
    pt: "excluindo|sem contar|exceto|salvo|com excecao",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** What has ceased to be, and is left out. */
export const closures = {
  closed: {
    en: "closed|shut down|shut|no longer operating|not operating|inactive",
    es: "cerradas|cerrados|cerrada|clausuradas|inactivas|que no funcionan",
    fr: "fermees|fermes|fermee|inactives|ne fonctionnent plus",
    pt: "fechadas|encerradas|fechados|desativadas|inativas|extintas",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Words of a sentence that explains a target and sets no condition. */
export const targetWords = {
  target: {
    en: "target|targets|target value",
    es: "meta|metas|valor meta",
    fr: "cible|cibles|valeur cible",
    pt: "meta|metas|valor da meta",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Words before a day by which something has to be done. */
export const deadlines = {
  by: {
    en: "no later than|not later than|on or before|by|before|until|deadline of|deadline:",
    es: "a mas tardar el|a mas tardar|hasta el|antes del|no despues del|con fecha limite",
    fr: "au plus tard le|au plus tard|avant le|jusqu'au|d'ici au|d'ici le|date limite",
    pt: "o mais tardar ate|o mais tardar em|ate|antes de|no maximo ate|data limite",
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Words before or after the one who verifies. */
export const verifiers = {
  by: {
    en: "verified by|will be verified by|validated by|audited by|verification by|verification entity|independently verified by|verification agent|checked by|certified by|reviewed by",
    es: "verificado por|verificada por|verificados por|sera verificado por|validado por|validada por|auditado por|verificacion a cargo de|verificacion por|entidad verificadora",
    fr: "verifie par|verifiee par|verifies par|verifiees par|sera verifie par|valide par|audite par|controle par|verification par|entite de verification",
    pt: "verificado por|verificada por|verificados por|verificadas por|sera verificado por|validado por|auditado por|verificacao por|verificado pela|verificado pelo|verificados pela|verificados pelo|validado pela|validado pelo|auditado pela|entidade verificadora",
  },
} as const satisfies Readonly<Record<string, Phrases>>;
