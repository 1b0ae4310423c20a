import { printCell } from "../../grid/address";
import type { CheckResult, Counts, Finding } from "../../rules/finding";
import { printDecisions } from "./decisions";
import { clean, counted, paragraph } from "./lines";

const severities = ["error", "warning", "info"] as const;

/** "4 broken (3 errors, 1 warning), 120 hold, 7 not judged". */
function countsLine({ findings, counts }: CheckResult): string {
  const broken = findings.filter((finding) => finding.outcome === "broken");
  const bySeverity = severities
    .map((severity) => [severity, broken.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => (severity === "info" ? `${count} info` : counted(count, severity)));
  const detail = bySeverity.length > 0 ? ` (${bySeverity.join(", ")})` : "";
  const accepted = counts.accepted ? `, ${counts.accepted} of them accepted` : "";
  return `${counts.broken} broken${detail}${accepted}, ${counts.holds} hold, ${counts.notJudged} not judged`;
}

function figures({ found, expected, difference }: Finding): string[] {
  const parts = [
    ...(found === undefined ? [] : [`found ${found}`]),
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(difference === undefined ? [] : [`difference ${difference}`]),
  ];
  return parts.length > 0 ? [paragraph(parts.join(", "), 4)] : [];
}

/** What a person said of it, or a set of its rule. */
function wordsOn({ accepted, reopened, ruleSeverity, severity }: Finding): string[] {
  return [
    ...(accepted ? [`accepted: ${accepted.reason} (${accepted.by}, ${accepted.on})`] : []),
    ...(reopened
      ? [`open again: accepted before (${reopened.reason}; ${reopened.by}, ${reopened.on}), but its cells or figures changed since`]
      : []),
    ...(ruleSeverity === undefined ? [] : [`${severity} here, ${ruleSeverity} by the rule itself`]),
  ];
}

function printFinding(finding: Finding): string {
  const [first, ...others] = finding.cells.map(printCell);
  return [
    `${finding.severity.toUpperCase()}  ${clean(first ?? "")}  ${finding.rule}`,
    paragraph(finding.message, 4),
    ...wordsOn(finding).map((words) => paragraph(words, 4)),
    ...figures(finding),
    ...(others.length > 0 ? [paragraph(`see also ${others.join(", ")}`, 4)] : []),
  ].join("\n");
}

/** How many reasons of one rule are shown; the JSON document has them all. */
const reasonsShown = 3;

/** By rule: how many places were not judged, and why, for the first few. */
function notJudged(findings: readonly Finding[]): string[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ outcome }) => outcome === "not-judged")) {
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  if (byRule.size === 0) return [];
  const lines = [...byRule].flatMap(([rule, places]) => [
    `  ${rule}: ${places.length}`,
    ...places
      .slice(0, reasonsShown)
      .map((place) => paragraph(`${place.cells.map(printCell)[0] ?? ""} ${place.reason ?? place.message}`, 4)),
    ...(places.length > reasonsShown ? [`    and ${places.length - reasonsShown} more`] : []),
  ]);
  return ["Not judged, by rule (all of them with --json)", ...lines, ""];
}

function nothing(counts: Counts): string[] {
  if (counts.broken > 0) return [];
  return counts.holds === 0
    ? ["Nothing could be judged: this is no clean result.", ""]
    : ["Nothing is broken of what could be judged.", ""];
}

/** Broken rules, the gravest first, what was accepted last; then what was not judged and why, which rules were checked, the counts. */
export function printCheck(result: CheckResult): string {
  const broken = severities.flatMap((severity) =>
    result.findings.filter((finding) => finding.outcome === "broken" && finding.severity === severity),
  );
  const accepted = broken.filter((finding) => finding.accepted);
  return [
    ...broken.filter((finding) => !finding.accepted).flatMap((finding) => [printFinding(finding), ""]),
    ...(accepted.length > 0 ? ["Accepted as they are", "", ...accepted.flatMap((finding) => [printFinding(finding), ""])] : []),
    ...nothing(result.counts),
    ...notJudged(result.findings),
    ...printDecisions(result),
    countsLine(result),
  ].join("\n");
}
