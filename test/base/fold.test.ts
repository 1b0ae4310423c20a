import fc from "fast-check";
import { fold, foldName } from "../../src/base/fold";

test.each([
  ["  Unit   of MEASURE : ", "unit of measure"],
  ["Frequen-\ncy", "frequency"],
  ["Año “base” – línea", 'ano "base" - linea'],
  ["A `quoted` word", "a 'quoted' word"],
  ["a:\t", "a"],
  ["::", ":"],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("text of a keyboard's signs is folded as any other text is", () => {
  const sign = fc.constantFrom(...Array.from({ length: 96 }, (_, n) => String.fromCharCode(31 + n)), ":", " ", " ", "`");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const text = signs.join("");
      // A mark that is not seen makes it other text, and is dropped.
      expect(fold(text)).toBe(fold(`\u200b${text}`));
      expect(foldName(text)).toBe(foldName(`${text}\u200b`));
    }),
    { numRuns: 20_000, seed: 20_170_421 },
  );
});
