import type { Validation, ValidationRule } from "./edits";

/** Excel's limits, in UTF-16 units. */
const longestList = 255;
const longestTitle = 32;
const longestNote = 255;

/** The widest days that both of Excel's date systems know. */
export const firstDay = "1904-01-01";
export const lastDay = "9999-12-31";
/** The widest numbers of a rule. */
export const widest = { whole: 999_999_999_999_999, decimal: 9.99e307 } as const;

/** The source of a list as both Excel and its files take it: the values with commas between. */
export function listSource(values: readonly string[]): string {
  return values.map((value) => value.trim()).join(",");
}

/** Why Excel could not hold a validation, in words; undefined where it can. */
export function validationProblem({ rule, message, error }: Validation): string | undefined {
  for (const [what, note] of [
    ["message", message],
    ["error message", error],
  ] as const) {
    if (note && note.title.length > longestTitle)
      return `The title of the ${what} of a validation has more than ${longestTitle} characters.`;
    if (note && note.text.length > longestNote) return `The ${what} of a validation has more than ${longestNote} characters.`;
  }
  return ruleProblem(rule);
}

function ruleProblem(rule: ValidationRule): string | undefined {
  if (rule.type === "list") {
    const bad = rule.values.find((value) => value.includes(",") || value.trim() === "");
    if (rule.values.length === 0) return "A list to choose from has no values.";
    if (bad !== undefined) return `"${bad}" cannot stand in a list to choose from: a value is not empty and has no comma.`;
    if (rule.values[0]?.trimStart().startsWith("="))
      return `A list to choose from cannot begin with "=": Excel would take it for a formula.`;
    return listSource(rule.values).length > longestList
      ? `A list to choose from has more than ${longestList} characters in all.`
      : undefined;
  }
  if (rule.type === "date")
    return rule.min !== undefined && rule.max !== undefined && rule.min > rule.max
      ? "A validation's first day is after its last."
      : undefined;
  const bounds = [rule.min, rule.max].filter((bound) => bound !== undefined);
  if (!bounds.every(Number.isFinite)) return "A validation's bound is no number.";
  if (rule.type === "whole" && !bounds.every(Number.isInteger)) return "A validation of whole numbers has a bound that is none.";
  return rule.min !== undefined && rule.max !== undefined && rule.min > rule.max
    ? "A validation's least number is above its greatest."
    : undefined;
}

/** The bounds of a rule that is no list, as formulas without "="; what has no bound has Excel's widest. */
export function boundsOf(rule: Exclude<ValidationRule, { type: "list" }>): { readonly first: string; readonly last: string } {
  if (rule.type === "date") return { first: dateFormula(rule.min ?? firstDay), last: dateFormula(rule.max ?? lastDay) };
  return { first: numberFormula(rule.min ?? -widest[rule.type]), last: numberFormula(rule.max ?? widest[rule.type]) };
}

const numberFormula = (bound: number): string => String(bound).toUpperCase();

/** Right in both of Excel's date systems. */
const dateFormula = (day: string): string => `DATE(${day.split("-").map(Number).join(",")})`;
