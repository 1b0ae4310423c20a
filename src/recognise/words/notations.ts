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

/** What a field that confirms says beside yes and no: "signed", "pending". Folded, in the four languages. */
export const confirmingWords = new Set([
  ...["signed", "confirmed", "certified", "verified", "approved", "received", "completed", "ok", "done", "has signed"],
  ...["firmado", "firmada", "firmo", "confirmado", "confirmada", "certificado", "certificada", "verificado", "verificada"],
  ...["aprobado", "aprobada", "adjudicado", "adjudicada", "recibido", "recibida", "cumple", "conforme"],
  ...["signe", "signee", "a signe", "confirme", "confirmee", "certifie", "certifiee", "verifie", "verifiee", "recu", "recue"],
  ...["assinado", "assinada", "certificada", "aprovado", "aprovada", "recebido", "recebida"],
]);

export const unconfirmedWords = new Set([
  ...["unsigned", "not signed", "unconfirmed", "not confirmed", "not certified", "not verified", "not received", "pending", "rejected"],
  ...["0", "☐", "[ ]", "( )", "in process", "to be signed", "declined", "withdrawn", "resigned"],
  ...["sin firmar", "no firmado", "no firmada", "no firmo", "pendiente", "en tramite", "en proceso", "no confirmado", "no confirmada"],
  ...["no certificado", "no certificada", "rechazado", "rechazada", "renuncio", "no cumple", "no recibido", "no recibida", "por firmar"],
  ...["non signe", "non signee", "pas signe", "en attente", "en cours", "non confirme", "non confirmee", "refuse", "refusee", "non recu"],
  ...[
    "nao assinado",
    "nao assinada",
    "pendente",
    "em andamento",
    "nao confirmado",
    "nao confirmada",
    "recusado",
    "recusada",
    "nao recebido",
  ],
]);
