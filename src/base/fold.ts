/**
 * Text as it is compared: no case, no accents, one kind of space, dash and quote, no line breaks. A hyphen at a line
 * end is taken as typesetting and dropped ("Frequen-\ncy"), as is a trailing colon.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.replace(/ {2,}/g, " ").trim().replace(/ ?:$/, "").toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/(\p{L})-\s*\r?\n\s*(\p{Ll})/gu, "$1$2")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s*:$/, "")
    .toLowerCase();
}

/** Letters and digits of the folded text alone, for comparing names: "Direct Project." equals "direct project". */
export function foldName(text: string): string {
  if (isPlain(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9%]+/g, " ")
      .trim();
  return fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** Most text: letters, digits and signs of a keyboard, between spaces. */
const isPlain = (text: string): boolean => /^[ -_a-~]*$/.test(text);
