/** A piece of a number format. A closed set. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly mark: "0" | "#" | "?" }
  /** A run of one date letter, an elapsed one as "[h]", or "AM/PM". */
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "exponent"; readonly plus: boolean }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "text" | "general" };

/** One of the up to four sections of a number format. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** "[>=100]" and the like. */
  readonly condition?: { readonly operator: string; readonly value: number };
  readonly isDate: boolean;
  readonly isText: boolean;
}

const known = new Map<string, readonly FormatSection[]>();

/** The sections of a number format (ECMA-376 part 1, 18.8.31). */
export function parseFormat(code: string): readonly FormatSection[] {
  const found = known.get(code);
  if (found) return found;
  const sections = splitSections(systemFormat(code)).map(parseSection);
  if (known.size > 1000) known.clear();
  known.set(code, sections);
  return sections;
}

/** Two marks stand for the machine's own long date and time, whatever follows them; here as in English (United States). */
function systemFormat(code: string): string {
  return /^\[\$-F800\]/i.test(code) ? "dddd, mmmm d, yyyy" : /^\[\$-F400\]/i.test(code) ? "h:mm:ss AM/PM" : code;
}

const piece = /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(AM\/PM|A\/P)|(E[+-])|(y+|m+|d+|h+|s+|e+|g+)|([0#?])|([.,%/@])|(.)/gisu;

function splitSections(code: string): string[] {
  const sections = [""];
  for (const [text] of code.matchAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|./gsu)) {
    if (text === ";") sections.push("");
    else sections.push((sections.pop() ?? "") + text);
  }
  return sections.slice(0, 4);
}

function parseSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection["condition"];
  for (const [, quoted, escaped, gap, fill, bracket, general, half, exponent, letters, digit, sign, other] of code.matchAll(piece)) {
    if (bracket !== undefined) {
      const compared = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+(?:E[+-]?[0-9]+)?)$/i.exec(bracket);
      const currency = /^\$([^-]*)/.exec(bracket);
      if (compared?.[1] !== undefined) condition = { operator: compared[1], value: Number(compared[2]) };
      else if (currency) tokens.push({ kind: "literal", text: currency[1] ?? "" });
      else if (/^(h+|m+|s+)$/i.test(bracket)) tokens.push({ kind: "date", text: `[${bracket.toLowerCase()}]` });
    } else if (gap !== undefined) tokens.push({ kind: "literal", text: " " });
    else if (fill !== undefined) continue;
    else if (general !== undefined) tokens.push({ kind: "general" });
    else if (half !== undefined) tokens.push({ kind: "date", text: half.toUpperCase() });
    else if (exponent !== undefined) tokens.push({ kind: "exponent", plus: exponent.endsWith("+") });
    else if (letters !== undefined) tokens.push({ kind: "date", text: letters.toLowerCase() });
    else if (digit !== undefined) tokens.push({ kind: "digit", mark: digit as "0" | "#" | "?" });
    else if (sign !== undefined) tokens.push({ kind: signKinds[sign] ?? "text" });
    else tokens.push({ kind: "literal", text: quoted ?? escaped ?? other ?? "" });
  }
  const isDate = tokens.some((token) => token.kind === "date");
  return { tokens, condition, isDate, isText: tokens.some((token) => token.kind === "text") };
}

const signKinds: Readonly<Record<string, "point" | "comma" | "percent" | "slash" | "text">> = {
  ".": "point",
  ",": "comma",
  "%": "percent",
  "/": "slash",
  "@": "text",
};
