import type { RuleGroup } from "../../rules/rule";

const groups: Record<RuleGroup, string> = {
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

export const enHelp = {
  heading: "Help",
  intro: (rules: number) =>
    `The ${rules} rules that a workbook is checked by: what each asks, why, where it comes from, and what it leaves out.`,
  search: "Search rules",
  found: (shown: number, all: number) => (shown === 0 ? "No rule has these words." : `${shown} of ${all} rules`),
  toRule: "Open in the help",
  groups,
};
