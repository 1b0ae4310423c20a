import { dec } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { Rule, RuleContext, RuleFigure } from "../rule";

/** By what a figure of a rule is set: "actual-not-stale.months". */
export const figureKey = (rule: Pick<Rule, "id">, figure: Pick<RuleFigure, "name">): string => `${rule.id}.${figure.name}`;

/** What a setting of a figure lacks, in words; undefined where it can be used. */
export function figureProblem(figure: RuleFigure, text: string): string | undefined {
  const isPlain = /^\d+(\.\d+)?$/.test(text);
  if (isPlain && dec(text).gte(figure.min) && dec(text).lte(figure.max)) return undefined;
  return `"${text}" is no such figure; ${figure.what} is from ${figure.min} to ${figure.max}.`;
}

/** The figure as a person set it, else the usual one; undefined where there is neither. A setting that makes no sense is as none. */
export function figureIn(rule: Pick<Rule, "id">, figure: RuleFigure, context: Pick<RuleContext, "figures">): Dec | undefined {
  const set = context.figures?.[figureKey(rule, figure)];
  if (set !== undefined && figureProblem(figure, set) === undefined) return dec(set);
  return figure.usual === undefined ? undefined : dec(figure.usual);
}
