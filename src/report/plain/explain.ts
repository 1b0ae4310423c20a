import type { Rule, RuleExample } from "../../rules/rule";
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
    ...rule.examples.valid.flatMap((one) => example("Good", one)),
    ...rule.examples.invalid.flatMap((one) => example("Broken", one)),
  ].join("\n");
}

/** All rules by group: the name, how grave, and what it says. */
export function printRules(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map((rule) => rule.group))].sort();
  const entry = (rule: Rule): string => `  ${rule.id} (${rule.severity})\n${paragraph(rule.statement, 4)}`;
  return groups.map((group) => [group, ...rules.filter((rule) => rule.group === group).map(entry)].join("\n")).join("\n\n");
}
