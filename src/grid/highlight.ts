/**
 * The rule of the conditional formats that the add-in lays over cells: always true, and by its words the add-in's own. So a
 * highlight is seen over the user's look, changes nothing of it, and can be told from the user's own conditional formats.
 */
export const highlightFormula = '=LEN("Results Workbook highlight")>0';

/** True for the rule of a highlight, with or without its leading "=". */
export function isHighlight(formula: string): boolean {
  return formula.replace(/^=/, "") === highlightFormula.slice(1);
}
