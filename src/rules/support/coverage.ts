import { plain } from "../../base/decimal";
import { fold } from "../../base/fold";
import type { CellRef } from "../../grid/address";
import type { Project } from "../../model/project";
import { findList, isReason } from "../../verify/find-lists";
import { finder } from "../../verify/propose/words/phrases";
import { groups } from "../../verify/propose/words/thresholds";
import type { Protocol, Step } from "../../verify/protocol";
import type { GroupRun } from "../../verify/run";
import { printShare } from "../../verify/sheet/write";
import type { RuleContext } from "../rule";
import { ranSteps } from "./evidence";
import type { RanStep } from "./evidence";
import type { Figures, Words } from "./judge";

export type Covered = "students" | "schools" | "directorates";

const findGroup = finder(groups);

/** Of what a share is: numbers in columns are of students, rows are of schools, unless the list's own words say otherwise. */
export function coveredBy(step: Step, protocol: Protocol, project: Project): Covered | undefined {
  if (step.kind !== "coverage") return undefined;
  const tables = protocol.lists.map((ref) => findList(project.evidence, ref)).flatMap((found) => (isReason(found) ? [] : [found.table]));
  const names = [step.part.sum?.name, step.whole.sum?.name].filter((name) => name !== undefined);
  const words =
    names.length > 0
      ? names
      : tables.flatMap(({ sheet, title, columns }) => [sheet, title ?? "", ...columns.slice(0, 2).map(({ header }) => header)]);
  const hits = findGroup(fold(words.join(" ; "))).map(({ key }) => key);
  const named = (["directorates", "schools", "students"] as const).find((key) => hits.includes(key));
  return names.length > 0 ? (hits.includes("students") ? "students" : (named ?? "students")) : (named ?? "schools");
}

export const coverageSteps = (project: Project, context: RuleContext, of: Covered): readonly RanStep<"coverage">[] =>
  ranSteps(context, "coverage").filter(({ run, step }) => coveredBy(step, run.protocol, project) === of);

/** A group that does not reach its share: where it stands, its figures, and what is missing. */
export interface ShortGroup {
  readonly cells: readonly (CellRef | undefined)[];
  readonly words: Words;
  readonly figures: Figures;
}

/** Where groups are counted, one that falls short is only not counted: it is broken where the claim counts it. */
export function shortGroups({ run, step, result }: RanStep<"coverage">): readonly ShortGroup[] {
  const isCounted = run.protocol.counts?.kind === "groups" && run.reasons.some(({ key }) => key === "claim-confirmed");
  return (result.groups ?? [])
    .filter((group) => !group.reached)
    .map((group) => ({
      cells: [group.firstRow, step.stated ?? run.protocol.cell],
      words: { protocol: run.protocol.id, ...wordsOf(group) },
      figures: {
        found: group.part,
        expected: group.needed,
        difference: group.part.minus(group.needed),
        ...(isCounted ? { severity: "info" as const } : {}),
      },
    }));
}

const wordsOf = ({ group, part, whole, needed, atLeast }: GroupRun): Words => ({
  group: group === undefined ? "" : `${group}: `,
  part: plain(part),
  whole: plain(whole),
  needed: plain(needed),
  share: printShare(atLeast),
});
