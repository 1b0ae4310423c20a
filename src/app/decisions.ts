import { rules } from "../rules/catalogue";
import type { Acceptance, RuleChoice } from "../rules/finding";
import { planRules } from "../rules/plan";
import type { RulePlan } from "../rules/plan";
import type { RuleFigure } from "../rules/rule";
import { findRuleSet } from "../rules/sets";
import { figureKey, figureProblem } from "../rules/support/figure-of-rule";
import type { Settings } from "./settings";

export { ruleSets } from "../rules/sets";
export type { RuleSet } from "../rules/sets";

/** What a decision still lacks, in words for who takes it; undefined where it can be kept. */
export function decisionProblem({ reason, by, on }: Acceptance): string | undefined {
  if (reason.trim() === "") return "Say why: the reason is kept in the workbook for whoever reads it next.";
  if (by.trim() === "") return "Say who decides: a name or a role.";
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? undefined : "Say on which day.";
}

/** The settings with a person's word on one rule, in place of an earlier one. Throws RangeError where reason, name or day lack. */
export function chooseRule(settings: Settings, choice: RuleChoice): Settings {
  complete(choice);
  return { ...settings, ruleChoices: [...choicesBut(settings, choice.rule), choice] };
}

/** The settings without a person's word on a rule: the set decides again. */
export function withdrawChoice(settings: Settings, rule: string): Settings {
  return { ...settings, ruleChoices: choicesBut(settings, rule) };
}

/** The settings with another set of rules. Throws RangeError for a set that is not there, or a decision that is incomplete. */
export function chooseSet(settings: Settings, id: string, decision: Acceptance): Settings {
  complete(decision);
  if (!findRuleSet(id)) throw new RangeError(`There is no set of rules "${id}".`);
  const { reason, by, on } = decision;
  return { ...settings, ruleSet: id, ruleSetChosen: { reason, by, on } };
}

/** A figure of a rule that is a setting, by its key ("actual-not-stale.months"). */
export interface SettableFigure {
  readonly key: string;
  readonly rule: string;
  readonly figure: RuleFigure;
}

/** Every figure of a rule that no source settles. */
export const settableFigures: readonly SettableFigure[] = rules.flatMap((rule) =>
  (rule.figures ?? []).map((figure) => ({ key: figureKey(rule, figure), rule: rule.id, figure })),
);

/** What a figure lacks as it was typed, in words; undefined where it can be used. */
export function settableProblem(key: string, text: string): string | undefined {
  const found = settableFigures.find((one) => one.key === key);
  if (!found) return `There is no figure "${key}"; known are ${settableFigures.map((one) => one.key).join(", ")}.`;
  return figureProblem(found.figure, text);
}

/** The settings with another figure; without one (`undefined`) the usual figure is used again. Throws RangeError for what cannot be used. */
export function setFigure(settings: Settings, key: string, text: string | undefined): Settings {
  const problem = text === undefined ? undefined : settableProblem(key, text);
  if (problem !== undefined) throw new RangeError(problem);
  const others = Object.entries(settings.ruleFigures ?? {}).filter(([name]) => name !== key);
  return { ...settings, ruleFigures: Object.fromEntries(text === undefined ? others : [...others, [key, text]]) };
}

/** The rules of the catalogue as these settings have them; `only` narrows this once (src/rules/plan.ts). */
export function rulePlan(settings: Settings, only?: readonly string[]): RulePlan {
  return planRules(rules, settings, only);
}

export function complete(decision: Acceptance): void {
  const problem = decisionProblem(decision);
  if (problem !== undefined) throw new RangeError(problem);
}

function choicesBut({ ruleChoices = [] }: Settings, rule: string): readonly RuleChoice[] {
  return ruleChoices.filter((each) => each.rule !== rule);
}
