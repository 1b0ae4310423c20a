import { plain } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import type { Project } from "../model/project";
import { rules as all } from "./catalogue";
import type { CheckResult, Counts, Finding } from "./finding";
import type { Judgement, Rule, RuleContext, Severity } from "./rule";

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Checks a project one rule a step, so that a caller can show progress and stay responsive. The result is what the last
 * step returns: what is broken, the graver first, then what was not judged; each in the order of sheets, rows, columns.
 */
export function* checkSteps(
  project: Project,
  context: RuleContext,
  rules: readonly Rule[] = all,
): Generator<{ readonly rule: string; readonly done: number }, CheckResult> {
  const findings: Finding[] = [];
  const byRule: Record<string, { holds: number; broken: number; notJudged: number }> = {};
  let done = 0;
  for (const rule of rules) {
    const counts = { holds: 0, broken: 0, notJudged: 0 };
    for (const judgement of rule.check(project, context)) {
      counts[judgement.outcome === "not-judged" ? "notJudged" : judgement.outcome] += 1;
      if (judgement.outcome !== "holds") findings.push(findingOf(rule, judgement));
    }
    byRule[rule.id] = counts;
    done += 1;
    yield { rule: rule.id, done };
  }
  return { findings: inOrder(findings, project), counts: total(byRule) };
}

/** The same in one go. */
export function checkProject(project: Project, context: RuleContext, rules: readonly Rule[] = all): CheckResult {
  const steps = checkSteps(project, context, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A judgement in the words of its rule. */
function findingOf(rule: Rule, judgement: Exclude<Judgement, { outcome: "holds" }>): Finding {
  const template = rule.messages[judgement.say];
  if (template === undefined) throw new RangeError(`Rule ${rule.id} has no message "${judgement.say}"`);
  const message = template.replace(/\{(\w+)\}/g, (_, place: string) => {
    const word = judgement.with[place];
    if (word === undefined) throw new RangeError(`Rule ${rule.id}, message "${judgement.say}": nothing to put for {${place}}`);
    return word;
  });
  const finding = { rule: rule.id, outcome: judgement.outcome, severity: rule.severity, message, cells: judgement.cells };
  if (judgement.outcome === "not-judged") return { ...finding, reason: message };
  return {
    ...finding,
    severity: judgement.severity ?? rule.severity,
    ...(judgement.found === undefined ? {} : { found: textOf(judgement.found) }),
    ...(judgement.expected === undefined ? {} : { expected: textOf(judgement.expected) }),
    ...(judgement.difference === undefined ? {} : { difference: plain(judgement.difference) }),
    ...(judgement.fix === undefined ? {} : { fix: judgement.fix }),
  };
}

function textOf(figure: Dec | string): string {
  return typeof figure === "string" ? figure : plain(figure);
}

function inOrder(findings: readonly Finding[], project: Project): readonly Finding[] {
  const sheets = [...new Set(project.tables.map((table) => table.sheet))];
  const sheetAt = (cell: CellRef | undefined): number => {
    const at = cell === undefined ? -1 : sheets.indexOf(cell.sheet);
    return at < 0 ? sheets.length : at;
  };
  return findings
    .map((finding, n) => ({ finding, n, cell: finding.cells[0] }))
    .sort(
      (a, b) =>
        Number(a.finding.outcome === "not-judged") - Number(b.finding.outcome === "not-judged") ||
        gravity[a.finding.severity] - gravity[b.finding.severity] ||
        sheetAt(a.cell) - sheetAt(b.cell) ||
        (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
        (a.cell?.col ?? 0) - (b.cell?.col ?? 0) ||
        a.n - b.n,
    )
    .map(({ finding }) => finding);
}

function total(byRule: Counts["byRule"]): Counts {
  const each = Object.values(byRule);
  return {
    holds: each.reduce((count, one) => count + one.holds, 0),
    broken: each.reduce((count, one) => count + one.broken, 0),
    notJudged: each.reduce((count, one) => count + one.notJudged, 0),
    byRule,
  };
}
