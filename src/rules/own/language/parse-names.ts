import { bankCalendar } from "../../../base/fiscal";
import { readPeriod } from "../../../model/read-period";
import { scopeOf } from "../words/items";
import type { Scope } from "../words/items";
import { names, scopes } from "../words/names";
import type { NameWords } from "../words/name-words";
import type { Cursor, Part } from "./cursor";
import { functions, namesByScope, ofs, ownScopes } from "./lexicon";
import { itemAt, itemsMay } from "./parse-items";
import { knownPhrases, nearest } from "./nearest";
import type { Known } from "./nearest";
import type { ItemRef, NameNode } from "./syntax";

const periodForms =
  /(?:FY|AF|EF)\s?'?\d{2}(?:\d\d)?(?!\d)|(?:19|20)\d\d(?![\d.,%]|[-/]\d)|\p{L}{3,10}\.?[-\s'’]\s?\d{2}(?:\d\d)?(?![\d.,%])|(?:YR|Year)\s?\d{1,2}(?!\d)|[QTSH][1-4][-\s]\d{4}(?!\d)/iuy;

/** Whether a name of more pieces than so many stands there, of those that need no item beside them: "no desembolsado" is no "no". */
export function isLongerName(cursor: Cursor, length: number): boolean {
  return ownScopes(cursor.context.scope).some((scope) => (cursor.match(namesByScope[scope])?.length ?? length) > length);
}

/** A named value, with its period and its item where they stand beside it; undefined where no name stands there. */
export function nameAt(cursor: Cursor): Part | undefined {
  const start = cursor.at;
  const { from } = cursor.token;
  const matches = scopes.flatMap((scope) => {
    const match = cursor.match(namesByScope[scope]);
    return match ? [{ scope, name: match.value, length: match.length }] : [];
  });
  // "unit value" said of an indicator is a DLI's, not its "unit" and a word more.
  const longest = Math.max(...matches.map(({ length }) => length));
  const choices = matches.filter(({ length }) => length === longest);
  const [first] = choices;
  if (!first) return undefined;
  cursor.at += longest;
  const period = choices.some(({ name }) => name.periods || name.dated) ? periodAt(cursor) : undefined;
  const item = itemBehind(cursor);
  const scope = chosen(choices, item, cursor.context.scope);
  const choice = choices.find((each) => each.scope === scope);
  if (choice) return partOf(cursor, choice.name, choice.scope, from, period, item);
  cursor.at = start;
  const [owner, example] = ownerOf[first.scope];
  return cursor.stop(`“${first.name.id}” is a value of ${owner}`, {
    may: `it with its item beside it, such as “${first.name.id} of ${example}”`,
  });
}

const ownerOf: Readonly<Record<Scope, readonly [owner: string, example: string]>> = {
  indicator: ["an indicator", "PDO 3"],
  dli: ["a DLI", "DLI 4"],
  year: ["a fiscal year", "fiscal year 2017"],
  loan: ["a loan", 'loan "IBRD-1"'],
  budget: ["a budget line", "component 1"],
  project: ["the project", "the project"],
};

/** Whose value is meant: the item's that stands beside the name, else that of what the rule applies to, the project's or the loan's. */
function chosen(choices: readonly { readonly scope: Scope }[], item: ItemRef | undefined, own: Scope): Scope | undefined {
  const has = (scope: Scope): boolean => choices.some((choice) => choice.scope === scope);
  if (item) return has(scopeOf[item.group]) ? scopeOf[item.group] : item.group === "project" && has("loan") ? "loan" : undefined;
  return ownScopes(own).find(has);
}

function itemBehind(cursor: Cursor): ItemRef | undefined {
  const start = cursor.at;
  const hasOf = cursor.take(ofs) !== undefined;
  const item = itemAt(cursor);
  if (item) return item;
  if (hasOf) cursor.stop("an item is due here", { may: itemsMay });
  cursor.at = start;
  return undefined;
}

/** "(2016)", "(Dec-15)", "2016", "for 2016". */
function periodAt(cursor: Cursor): string | undefined {
  const start = cursor.at;
  if (cursor.isSign("(")) {
    const open = cursor.token.to;
    const close = cursor.text.indexOf(")", open);
    const inside = cursor.text.slice(open, close).trim();
    const quoted = /^["“«](.*\S.*)["”»]$/.exec(inside)?.[1];
    const label = quoted ?? inside;
    cursor.at += 1;
    if (close === -1 || (quoted === undefined && !readPeriod(label, bankCalendar)))
      cursor.stop("a period is due in the brackets", {
        may: 'a year (2016), a fiscal year (FY17), a month (Dec-15), or a column\'s own label in quotes ("Year 2")',
      });
    cursor.goTo(close + 1);
    return label;
  }
  cursor.take(ofs);
  periodForms.lastIndex = cursor.token.from;
  const label = periodForms.exec(cursor.text)?.[0];
  if (label === undefined || !readPeriod(label, bankCalendar)) {
    cursor.at = start;
    return undefined;
  }
  cursor.goTo(cursor.token.from + label.length);
  return label;
}

function partOf(cursor: Cursor, name: NameWords, scope: Scope, from: number, period: string | undefined, item: ItemRef | undefined): Part {
  const dated = period === undefined ? name : (names[scope].find(({ id }) => id === name.dated) ?? name);
  // "of the DLI", said of a DLI, and "of the project" are no other item.
  const other = item?.group === "project" ? undefined : item;
  const node: NameNode = {
    is: "name",
    name: dated.id,
    scope,
    ...(period === undefined ? {} : { period }),
    ...(other === undefined ? {} : { item: other }),
  };
  const isEvery = other !== undefined && "every" in other.which;
  return { node, type: dated.type, list: isEvery || (dated.periods === true && period === undefined), from, to: cursor.behind };
}

/** Stops at words that are no name, with the nearest that is. */
export function stopAtUnknown(cursor: Cursor): never {
  const { tokens, at } = cursor;
  // "end-target" is nearly "end target".
  const end = tokens.findIndex(({ kind, folded }, n) => n >= at && kind !== "word" && folded !== "-");
  const run = tokens.slice(at, end).filter(({ kind }) => kind === "word");
  const words = run.map(({ folded }) => folded).slice(0, 4);
  for (const n of words.keys()) {
    const meant = nearest(words.slice(0, words.length - n).join(" "), known[cursor.context.scope]);
    if (meant !== undefined) cursor.stop("there is no such name", { meant });
  }
  return cursor.stop(words.length > 0 ? "there is no such name" : "a value is due here", {
    may: `a figure, a date, a text in quotes, or a named value such as ${names[cursor.context.scope]
      .slice(1, 5)
      .map(({ id }) => id)
      .join(", ")}`,
  });
}

/** What may be meant in a scope: its own names, the project's and the loan's, functions, and what others call theirs. */
const knownIn = (scope: Scope): Known =>
  knownPhrases([
    ...ownScopes(scope).flatMap((each) => [...namesByScope[each].entries.keys()]),
    ...functions.entries.keys(),
    ...scopes.flatMap((each) => names[each].map(({ id }) => id)),
  ]);

const known: Readonly<Record<Scope, Known>> = {
  indicator: knownIn("indicator"),
  dli: knownIn("dli"),
  year: knownIn("year"),
  loan: knownIn("loan"),
  budget: knownIn("budget"),
  project: knownIn("project"),
};
