import { compareVersions } from "../../src/compare/compare-versions";
import type { Comparison } from "../../src/compare/comparison";
import { projectOfRows, rowsAfter, rowsBefore } from "./pairs";
import type { Framework, PairCase } from "./pairs";

/** A pair by the places of its rows in the two versions. */
type Link = `${number}-${number}`;

export interface Judged {
  readonly framework: Framework;
  readonly one: PairCase;
  readonly isRight: boolean;
  /** Put together wrongly without being asked about. */
  readonly isWrongAndSure: boolean;
  readonly isAsked: boolean;
  readonly expected: readonly Link[];
  readonly found: readonly Link[];
}

/** What each case should give and what the comparison gave. */
export function judged(framework: Framework): Judged[] {
  const [before, after] = [rowsBefore(framework), rowsAfter(framework)];
  const comparison = compareVersions(projectOfRows(framework, before, "Old"), projectOfRows(framework, after, "New"));
  const links = linksOf(
    comparison,
    before.map((row) => row.code),
    after.map((row) => row.code),
  );
  let [left, right] = [0, 0];
  return framework.cases.map((one) => {
    const lefts = one.before.map(() => left++);
    const rights = one.after.map(() => right++);
    const expected = lefts.flatMap((a) => rights.map((b): Link => `${a}-${b}`));
    const own = links.filter(({ a, b }) => lefts.includes(a) || rights.includes(b));
    const found = own.map(({ a, b }): Link => `${a}-${b}`);
    return {
      framework,
      one,
      isRight: found.length === expected.length && expected.every((link) => found.includes(link)),
      isWrongAndSure: own.some(({ a, b, asks }) => !asks && !expected.includes(`${a}-${b}`)),
      isAsked: own.some(({ asks }) => asks),
      expected,
      found,
    };
  });
}

interface Found {
  readonly a: number;
  readonly b: number;
  readonly asks: boolean;
}

/** Places are told by the row of the name's cell: each row of these frameworks has one of its own. */
function linksOf(comparison: Comparison, before: readonly string[], after: readonly string[]): Found[] {
  const links = new Map<string, Found>();
  const put = (
    left: { id: string; cell: { row: number } } | undefined,
    right: { id: string; cell: { row: number } } | undefined,
    asks: boolean,
  ): void => {
    if (!left || !right) return;
    const [a, b] = [placeOf(left, before), placeOf(right, after)];
    links.set(`${a}-${b}`, { a, b, asks });
  };
  for (const pair of comparison.pairs) {
    put(pair.before, pair.after, pair.asks);
    for (const part of pair.split ?? []) put(pair.before, part, pair.asks);
    for (const part of pair.merged ?? []) put(part, pair.after, pair.asks);
  }
  return [...links.values()];
}

function placeOf(item: { readonly id: string }, codes: readonly string[]): number {
  const place = codes.indexOf(item.id);
  if (place < 0) throw new Error(`no row ${item.id}`);
  return place;
}

/** Pairs that were made without a question although the true partner of each was taken away: there should be none. */
export function surePairsWithout(framework: Framework, before: PairCase, after: PairCase): string[] {
  const lefts = rowsBefore(framework).filter((row) => !before.before.includes(row));
  const rights = rowsAfter(framework).filter((row) => !after.after.includes(row));
  const comparison = compareVersions(projectOfRows(framework, lefts, "Old"), projectOfRows(framework, rights, "New"));
  const codes = { left: lefts.map((row) => row.code), right: rights.map((row) => row.code) };
  return linksOf(comparison, codes.left, codes.right).flatMap(({ a, b, asks }) => {
    const [one, other] = [lefts[a], rights[b]];
    const isTrue = framework.cases.some((each) => one && other && each.before.includes(one) && each.after.includes(other));
    return isTrue || asks ? [] : [`${framework.title} (${framework.variant}): ${one?.name ?? ""} -> ${other?.name ?? ""}`];
  });
}
