import type { Value } from "../../model/value";
import type { RoledColumn } from "../classify";
import { columnOf } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";

/** Two columns that hold one thing before and after; `detail` is the word over both that says what, where there is one. */
export interface ChangePair {
  readonly before: number;
  readonly after: number;
  readonly detail?: Value;
}

/** The pairs of a change table: one, or one for each field where the fields stand across with both versions under each. */
export function changePairs(region: Region): readonly ChangePair[] {
  const says = (column: RoledColumn, role: string): boolean =>
    rolesOf(column.texts.at(-1) ?? "").some((match) => match.role === role && match.score >= 0.9);
  const pairs: ChangePair[] = [];
  for (const [index, before] of region.columns.entries()) {
    const after = region.columns[index + 1];
    const over = before.texts.slice(0, -1).join(" ");
    if (!after || over === "" || over !== after.texts.slice(0, -1).join(" ")) continue;
    if (!says(before, "current") || !says(after, "proposed")) continue;
    const cell = region.view.ref(region.headers[0]?.top ?? before.row, before.col);
    pairs.push({ before: before.col, after: after.col, detail: { cell, text: over, reading: { kind: "text" } } });
  }
  if (pairs.length > 0) return pairs;
  const [current, proposed] = [columnOf(region, "current"), columnOf(region, "proposed")];
  return current && proposed ? [{ before: current.col, after: proposed.col }] : [];
}
