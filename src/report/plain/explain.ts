import { figureWords } from "../../rules/explain";
import { figureKey } from "../../rules/support/figure-of-rule";
import type { Rule, RuleExample } from "../../rules/rule";
import type { RuleSet } from "../../rules/sets";
import { paragraph } from "./lines";

function example(kind: string, { title, workbook, finds }: RuleExample): string[] {
  const lines = workbook.split("\n").filter((line) => line.trim() !== "");
  const found = finds?.map(({ cell, difference }) => (difference === undefined ? cell : `${cell} (${difference})`)) ?? [];
  return [
    "",
    `${kind}: ${title}`,
    ...lines.map((line) => `  ${line.trim()}`),
    ...(found.length > 0 ? [`  found at ${found.join(", ")}`] : []),
  ];
}

/** A rule in full, with its examples. */
export function printRule(rule: Rule): string {
  return [
    `${rule.id} (${rule.group}, ${rule.severity})`,
    "",
    paragraph(rule.statement),
    paragraph(`Why: ${rule.reason}`),
    paragraph(`What to do: ${rule.remedy}`),
    paragraph(`Source: ${rule.source}`),
    ...rule.leavesOut.map((line) => paragraph(`Leaves out: ${line}`)),
    ...(rule.figures ?? []).map((figure) => paragraph(`To be set, ${figureKey(rule, figure)}: ${figureWords(figure)}`)),
    ...rule.examples.valid.flatMap((one) => example("Good", one)),
    ...rule.examples.invalid.flatMap((one) => example("Broken", one)),
    ...(rule.guide ? ["", rule.guide().trimEnd()] : []),
  ].join("\n");
}

/** All rules by group: the name, how grave, and what it says. */
export function printRules(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map((rule) => rule.group))].sort();
  const entry = (rule: Rule): string => `  ${rule.id} (${rule.severity})\n${paragraph(rule.statement, 4)}`;
  return groups.map((group) => [group, ...rules.filter((rule) => rule.group === group).map(entry)].join("\n")).join("\n\n");
}

/** A set of rules: what it is for, what it leaves out and why, what weighs otherwise there. */
export function printSet({ id, title, about, source, leavesOut, severities }: RuleSet): string {
  return [
    `${id}: ${title}`,
    paragraph(about, 2),
    ...leavesOut.map(({ rules, reason }) => paragraph(`leaves out ${rules.join(", ")}: ${reason}`, 2)),
    ...severities.map(({ rule, severity, reason }) => paragraph(`${rule} is of severity ${severity}: ${reason}`, 2)),
    paragraph(`source: ${source}`, 2),
  ].join("\n");
}

/** The sets of rules, each in full. */
export function printSets(sets: readonly RuleSet[]): string {
  return ["Sets of rules, for check --rules NAME", ...sets.map(printSet)].join("\n\n");
}
