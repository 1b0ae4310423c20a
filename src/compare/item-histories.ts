import type { ChangeField } from "../model/project";
import type { Period, Value } from "../model/value";
import { compareSidesSteps } from "./compare-versions";
import type { ProjectVersion } from "./compare-versions";
import type { ComparedItem, FieldChange, Pair } from "./comparison";
import type { PairingOptions } from "./match";
import { statementsOf } from "./sides";
import type { SideItem } from "./sides";
import { within } from "./steps";
import type { Steps } from "./steps";

/** A field of an item through all versions. */
export interface FieldHistory {
  readonly field: ChangeField;
  readonly period?: Period;
  /** What each version states of it, oldest first; undefined where it states nothing. */
  readonly values: readonly (Value | undefined)[];
}

/** An indicator or DLI through all versions, under its last name, with the fields that changed at least once. */
export interface ItemHistory {
  readonly kind: Pair["kind"];
  readonly id: string;
  readonly name: string;
  readonly fields: readonly FieldHistory[];
}

/** An item as each version has it, and the keys of its statements that changed. */
interface Chain {
  readonly items: (SideItem | undefined)[];
  readonly changed: Map<string, Pick<FieldHistory, "field" | "period">>;
}

/**
 * In steps, what versions in their order, oldest first, state of every item that was revised between two of them. An item is followed
 * through other numbers and names; one that came or went as a whole has no history by that alone.
 */
export function* itemHistoriesSteps(
  versions: readonly ProjectVersion[],
  options: Pick<PairingOptions, "answers"> = {},
): Steps<readonly ItemHistory[]> {
  const chains: Chain[] = [];
  let last = new Map<string, Chain>();
  for (const [n, version] of versions.entries()) {
    const before = versions[n - 1];
    const steps = before && compareSidesSteps(before, version, "version", options);
    const { pairs } = steps ? yield* within(steps, (n - 1) / (versions.length - 1), n / (versions.length - 1)) : { pairs: [] };
    last = followed(chains, last, version, pairs, n);
  }
  return chains.flatMap((chain) => (chain.changed.size > 0 ? [historyOf(chain)] : []));
}

/** Goes on with the chains by the pairs of version `n` and the one before it; the chains of the items of version `n`, by their places. */
function followed(
  chains: Chain[],
  last: ReadonlyMap<string, Chain>,
  { indicators, dlis }: ProjectVersion,
  pairs: readonly Pair[],
  n: number,
): Map<string, Chain> {
  const pairOf = new Map(pairs.flatMap((pair) => (pair.after ? [[placeOf(pair.kind, pair.after), pair] as const] : [])));
  const now = new Map<string, Chain>();
  for (const item of [...indicators, ...dlis]) {
    const place = placeOf(item.kind, item);
    const pair = pairOf.get(place);
    const chain = (pair?.before && last.get(placeOf(pair.kind, pair.before))) ?? begun(chains, n);
    const earlier = chain.items.at(-1);
    for (const change of (pair?.before && pair.changes) ?? []) {
      const key = keyOf(change, item) ?? (earlier && keyOf(change, earlier));
      if (key !== undefined)
        chain.changed.set(key, change.period ? { field: change.field, period: change.period } : { field: change.field });
    }
    chain.items.push(item);
    now.set(place, chain);
  }
  for (const chain of chains) if (chain.items.length === n) chain.items.push(undefined);
  return now;
}

function begun(chains: Chain[], n: number): Chain {
  const chain: Chain = { items: Array.from({ length: n }, () => undefined), changed: new Map() };
  chains.push(chain);
  return chain;
}

const placeOf = (kind: Pair["kind"], { id, cell }: Pick<ComparedItem, "id" | "cell">): string =>
  [kind, cell.row, cell.col, cell.sheet, id].join(" ");

/** The statement that a change is about, by its key. */
function keyOf({ field, period }: FieldChange, item: SideItem): string | undefined {
  const own = statementsOf(item).filter((one) => one.field === field);
  return (own.find((one) => one.period === period) ?? own.find((one) => one.period?.label === period?.label))?.key;
}

function historyOf({ items, changed }: Chain): ItemHistory {
  const stated = items.map((item) => new Map(item && statementsOf(item).map(({ key, value }) => [key, value])));
  const { kind, id, name } = items.filter((item) => item !== undefined).at(-1) as SideItem;
  return { kind, id, name, fields: [...changed].map(([key, about]) => ({ ...about, values: stated.map((values) => values.get(key)) })) };
}
