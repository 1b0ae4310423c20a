/** Which mark parts thousands and which parts decimals in a table. */
export type Separators = "point-decimal" | "comma-decimal";

export interface SeparatorsDecision {
  readonly separators: Separators;
  /** "stated" by unambiguous cells, or "assumed" where no cell tells. */
  readonly basis: "stated" | "assumed";
  /** Set where cells tell both ways, so that no habit of a language settles the others. */
  readonly isMixed?: boolean;
}

/** A run of digits with marks: what a figure looks like before it is known which mark is which. */
export const figurePattern = /\d+(?:[.,'’]\d+|[ \u00a0\u2009\u202f]\d{3}(?!\d))*/;

type Parsed = { readonly digits: string; readonly places: number } | "ambiguous" | "malformed";

/**
 * A run of digits and marks as a plain decimal. "1,041,670", "1.041.670,00", "16 258 211" and "1,25,000" can be read one
 * way only; "1,041" and "1.500" need the table's separators: without them the answer is "ambiguous". Groups that no
 * notation allows ("15,0001") are "malformed".
 */
export function parseFigure(run: string, separators?: Separators): Parsed {
  const spaced = run.replace(/['’ \u00a0\u2009\u202f]/g, " ");
  const commas = spaced.split(",").length - 1;
  const points = spaced.split(".").length - 1;
  const spaces = spaced.split(" ").length - 1;
  const last = Math.max(spaced.lastIndexOf(","), spaced.lastIndexOf("."));
  const whole = (text: string): Parsed => groupsJoined(text);
  const withDecimals = (): Parsed => {
    const before = groupsJoined(spaced.slice(0, last));
    return typeof before === "string" ? before : { digits: `${before.digits}.${spaced.slice(last + 1)}`, places: spaced.length - last - 1 };
  };
  if (commas === 0 && points === 0) return spaces === 0 ? { digits: spaced, places: 0 } : whole(spaced);
  if (commas > 0 && points > 0) {
    const decimal = spaced[last];
    return spaced.split(decimal ?? "").length > 2 ? "malformed" : withDecimals();
  }
  if (commas + points > 1) return whole(spaced);
  const after = spaced.slice(last + 1);
  const before = spaced.slice(0, last);
  const isDecimal = separators === undefined ? undefined : (separators === "point-decimal") === (spaced[last] === ".");
  if (spaces > 0 || after.length < 3 || /^0*$/.test(before) || before.length > 3)
    return isDecimal === false && spaces === 0 ? "malformed" : withDecimals();
  if (after.length > 3) return (isDecimal ?? spaced[last] === ".") ? withDecimals() : "malformed";
  if (isDecimal === undefined) return "ambiguous";
  return isDecimal ? withDecimals() : whole(spaced);
}

/** Digits of a figure whose marks all part groups: groups of three, or lakh groups of two before a last three. */
function groupsJoined(text: string): Parsed {
  const marks = new Set(text.replace(/\d/g, ""));
  if (marks.size > 1) return "malformed";
  const groups = text.split(/[^\d]/);
  const [first = "", ...rest] = groups;
  if (rest.length === 0) return { digits: first, places: 0 };
  const threes = first.length <= 3 && rest.every((group) => group.length === 3);
  const lakhs = first.length <= 2 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((group) => group.length === 2);
  return threes || (lakhs && rest.length > 1) ? { digits: groups.join(""), places: 0 } : "malformed";
}

/** What the figures of a table, all together, say of their separators. */
export function decideSeparators(texts: Iterable<string>, language: string): SeparatorsDecision {
  let point = 0;
  let comma = 0;
  for (const text of texts) {
    for (const match of text.matchAll(new RegExp(figurePattern, "g"))) {
      const vote = voteOf(match[0]);
      if (vote === "point-decimal") point++;
      if (vote === "comma-decimal") comma++;
    }
  }
  const isMixed = point > 0 && comma > 0 && Math.max(point, comma) < 3 * Math.min(point, comma);
  if (isMixed) return { separators: point >= comma ? "point-decimal" : "comma-decimal", basis: "assumed", isMixed };
  if (point !== comma) return { separators: point > comma ? "point-decimal" : "comma-decimal", basis: "stated" };
  return { separators: language === "en" || point > 0 ? "point-decimal" : "comma-decimal", basis: "assumed" };
}

function voteOf(run: string): Separators | undefined {
  const commas = run.split(",").length - 1;
  const points = run.split(".").length - 1;
  if (commas === 0 && points === 0) return undefined;
  if (commas > 0 && points > 0) return run.lastIndexOf(".") > run.lastIndexOf(",") ? "point-decimal" : "comma-decimal";
  if (commas > 1) return "point-decimal";
  if (points > 1) return "comma-decimal";
  const mark = commas === 1 ? "," : ".";
  const [before = "", after = ""] = run.split(mark);
  if (after.length === 3 && !/^0*$/.test(before) && before.length <= 3) return undefined;
  if (after.length > 3 || (after.length > 2 && before.length > 3)) return undefined;
  return mark === "." ? "point-decimal" : "comma-decimal";
}
