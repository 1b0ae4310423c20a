import { foldName } from "../base/fold";

/**
 * Words of results frameworks in English, Spanish, French and Portuguese, by what they mean: a name that was translated keeps its
 * concepts. Each word stands for all that begin with it, without accents; "=" after it means the whole word alone.
 */
const groups: readonly string[] = [
  "school escuela ecole escola colegio",
  "student alumn eleve aluno estudiant etudiant pupil",
  "teacher docente maestr enseignant professor profesor instituteur",
  "principal= principals director directeur diretor",
  "education educa enseignement ensino",
  "learning aprendiz apprentissage",
  "training capacita formation formacion formacao",
  "trained capacitad formes= formee formado",
  "primary primari primaire",
  "secondary secundari secondaire",
  "preschool preescolar prescolaire preescolar inicial=",
  "child nino nina enfant crianca infant",
  "girl filles= fille= menina",
  "women woman mujer femme mulher female femenin feminin",
  "men= man= male= hombre homme homem masculin",
  "household hogar menage familia= agregado",
  "health salud sante= saude",
  "hospital hopita",
  "center centre centro",
  "water agua= eau= eaux=",
  "sanitation saneamiento assainissement saneamento",
  "road carretera route= routes= estrada camino",
  "bridge puente pont= ponts= ponte",
  "people persona personne pessoa",
  "population poblacion populacao",
  "beneficiar benefici",
  "farmer agricult productor producteur",
  "district distrit",
  "region",
  "municipal commun",
  "country pais= pays= paises",
  "report= reports informe rapport relatorio reporte",
  "survey encuesta enquete inquerito",
  "study studies estudio etude estudo",
  "assessment evaluac evaluation avaliac",
  "system sistema systeme",
  "plan= plans plane planes plano",
  "law ley= loi= lei=",
  "budget presupuesto orcamento",
  "payment pago= pagos paiement pagamento",
  "service servic",
  "access acces",
  "quality calidad qualite qualidade",
  "published publicad publie",
  "implemented implementad mis=",
  "approved aprobad approuve aprovad",
  "adopted adoptad adopte= adotad",
  "established establecid etabli estabelecid",
  "built construi construct construi",
  "rehabilit",
  "distributed distribuid distribue",
  "textbook libro= libros= manuel livro",
  "classroom aula= aulas= classe= salle salas=",
  "vaccin vacun immuni",
  "births nacimient naissance partos= deliveries accouchement",
  "pregnant embarazad enceinte gravid gestante",
  "forest bosque foret floresta",
  "hectare",
  "kilometer kilometr",
  "enrolled enrolment enrollment matricul inscrit",
  "attendance asistencia frequentation frequencia assiduite",
  "dropout abandono abandon desercion",
  "completion conclusion finaliza achevement",
  "grant donacion subvencion subvention subvencao",
  "company companies empresa entreprise firm= firms",
  "job= jobs empleo emploi emprego",
  "energy energia energie",
  "electric",
  "waste residuo dechet",
  "rural",
  "urban",
  "index indice",
  "list= lista= liste=",
  "food alimento alimentaire alimentar",
  "loss= losses perdida perte perda",
  "progress avance= avances progres= progresso",
  "management gestion gestao",
  "sustainab sostenib durable= durables sustentavel",
  "world mundial mondial global",
  "poverty pobreza pauvrete",
  "income ingreso revenu renda",
  "land= tierra terre= terres terra=",
  "growth crecimiento croissance crescimento",
  "production produccion producao",
  "policy policies politica politique",
  "strateg estrateg",
  "risk= risks riesgo risque risco",
  "disaster desastre catastrophe",
  "climate clima",
  "emission emision",
  "poor pobre= pobres pauvre= pauvres",
  "market mercado marche=",
  "loan= loans prestamo pret= prets emprestimo credit",
  "bank= banks banco banque",
  "infrastructure infraestructura infraestrutura",
  "municipality municipio municipalite",
  "government gobierno gouvernement governo",
  "nutrition nutricion nutricao",
  "mortality mortalidad mortalite mortalidade",
  "disease enfermedad maladie doenca",
  "young youth joven jeune jovens",
  "worker trabajador travailleur trabalhador",
  "agent agente",
  "communit comunit comunidad communaut comunidad",
  "curricul programmes= planes=",
  "business negocio empresarial",
  "registr enregistr",
  "death= deaths muerte deces= morte",
  "electricity electricidad electricite",
  "tourism turismo tourisme",
  "protection proteccion protecao",
  "social",
  "development desarrollo developpement desenvolvimento",
  "connected conectad raccorde ligado",
  "certified certificad certifie",
  "satisf",
  "increase aumento augment",
  "reduction reduc disminu diminu",
  "national nacional",
  "public publique",
  "private privad prive",
];

