import { knownPhrases, nearest } from "../../../src/rules/own/language/nearest";

const near = (written: string, ...phrases: string[]): string | undefined => nearest(written, knownPhrases(phrases));

test.each([
  ["a letter more", "baselline", "baseline"],
  ["a letter less", "baselin", "baseline"],
  ["a letter changed", "basekine", "baseline"],
  ["two letters changed", "bastkine", "baseline"],
  ["the first two letters swapped", "abseline", "baseline"],
  ["the last two letters swapped", "baselien", "baseline"],
  ["case and accents", "LÍNEA", "linea"],
])("%s is near", (_, written, phrase) => {
  expect(near(written, phrase)).toBe(phrase);
});

test("a third of the letters may differ, and no more", () => {
  expect(near("abcdefxyz", "abcdefghi")).toBe("abcdefghi");
  expect(near("abcdewxyz", "abcdefghi")).toBeUndefined();
  expect(near("abcdef", "abcdefghi")).toBeUndefined();
  expect(near("abcdefg", "abcdefghi")).toBe("abcdefghi");
  expect(near("abcdefghi", "abcdef")).toBe("abcdef");
  expect(near("abcdefghi", "abcde")).toBeUndefined();
});

test("of a short word one letter may differ", () => {
  expect(near("no", "so")).toBe("so");
  expect(near("no", "sa")).toBeUndefined();
  expect(near("y", "x")).toBe("x");
});

test("a swap counts as one step, and letters that only stand elsewhere do not", () => {
  // Three swaps of three allowed; put in and taken out they would be six.
  expect(near("badcfeghi", "abcdefghi")).toBe("abcdefghi");
  expect(near("badcfehgi", "abcdefghi")).toBeUndefined();
  expect(near("ihgfedcba", "abcdefghi")).toBeUndefined();
});

test("one step: a swap, not two letters changed beside each other", () => {
  expect(near("tset", "stet")).toBe("stet");
  expect(near("stte", "stet")).toBe("stet");
  expect(near("pqst", "qrst")).toBeUndefined();
  expect(near("pqst", "xpst")).toBeUndefined();
  expect(near("pqst", "xyst")).toBeUndefined();
});

test("the nearest is taken, and of two as near the first", () => {
  expect(near("targt", "tariff", "target", "targets")).toBe("target");
  expect(near("bate", "date", "rate")).toBe("date");
  expect(near("bate", "dates", "rate")).toBe("rate");
  expect(near("subtotals", "subtotal", "subtotals")).toBe("subtotals");
});

test("of a long text the first sixty letters count", () => {
  const sixty = "a".repeat(30) + "b".repeat(30);
  expect(near(`${sixty}${"c".repeat(40)}`, sixty)).toBe(sixty);
  expect(near(`${sixty}c`, `${sixty}${"d".repeat(20)}`)).toBe(`${sixty}${"d".repeat(20)}`);
  expect(near(`${sixty}c`, `${sixty}c${"d".repeat(20)}`)).toBeUndefined();
});
