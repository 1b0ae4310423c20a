import { functionIds, functionWords } from "../words/functions";
import { everyWords, groupWords, ownWords } from "../words/items";
import type { Group, Scope } from "../words/items";
import { names, scopes } from "../words/names";
import type { NameWords } from "../words/name-words";
import { comparisonWords, joinWords, notWords, ofWords, percentWords, stateWords, truthWords } from "../words/operators";
import { phrasesOf } from "./phrases";

/** The phrase tables that the parser looks words up in, made of the word lists. */

export interface NameChoice {
  readonly scope: Scope;
  readonly name: NameWords;
}

const entriesOf = <K extends string>(table: Readonly<Record<K, string>>): (readonly [string, K])[] =>
  (Object.entries(table) as [K, string][]).map(([key, words]) => [words, key]);

const languages = ["en", "es", "fr", "pt"] as const;

/** What stands after a value: a comparison, or a state it may be in. */
export const infixes = phrasesOf<{ readonly comparison: keyof typeof comparisonWords } | { readonly state: keyof typeof stateWords }>([
  ...entriesOf(comparisonWords).map(([words, comparison]) => [words, { comparison }] as const),
  ...entriesOf(stateWords).map(([words, state]) => [words, { state }] as const),
]);

export const joins = phrasesOf(entriesOf(joinWords));
export const nots = phrasesOf([[notWords, true] as const]);
export const truths = phrasesOf(entriesOf(truthWords));
export const ofs = phrasesOf([[ofWords, true] as const]);
export const percents = phrasesOf([[percentWords, true] as const]);
export const everies = phrasesOf([[everyWords, true] as const]);
export const owns = phrasesOf(entriesOf(ownWords));
export const functions = phrasesOf(
  functionIds.flatMap((id) => languages.map((language) => [functionWords[id].words[language], id] as const)),
);

const groups = Object.keys(groupWords) as Group[];
export const singles = phrasesOf(groups.flatMap((group) => languages.map((language) => [groupWords[group].one[language], group] as const)));
export const manies = phrasesOf(groups.flatMap((group) => languages.map((language) => [groupWords[group].many[language], group] as const)));

/** Names by scope: what a phrase means depends on what the rule applies to. */
export const namesByScope: ReadonlyMap<Scope, ReturnType<typeof phrasesOf<NameChoice>>> = new Map(
  scopes.map((scope) => [
    scope,
    phrasesOf(
      names[scope].flatMap((name) => [
        [name.id, { scope, name }] as const,
        ...name.words.map((words) => [words, { scope, name }] as const),
      ]),
    ),
  ]),
);

/** The name of that id in a scope. */
export function nameOf(scope: Scope, id: string): NameWords | undefined {
  return names[scope].find((name) => name.id === id);
}
