/** Logical values in the languages of Excel that the Bank's teams use; typed alone, they would become one. */
const logicalWords = new Set(["true", "false", "vrai", "faux", "verdadero", "falso", "verdadeiro", "wahr", "falsch", "vero"]);

/**
 * A text as it must be written so that Excel keeps it as this text. Excel reads what is put into `values` or `formulas`
 * as if it were typed, in the user's language: "=x" calculates, "1-2" becomes a date, "007" a 7. An apostrophe in front
 * stops that; it is not part of the value. Plain words are written as they are, since Excel shows the apostrophe while
 * the cell is edited. Source: Excel's own rule of the leading apostrophe; OWASP ASVS 1.2.10 for = + - @, tab and null.
 */
export function writtenText(value: string): string {
  const plain = value.replace(/\0/g, "");
  return plain === "" || isPlainWords(plain) ? plain : `'${plain}`;
}

function isPlainWords(value: string): boolean {
  if (!/^\p{L}/u.test(value) || logicalWords.has(value.toLowerCase())) return false;
  // "Sep-15", "marzo 2016", "Q1": a word and then figures alone may be read as a date; any other words are safe.
  return !/^\p{L}+\.?[\s\-/.,]*\d[\d\s\-/.,:]*$/u.test(value);
}
