import type { Known } from "./known";
import { slice } from "./steps";
import type { Steps } from "./steps";

/** Above this many partners an item's rarest signs decide which are looked at. */
const most = 60;

/**
 * For an item of one version the items of the other that it may be: those that share a telling word (its beginning or its meaning), a
 * number, or all their figures. Signs that few items share come first. Where there are few items at all, every one of its kind.
 */
export function* candidatesAmong(others: readonly Known[]): Steps<(item: Known) => readonly Known[]> {
  if (others.length <= most) {
    const ofKind = {
      indicator: others.filter(({ item }) => item.kind === "indicator"),
      dli: others.filter(({ item }) => item.kind === "dli"),
    };
    return ({ item }) => ofKind[item.kind];
  }
  const byTrait = new Map<string, Known[]>();
  for (const [n, other] of others.entries()) {
    if (n % slice === slice - 1) yield n / others.length;
    for (const trait of new Set(traitsOf(other))) {
      const kin = byTrait.get(trait);
      if (kin) kin.push(other);
      else byTrait.set(trait, [other]);
    }
  }
  return (item) => {
    const lists = traitsOf(item).flatMap((trait) => {
      const list = byTrait.get(trait);
      return list ? [list] : [];
    });
    const found = new Set<Known>();
    for (const list of lists.sort((a, b) => a.length - b.length)) {
      if (found.size + list.length > most && found.size > 0) break;
      for (const other of list.slice(0, 4 * most)) found.add(other);
    }
    return [...found];
  };
}

function traitsOf({ item, name, code, figures }: Known): string[] {
  const { kind } = item;
  const words = name.stems.map((stem) => `${kind} word ${stem}`);
  const concepts = name.concepts.flatMap((concept) => (concept === undefined ? [] : [`${kind} ${concept}`]));
  const all = [...figures].map(([key, { figure }]) => `${key}=${figure.toString()}`).sort();
  return [
    ...words,
    ...concepts,
    ...(code === undefined ? [] : [`${kind} code ${code}`]),
    ...(all.length < 2 ? [] : [`${kind} figures ${all.join(" ")}`]),
  ];
}
