import type { Settings } from "../../app/settings";
import { areaA1, parseArea } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { Project } from "../../model/project";
import type { Table, TableCorrection, Unread } from "../../model/table";

/** A name for a stretch of a sheet that stays the same over a new check. */
export const placeKey = (sheet: string, range: string): string => `${sheet}!${range}`;

/** The range that a person's word on a table is kept under. */
export const rangeOf = (table: Table): string => table.correction?.range ?? areaA1(table.area);

const meet = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function touches(choice: TableCorrection, sheet: string, range: string): boolean {
  const [its, other] = [parseArea(choice.range), parseArea(range)];
  return choice.sheet === sheet && its !== undefined && other !== undefined && meet(its, other);
}

/** The settings with a person's word on a stretch of a sheet; what was said of the same cells before is forgotten. */
export function withCorrection(settings: Settings, correction: TableCorrection): Settings {
  return { ...settings, tableKinds: [...withoutCorrection(settings, correction.sheet, correction.range).tableKinds, correction] };
}

/** The settings without a person's word on these cells. */
export function withoutCorrection(settings: Settings, sheet: string, range: string): Settings {
  return { ...settings, tableKinds: settings.tableKinds.filter((choice) => !touches(choice, sheet, range)) };
}

/** What a person left out. */
export function leftOut(settings: Settings): readonly TableCorrection[] {
  return settings.tableKinds.filter((choice) => choice.kind === null);
}

/** Stretches that were not understood and that nobody left out. */
export function notUnderstood(project: Project, settings: Settings): readonly Unread[] {
  const out = leftOut(settings);
  return project.unread.filter(({ sheet, area }) => !out.some((choice) => touches(choice, sheet, areaA1(area))));
}

/** The place to go back to after something was said of a stretch, or was taken back: itself, or what is read there now. */
export function placeAfter(project: Project, settings: Settings, key: string): string | undefined {
  const places = [
    ...project.tables.map((table) => ({ sheet: table.sheet, range: rangeOf(table) })),
    ...leftOut(settings),
    ...notUnderstood(project, settings).map(({ sheet, area }) => ({ sheet, range: areaA1(area) })),
  ];
  const same = places.find(({ sheet, range }) => placeKey(sheet, range) === key);
  const at = key.lastIndexOf("!");
  const near =
    same ?? places.find(({ sheet, range }) => touches({ sheet: key.slice(0, at), range: key.slice(at + 1), kind: null }, sheet, range));
  return near && placeKey(near.sheet, near.range);
}
