import { chance } from "../../src/tools/sample/chance";
import type { Certified, Principal } from "../../src/tools/sample/evidence/people";
import type { Evidence } from "../../src/tools/sample/evidence/workbook";

/** Faults put into sound lists, with the cells at which each has to be found ("duplicate B17 B9"). */
export interface Planted {
  readonly evidence: Evidence;
  readonly expected: {
    readonly blank: ReadonlySet<string>;
    readonly unique: ReadonlySet<string>;
    readonly unsigned: ReadonlySet<string>;
    readonly possible: ReadonlySet<string>;
    readonly outside: ReadonlySet<string>;
    readonly counted: number;
  };
}

/** Rows begin in the fifth row of their sheet. */
const row = (n: number): number => n + 5;

/** Each fault in rows of its own: 40 ids taken from an earlier row, 25 spelled otherwise, 60 acts unsigned, 15 ids and 10 names missing. */
export function planted({ principals, certified }: Evidence, seed: number): Planted {
  const next = chance(seed);
  const people: Principal[] = [...principals];
  const taken = new Set<number>();
  /** Rows that nothing was done to, the second after the first. */
  const pick = (): number => {
    let n = 0;
    do n = Math.floor(next() * people.length);
    while (taken.has(n));
    taken.add(n);
    return n;
  };
  const pair = (): [number, number] => {
    const two = [pick(), pick()].sort((a, b) => a - b);
    return [two[0] ?? 0, two[1] ?? 0];
  };
  const change = (n: number, changed: Partial<Principal>): void => {
    const before = people[n];
    if (before) people[n] = { ...before, ...changed };
  };
  const blank = new Set<string>();
  const unique = new Set<string>();
  const unsigned = new Set<string>();
  const possible = new Set<string>();
  const gone = new Set<string>();
  const not = new Set<string>();
  const idOf = (n: number): string => principals[n]?.id ?? "";
  for (let n = 0; n < 40; n++) {
    const [earlier, later] = pair();
    change(later, { id: idOf(earlier) });
    unique.add(`duplicate B${row(later)} B${row(earlier)}`);
    gone.add(idOf(later));
  }
  const spellings = [
    (id: string): string => ` ${id}`,
    (id: string): string => `${id.slice(0, 4)}-${id.slice(4)}`,
    (id: string): string => `0${id}`,
    (id: string): string => `${id.slice(0, 2)} ${id.slice(2)}`,
    (id: string): string => id.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ];
  for (let n = 0; n < 25; n++) {
    const [earlier, later] = pair();
    change(later, { id: spellings[n % spellings.length]?.(idOf(earlier)) ?? "" });
    possible.add(`B${row(later)} B${row(earlier)}`);
    gone.add(idOf(later));
  }
  for (let n = 0; n < 60; n++) {
    const at = pick();
    change(at, { signed: false });
    unsigned.add(`not-confirmed F${row(at)}`);
    not.add(idOf(at));
  }
  for (let n = 0; n < 15; n++) {
    const at = pick();
    change(at, { id: "" });
    blank.add(`blank B${row(at)}`);
    unique.add(`key-blank B${row(at)}`);
    gone.add(idOf(at));
  }
  for (let n = 0; n < 10; n++) {
    const at = pick();
    change(at, { name: "" });
    blank.add(`blank A${row(at)}`);
  }
  const rowOfId = new Map(people.map(({ id }, n) => [id, n]));
  const outside = new Set<string>();
  const strangers: Certified[] = certified.map((one, n) => {
    if (n % 500 === 7 && !gone.has(one.principal.id)) {
      outside.add(`outside B${row(n)}`);
      return { ...one, principal: { ...one.principal, id: `9${String(9_000_000 + n)}` } };
    }
    if (gone.has(one.principal.id)) outside.add(`outside B${row(n)}`);
    if (not.has(one.principal.id)) outside.add(`outside-where B${row(n)} B${row(rowOfId.get(one.principal.id) ?? 0)}`);
    return one;
  });
  return {
    evidence: { principals: people, certified: strangers },
    expected: { blank, unique, unsigned, possible, outside, counted: people.length - 40 - 60 - 15 - 10 },
  };
}
