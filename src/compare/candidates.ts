import type { Known } from "./evidence";

/** Above this many partners an item's rarest signs decide which are looked at. */
const most = 60;

/**
 * For each item of the earlier version the items of the later one that it may be: those that share a telling word (its beginning or
 * its meaning), a number, or all their figures. Signs that few items share come first.
 */
export function candidatesOf(before: readonly Known[], after: readonly Known[]): Map<Known, Known[]> {
  const byTrait = new Map<string, Known[]>();
  for (const item of after) {
    for (const trait of new Set(traitsOf(item))) {
      const kin = byTrait.get(trait);
      if (kin) kin.push(item);
      else byTrait.set(trait, [item]);
    }
  }
  const small = after.length <= most;
  return new Map(
    before.map((item) => {
      if (small) return [item, after.filter((other) => other.item.kind === item.item.kind)];
      const lists = traitsOf(item).flatMap((trait) => {
        const list = byTrait.get(trait);
        return list ? [list] : [];
      });
      const found = new Set<Known>();
      for (const list of lists.sort((a, b) => a.length - b.length)) {
        if (found.size + list.length > most && found.size > 0) break;
        for (const other of list.slice(0, 4 * most)) found.add(other);
      }
      return [item, [...found]];
    }),
  );
}

function traitsOf({ item, name, code, figures }: Known): string[] {
  const { kind } = item;
  const words = name.words.map((word) => `${kind} word ${word.slice(0, 5)}`);
  const concepts = name.concepts.flatMap((concept) => (concept === undefined ? [] : [`${kind} ${concept}`]));
  const all = [...figures].map(([key, { figure }]) => `${key}=${figure.toString()}`).sort();
  return [
    ...words,
    ...concepts,
    ...(code === undefined ? [] : [`${kind} code ${code}`]),
    ...(all.length < 2 ? [] : [`${kind} figures ${all.join(" ")}`]),
  ];
}
