import fc from "fast-check";
import { sameText, tokensOf } from "../../src/compare/tokens";
import { wordChanges } from "../../src/compare/words";

const folded = (text: string): string =>
  tokensOf(text)
    .map((token) => token.same)
    .join(" ");
const word = fc.constantFrom("school", "17.1", "15,000", "(a)", "principal", "the", "é", "25%", "-", "\n");
const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(" "));

test("same and added give the later text, same and removed the earlier", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const words = wordChanges(before, after);
      const without = (change: string): string =>
        words
          .filter((stretch) => stretch.change !== change)
          .map((stretch) => stretch.text)
          .join(" ");
      expect(folded(without("removed"))).toBe(folded(after));
      expect(folded(without("added"))).toBe(folded(before));
    }),
    { numRuns: 500 },
  );
});

test("no stretch where nothing differs, and numbers stay whole", () => {
  expect(wordChanges("rate of 17.1 and 15,000", "rate of 17.2 and 15000")).toEqual([
    { text: "rate of", change: "same" },
    { text: " 17.1", change: "removed" },
    { text: " 17.2", change: "added" },
    { text: " and 15000", change: "same" },
  ]);
  expect(sameText("2017:0", "2017: 0")).toBe(true);
  expect(sameText("Regular Basic", "Basic")).toBe(false);
});
