import { fold } from "../../base/fold";
import type { Language } from "../../model/table";

type Four = readonly [en: string, es: string, fr: string, pt: string];
const languages: readonly Language[] = ["en", "es", "fr", "pt"];

/** The plain words of a sheet of protocols, in four languages; none of them is a header word of a table. */
const steps = {
  about: ["What is verified", "Qué se verifica", "Ce qui est vérifié", "O que se verifica"],
  fields: ["Required columns", "Columnas requeridas", "Colonnes requises", "Colunas exigidas"],
  unique: ["Only once", "Una sola vez", "Une seule fois", "Uma só vez"],
  confirmed: ["Confirmed", "Confirmado", "Confirmé", "Confirmado"],
  filter: ["Only rows where", "Solo las filas donde", "Seulement les lignes où", "Só as linhas em que"],
  require: ["Each row", "Cada fila", "Chaque ligne", "Cada linha"],
  within: ["In another list", "En otra lista", "Dans une autre liste", "Em outra lista"],
  coverage: ["Share", "Proporción", "Part", "Parcela"],
  deadline: ["Not after", "No después de", "Pas après", "Não depois de"],
  delivered: ["Delivered on", "Entregado el", "Remis le", "Entregue em"],
  verifier: ["Verified by", "Verificado por", "Vérifié par", "Verificado por"],
  claim: ["Count", "Recuento", "Décompte", "Contagem"],
  "by-hand": ["To be seen", "Por ver", "À voir", "A ver"],
  price: ["Price", "Precio", "Prix", "Preço"],
  "paid-for": ["Already paid", "Ya pagado", "Déjà payé", "Já pago"],
  "at-most": ["Pays at most", "Paga como máximo", "Paie au plus", "Paga no máximo"],
  left: ["No step for", "Sin paso para", "Pas d'étape pour", "Sem passo para"],
} as const satisfies Readonly<Record<string, Four>>;

const operators = {
  is: ["is", "es", "est", "é"],
  "is-not": ["is not", "no es", "n'est pas", "não é"],
  "at-least": ["at least", "al menos", "au moins", "pelo menos"],
  "at-most": ["at most", "como máximo", "au plus", "no máximo"],
  above: ["above", "más de", "plus de", "acima de"],
  below: ["below", "menos de", "moins de", "abaixo de"],
  "on-or-before": ["on or before", "a más tardar", "au plus tard", "até"],
  "on-or-after": ["on or after", "a partir de", "à partir de", "a partir de"],
  alike: ["spelling aside", "sin importar la grafía", "orthographe à part", "grafia à parte"],
  whole: ["whole lots", "lotes enteros", "tranches entières", "lotes inteiros"],
  "pro-rata": ["in proportion", "en proporción", "en proportion", "em proporção"],
} as const satisfies Readonly<Record<string, Four>>;

const joins = {
  rows: ["rows", "filas", "lignes", "linhas"],
  groups: ["groups", "grupos", "groupes", "grupos"],
  where: ["where", "donde", "où", "em que"],
  of: ["of", "de", "de", "de"],
  by: ["for each", "por cada", "pour chaque", "para cada"],
  without: ["without", "sin", "sans", "sem"],
  per: ["per", "por cada", "par", "por cada"],
  yes: ["yes", "sí", "oui", "sim"],
  no: ["no", "no", "non", "não"],
  blank: ["blank", "vacío", "vide", "vazio"],
  filled: ["filled", "lleno", "rempli", "preenchido"],
} as const satisfies Readonly<Record<string, Four>>;

/** Other ways in which people write the same. */
const alsoSteps: Readonly<Record<string, keyof typeof steps>> = {
  ...{ "required fields": "fields", columns: "fields", unique: "unique", "unique key": "unique", signed: "confirmed", filter: "filter" },
  ...{ condition: "require", subset: "within", within: "within", coverage: "coverage", threshold: "coverage", deadline: "deadline" },
  ...{ verifier: "verifier", claim: "claim", "count against claim": "claim", document: "by-hand", "by hand": "by-hand", protocol: "about" },
  ...{ unico: "unique", filtro: "filter", condicion: "require", cobertura: "coverage", plazo: "deadline", verificador: "verifier" },
  ...{ documento: "by-hand", couverture: "coverage", delai: "deadline", verificateur: "verifier", filtre: "filter", prazo: "deadline" },
  ...{ protocolo: "about", protocole: "about" },
};
const alsoOperators: Readonly<Record<string, keyof typeof operators>> = {
  ...{ "=": "is", "==": "is", equals: "is", "<>": "is-not", "!=": "is-not", ">=": "at-least", "\u2265": "at-least" },
  ...{ "<=": "at-most", "\u2264": "at-most", ">": "above", "<": "below", "igual a": "is", "no later than": "on-or-before" },
};

export type StepWord = keyof typeof steps;
export type OperatorWord = keyof typeof operators;
export type JoinWord = keyof typeof joins;

const at = (words: Four, language: Language): string => words[languages.indexOf(language)] ?? words[0];
export const stepWord = (key: StepWord, language: Language): string => at(steps[key], language);
export const operatorWord = (key: OperatorWord, language: Language): string => at(operators[key], language);
export const joinWord = (key: JoinWord, language: Language): string => at(joins[key], language);

/** For the lists to choose from. */
export const stepChoices = (language: Language): readonly string[] =>
  (Object.keys(steps) as StepWord[]).map((key) => stepWord(key, language));
export const operatorChoices = (language: Language): readonly string[] =>
  (Object.keys(operators) as OperatorWord[]).map((key) => operatorWord(key, language));

const inverse = <K extends string>(words: Readonly<Record<K, Four>>, also: Readonly<Record<string, K>>): ReadonlyMap<string, K> =>
  new Map([
    ...Object.entries<K>(also).map(([word, key]) => [fold(word), key] as const),
    ...(Object.keys(words) as K[]).flatMap((key) => words[key].map((word) => [fold(word), key] as const)),
  ]);
const byStep = inverse(steps, alsoSteps);
const byOperator = inverse(operators, alsoOperators);

/** What the words of a cell say, in any of the four languages; undefined where they are none of these. */
export const stepOf = (text: string): StepWord | undefined => byStep.get(fold(text));
export const operatorOf = (text: string): OperatorWord | undefined => byOperator.get(fold(text));

/** All forms of a joining word, folded, the longest first. */
export const formsOf = (key: JoinWord): readonly string[] => [...new Set(joins[key].map(fold))].sort((a, b) => b.length - a.length);
export const operatorForms: ReadonlyArray<readonly [string, OperatorWord]> = [...byOperator].sort((a, b) => b[0].length - a[0].length);
