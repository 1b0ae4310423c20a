import { printCell } from "../../grid/address";
import type { CheckResult, Finding, RuleLeftOut } from "../../rules/finding";
import type { Rule } from "../../rules/rule";
import type { CheckedFile } from "../json/sarif";

/** Text in XML: marked characters escaped, characters that XML forbids left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

const attributes = (fields: Readonly<Record<string, string | number>>): string =>
  Object.entries(fields)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");

const lineOf = (finding: Finding): string =>
  `${finding.cells.map(printCell).join(", ")}: ${finding.outcome === "broken" ? finding.message : `not judged: ${finding.reason ?? finding.message}`}`;

const isFailure = (finding: Finding): boolean => finding.outcome === "broken" && finding.severity === "error" && !finding.accepted;

const remarkOf = (finding: Finding): string => {
  const { accepted, severity } = finding;
  return accepted ? `accepted (${accepted.reason}; ${accepted.by}, ${accepted.on}): ${lineOf(finding)}` : `${severity}: ${lineOf(finding)}`;
};

/** A rule is a test: it fails on an error, is skipped where nothing could be judged, and passes with remarks otherwise. */
function testOf(rule: string, group: string, check: CheckResult): string {
  const findings = check.findings.filter((finding) => finding.rule === rule);
  const failures = findings.filter(isFailure);
  const tally = check.counts.byRule[rule];
  const skipped = (tally?.notJudged ?? 0) > 0 && tally?.holds === 0 && tally.broken === 0;
  const remarks = findings.filter((finding) => !isFailure(finding)).map(remarkOf);
  const body = [
    ...failures.map(
      (finding) => `<failure${attributes({ message: finding.message, type: finding.severity })}>${escaped(lineOf(finding))}</failure>`,
    ),
    ...(skipped ? [`<skipped${attributes({ message: findings[0]?.reason ?? "nothing could be judged" })}/>`] : []),
    ...(remarks.length > 0 ? [`<system-out>${remarks.map(escaped).join("\n")}</system-out>`] : []),
  ];
  return `    <testcase${attributes({ classname: group, name: rule })}>${body.join("")}</testcase>`;
}

/** A rule that a set or a person leaves out is a test that is skipped, with the reason. */
function offOf({ rule, by, reason, decision }: RuleLeftOut, group: string): string {
  const who = decision ? ` (${decision.by}, ${decision.on})` : "";
  const message = `${by === "set" ? "left out by the set" : "switched off"}: ${reason}${who}`;
  return `    <testcase${attributes({ classname: group, name: rule })}><skipped${attributes({ message })}/></testcase>`;
}

function suiteOf({ file, check, problem }: CheckedFile, rules: readonly Rule[]): string {
  if (!check) {
    const error = `<error${attributes({ message: problem ?? "not read" })}/>`;
    return `  <testsuite${attributes({ name: file, tests: 1, failures: 0, errors: 1, skipped: 0 })}>\n    <testcase classname="file" name="readable">${error}</testcase>\n  </testsuite>`;
  }
  const group = (id: string): string => rules.find((rule) => rule.id === id)?.group ?? "rule";
  const tests = [
    ...Object.keys(check.counts.byRule).map((rule) => testOf(rule, group(rule), check)),
    ...(check.off ?? []).filter(({ by }) => by !== "run").map((left) => offOf(left, group(left.rule))),
  ];
  const count = (part: string): number => tests.filter((test) => test.includes(part)).length;
  const tallies = { tests: tests.length, failures: count("<failure "), errors: 0, skipped: count("<skipped ") };
  return `  <testsuite${attributes({ name: file, ...tallies })}>\n${tests.join("\n")}\n  </testsuite>`;
}

/** Findings of any number of files as JUnit XML, one suite a file and one test a rule, for build servers. */
export function junitXml(files: readonly CheckedFile[], rules: readonly Rule[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${files.map((file) => suiteOf(file, rules)).join("\n")}\n</testsuites>`;
}
