import type { RuleChanged, RuleChoice, RuleLeftOut } from "./finding";
import type { Rule, Severity } from "./rule";
import { allRules, findRuleSet } from "./sets";
import type { RuleSet, SetException } from "./sets";

/** What was decided of the rules, as the workbook keeps it. */
export interface RuleDecisions {
  /** Id of a set; all rules where it is absent or unknown. */
  readonly ruleSet?: string;
  readonly ruleChoices?: readonly RuleChoice[];
}

/** Which rules are run, how grave each is, and what was left out for which reason. */
export interface RulePlan {
  readonly set: RuleSet;
  readonly run: readonly Rule[];
  readonly off: readonly RuleLeftOut[];
  readonly changed: readonly RuleChanged[];
}

const names = (rule: Rule, list: readonly string[]): boolean => list.includes(rule.id) || list.includes(rule.group);

/** Why a set leaves a rule out; undefined where it is in the set. */
export function leftOutBy(set: RuleSet, rule: Rule): SetException | undefined {
  return set.leavesOut.find((each) => names(rule, each.rules));
}

/**
 * The rules as decided. A person's choice of a rule wins over the set, the last one where there are several. `only` names
 * rules, groups and sets: the others are not run this once.
 */
export function planRules(rules: readonly Rule[], { ruleSet, ruleChoices = [] }: RuleDecisions, only?: readonly string[]): RulePlan {
  const set = findRuleSet(ruleSet ?? allRules) ?? everyRule();
  const run: Rule[] = [];
  const off: RuleLeftOut[] = [];
  const changed: RuleChanged[] = [];
  for (const rule of rules) {
    const choice = ruleChoices.filter((each) => each.rule === rule.id).at(-1);
    const exception = leftOutBy(set, rule);
    if (choice?.severity === "off") off.push({ rule: rule.id, by: "person", reason: choice.reason, decision: wordOf(choice) });
    else if (exception && choice === undefined) off.push({ rule: rule.id, by: "set", reason: exception.reason });
    else if (only !== undefined && !isNamed(rule, only)) off.push({ rule: rule.id, by: "run", reason: "It was not asked for." });
    else {
      run.push(rule);
      const other = otherSeverity(rule, set, choice);
      if (other && other.severity !== rule.severity) changed.push(other);
    }
  }
  return { set, run, off, changed };
}

function otherSeverity(rule: Rule, set: RuleSet, choice: RuleChoice | undefined): RuleChanged | undefined {
  if (choice && choice.severity !== "off")
    return {
      rule: rule.id,
      by: "person",
      severity: choice.severity,
      ruleSeverity: rule.severity,
      reason: choice.reason,
      decision: wordOf(choice),
    };
  const said = set.severities.find((each) => each.rule === rule.id);
  return said && { rule: rule.id, by: "set", severity: said.severity, ruleSeverity: rule.severity, reason: said.reason };
}

const wordOf = ({ reason, by, on }: RuleChoice): RuleLeftOut["decision"] => ({ reason, by, on });

function everyRule(): RuleSet {
  const set = findRuleSet(allRules);
  if (!set) throw new RangeError("There is no set of all rules.");
  return set;
}

/** True where a list of rules, groups and sets names the rule. */
export function isNamed(rule: Rule, list: readonly string[]): boolean {
  return names(rule, list) || list.some((name) => isInSet(rule, name));
}

function isInSet(rule: Rule, name: string): boolean {
  const set = findRuleSet(name);
  return set !== undefined && leftOutBy(set, rule) === undefined;
}

/** The severity that the plan gives each rule whose own it changes. */
export function severitiesOf({ changed }: RulePlan): ReadonlyMap<string, Severity> {
  return new Map(changed.map(({ rule, severity }) => [rule, severity]));
}
