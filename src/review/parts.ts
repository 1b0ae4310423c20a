import { fold, foldName } from "../base/fold";

/** "Enrolment rate (girls)", "Enrolment rate - urban" and "Enrolment rate: grade 2" are parts of "Enrolment rate"; "of which girls" of the row above. */
export function parentsOf(all: ReadonlyArray<{ readonly name: string }>): Map<number, number> {
  const byName = new Map(all.map((one, at) => [foldName(one.name), at] as const));
  const parents = new Map<number, number>();
  let above: number | undefined;
  all.forEach((one, at) => {
    const stem = /^(.{6,}?)\s*(?:\([^()]+\)|[–—:]\s*\S.*|\s-\s\S.*)$/s.exec(one.name)?.[1];
    const parent = /^\W*(?:of which|de los cuales|de las cuales|dont|dos quais|das quais)\b/i.test(fold(one.name))
      ? above
      : stem === undefined
        ? undefined
        : byName.get(foldName(stem));
    if (parent !== undefined && parent !== at) parents.set(at, parent);
    else above = at;
  });
  return parents;
}
