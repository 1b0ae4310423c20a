import { sameData } from "../base/same";
import { plain } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import { madeOf } from "../model/reads";
import type { Made } from "../model/reads";
import type { Project } from "../model/project";
import { rules as all } from "./catalogue";
import type { CheckResult, Counts, Finding } from "./finding";
import type { Judgement, Rule, RuleContext, Severity } from "./rule";

const byGravity: readonly Severity[] = ["error", "warning", "info"];

export interface CheckOptions {
  /** The severity of all that a rule finds broken, by the rule's id, where it is not the rule's own. */
  readonly severities?: ReadonlyMap<string, Severity>;
  /** What an earlier check kept: a rule is asked again only where something changed that it looked at. */
  readonly before?: CheckMemory;
}

/** What the rules said, with the parts of the project that each looked at. */
export interface CheckMemory {
  readonly context: RuleContext;
  readonly judgements: ReadonlyMap<Rule, Made<readonly Judgement[]>>;
}

/**
 * Checks a project one rule a step, so that a caller can show progress and stay responsive. The result is what the last
 * step returns: what is broken, the graver first, then what was not judged; each in the order of sheets, rows, columns.
 */
export function* checkSteps(
  project: Project,
  context: RuleContext,
  rules: readonly Rule[] = all,
  options: CheckOptions = {},
): Generator<{ readonly rule: string; readonly done: number }, CheckResult> {
  return (yield* checkAgainSteps(project, context, rules, options)).result;
}

/** As `checkSteps`, with what the next check can keep. */
export function* checkAgainSteps(
  project: Project,
  context: RuleContext,
  rules: readonly Rule[],
  { severities, before }: CheckOptions,
): Generator<{ readonly rule: string; readonly done: number }, { readonly result: CheckResult; readonly memory: CheckMemory }> {
  const findings: Finding[] = [];
  const byRule: Record<string, { holds: number; broken: number; notJudged: number }> = {};
  const judgements = new Map<Rule, Made<readonly Judgement[]>>();
  const { runs, ...rest } = context;
  const { runs: runsBefore, ...restBefore } = before?.context ?? context;
  const kept = before && sameData(restBefore, rest) ? before.judgements : undefined;
  const sameRuns = sameData(runsBefore, runs);
  let done = 0;
  for (const rule of rules) {
    const counts = { holds: 0, broken: 0, notJudged: 0 };
    const made = madeOf(
      project,
      (seen): readonly Judgement[] => [...rule.check(seen, context)],
      sameRuns || rule.group !== "evidence" ? kept?.get(rule) : undefined,
    );
    judgements.set(rule, made);
    for (const judgement of made.value) {
      counts[judgement.outcome === "not-judged" ? "notJudged" : judgement.outcome] += 1;
      if (judgement.outcome !== "holds") findings.push(findingOf(rule, judgement, severities?.get(rule.id)));
    }
    byRule[rule.id] = counts;
    done += 1;
    yield { rule: rule.id, done };
  }
  return { result: { findings: inOrder(findings, project), counts: total(byRule) }, memory: { context, judgements } };
}

/** The same in one go. */
export function checkProject(
  project: Project,
  context: RuleContext,
  rules: readonly Rule[] = all,
  options: CheckOptions = {},
): CheckResult {
  const steps = checkSteps(project, context, rules, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A judgement in the words of its rule; `chosen` is the severity that a set or a person gave the rule. */
function findingOf(rule: Rule, judgement: Exclude<Judgement, { outcome: "holds" }>, chosen: Severity | undefined): Finding {
  const template = rule.messages[judgement.say];
  if (template === undefined) throw new RangeError(`Rule ${rule.id} has no message "${judgement.say}"`);
  const message = template.replace(/\{(\w+)\}/g, (_, place: string) => {
    const word = judgement.with[place];
    if (word === undefined) throw new RangeError(`Rule ${rule.id}, message "${judgement.say}": nothing to put for {${place}}`);
    return word;
  });
  const own = (judgement.outcome === "broken" ? judgement.severity : undefined) ?? rule.severity;
  const finding = {
    rule: rule.id,
    outcome: judgement.outcome,
    severity: chosen ?? own,
    ...(chosen === undefined || chosen === own ? {} : { ruleSeverity: own }),
    message,
    cells: judgement.cells,
  };
  if (judgement.outcome === "not-judged") return { ...finding, reason: message };
  return {
    ...finding,
    ...(judgement.found === undefined ? {} : { found: textOf(judgement.found) }),
    ...(judgement.expected === undefined ? {} : { expected: textOf(judgement.expected) }),
    ...(judgement.difference === undefined ? {} : { difference: plain(judgement.difference) }),
    ...(judgement.fix === undefined ? {} : { fix: judgement.fix }),
  };
}

function textOf(figure: Dec | string): string {
  return typeof figure === "string" ? figure : plain(figure);
}

/** The graver first, what was not judged last; each in the order of sheets, rows and columns. */
function inOrder(findings: readonly Finding[], project: Project): readonly Finding[] {
  const sheets = [...new Set(project.tables.map((table) => table.sheet))];
  const sheetAt = (cell: CellRef | undefined): number => {
    const at = sheets.indexOf(cell?.sheet ?? "");
    return at < 0 ? sheets.length : at;
  };
  return findings
    .map((finding) => ({ finding, cell: finding.cells[0] }))
    .sort(
      (a, b) =>
        Number(a.finding.outcome === "not-judged") - Number(b.finding.outcome === "not-judged") ||
        byGravity.indexOf(a.finding.severity) - byGravity.indexOf(b.finding.severity) ||
        sheetAt(a.cell) - sheetAt(b.cell) ||
        (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
        (a.cell?.col ?? 0) - (b.cell?.col ?? 0),
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
