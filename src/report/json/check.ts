import { printCell } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import type { CheckResult, Finding } from "../../rules/finding";
import { figureKey } from "../../rules/support/figure-of-rule";
import { leftOutBy } from "../../rules/plan";
import type { Rule } from "../../rules/rule";
import type { RuleSet } from "../../rules/sets";
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
    ruleSeverity: finding.ruleSeverity,
    accepted: finding.accepted,
    reopened: finding.reopened,
    fix: finding.fix?.cells.map(({ cell, content }) => ({ cell: printCell(cell), to: contentText(content) })),
  });

const contentText = (content: NewContent): string =>
  content.kind === "blank" ? "" : content.kind === "formula" ? content.formula : String(content.value);

/** A cell that was fixed in a copy, and one that was not. */
export interface FixReport {
  readonly fixed: ReadonlyArray<{
    readonly rule: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
  }>;
  readonly notFixed: ReadonlyArray<{ readonly cell: string; readonly why: string }>;
}

/**
 * Document "check/1": what is broken and what was not judged, with counts of all three outcomes; which rules were left out
 * or weighed otherwise, and why; what was fixed in a copy where that was asked for.
 */
export function checkDocument(result: CheckResult, file?: string, fixes?: FixReport) {
  const { set, suggestedSet, off, changed, asOf, stale } = result;
  return {
    ...head("check", file),
    findings: result.findings.map(findingJson),
    counts: result.counts,
    ...compact({
      ruleSet: set,
      suggestedSet,
      off,
      changed,
      asOf: asOf && compact({ day: asOf.day, from: asOf.from, cell: asOf.cell && printCell(asOf.cell) }),
      staleAcceptances: stale?.map(({ rule, cells, reason, by, on }) => ({ rule, cells, reason, by, on })),
      fixes,
    }),
  };
}

/** Document "explain/1": a rule in full. */
export function explainDocument(rule: Rule) {
  const { id, group, severity, statement, reason, source, leavesOut, remedy, messages, examples } = rule;
  const guide = rule.guide ? { guide: rule.guide() } : {};
  return {
    ...head("explain", undefined),
    rule: id,
    group,
    severity,
    statement,
    reason,
    source,
    leavesOut,
    remedy,
    ...(rule.figures ? { figures: rule.figures.map((figure) => ({ key: figureKey(rule, figure), ...figure })) } : {}),
    messages,
    examples,
    ...guide,
  };
}

/** Document "explain-set/1": a set of rules, what it leaves out and why, and the rules that it comes to. */
export function explainSetDocument(ruleSet: RuleSet, rules: readonly Rule[]) {
  const { id, title, about, source, leavesOut, severities } = ruleSet;
  const held = rules.filter((rule) => leftOutBy(ruleSet, rule) === undefined).map((rule) => rule.id);
  return { ...head("explain-set", undefined), set: id, title, about, source, leavesOut, severities, rules: held };
}
