import { commonEnds } from "./common-ends";

/** A word, a whole number ("17.1", "15,000", "25%") or a mark; `gap` is true where white space stood before it. */
export interface Token {
  readonly text: string;
  readonly gap: boolean;
  /** What is compared: "15,000" and "15000" are one, as are curly and straight quotes. */
  readonly same: string;
}

const pattern = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*%?|\S/gu;

/** The tokens of a text. Numbers stay whole; accents and case count. */
export function tokensOf(text: string): Token[] {
  const clean = cleaned(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of clean.matchAll(pattern)) {
    tokens.push({ text: match[0], gap: match.index > end, same: sameForm(match[0]) });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** True where a text has so many tokens or more. */
export function hasTokens(text: string, least: number): boolean {
  let count = 0;
  for (const _ of cleaned(text).matchAll(pattern)) if (++count >= least) return true;
  return false;
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

const cleaned = (text: string): string => (isAscii(text) ? text : text.normalize("NFC").replace(/[\u00ad\u200b-\u200d\ufeff]/g, ""));

function sameForm(token: string): string {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?%?$/.test(token)) return token.replace(/,/g, "");
  if (isAscii(token)) return token.replace(/`/g, "'");
  return token
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201f\u2033\u00ab\u00bb]/g, '"');
}

/** True where two texts differ in nothing but white space, number format, typographic marks or a hyphen at a line's end. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  const { start, tail } = commonEnds(a, b);
  const [left, right] = [tokensOf(a.slice(start, a.length - tail)), tokensOf(b.slice(start, b.length - tail))];
  if (left.length === right.length && left.every((token, n) => token.same === right[n]?.same)) return true;
  if (!a.includes("\n") && !b.includes("\n")) return false;
  const broken = /\p{L}-[^\S\n]*\r?\n/u;
  return (broken.test(a) || broken.test(b)) && squeezed(tokensOf(a)) === squeezed(tokensOf(b));
}

function squeezed(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.same)
    .filter((text) => text !== "-")
    .join("");
}