interface Word {
  readonly start: string;
  readonly whole: boolean;
  readonly group: string;
}

const byStart = new Map<string, Word[]>();
for (const [n, words] of groups.entries()) {
  for (const word of words.split(" ")) {
    const start = word.replace("=", "");
    const entry = { start, whole: word.endsWith("="), group: `concept ${n}` };
    byStart.set(start.slice(0, 3), [...(byStart.get(start.slice(0, 3)) ?? []), entry]);
  }
}

/** What a word means, where it is one of the trade's words in a language of the tables; undefined for all others. */
export function conceptOf(word: string): string | undefined {
  let best: Word | undefined;
  for (const one of byStart.get(word.slice(0, 3)) ?? []) {
    const isIt = one.whole ? word === one.start : word.startsWith(one.start);
    if (isIt && (best === undefined || one.start.length > best.start.length)) best = one;
  }
  return best?.group;
}

/** Words of measure, and tags after a name: they say how is counted, not what. */
const measures = new Set(
  foldName(
    "number percent percentage share proportion rate ratio total cumulative core cri custom indicator supplement breakdown " +
      "numero porcentaje proporcion tasa nombre pourcentage part taux porcentagem indicador indicateur text yes no % us usd",
  ).split(" "),
);

export function isMeasure(word: string): boolean {
  return measures.has(word);
}

/**
 * Words that tell one row from its neighbour: names that differ in them alone are two indicators. The first two groups tell even
 * where only one of the names has such a word: women among people, and what is left out.
 */
const contrasts: ReadonlyArray<readonly (readonly string[])[]> = [
  [
    ["female", "women", "woman", "girl", "girls", "mujeres", "mujer", "ninas", "femmes", "filles", "mulheres", "meninas"],
    ["male", "men", "boy", "boys", "hombres", "ninos", "hommes", "garcons", "homens", "meninos"],
  ],
  [["non", "excluding", "except", "excepto", "hors"]],
  [
    ["primary", "primaria", "primaire"],
    ["secondary", "secundaria", "secondaire"],
    ["preschool", "preprimary", "kindergarten", "preescolar", "prescolaire", "inicial"],
    ["tertiary", "university", "superior", "superieur"],
  ],
  [
    ["urban", "urbana", "urbano", "urbain", "urbaine"],
    ["rural", "rurale", "ruraux"],
  ],
  [
    ["public", "publica", "publico", "publique"],
    ["private", "privada", "privado", "prive", "privee"],
  ],
  [
    ["north", "norte", "nord"],
    ["south", "sur", "sud", "sul"],
    ["east", "este", "est"],
    ["west", "oeste", "ouest"],
  ],
  [
    ["constructed", "built", "construction", "new"],
    ["rehabilitated", "rehabilitation", "existing", "upgraded"],
  ],
  [
    ["reading", "lectura", "lecture", "literacy", "language"],
    ["mathematics", "math", "maths", "matematica", "numeracy"],
    ["science", "ciencias"],
  ],
  [
    ["first", "primera", "premier"],
    ["second", "segunda", "deuxieme"],
    ["third", "tercera", "troisieme"],
    ["final", "last"],
  ],
  [
    ["previous", "initial", "prior"],
    ["following", "next", "subsequent"],
  ],
];

const sideOfWord = new Map<string, string[]>();
for (const [n, sides] of contrasts.entries()) {
  for (const [side, words] of sides.entries()) {
    for (const word of words) sideOfWord.set(word, [...(sideOfWord.get(word) ?? []), `${n}:${side}`]);
  }
}

const nothing: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** Which sides of which contrasts a name takes: "0:0" for women, "2:1" for the country. */
export function contrastsOf(words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  if (!words.some((word) => sideOfWord.has(word))) return nothing;
  const taken = new Map<string, Set<string>>();
  for (const word of words) {
    for (const mark of sideOfWord.get(word) ?? []) {
      const [group = "", side = ""] = mark.split(":");
      taken.set(group, (taken.get(group) ?? new Set()).add(side));
    }
  }
  return taken;
}
