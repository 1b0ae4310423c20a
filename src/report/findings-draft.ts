import { printCell } from "../grid/address";
import type { NewContent } from "../grid/edits";
import type { Acceptance, CheckResult, Finding } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { blank, bodyLook, figureOrText, headerLook, noteLook, text, titleLook } from "./cells";
import type { SheetDraft } from "./draft";

/** What the findings sheet is made with besides the findings. */
interface FindingsContext {
  /** What was checked, in words: the file's or the project's name. */
  readonly madeFrom: string;
  /** The catalogue, for why a rule matters and what to do. */
  readonly rules: ReadonlyArray<Pick<Rule, "id" | "reason" | "remedy">>;
}

const columns = [
  ["Severity", 11],
  ["Rule", 24],
  ["What is wrong", 60],
  ["Cell", 18],
  ["Found", 16],
  ["Expected", 16],
  ["Difference", 13],
  ["Other cells", 24],
  ["Why it matters", 45],
  ["What to do", 45],
  ["Decision", 40],
] as const;

const header = 3;

/** A sheet of findings: what is broken first, then what could not be judged, each with its cells, figures, reason and remedy. */
export function findingsDraft(check: CheckResult, context: FindingsContext): SheetDraft {
  const ordered = [
    ...check.findings.filter((one) => one.outcome === "broken"),
    ...check.findings.filter((one) => one.outcome === "not-judged"),
  ];
  const { holds, broken, notJudged } = check.counts;
  const body = ordered.map((finding) => rowOf(finding, context));
  const last = header + Math.max(1, body.length);
  const choices = choiceRows(check);
  return {
    name: "Findings",
    maker: "findings",
    rows: [
      [text("Findings")],
      [text(`Made from ${context.madeFrom}. Relations: ${holds} hold, ${broken} broken, ${notJudged} not judged.${judgedBy(check)}`)],
      [],
      columns.map(([name]) => text(name)),
      ...(body.length > 0 ? body : [[blank, blank, text(notJudged === 0 && holds === 0 ? "Nothing was checked." : "Nothing to report.")]]),
      ...(choices.length > 0 ? [[], [blank, blank, text("Rules left out or judged otherwise")], ...choices] : []),
    ],
    looks: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: titleLook },
      { area: { top: 1, left: 0, bottom: 1, right: 0 }, look: noteLook },
      { area: { top: header, left: 0, bottom: header, right: columns.length - 1 }, look: headerLook },
      { area: { top: header + 1, left: 0, bottom: last, right: columns.length - 1 }, look: bodyLook },
      ...(choices.length > 0
        ? [
            { area: { top: last + 2, left: 0, bottom: last + 2, right: columns.length - 1 }, look: headerLook },
            { area: { top: last + 3, left: 0, bottom: last + 2 + choices.length, right: columns.length - 1 }, look: bodyLook },
          ]
        : []),
      { area: { top: header + 1, left: 4, bottom: last, right: 5 }, look: { horizontal: "right", numberFormat: "#,##0" } },
      { area: { top: header + 1, left: 6, bottom: last, right: 6 }, look: { horizontal: "right", numberFormat: "+#,##0;-#,##0;0" } },
      ...ordered.flatMap((finding, n) => decimalLooks(finding, header + 1 + n)),
    ],
    merges: [],
    widths: columns.map(([, width]) => width),
    frozenRows: header + 1,
    frozenCols: 0,
    landscape: true,
    titleRows: { first: header, last: header },
  };
}

/** A row whose figures have decimal places shows as many as it needs. */
function decimalLooks(finding: Finding, row: number): SheetDraft["looks"] {
  const places = Math.max(
    ...[finding.found, finding.expected, finding.difference].map((one) => /^-?\d+\.(\d+)$/.exec(one ?? "")?.[1]?.length ?? 0),
  );
  if (places === 0) return [];
  const format = `#,##0.${"0".repeat(Math.min(places, 10))}`;
  return [
    { area: { top: row, left: 4, bottom: row, right: 5 }, look: { numberFormat: format } },
    { area: { top: row, left: 6, bottom: row, right: 6 }, look: { numberFormat: `+${format};-${format};0` } },
  ];
}

function rowOf(finding: Finding, context: FindingsContext): NewContent[] {
  const rule = context.rules.find((one) => one.id === finding.rule);
  const [first, ...others] = finding.cells;
  return [
    text(finding.outcome === "broken" ? finding.severity : "not judged"),
    text(finding.rule),
    text(
      finding.reason === undefined || finding.message.includes(finding.reason) ? finding.message : `${finding.message} ${finding.reason}`,
    ),
    first ? text(printCell(first)) : blank,
    figureOrText(finding.found),
    figureOrText(finding.expected),
    figureOrText(finding.difference),
    text(others.map(printCell).join(", ")),
    text(rule?.reason ?? ""),
    text(rule?.remedy ?? ""),
    text(decisionOn(finding)),
  ];
}

const who = ({ reason, by, on }: Acceptance): string => `${reason} (${by}, ${on})`;

/** What a person said of a finding, or a set or person of its rule. */
function decisionOn({ accepted, reopened, severity, ruleSeverity }: Finding): string {
  return [
    ...(accepted ? [`Accepted: ${who(accepted)}`] : []),
    ...(reopened ? [`Open again: its cells or figures changed since it was accepted: ${who(reopened)}`] : []),
    ...(ruleSeverity === undefined ? [] : [`${severity} in place of ${ruleSeverity}`]),
  ].join(" ");
}

/** Which set of rules was checked, and the day that dates were judged at. */
function judgedBy({ set, asOf }: CheckResult): string {
  return `${set ? ` Rules: ${set.title}.` : ""}${asOf ? ` Dates as of ${asOf.day}.` : ""}`;
}

/** The rules that did not judge as the catalogue has them, so that nobody takes silence for a pass. */
function choiceRows({ off = [], changed = [] }: CheckResult): NewContent[][] {
  const row = (what: string, rule: string, reason: string, decision: Acceptance | undefined): NewContent[] => [
    text(what),
    text(rule),
    text(decision ? who(decision) : reason),
  ];
  return [
    ...off.map(({ rule, by, reason, decision }) => row(by === "run" ? "not asked" : "left out", rule, reason, decision)),
    ...changed.map(({ rule, severity, reason, decision }) => row(severity, rule, reason, decision)),
  ];
}
