/** Month names and their short forms, folded (no case, no accents), in English, Spanish, French and Portuguese. */
const names: readonly (readonly string[])[] = [
  ["january", "jan", "enero", "ene", "janvier", "janv", "janeiro"],
  ["february", "feb", "febrero", "fevrier", "fevr", "fev", "fevereiro"],
  ["march", "mar", "marzo", "mars", "marco"],
  ["april", "apr", "abril", "abr", "avril", "avr"],
  ["may", "mayo", "mai", "maio"],
  ["june", "jun", "junio", "juin", "junho"],
  ["july", "jul", "julio", "juillet", "juil", "julho"],
  ["august", "aug", "agosto", "ago", "aout"],
  ["september", "sept", "sep", "septiembre", "setiembre", "set", "septembre", "setembro"],
  ["october", "oct", "octubre", "octobre", "outubro", "out"],
  ["november", "nov", "noviembre", "novembre", "novembro"],
  ["december", "dec", "diciembre", "dic", "decembre", "dezembro", "dez"],
];

const byName = new Map<string, number>(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));

/** 1 to 12 for a folded month name, with or without a full stop; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  return byName.get(word.replace(/\.$/, ""));
}
