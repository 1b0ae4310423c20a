import type { PairingAnswer } from "../compare/answers";
import type { ComparedItem, Pair } from "../compare/comparison";
import type { Settings } from "./settings";

/**
 * The settings with a person's word on a pair that was asked about: one and the same (of a split or merged item: all its parts), or not.
 * Kept by number and name, and used at every later comparison. Throws RangeError for an item that one version has alone.
 */
export function answerPairing(settings: Settings, pair: Pair, same: boolean): Settings {
  const answers = questionsOf(pair).map(([before, after]): PairingAnswer => ({ kind: pair.kind, before, after, same }));
  if (answers.length === 0) throw new RangeError("Only two items that were put together can be confirmed or parted.");
  return { ...settings, pairings: [...withoutAnswers(settings, answers), ...answers] };
}

/** The settings without the word on a pair: the add-in decides again, and asks again where it is not sure. */
export function withdrawPairing(settings: Settings, answer: PairingAnswer): Settings {
  return { ...settings, pairings: withoutAnswers(settings, [answer]) };
}

function questionsOf({ before, after, split, merged }: Pair): (readonly [PairingAnswer["before"], PairingAnswer["after"]])[] {
  if (!before || !after) return [];
  if (split) return split.map((part) => [named(before), named(part)]);
  if (merged) return merged.map((part) => [named(part), named(after)]);
  return [[named(before), named(after)]];
}

const named = ({ id, name }: ComparedItem): PairingAnswer["before"] => ({ id, name });

function withoutAnswers({ pairings = [] }: Settings, answers: readonly PairingAnswer[]): readonly PairingAnswer[] {
  const gone = new Set(answers.map(keyOf));
  return pairings.filter((one) => !gone.has(keyOf(one)));
}

const keyOf = ({ kind, before, after }: PairingAnswer): string => JSON.stringify([kind, before.id, before.name, after.id, after.name]);
