import { cutFormula } from "./formula-shift";

/** The formula after a sheet was deleted: what pointed to it says #REF!, as Excel writes it. */
export function withoutSheet(formula: string, sheet: string): string {
  const wanted = sheet.toLowerCase();
  let out = "";
  let dropping = false;
  for (const piece of cutFormula(formula)) {
    if (piece.kind === "other" && piece.text.endsWith("!") && nameOf(piece.text).toLowerCase() === wanted) {
      out += "#REF!";
      dropping = true;
    } else if (!(dropping && (piece.kind === "reference" || piece.text === ":"))) {
      out += piece.text;
      dropping = false;
    }
  }
  return out;
}

const nameOf = (text: string): string => (text.startsWith("'") ? text.slice(1, -2).replace(/''/g, "'") : text.slice(0, -1));
