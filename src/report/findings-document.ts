import { differenceText, figureText } from "../base/figure-text";
import { printCell } from "../grid/address";
import type { Acceptance, CheckResult, Finding } from "../rules/finding";
import type { Rule, Severity } from "../rules/rule";
import { plainCell, plainRun } from "./document";
import type { DocBlock, DocCell, DocumentDraft } from "./document";

/** What the report is made with besides the findings. */
export interface ReportContext {
  /** What was checked, in words: the file's or the project's name. */
  readonly madeFrom: string;
  readonly rules: ReadonlyArray<Pick<Rule, "id" | "statement" | "remedy">>;
}

const severityNames: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Information" };
const severityFills: Readonly<Record<Severity, string>> = { error: "#F8CBAD", warning: "#FFE699", info: "#DDEBF7" };

/** The findings as a report to be signed: what is broken, what was let stand and by whom, what could not be judged. */
export function findingsDocument(check: CheckResult, context: ReportContext): DocumentDraft {
  const broken = check.findings.filter((one) => one.outcome === "broken");
  const open = broken.filter((one) => one.accepted === undefined);
  const accepted = broken.filter((one) => one.accepted !== undefined);
  return {
    title: `Verification report: ${context.madeFrom}`,
    landscape: true,
    footer: context.madeFrom,
    blocks: [
      { kind: "heading", level: 1, text: "Verification report" },
      { kind: "paragraph", runs: [{ text: context.madeFrom, bold: true }, plainRun(`. ${judgedSentence(check)}`)] },
      { kind: "paragraph", runs: [plainRun(countsSentence(check, open, accepted.length))] },
      { kind: "heading", level: 2, text: "What does not add up" },
      ...openBlocks(open, check, context),
      ...acceptedBlocks(accepted),
      ...choiceBlocks(check),
      ...notJudgedBlocks(check, context),
      { kind: "heading", level: 2, text: "Sign-off" },
      { kind: "sign-off", roles: ["Prepared by", "Checked by", "Approved by"] },
    ],
  };
}

function judgedSentence({ asOf, set }: CheckResult): string {
  const day = asOf ? `Judged as of ${asOf.day}${asOf.from === "workbook" ? ", the newest date of an actual in the workbook" : ""}. ` : "";
  return `${day}${set ? `Rules: ${set.title}.` : ""}`;
}

function countsSentence(check: CheckResult, open: readonly Finding[], accepted: number): string {
  const of = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  const counted = (severity: Severity, one: string): string => `${of(severity)} ${one}${of(severity) === 1 ? "" : "s"}`;
  const parts = [counted("error", "error"), counted("warning", "warning"), counted("info", "note")].join(", ");
  const accepts = accepted > 0 ? `; ${accepted} accepted` : "";
  return `Open: ${parts}${accepts}. Relations that hold: ${check.counts.holds}; not judged: ${check.counts.notJudged}.`;
}

function openBlocks(open: readonly Finding[], check: CheckResult, context: ReportContext): DocBlock[] {
  if (open.length === 0) {
    const words = check.counts.holds === 0 ? "Nothing could be judged: this is no clean result." : "Nothing of what could be judged.";
    return [{ kind: "paragraph", runs: [plainRun(words)] }];
  }
  return [
    {
      kind: "table",
      columns: [
        { header: "No.", width: 4, align: "right" },
        { header: "Severity", width: 8 },
        { header: "Where", width: 16 },
        { header: "What is wrong", width: 38 },
        { header: "Found", width: 11, align: "right" },
        { header: "Expected", width: 11, align: "right" },
        { header: "Difference", width: 12, align: "right" },
        { header: "What to do", width: 23 },
      ],
      rows: open.map((finding, n) => [
        plainCell(String(n + 1)),
        severityCell(finding),
        plainCell(finding.cells.map(printCell).join("\n")),
        plainCell(finding.message),
        ...figureCells(finding),
        plainCell(context.rules.find((rule) => rule.id === finding.rule)?.remedy ?? ""),
      ]),
    },
  ];
}

const severityCell = ({ severity }: Finding): DocCell => ({ runs: [{ text: severityNames[severity] }], fill: severityFills[severity] });

const figureCells = ({ found, expected, difference }: Finding): DocCell[] => [
  plainCell(found === undefined ? "" : figureText(found)),
  plainCell(expected === undefined ? "" : figureText(expected)),
  plainCell(difference === undefined ? "" : differenceText(difference)),
];

function acceptedBlocks(accepted: readonly Finding[]): DocBlock[] {
  if (accepted.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Accepted, with the reason" },
    {
      kind: "table",
      columns: [
        { header: "Severity", width: 8 },
        { header: "Where", width: 14 },
        { header: "What is wrong", width: 40 },
        { header: "Reason", width: 32 },
        { header: "By", width: 14 },
        { header: "On", width: 9 },
      ],
      rows: accepted.map((finding) => [
        severityCell(finding),
        plainCell(finding.cells.map(printCell).join("\n")),
        plainCell(finding.message),
        plainCell(finding.accepted?.reason ?? ""),
        plainCell(finding.accepted?.by ?? ""),
        plainCell(finding.accepted?.on ?? ""),
      ]),
    },
  ];
}

/** The rules that did not judge as the catalogue has them, so that nobody takes silence for a pass. */
function choiceBlocks({ off = [], changed = [] }: CheckResult): DocBlock[] {
  const rows = [
    ...off.map(({ rule, by, reason, decision }) => [rule, "left out", reason, by === "run" ? "this one check" : decidedBy(decision)]),
    ...changed.map(({ rule, severity, ruleSeverity, reason, decision }) => [
      rule,
      `${severityNames[severity]} instead of ${severityNames[ruleSeverity]}`,
      reason,
      decidedBy(decision),
    ]),
  ];
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Rules left out or judged otherwise" },
    {
      kind: "table",
      columns: [
        { header: "Rule", width: 22 },
        { header: "Change", width: 18 },
        { header: "Reason", width: 44 },
        { header: "Decided by", width: 16 },
      ],
      rows: rows.map((row) => row.map(plainCell)),
    },
  ];
}

const decidedBy = (decision: Acceptance | undefined): string => (decision ? `${decision.by}, ${decision.on}` : "the set of rules");

/** By rule, with the reasons that were given; a reader must see what the report does not vouch for. */
function notJudgedBlocks(check: CheckResult, context: ReportContext): DocBlock[] {
  const byRule = new Map<string, Map<string, number>>();
  for (const finding of check.findings) {
    if (finding.outcome !== "not-judged") continue;
    const reasons = byRule.get(finding.rule) ?? new Map<string, number>();
    const reason = finding.reason ?? finding.message;
    byRule.set(finding.rule, reasons.set(reason, (reasons.get(reason) ?? 0) + 1));
  }
  if (byRule.size === 0) return [];
  return [
    { kind: "heading", level: 2, text: "What could not be judged" },
    {
      kind: "table",
      columns: [
        { header: "Relation", width: 40 },
        { header: "Places", width: 8, align: "right" },
        { header: "Why not", width: 52 },
      ],
      rows: [...byRule].flatMap(([rule, reasons]) =>
        [...reasons].map(([reason, count]) => [
          plainCell(context.rules.find((one) => one.id === rule)?.statement ?? rule),
          plainCell(String(count)),
          plainCell(reason),
        ]),
      ),
    },
  ];
}
