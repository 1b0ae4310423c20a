import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Figures } from "./judge";
import type { Statement } from "./stated-values";

/** What to say of statements of one figure that do not agree: the odd ones first, each with its table, against what the rest say. */
export function differing(
  all: readonly Statement[],
  { odd, rest }: { readonly odd: readonly Statement[]; readonly rest: readonly Statement[] },
  words: Readonly<Record<string, string>>,
): [places: readonly Value[], words: Readonly<Record<string, string>>, figures: Figures] {
  const found = figureOf(odd[0]?.value);
  const expected = figureOf(rest[0]?.value);
  const values = all.map((one) => `${one.value.text.trim()} in the ${one.where}`).join(", ");
  const difference = found && expected ? found.minus(expected) : undefined;
  const ordered = [...odd, ...rest].map((one) => one.value);
  const figures = { found: found ?? odd[0]?.value.text, expected: expected ?? rest[0]?.value.text, difference };
  return [ordered, { ...words, values }, figures];
}
