import { foldName } from "../../../base/fold";
import type { Project } from "../../../model/project";
import { Cursor } from "../language/cursor";
import type { ParseContext } from "../language/cursor";
import { joins } from "../language/lexicon";
import { itemAt, itemsMay, numberAt } from "../language/parse-items";
import { knownPhrases, nearest } from "../language/nearest";
import { reading } from "../language/parse";
import { faultText } from "../language/syntax";
import type { ItemRef } from "../language/syntax";
import { allOf, itemsOf, labelOf, namesOf } from "../names/subjects";
import { groupWords, scopeOf } from "../words/items";
import type { Group, Scope } from "../words/items";

/** What a rule is judged on: items of one kind. */
export interface AppliesTo {
  readonly scope: Scope;
  readonly items: readonly ItemRef[];
}

/** The cell "applies to" as items, or why it cannot be read. Items are named by code, by group, or by their very name. */
export function readAppliesTo(text: string, english: boolean, project: Project): AppliesTo | string {
  if (text.trim() === "") return `nothing is said: put ${itemsMay}`;
  const read = reading(() => itemsIn(new Cursor(text, { scope: "project", english })));
  const items = read.ok ? read.value : (named(text, project) ?? faultText({ ...read.fault, ...nearTo(text, project) }, text));
  if (typeof items === "string") return items;
  const scope = scopeOf[items[0]?.group ?? "project"];
  if (items.some((item) => scopeOf[item.group] !== scope)) return "it names items of different kinds: give each kind a rule of its own";
  for (const item of items) {
    const unknown = unknownItem(item, project);
    if (unknown !== undefined) return unknown;
  }
  return { scope, items };
}

/** "DLI 1, DLI 2 and 3". */
function itemsIn(cursor: Cursor): readonly ItemRef[] {
  const items: ItemRef[] = [];
  do {
    const last = items.at(-1);
    const which = last && "number" in last.which ? numberAt(cursor) : undefined;
    const item = last && which ? { group: last.group, which } : itemAt(cursor);
    if (!item || "own" in item.which) return cursor.stop("there is no such item or group", { may: itemsMay });
    items.push(item);
  } while (cursor.takeSign(",") || cursor.takeSign(";") || cursor.take(joins) === "and");
  if (cursor.token.kind !== "end")
    cursor.stop("the items could end before this", { may: "a comma and a further item, as in DLI 1, DLI 2" });
  return items;
}

const namedGroups: readonly Group[] = ["indicator", "dli", "loan", "component", "line"];

/** The item whose very name stands there; a text where an indicator and a DLI share it. */
function named(text: string, project: Project): readonly ItemRef[] | string | undefined {
  const wanted = foldName(text);
  const found = namedGroups.filter((group) => allOf(group, project).some((one) => namesOf(one).some((name) => foldName(name) === wanted)));
  const [group, other] = found;
  if (group === undefined) return undefined;
  if (other === undefined) return [{ group, which: { named: text.trim() } }];
  const labels = found.flatMap((each) => itemsOf({ group: each, which: { named: text } }, project).map(labelOf));
  return `the name belongs to several items: say ${labels.join(" or ")}`;
}

/** An item that the tables do not have, where they have others of its group. */
export function unknownItem(item: ItemRef, project: Project): string | undefined {
  const { group, which } = item;
  if ("every" in which || "own" in which || itemsOf(item, project).length > 0) return undefined;
  const all = allOf(group, project);
  if (all.length === 0) return undefined;
  const labels = all.slice(0, 12).map(labelOf).join(", ");
  return `there is no ${groupWords[group].single} ${"number" in which ? which.number : `“${which.named}”`}; the workbook has ${labels}${all.length > 12 ? " and more" : ""}`;
}

/** The item whose name is nearest. */
function nearTo(text: string, project: Project): { readonly meant?: string } {
  const all = namedGroups.flatMap((group) => allOf(group, project).flatMap(namesOf));
  const meant = nearest(foldName(text), knownPhrases(all.map(foldName)));
  const name = all.find((each) => foldName(each) === meant);
  return name === undefined ? {} : { meant: name.replace(/\s+/g, " ").trim() };
}

/** How names are read for what a rule applies to. */
export const contextOf = (scope: Scope, english: boolean): ParseContext => ({ scope, english });
