import fc from "fast-check";
import { keyTable } from "../../src/verify/key-table";
import { errorKey, keyReader, lostDigits, noKey } from "../../src/verify/keys";

/** What an id is without its spelling, said the plain way. */
const bare = (value: string | number): string =>
  String(value)
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase()
    .replace(/^0+(?=.)/, "");

const ids: fc.Arbitrary<string | number> = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom(
    "12",
    "012",
    " 12",
    "1-2",
    "１２",
    "0",
    "00",
    "a1",
    "A1",
    "A-1",
    "ñ7",
    "Ñ7",
    "ab",
    "1.5",
    "0a1",
    "x".repeat(12),
    "X".repeat(12),
  ),
  fc.stringMatching(/^[0-9A-Za-z -]{1,14}$/),
  fc.stringMatching(/^[0-9]{1,20}$/),
  fc.integer({ min: 0, max: 999_999_999_999_999 }),
);

test("two ids have one key exactly where they are alike without their spelling, and one spelling where they are the same", () => {
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      fc.pre(bare(a) !== "" && bare(b) !== "");
      const reader = keyReader();
      const first = [reader.read(a), reader.spelling] as const;
      const second = [reader.read(b), reader.spelling] as const;
      expect(first[0] === second[0]).toBe(bare(a) === bare(b));
      expect(first[0] === second[0] && first[1] === second[1]).toBe(a === b);
      expect(reader.idOf(...first)).toBe(a);
      expect(reader.idOf(...second)).toBe(b);
    }),
    { numRuns: 3000 },
  );
});

test("what has no key says why", () => {
  const reader = keyReader();
  expect(["", null, undefined, " - "].map((value) => reader.read(value))).toEqual([noKey, noKey, noKey, noKey]);
  expect([1e15, 12345678901234567, 1e21, { error: "#N/A" }, NaN].map((value) => reader.read(value))).toEqual([
    lostDigits,
    lostDigits,
    lostDigits,
    errorKey,
    errorKey,
  ]);
  expect(reader.read(999_999_999_999_999)).toBe(999_999_999_999_999);
});

test("the table finds what a plain map finds, however the keys lie and however it grows", () => {
  const steps = [1, 4096, 65_536, 2 ** 20, 2 ** 32, 2 ** 33 + 1];
  const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...steps), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 1500,
  });
  fc.assert(
    fc.property(entries, fc.integer({ min: 0, max: 2000 }), (added, expected) => {
      const table = keyTable(expected);
      const exact = new Map<string, number>();
      const any = new Map<number, number>();
      added.forEach(([n, step, spelling], row) => {
        const key = n * step;
        const slot = table.add(key, spelling, row);
        expect(table.isNew).toBe(!exact.has(`${key} ${spelling}`));
        expect(table.isFirst).toBe(!any.has(key));
        if (!exact.has(`${key} ${spelling}`)) exact.set(`${key} ${spelling}`, row);
        if (!any.has(key)) any.set(key, row);
        expect(table.row(slot)).toBe(exact.get(`${key} ${spelling}`));
        expect(table.row(table.first(slot))).toBe(any.get(key));
        table.setMark(slot, (exact.get(`${key} ${spelling}`) ?? 0) % 4);
      });
      for (const [name, row] of exact) {
        const [key = 0, spelling = 0] = name.split(" ").map(Number);
        const slot = table.find(key, spelling);
        expect([table.row(slot), table.spelling(slot), table.mark(slot)]).toEqual([row, spelling, row % 4]);
      }
      expect(table.find(987_654_321, 0)).toBe(-1);
      expect(table.findAny(987_654_321)).toBe(-1);
    }),
    { numRuns: 60 },
  );
});
