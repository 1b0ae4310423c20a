/** Small closed lists of words that stand for a value, folded, in English, Spanish, French and Portuguese. */

export const notApplicable = new Set([
  ...["n/a", "na", "n.a.", "n.a", "n/d", "nd", "n.d.", "not applicable", "not available", "no data", "tbd", "to be determined"],
  ...["no aplica", "no aplicable", "no corresponde", "sin dato", "sin datos", "s/d", "por definir", "no disponible"],
  ...["sans objet", "s/o", "s.o.", "so", "non applicable", "non disponible", "a determiner", "ad"],
  ...["nao se aplica", "nao aplicavel", "sem dados", "a definir", "nao disponivel"],
]);

/** A cell that only strikes itself out; blank and dash are kept apart from zero. */
export const dashes = new Set(["-", "--", "---", "..", "...", "_", "."]);

export const yesWords = new Set(["yes", "y", "si", "oui", "sim", "true", "met", "vrai"]);
export const noWords = new Set(["no", "n", "non", "nao", "false", "not met", "faux"]);

export const tickMarks = new Set([
  "✔",
  "✓",
  "☑",
  "☒",
  "✗",
  "✘",
  "x",
  "[x]",
  "(x)",
  "■",
  "●",
  "•",
  "√",
  "þ",
  "ü",
  "1",
  "yes",
  "si",
  "oui",
  "sim",
  "true",
]);

/** Words before a figure that take its exactness away. Longest first where one begins another. */
export const approximations: ReadonlyArray<readonly [RegExp, "over" | "around" | "up-to"]> = [
  [/^(?:more than|over|at least|a minimum of|above|mas de|al menos|por lo menos|plus de|au moins|mais de|pelo menos|≥|>=|>)\s*/i, "over"],
  [
    /^(?:around|about|approximately|approx\.?|some|nearly|almost|circa|ca\.|unos|unas|alrededor de|aproximadamente|casi|environ|pres de|cerca de|~|≈|±)\s*/i,
    "around",
  ],
  [
    /^(?:up to|at most|a maximum of|no more than|less than|below|hasta|como maximo|menos de|jusqu'a|au plus|moins de|ate|no maximo|≤|<=|<)\s*/i,
    "up-to",
  ],
];
