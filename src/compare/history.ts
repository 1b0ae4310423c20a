import type { IsoDate } from "../base/dates";
import { compareSidesSteps } from "./compare-versions";
import type { ProjectVersion } from "./compare-versions";
import type { FieldChange, Pair } from "./comparison";
import type { PairingOptions } from "./match";
import { within } from "./steps";
import type { Steps } from "./steps";

/** A version with its name and day. */
export interface NamedVersion {
  readonly name: string;
  readonly on: IsoDate;
  readonly version: ProjectVersion;
}

/** One change of one item between two versions that follow one another: what, and when. */
export interface HistoryEntry {
  /** As the item is called in the last version that has it. */
  readonly item: { readonly kind: Pair["kind"]; readonly id: string; readonly name: string };
  readonly pair: Pair;
  readonly change: FieldChange;
  readonly from: Pick<NamedVersion, "name" | "on">;
  readonly to: Pick<NamedVersion, "name" | "on">;
}

/**
 * In steps, all changes over versions in their order, oldest first: a later target stands beside the earlier one and replaces none. Items that a
 * later version renames are followed under their last name.
 */
export function* historySteps(
  versions: readonly NamedVersion[],
  options: Pick<PairingOptions, "answers"> = {},
): Steps<readonly HistoryEntry[]> {
  let entries: HistoryEntry[] = [];
  for (const [n, to] of versions.entries()) {
    const from = versions[n - 1];
    if (!from) continue;
    const comparing = compareSidesSteps(from.version, to.version, "version", options);
    const { pairs } = yield* within(comparing, (n - 1) / (versions.length - 1), n / (versions.length - 1));
    const renamed = new Map(
      pairs.flatMap(({ kind, before, after }) =>
        before && after ? [[keyOf(kind, before), { kind, id: after.id, name: after.name }]] : [],
      ),
    );
    entries = entries.map((entry) => ({ ...entry, item: renamed.get(keyOf(entry.item.kind, entry.item)) ?? entry.item }));
    for (const pair of pairs) {
      const item = pair.after ?? pair.before;
      if (!item) continue;
      const own = { item: { kind: pair.kind, id: item.id, name: item.name }, pair, from: said(from), to: said(to) };
      entries.push(...pair.changes.map((change) => ({ ...own, change })));
    }
  }
  return entries;
}

const said = ({ name, on }: NamedVersion): Pick<NamedVersion, "name" | "on"> => ({ name, on });
const keyOf = (kind: string, { id, name }: { readonly id: string; readonly name: string }): string => `${kind} ${id} ${name}`;
