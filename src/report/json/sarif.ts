import { printCell } from "../../grid/address";
import type { CellRef } from "../../grid/address";
import type { Acceptance, CheckResult, Finding } from "../../rules/finding";
import type { Rule } from "../../rules/rule";

/** A file with what was found in it, or why it could not be read. */
export interface CheckedFile {
  readonly file: string;
  readonly check?: CheckResult;
  readonly problem?: string;
}

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** A path as a relative or absolute URI reference; a drive letter becomes file:///C:/…. */
function uriOf(path: string): string {
  const parts = path.split(/[\\/]/).map((part, n) => (n === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)));
  return /^[A-Za-z]:$/.test(parts[0] ?? "") ? `file:///${parts.join("/")}` : parts.join("/");
}

/** A workbook has no lines: the file is the physical place, the cell a logical one. */
const locationOf = (file: string, cell: CellRef | undefined) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) } },
  ...(cell ? { logicalLocations: [{ fullyQualifiedName: printCell(cell), kind: "cell" }] } : {}),
});

function resultOf(file: string, finding: Finding, rules: readonly Rule[]) {
  const [first, ...others] = finding.cells;
  const ruleIndex = rules.findIndex((rule) => rule.id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    // "open": looked at, but there was not enough to judge by.
    ...(finding.outcome === "broken" ? { kind: "fail", level: levels[finding.severity] } : { kind: "open", level: "none" }),
    message: { text: finding.outcome === "broken" ? finding.message : (finding.reason ?? finding.message) },
    locations: [locationOf(file, first)],
    relatedLocations: others.map((cell, id) => ({ id, ...locationOf(file, cell), message: { text: printCell(cell) } })),
    properties: {
      found: finding.found,
      expected: finding.expected,
      difference: finding.difference,
      ruleSeverity: finding.ruleSeverity,
      reopened: finding.reopened,
    },
    // The standard wants an empty list where nothing is suppressed, once any result of the run may be.
    suppressions: finding.accepted ? [suppressionOf(finding.accepted)] : [],
  };
}

const suppressionOf = ({ reason, by, on }: Acceptance) => ({
  kind: "external",
  status: "accepted",
  justification: `${reason} (${by}, ${on})`,
});

/** Rules of one file that were not run, or weighed otherwise; a log of several files may hold different decisions. */
const decisionsOf = ({ file, check }: CheckedFile) =>
  check?.set ? [{ file: uriOf(file), ruleSet: check.set.id, off: check.off ?? [], changed: check.changed ?? [] }] : [];

/** As the standard has them: for a single file, whose decisions are those of the run. */
function overridesOf(files: readonly CheckedFile[], rules: readonly Rule[]) {
  const [only] = files;
  if (!only?.check || files.length > 1) return [];
  const descriptor = (id: string) => ({ id, index: rules.findIndex((rule) => rule.id === id) });
  return [
    ...(only.check.off ?? []).map(({ rule, reason }) => ({
      descriptor: descriptor(rule),
      configuration: { enabled: false },
      properties: { reason },
    })),
    ...(only.check.changed ?? []).map(({ rule, severity, reason }) => ({
      descriptor: descriptor(rule),
      configuration: { level: levels[severity] },
      properties: { reason },
    })),
  ];
}

const ruleOf = (rule: Rule) => ({
  id: rule.id,
  shortDescription: { text: rule.statement },
  fullDescription: { text: rule.reason },
  help: { text: rule.remedy },
  defaultConfiguration: { level: levels[rule.severity] },
  properties: { group: rule.group, source: rule.source },
});

/** Findings of any number of files as one SARIF 2.1.0 log (OASIS standard), for tools that show findings beside files. */
export function sarifLog(files: readonly CheckedFile[], rules: readonly Rule[]) {
  const notes = files.flatMap(({ file, problem }) =>
    problem === undefined ? [] : [{ level: "error", message: { text: problem }, locations: [locationOf(file, undefined)] }],
  );
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "results-workbook", rules: rules.map(ruleOf) } },
        invocations: [
          {
            executionSuccessful: notes.length === 0,
            toolExecutionNotifications: notes,
            ruleConfigurationOverrides: overridesOf(files, rules),
          },
        ],
        results: files.flatMap(({ file, check }) => (check ? check.findings.map((finding) => resultOf(file, finding, rules)) : [])),
        properties: { decisions: files.flatMap(decisionsOf) },
      },
    ],
  };
}
