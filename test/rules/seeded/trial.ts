import { zero } from "../../../src/base/decimal";
import type { Dec } from "../../../src/base/decimal";
import { printCell } from "../../../src/grid/address";
import type { Finding } from "../../../src/rules/finding";
import { check } from "../run";
import { digitsOf, written } from "./place";
import type { Case } from "./place";
import type { Books, Held, Relation } from "./relation";
import type { Fault } from "./slips";

/** What became of one fault. */
export interface Trial {
  readonly fault: Fault;
  /** The laws that the changed figure breaks; none: nothing binds it. */
  readonly broken: readonly Relation[];
  readonly found: boolean;
  readonly asError: boolean;
  /** Of the first two cells of a finding one is the changed cell or stands in a broken law with it. */
  readonly named: boolean;
  /** Two laws that share nothing but the changed cell are broken. */
  readonly crossed: boolean;
  /** The changed cell is the first of a finding. */
  readonly first: boolean;
  /** Of the findings that are new, the one at the head of the list names the changed cell or a partner first or second. */
  readonly atHead: boolean;
  readonly fresh: readonly Finding[];
}

export interface Bench {
  readonly of: Case;
  readonly base: ReadonlySet<string>;
  /** Errors on the consistent project: there should be none. */
  readonly falseErrors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Laws that the consistent project itself breaks: the maker's own fault. */
  readonly unsound: readonly Relation[];
}

export function benchOf(of: Case): Bench {
  const findings = brokenOf(of);
  const books = booksOf(of);
  return {
    of,
    base: new Set(findings.map(identity)),
    falseErrors: findings.filter((finding) => finding.severity === "error"),
    warnings: findings.filter((finding) => finding.severity !== "error"),
    unsound: of.relations.filter((relation) => !relation.holds(books)),
  };
}

const brokenOf = (of: Case): readonly Finding[] =>
  check(of.workbook, undefined, of.asOf).findings.filter((finding) => finding.outcome === "broken");

const identity = (finding: Finding): string => `${finding.rule} ${finding.message} ${finding.cells.slice(0, 2).map(printCell).join(" ")}`;

function booksOf(of: Case, key?: string, held?: Held): Books {
  const places = new Map(of.places.map((place) => [place.key, place]));
  const halves = new Map<string, Dec>();
  return {
    held: (wanted) => (wanted === key ? held : places.get(wanted)?.held),
    half: (wanted) => {
      const known = halves.get(wanted);
      if (known) return known;
      const place = places.get(wanted);
      const step = place && digitsOf(of, place)?.step;
      const half = step?.gte(10) ? step.div(2) : zero;
      halves.set(wanted, half);
      return half;
    },
  };
}

/** Makes one change, checks the whole workbook anew and compares. */
export function tryFault(bench: Bench, fault: Fault): Trial {
  const { of } = bench;
  const books = booksOf(of, fault.place.key, fault.held);
  const broken = of.relations.filter((relation) => relation.keys.includes(fault.place.key) && !relation.holds(books));
  if (broken.length === 0)
    return { fault, broken, found: false, asError: false, named: false, crossed: false, first: false, atHead: false, fresh: [] };
  const places = new Map(of.places.map((place) => [place.key, place]));
  const cellOf = (key: string): string[] => {
    const place = places.get(key);
    return place ? [printCell(place.cell)] : [];
  };
  const own = printCell(fault.place.cell);
  const partners = new Set([own, ...broken.flatMap((relation) => relation.keys.flatMap(cellOf))]);
  const crossed = broken.some((one) =>
    broken.some((other) => one !== other && one.keys.every((key) => key === fault.place.key || !other.keys.includes(key))),
  );
  const workbook = written(of.workbook, fault.writes);
  const fresh = brokenOf({ ...of, workbook }).filter((finding) => !bench.base.has(identity(finding)));
  const touching = fresh.filter((finding) => finding.cells.some((cell) => partners.has(printCell(cell))));
  const namesIt = (finding: Finding | undefined): boolean =>
    finding?.cells.slice(0, 2).some((cell) => partners.has(printCell(cell))) ?? false;
  const first = fresh.some((finding) => finding.cells[0] && printCell(finding.cells[0]) === own);
  return {
    fault,
    broken,
    found: touching.length > 0,
    asError: touching.some((finding) => finding.severity === "error"),
    named: fresh.some(namesIt),
    crossed,
    first,
    atHead: namesIt(fresh[0]),
    fresh,
  };
}
