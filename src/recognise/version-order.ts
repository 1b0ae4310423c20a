import { fold, foldName } from "../base/fold";
import { monthNumber } from "../base/months";
import { columnOf } from "./region";
import type { Region } from "./region";

/** Of two tables that state the same rows for the same years, the one whose sheet's name has the lower number or the earlier date. */
export function earlierByName(tables: readonly Region[]): Region | undefined {
  const [one, other] = tables;
  if (!one || !other || tables.length > 2 || one.table.sheet === other.table.sheet) return undefined;
  const [a, b] = [markOf(one.table.sheet), markOf(other.table.sheet)];
  if (!a || !b || a.rest !== b.rest || a.order === b.order) return undefined;
  if (!overlap(namesOf(one), namesOf(other)) || !overlap(periodsOf(one), periodsOf(other))) return undefined;
  return a.order < b.order ? one : other;
}

/** "RF v2", "Framework Mar 2021", "RF 2024-06-30": the number or date of a name, and the name without it. */
function markOf(name: string): { readonly order: number; readonly rest: string } | undefined {
  const text = fold(name.replace(/_/g, " "));
  const number = /\b(?:v|ver|version|rev|revision)\.? ?(\d{1,2}(?:\.\d{1,2})?)\b/.exec(text);
  if (number) return { order: Number(number[1]), rest: text.replace(number[0], "").trim() };
  const date = /\b(?:(\p{L}{3,10})[ .-]{0,2})?((?:19|20)\d\d)(?:-(\d\d))?(?:-(\d\d))?\b/u.exec(text);
  if (!date) return undefined;
  const [whole, word, year, month, day] = date;
  const named = word === undefined ? undefined : monthNumber(word);
  const mark = word !== undefined && named === undefined ? whole.slice(word.length) : whole;
  const order = Number(year) * 10_000 + (named ?? Number(month ?? 0)) * 100 + Number(day ?? 0);
  return { order, rest: text.replace(mark.trim(), "").trim() };
}

function namesOf(region: Region): Set<string> {
  const column = columnOf(region, "indicator", "dli", "objective");
  return new Set(column ? region.rows.map((row) => foldName(region.view.text(row, column.col))).filter((name) => name !== "") : []);
}

const periodsOf = (region: Region): Set<string> => new Set(region.columns.flatMap(({ period }) => period?.label ?? []));

/** True where most of what the smaller of two sets has is in the other too. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((each) => other.has(each)).length;
  return common * 2 > Math.min(one.size, other.size);
}
