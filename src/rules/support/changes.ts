import { foldName } from "../../base/fold";
import type { Project, StatedChange } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import { indicatorName, indicatorOf, stated } from "./items";

/** Whether the two sides of a change say something else; blanks against blanks do not. */
export function isDifferent(change: StatedChange): boolean {
  return saysOther(change.before, change.after);
}

export function saysOther(before: Value | undefined, after: Value | undefined): boolean {
  if (!stated(before) || !stated(after)) return stated(before) !== stated(after);
  const [x, y] = [figureOf(before), figureOf(after)];
  if (x && y && x.eq(y)) return foldName(before.qualifier ?? "") !== foldName(after.qualifier ?? "");
  return foldName(before.text) !== foldName(after.text);
}

/** The stated changes of one indicator or DLI. */
export interface Changed {
  readonly id: string;
  readonly rows: readonly StatedChange[];
}

export function changesByItem(project: Project): readonly Changed[] {
  const items = new Map<string, StatedChange[]>();
  for (const change of project.changes) {
    const id = change.indicatorId ?? (change.dliNumber === undefined ? undefined : `DLI${change.dliNumber}`);
    if (id === undefined) continue;
    items.set(id, [...(items.get(id) ?? []), change]);
  }
  return [...items].map(([id, rows]) => ({ id, rows }));
}

/** "PDO 3" for "PDO3", "DLI 2" for "DLI2"; an indicator without a code by its name. */
export function itemName(project: Project, id: string): string {
  const indicator = indicatorOf(project, id);
  return indicator ? indicatorName(indicator) : id.replace(/^([A-Z]{2,})(\d)/, "$1 $2");
}
