import type { Rule, RuleExample } from "../../rules/rule";
import { columnsOf } from "./columns";
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

/** All rules by group, one line each. */
export function printRules(rules: readonly Rule[]): string {
  const sorted = [...rules].sort((a, b) => a.group.localeCompare(b.group, "en") || a.id.localeCompare(b.id, "en"));
  return columnsOf(
    [{ title: "Rule", wraps: true }, { title: "Group" }, { title: "Severity" }, { title: "Says", wraps: true }],
    sorted.map((rule) => [rule.id, rule.group, rule.severity, rule.statement]),
  );
}
