import { rules } from "./catalogue";
import type { Rule, RuleExample, RuleFigure, RuleGroup, Severity } from "./rule";
import { figureKey } from "./support/figure-of-rule";

/** A rule as plain data, for the command line and the help in the pane. */
export interface RuleExplanation {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly statement: string;
  readonly reason: string;
  readonly source: string;
  readonly leavesOut: readonly string[];
  readonly remedy: string;
  readonly examples: { readonly valid: readonly RuleExample[]; readonly invalid: readonly RuleExample[] };
}

export function explainRule(rule: Rule): RuleExplanation {
  const { id, group, severity, statement, reason, source, leavesOut, remedy } = rule;
  return { id, group, severity, statement, reason, source, leavesOut, remedy, examples: rule.examples };
}

/** The rule of that id; undefined where there is none. */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

const groupTitles: Readonly<Record<RuleGroup, string>> = {
  structure: "Structure",
  arithmetic: "Arithmetic",
  "cross-table": "Across tables",
  time: "Dates",
  units: "Units",
  targets: "Targets",
  dli: "Disbursement-linked indicators",
  disbursement: "Disbursement",
  evidence: "Evidence",
  restructuring: "Restructuring",
  financial: "Financial tie-out",
  review: "Sector review",
  own: "Rules of the team's own",
};

/** The catalogue as a page of Markdown. */
export function cataloguePage(all: readonly Rule[] = rules): string {
  const groups = (Object.keys(groupTitles) as RuleGroup[]).filter((group) => all.some((rule) => rule.group === group));
  const parts = groups.map((group) =>
    [`## ${groupTitles[group]}`, ...all.filter((rule) => rule.group === group).map(section)].join("\n\n"),
  );
  const intro = `# Rules\n\n${all.length} rules. Each is checked wherever its tables are found; what cannot be judged is listed as not judged, with the reason, and never counted as a pass.`;
  return [intro, ...parts].join("\n\n") + "\n";
}

function section(rule: Rule): string {
  const lines = [
    `### ${rule.id}`,
    `_${rule.severity}._ ${rule.statement}`,
    `**Why.** ${rule.reason}`,
    `**Source.** ${rule.source}`,
    `**Leaves out.**\n\n${rule.leavesOut.map((one) => `- ${one}`).join("\n")}`,
    `**What to do.** ${rule.remedy}`,
    ...(rule.figures ?? []).map((figure) => `**To be set.** \`${figureKey(rule, figure)}\`: ${figureWords(figure)}`),
  ];
  const examples = [
    ...rule.examples.valid.map((one) => example("Holds", one)),
    ...rule.examples.invalid.map((one) => example("Broken", one)),
  ];
  return [...lines, ...examples].join("\n\n");
}

/** "the number of months …; 12 unless it is set". */
export function figureWords({ what, usual }: RuleFigure): string {
  return `${what}; ${usual === undefined ? "none unless it is set" : `${usual} unless it is set`}.`;
}

function example(outcome: string, { title, workbook, finds, asOf, figures }: RuleExample): string {
  const named = (finds ?? []).map(({ cell, difference }) => `\`${cell}\`${difference === undefined ? "" : ` (${difference})`}`).join(", ");
  const found = named === "" ? "" : ` Named: ${named}.`;
  const day = asOf === undefined ? "" : ` As of ${asOf}.`;
  const set = Object.entries(figures ?? {}).map(([key, figure]) => ` With ${key} set to ${figure}.`);
  return `${outcome}: ${title}.${found}${day}${set.join("")}\n\n\`\`\`\n${workbook.trim()}\n\`\`\``;
}
