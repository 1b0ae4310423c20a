/** Words of comparison and logic, in English, Spanish, French and Portuguese; folded when they are looked up, longest first. */
export type Comparison = ">=" | "<=" | ">" | "<" | "=" | "<>";

export const comparisonWords: Readonly<Record<Comparison, string>> = {
  ">=":
    ">=|=>|≥|at least|is at least|not less than|is not less than|no less than|greater than or equal to|is greater than or equal to|on or after|not before|is not before|no earlier than|not earlier than|" +
    "al menos|por lo menos|como minimo|no menos de|no menor que|mayor o igual que|mayor o igual a|es mayor o igual que|es al menos|no antes de|no antes del|" +
    "au moins|est au moins|pas moins de|superieur ou egal a|est superieur ou egal a|pas avant|pas avant le|" +
    "pelo menos|no minimo|e pelo menos|nao menos de|nao menos que|maior ou igual a|maior ou igual que|e maior ou igual a|nao antes de",
  "<=":
    "<=|=<|≤|at most|is at most|not more than|is not more than|no more than|less than or equal to|is less than or equal to|up to|on or before|not after|is not after|no later than|not later than|" +
    "a lo sumo|como maximo|a lo mas|no mas de|no mayor que|menor o igual que|menor o igual a|es menor o igual que|es a lo sumo|no despues de|no despues del|a mas tardar|a mas tardar el|" +
    "au plus|est au plus|pas plus de|inferieur ou egal a|est inferieur ou egal a|pas apres|pas apres le|au plus tard|au plus tard le|" +
    "no maximo|e no maximo|nao mais de|nao mais que|menor ou igual a|menor ou igual que|e menor ou igual a|nao depois de|o mais tardar",
  ">":
    ">|more than|is more than|greater than|is greater than|above|is above|exceeds|after|is after|later than|is later than|" +
    "mas de|mayor que|mayor a|es mayor que|superior a|supera|despues de|despues del|posterior a|es posterior a|" +
    "plus de|superieur a|est superieur a|depasse|apres|apres le|est apres|" +
    "mais de|mais que|maior que|maior do que|e maior que|supera|depois de|depois do",
  "<":
    "<|less than|is less than|fewer than|below|is below|under|before|is before|earlier than|is earlier than|" +
    "menos de|menor que|menor a|es menor que|inferior a|antes de|antes del|anterior a|es anterior a|" +
    "moins de|inferieur a|est inferieur a|avant|avant le|est avant|" +
    "menos que|menor do que|e menor que|antes do",
  "=":
    "=|==|equals|equal to|is equal to|is|same as|is the same as|" +
    "igual a|es igual a|igual que|es|egal a|est egal a|egale|est|igual|e igual a",
  "<>":
    "<>|!=|≠|not equal to|is not equal to|differs from|different from|is different from|is not|" +
    "distinto de|distinto a|es distinto de|diferente de|es diferente de|no es|no es igual a|different de|est different de|n'est pas|n'est pas egal a|" +
    "e diferente de|nao e|nao e igual a",
};

/** How each is said. */
export const comparisonSaid: Readonly<Record<Comparison, string>> = {
  ">=": "at least",
  "<=": "at most",
  ">": "more than",
  "<": "less than",
  "=": "equal to",
  "<>": "other than",
};

/** The same of dates. */
export const datesSaid: Readonly<Record<Comparison, string>> = {
  ">=": "on or after",
  "<=": "on or before",
  ">": "after",
  "<": "before",
  "=": "the same as",
  "<>": "other than",
};

export const stateWords: Readonly<Record<"blank" | "not blank" | "n/a" | "not n/a", string>> = {
  blank:
    "is blank|is empty|blank|empty|esta en blanco|esta vacio|esta vacia|en blanco|vacio|vacia|es blanco|est vide|est en blanc|vide|en blanc|esta em branco|esta vazio|esta vazia|em branco|vazio|vazia",
  "not blank":
    "is not blank|is not empty|not blank|not empty|is filled|no esta en blanco|no esta vacio|no esta vacia|no vacio|no vacia|n'est pas vide|n'est pas en blanc|non vide|nao esta em branco|nao esta vazio|nao esta vazia|nao vazio|nao vazia",
  "n/a": "is n/a|is not applicable|no aplica|es n/a|ne s'applique pas|est sans objet|est n/a|nao se aplica",
  "not n/a": "is not n/a",
};

export const joinWords: Readonly<Record<"and" | "or", string>> = { and: "and|y|e|et|&", or: "or|o|u|ou" };

export const notWords = "not|no|non|nao";

export const truthWords: Readonly<Record<"yes" | "no", string>> = { yes: "yes|si|oui|sim|true", no: "no|non|nao|false" };

/** Between a name and the item it belongs to. */
export const ofWords = "of the|of|for|in|de la|de las|de los|del|de el|de l'|de|du|des|d'|da|do|das|dos|para|pour|en|em";

/** After a figure. */
export const percentWords = "percent|per cent|por ciento|pour cent|por cento";
