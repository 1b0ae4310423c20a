import type { IsoDate } from "../../base/dates";
import { printCell } from "../../grid/address";
import type { Project } from "../../model/project";
import type { CheckResult, Finding } from "../../rules/finding";
import { bold, linksOf, plainCells, withUniqueKeys } from "./annex";
import type { Annex, AnnexRow } from "./annex";

export interface Versions {
  /** The workbook of the version that is proposed. */
  readonly later: string;
  /** That of the earlier one, where it is another workbook. */
  readonly earlier?: string;
  /** The day on which the annexes are made. */
  readonly on?: IsoDate | undefined;
}

const severityNames = { error: "Error", warning: "Warning", info: "Note" } as const;

/** From which versions and when the annexes are made, which they are, and what is still open. */
export function coverAnnex(project: Project, check: CheckResult, versions: Versions, others: readonly Annex[]): Annex {
  const open = check.findings.filter((one) => one.outcome === "broken" && one.accepted === undefined);
  const count = (severity: Finding["severity"]): number => open.filter((one) => one.severity === severity).length;
  const fact = (key: string, what: string, words: string, links: AnnexRow["links"] = []): AnnexRow => ({
    key,
    cells: [bold(what), ...plainCells(["", words])],
    links,
  });
  const title = project.name?.text ?? project.id?.text;
  const from =
    versions.earlier === undefined ? `${versions.later}: both versions` : `${versions.earlier} (earlier) and ${versions.later} (proposed)`;
  return {
    maker: "annex-cover",
    name: "Annexes",
    title: title === undefined ? "Annexes of the restructuring paper" : `Annexes of the restructuring paper - ${title}`,
    note: "Drafts made from the workbook: every figure is printed as its source cell prints it.",
    columns: [
      { header: "", width: 22 },
      { header: "Where", width: 26 },
      { header: "What", width: 90 },
    ],
    rows: withUniqueKeys([
      ...(project.id ? [fact("project", "Project", project.id.text, linksOf([project.id]))] : []),
      ...(project.name ? [fact("name", "Name", project.name.text, linksOf([project.name]))] : []),
      fact("versions", "Made from", from),
      ...(versions.on === undefined ? [] : [fact("made on", "Made on", versions.on)]),
      ...(check.asOf ? [fact("as of", "Judged as of", check.asOf.day)] : []),
      fact("annexes", "Annexes", others.map((annex) => annex.title).join("; ")),
      fact("open", "Open findings", openWords(count("error"), count("warning"), count("info"), check)),
      ...open.map((finding) => findingRow(finding)),
    ]),
    userHeader: "Comment",
  };
}

function openWords(errors: number, warnings: number, notes: number, { counts }: CheckResult): string {
  const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;
  const judged = `${counts.holds} relations hold, ${counts.notJudged} could not be judged.`;
  return `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}. ${judged}`;
}

function findingRow(finding: Finding): AnnexRow {
  const cells = finding.cells;
  return {
    key: `finding ${finding.rule} ${cells[0] ? printCell(cells[0]) : ""}`.trim(),
    begins: true,
    cells: plainCells([severityNames[finding.severity], cells.map(printCell).join(", "), finding.message]),
    links: cells.map((cell) => ({ cell })),
  };
}
