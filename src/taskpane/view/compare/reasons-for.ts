import type { Analysis } from "../../../app/analyse";
import { reasonGiven, reasonedChanges, reasonsGiven } from "../../../app/comparing";
import type { Settings } from "../../../app/settings";
import type { Comparison, FieldChange, Pair } from "../../../compare/comparison";
import type { ReasonAsked } from "../../../compare/asks-reason";
import type { Workbook } from "../../../grid/workbook";

/** What is known of why a change is made. */
export interface Why {
  readonly pair: Pair;
  readonly change: FieldChange;
  /** Absent where nobody asks. */
  readonly asked?: ReasonAsked;
  /** Typed in the pane or on the sheet of changes. */
  readonly given?: string;
}

export type Reasons = ReadonlyMap<FieldChange, Why>;

/** The changes that need a reason or have one. */
export function reasonsFor(comparison: Comparison, { project, check }: Analysis, workbook: Workbook, settings: Settings): Reasons {
  const given = reasonsGiven(workbook, settings);
  const asked = new Map(reasonedChanges(comparison, project, settings, check.asOf?.day).map((one) => [one.change, one.why]));
  const found = new Map<FieldChange, Why>();
  for (const pair of comparison.pairs) {
    for (const change of pair.changes) {
      const [why, reason] = [asked.get(change), reasonGiven(given, pair, change)];
      if (why ?? reason) found.set(change, { pair, change, asked: why, given: reason });
    }
  }
  return found;
}

/** The changes that need a reason and have none yet. */
export function needed(reasons: Reasons): readonly Why[] {
  return [...reasons.values()].filter((one) => one.asked !== undefined && one.given === undefined);
}
