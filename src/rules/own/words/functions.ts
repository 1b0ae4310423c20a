import type { Language } from "../../../model/table";

export const functionIds = [
  "sum",
  "min",
  "max",
  "count",
  "blanks",
  "first",
  "last",
  "abs",
  "round",
  "share",
  "points",
  "days between",
  "add months",
] as const;

export type FunctionId = (typeof functionIds)[number];

interface FunctionWords {
  readonly words: Readonly<Record<Language, string>>;
  /** How it is written, and what it gives. */
  readonly form: string;
  readonly says: string;
}

/** What can be called; the parser and the page of documentation both read this. */
export const functionWords: Readonly<Record<FunctionId, FunctionWords>> = {
  sum: {
    words: {
      en: "sum|total of|sum of",
      es: "suma|suma de|suma de las|suma de los",
      fr: "somme|somme de|somme des",
      pt: "soma|soma de|soma das|soma dos",
    },
    form: "sum(targets), sum(subtotal of every DLI)",
    says: "The figures of a row's periods, or of all items, added. Blank and N/A cells count as nothing; a cell in words, or no figure at all, is not judged.",
  },
  min: {
    words: { en: "min|minimum of|smallest|least of", es: "minimo de|menor de", fr: "minimum de|minimum des", pt: "minimo das|minimo dos" },
    form: "min(targets), min(a; b)",
    says: "The least figure of a list, or of two or more figures.",
  },
  max: {
    words: {
      en: "max|maximum of|largest|greatest of",
      es: "maximo de|mayor de",
      fr: "maximum de|maximum des",
      pt: "maximo das|maximo dos",
    },
    form: "max(targets), max(a; b)",
    says: "The greatest figure of a list, or of two or more figures.",
  },
  count: {
    words: {
      en: "count|count of|number of",
      es: "contar|cuenta de|cantidad de|numero de",
      fr: "compter|nombre de|nombre des|nombre d'",
      pt: "contagem de|contagem|numero de|quantidade de",
    },
    form: "count(targets), count(name of every DLI)",
    says: "How many cells of a list are filled: neither blank nor N/A.",
  },
  blanks: {
    words: {
      en: "blanks|blanks in|count of blank|count of blanks in|number of blank",
      es: "vacios|vacios en|numero de vacios en|celdas vacias en",
      fr: "vides|vides dans|nombre de vides dans",
      pt: "vazios|vazios em|numero de vazios em",
    },
    form: "blanks(targets)",
    says: "How many cells of a list are blank.",
  },
  first: {
    words: {
      en: "first|first of",
      es: "primera|primero|primera de las",
      fr: "premiere|premier|premiere des",
      pt: "primeira|primeiro|primeira das",
    },
    form: "first(targets)",
    says: "The first filled value of a list, in the order of time.",
  },
  last: {
    words: { en: "last|last of", es: "ultima|ultimo|ultima de las", fr: "derniere|dernier|derniere des", pt: "ultima das|ultimo dos" },
    form: "last(targets)",
    says: "The last filled value of a list, in the order of time.",
  },
  abs: {
    words: {
      en: "abs|absolute value of|size of",
      es: "valor absoluto de|absoluto",
      fr: "valeur absolue de|absolue",
      pt: "valor absoluto do|absoluto de",
    },
    form: "abs(a - b)",
    says: "A figure without its sign.",
  },
  round: {
    words: { en: "round", es: "redondear", fr: "arrondir", pt: "arredondar" },
    form: "round(x; 2), round(x; -3)",
    says: "A figure rounded half up to so many places (-3: to thousands); nothing else in a rule rounds.",
  },
  share: {
    words: { en: "share", es: "proporcion", fr: "proportion", pt: "proporcao" },
    form: "share(end target)",
    says: "A percentage as a part of one: 0.95 for 95 %.",
  },
  points: {
    words: { en: "points", es: "puntos", fr: "points de", pt: "pontos" },
    form: "points(end target)",
    says: "A percentage as a plain figure: 95 for 95 %.",
  },
  "days between": {
    words: { en: "days between|days from", es: "dias entre", fr: "jours entre", pt: "dias entre" },
    form: "days between(signing date; effectiveness date)",
    says: "Days from the first date to the second; less than nought where the second is earlier.",
  },
  "add months": {
    words: { en: "add months|months after", es: "sumar meses", fr: "ajouter des mois", pt: "somar meses" },
    form: "add months(closing date; -6)",
    says: "The same day so many months later, or the last day of that month.",
  },
};
