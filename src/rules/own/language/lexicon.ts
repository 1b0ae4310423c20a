import { functionIds, functionWords } from "../words/functions";
import { everyWords, groupWords, ownWords } from "../words/items";
import type { Group, Scope } from "../words/items";
import { names } from "../words/names";
import type { NameWords } from "../words/name-words";
import type { Comparison } from "../words/operators";
import { comparisonWords, joinWords, notWords, ofWords, percentWords, stateWords, truthWords } from "../words/operators";
import { phrasesOf } from "./phrases";
import type { Phrases } from "./phrases";

/** The phrase tables that the parser looks words up in, made of the word lists. */

const entriesOf = <K extends string>(table: Readonly<Record<K, string>>): (readonly [string, K])[] =>
  (Object.entries(table) as [K, string][]).map(([key, words]) => [words, key]);

const languages = ["en", "es", "fr", "pt"] as const;

/** What stands after a value: a comparison, or a state it may be in. */
export type Infix = { readonly comparison: Comparison } | { readonly state: "blank" | "n/a"; readonly not: boolean };

export const infixes = phrasesOf<Infix>([
  ...entriesOf(comparisonWords).map(([words, comparison]) => [words, { comparison }] as const),
  [stateWords.blank, { state: "blank", not: false }],
  [stateWords["not blank"], { state: "blank", not: true }],
  [stateWords["n/a"], { state: "n/a", not: false }],
  [stateWords["not n/a"], { state: "n/a", not: true }],
]);

export const joins = phrasesOf(entriesOf(joinWords));
export const nots = phrasesOf([[notWords, "not"]]);
export const truths = phrasesOf(entriesOf(truthWords));
export const ofs = phrasesOf([[ofWords, "of"]]);
export const percents = phrasesOf([[percentWords, "percent"]]);
export const everies = phrasesOf([[everyWords, "every"]]);
export const owns = phrasesOf(entriesOf(ownWords));
export const functions = phrasesOf(
  functionIds.flatMap((id) => languages.map((language) => [functionWords[id].words[language], id] as const)),
);

const groups = Object.keys(groupWords) as Group[];
export const singles = phrasesOf(groups.flatMap((group) => languages.map((language) => [groupWords[group].one[language], group] as const)));
export const manies = phrasesOf(groups.flatMap((group) => languages.map((language) => [groupWords[group].many[language], group] as const)));

const phrasesOfNames = (scope: Scope): Phrases<NameWords> =>
  phrasesOf(names[scope].flatMap((name) => [name.id, ...name.words].map((words) => [words, name] as const)));

/** Names by scope: what a phrase means depends on what the rule applies to. */
export const namesByScope: Readonly<Record<Scope, Phrases<NameWords>>> = {
  indicator: phrasesOfNames("indicator"),
  dli: phrasesOfNames("dli"),
  year: phrasesOfNames("year"),
  loan: phrasesOfNames("loan"),
  budget: phrasesOfNames("budget"),
  project: phrasesOfNames("project"),
};

/** Whose names need no item beside them: those of what a rule applies to, of the project and of its one loan. */
export const ownScopes = (scope: Scope): readonly Scope[] => [scope, "project", "loan"];

/** The name of that id in a scope. */
export function nameOf(scope: Scope, id: string): NameWords | undefined {
  return names[scope].find((name) => name.id === id);
}
