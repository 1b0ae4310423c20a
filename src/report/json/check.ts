import { printCell } from "../../grid/address";
import type { CheckResult, Finding } from "../../rules/finding";
import type { Rule } from "../../rules/rule";
import { head } from "./tables";
import { compact } from "./value";

export const findingJson = (finding: Finding) =>
  compact({
    rule: finding.rule,
    outcome: finding.outcome,
    severity: finding.severity,
    message: finding.message,
    cells: finding.cells.map(printCell),
    found: finding.found,
    expected: finding.expected,
    difference: finding.difference,
    reason: finding.reason,
  });

/** Document "check/1": what is broken and what was not judged, with counts of all three outcomes. */
export function checkDocument(result: CheckResult, file?: string) {
  return { ...head("check", file), findings: result.findings.map(findingJson), counts: result.counts };
}

/** Document "explain/1": a rule in full. */
export function explainDocument(rule: Rule) {
  const { id, group, severity, statement, reason, source, leavesOut, remedy, messages, examples } = rule;
  return { ...head("explain", undefined), rule: id, group, severity, statement, reason, source, leavesOut, remedy, messages, examples };
}
