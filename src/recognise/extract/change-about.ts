import type { IndicatorRecord } from "../../model/project";
import type { Value } from "../../model/value";
import type { RoledColumn } from "../header-column";
import { columnOf, readCell } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { versionInHeader } from "../version-words";
import { changeStatusOf } from "../words/statuses";
import { fieldOf } from "./change-field";
import type { NamedField } from "./change-field";
import type { ChangePair } from "./change-pairs";

/** What a row's two cells are about: the words over them or beside them, and what is understood of those. */
export interface About {
  readonly detail: Value | undefined;
  readonly named: NamedField;
  /** The words stand over all rows, not beside this one. */
  readonly isFromHeader?: true;
}

/** With several pairs the words over each tell them apart; with one, a detail beside it says more than what stands over all rows. */
export function aboutOf(region: Region, pair: ChangePair, beside: Value | undefined, isOneOfSeveral: boolean): About {
  const own = beside && beside.reading.kind !== "blank" ? fieldOf(beside.text, region.reading.calendar) : undefined;
  if (pair.detail && (isOneOfSeveral || (pair.named?.field !== undefined && own?.field === undefined)))
    return { detail: pair.detail, named: pair.named ?? {}, isFromHeader: true };
  return { detail: beside, named: own ?? {} };
}

/** A column of descriptions says what changes where none is headed so and most of its cells name a field; else it holds comments. */
export function definitionCol(region: Region, statusCol: number | undefined): number | undefined {
  const found = region.columns.find(({ role, col }) => role === "definition" && col !== statusCol);
  if (!found) return undefined;
  const said = region.rows.map((row) => region.view.text(row, found.col)).filter((text) => text !== "");
  const fields = said.filter((text) => text.length <= 45 && fieldOf(text, region.reading.calendar).field !== undefined);
  return said.length > 0 && fields.length * 2 >= said.length ? found.col : undefined;
}

/** A column that is not headed as one but whose cells say "New", "Dropped", "Revised" or "No change", and nothing else. */
export function statusesIn(region: Region, itemCol: number, pairs: readonly ChangePair[]): number | undefined {
  const paired = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  return region.columns.find(({ col }) => {
    if (col === itemCol || paired.has(col)) return false;
    const said = region.rows.map((row) => region.view.text(row, col)).filter((text) => text !== "");
    return said.length > 0 && said.every((text) => changeStatusOf(text) !== undefined);
  })?.col;
}

/** Where nothing stands under "Revised target" and the row does not say that it is dropped, the target stays as it is. */
export function staysAsItIs(region: Region, row: number, about: About, pair: ChangePair): boolean {
  if (!about.isFromHeader || about.named.field === undefined) return false;
  return !region.view.filled(row).some((col) => changeStatusOf(region.view.text(row, col)) === "dropped" && col !== pair.before);
}

/** "Actual achieved at completion"; "Actual" alone may be the version in force. */
const isAchieved = ({ texts }: RoledColumn, { table }: Region): boolean =>
  versionInHeader(texts, table.language) === undefined &&
  rolesOf(texts.join(" ")).some(({ role, score }) => role === "actual" && score >= 0.7);

const context = [
  ["unit", "unit-of-measure", "text"],
  ["baseline", "baseline", "any"],
  ["frequency", "frequency", "text"],
  ["source", "data-source", "text"],
  ["responsibility", "responsibility", "text"],
] as const;

/** What columns beside the two versions say of an item in both of them: its unit, its baseline. */
export function contextOf(region: Region, row: number): Partial<IndicatorRecord> {
  const said = context.flatMap(([key, role, expects]) => {
    const column = columnOf(region, role);
    const value = column && readCell(region, row, column.col, expects);
    return value && value.reading.kind !== "blank" ? [[key, value] as const] : [];
  });
  const achieved = region.columns.find((column) => column.role === "other" && isAchieved(column, region));
  const actual = achieved && readCell(region, row, achieved.col, "any");
  return { ...Object.fromEntries(said), ...(actual && actual.reading.kind !== "blank" ? { actual } : {}) };
}
