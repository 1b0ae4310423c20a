import { dec, sum as added, zero } from "../../../src/base/decimal";
import type { Dec } from "../../../src/base/decimal";

/** What a place holds: a figure in full units, or words ("2017-06-30", "revised", "yes"). */
export type Held = Dec | string;

/** A place's content and what printing hides of it, by its key. */
export interface Books {
  readonly held: (key: string) => Held | undefined;
  readonly half: (key: string) => Dec;
}

/**
 * A law that the maker of a project knows to tie some of its figures. It is evaluated here, on what the cells were made to
 * say, without the reader and without the rules.
 */
export interface Relation {
  readonly kind: string;
  readonly keys: readonly string[];
  readonly holds: (books: Books) => boolean;
}

const figure = (books: Books, key: string): Dec => {
  const held = books.held(key);
  return held === undefined || typeof held === "string" ? zero : held;
};

const near = (a: Dec, b: Dec, room: Dec): boolean => a.minus(b).abs().lte(room);

/** Parts add to a total, as far as printing shows. */
export function adds(kind: string, total: string, parts: readonly string[]): Relation {
  return {
    kind,
    keys: [total, ...parts],
    holds: (books) =>
      near(figure(books, total), added(parts.map((part) => figure(books, part))), books.half(total).plus(added(parts.map(books.half)))),
  };
}

/** amount = (units - before) x price / lot. */
export function pays(amount: string, units: string, price: string, lot: string, before?: string): Relation {
  return {
    kind: "amount = units x price",
    keys: [amount, units, price, lot, ...(before === undefined ? [] : [before])],
    holds: (books) => {
      const size = figure(books, lot);
      if (size.isZero()) return false;
      const count = figure(books, units).minus(before === undefined ? zero : figure(books, before));
      const worth = count.times(figure(books, price)).div(size);
      return near(figure(books, amount), worth, books.half(amount).plus(count.abs().times(books.half(price)).div(size)));
    },
  };
}

/** All places say the same. */
export function same(kind: string, keys: readonly string[]): Relation {
  return {
    kind,
    keys,
    holds: (books) => {
      const [first, ...rest] = keys.map((key) => ({ key, held: books.held(key) })).filter(({ held }) => held !== undefined);
      return rest.every(({ key, held }) => {
        if (first?.held === undefined || held === undefined) return true;
        if (typeof first.held === "string" || typeof held === "string") return String(first.held) === String(held);
        return near(first.held, held, books.half(first.key).plus(books.half(key)));
      });
    },
  };
}

/** One comes before (or with) the next; `strict` where they may not be the same. */
export function inOrder(kind: string, keys: readonly string[], strict = false): Relation {
  return {
    kind,
    keys,
    holds: (books) => {
      const all = keys.map(books.held);
      return all.every((held, n) => {
        const before = all[n - 1];
        if (n === 0 || held === undefined || before === undefined) return true;
        if (typeof held === "string" || typeof before === "string")
          return strict ? String(before) < String(held) : String(before) <= String(held);
        return strict ? before.lt(held) : before.lte(held);
      });
    },
  };
}

/** Any other law. */
export function law(kind: string, keys: readonly string[], holds: (values: readonly (Held | undefined)[]) => boolean): Relation {
  return { kind, keys, holds: (books) => holds(keys.map(books.held)) };
}

export const within = (held: Held | undefined, from: number, to: number): boolean =>
  held === undefined || typeof held === "string" || (held.gte(dec(from)) && held.lte(dec(to)));
