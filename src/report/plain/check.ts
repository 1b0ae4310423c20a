import { printCell } from "../../grid/address";
import type { CheckResult, Counts, Finding } from "../../rules/finding";
import { clean, counted, paragraph } from "./lines";

const severities = ["error", "warning", "info"] as const;

/** "4 broken (3 errors, 1 warning), 120 hold, 7 not judged". */
export function countsLine({ findings, counts }: CheckResult): string {
  const broken = findings.filter((finding) => finding.outcome === "broken");
  const bySeverity = severities
    .map((severity) => [severity, broken.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => (severity === "info" ? `${count} info` : counted(count, severity)));
  const detail = bySeverity.length > 0 ? ` (${bySeverity.join(", ")})` : "";
  return `${counts.broken} broken${detail}, ${counts.holds} hold, ${counts.notJudged} not judged`;
}

function figures({ found, expected, difference }: Finding): string[] {
  const parts = [
    ...(found === undefined ? [] : [`found ${found}`]),
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(difference === undefined ? [] : [`difference ${difference}`]),
  ];
  return parts.length > 0 ? [paragraph(parts.join(", "), 4)] : [];
}

function printFinding(finding: Finding): string {
  const [first, ...others] = finding.cells.map(printCell);
  return [
    `${finding.severity.toUpperCase()}  ${clean(first ?? "")}  ${finding.rule}`,
    paragraph(finding.message, 4),
    ...figures(finding),
    ...(others.length > 0 ? [paragraph(`see also ${others.join(", ")}`, 4)] : []),
  ].join("\n");
}

/** Reasons for not judging, one line each however many places share it. */
function notJudged(findings: readonly Finding[]): string[] {
  const reasons = new Map<string, { count: number; cell: string }>();
  for (const finding of findings.filter(({ outcome }) => outcome === "not-judged")) {
    const words = `${finding.rule}: ${finding.reason ?? finding.message}`;
    const known = reasons.get(words);
    reasons.set(words, { count: (known?.count ?? 0) + 1, cell: known?.cell ?? finding.cells.map(printCell)[0] ?? "" });
  }
  if (reasons.size === 0) return [];
  const lines = [...reasons].map(([words, { count, cell }]) =>
    paragraph(`${words}${cell ? ` (${cell}${count > 1 ? ` and ${count - 1} more` : ""})` : ""}`, 2),
  );
  return ["Not judged", ...lines, ""];
}

function nothing(counts: Counts): string[] {
  if (counts.broken > 0) return [];
  return counts.holds === 0
    ? ["Nothing could be judged: this is no clean result.", ""]
    : ["Nothing is broken of what could be judged.", ""];
}

/** Broken rules, the gravest first, then what was not judged and why, then the counts. */
export function printCheck(result: CheckResult): string {
  const broken = severities.flatMap((severity) =>
    result.findings.filter((finding) => finding.outcome === "broken" && finding.severity === severity),
  );
  return [
    ...broken.flatMap((finding) => [printFinding(finding), ""]),
    ...nothing(result.counts),
    ...notJudged(result.findings),
    countsLine(result),
  ].join("\n");
}
