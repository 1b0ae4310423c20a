/** The mark before decimals in the text cells of a sheet. */
export type Mark = "." | ",";

/** A figure inside a text: its digits without marks, and how many of them are decimals. */
export interface Token {
  readonly at: number;
  readonly text: string;
  readonly digits: string;
  readonly places: number;
}

/** The figures of a text from the left: "US$ 125,000 per 1000" has two. */
export function tokensOf(text: string, mark: Mark): Token[] {
  return [...text.matchAll(/\d+(?:[.,'\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/g)].map((match) => {
    const decimals = match[0].split(mark);
    const places = decimals.length === 2 ? (decimals[1]?.length ?? 0) : 0;
    return { at: match.index, text: match[0], digits: match[0].replace(/\D/g, ""), places };
  });
}

/** Other digits in place of a token's, with its marks. */
export function retyped(token: Token, digits: string, mark: Mark): string {
  const padded = digits.padStart(token.places + 1, "0");
  const whole = padded.slice(0, padded.length - token.places).replace(/^0+(?=\d)/, "");
  const group = /^\d+([^\d])\d{3}(?!\d)/.exec(token.places > 0 ? token.text.slice(0, -token.places - 1) : token.text)?.[1];
  const marked = group !== undefined || token.digits.length - token.places <= 3 ? (group ?? (mark === "." ? "," : ".")) : "";
  const grouped = marked === "" ? whole : whole.replace(/\B(?=(\d{3})+$)/g, marked);
  return token.places > 0 ? grouped + mark + padded.slice(-token.places) : grouped;
}
