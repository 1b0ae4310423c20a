import type { Language } from "../model/table";
import type { HeaderColumn } from "./header-column";
import { versionInHeader } from "./version-words";
import type { SheetView } from "./view";

/** The version that a cell's words are, and nothing else. */
const versionAlone = (text: string, language: Language) => {
  const found = versionInHeader([text], language);
  return found?.rest.length === 0 ? found.version : undefined;
};

/** "2023" under "Current": a time may stand under the word for a version, merged or not. */
export const isVersionHead = (view: SheetView, row: number, col: number): boolean => versionAlone(view.text(row, col), "es") !== undefined;

/** "Current | Proposed" and nothing else: a row of the words for the versions goes on with the header above it. */
export function holdsVersions(view: SheetView, row: number): boolean {
  const said = view.filled(row).map((col) => versionAlone(view.text(row, col), "es"));
  return said.every((version) => version !== undefined) && new Set(said).size === 2;
}

/**
 * Headers over several columns that nobody merged: "Current | | | Proposed | | " over the years of each, and "End target | " over
 * "Current | Proposed". Empty header cells go on with what stands at their left.
 */
export function underVersions(view: SheetView, columns: readonly HeaderColumn[], top: number, language: Language): readonly HeaderColumn[] {
  const alone = (column: HeaderColumn | undefined) => (column ? versionAlone(column.texts.at(-1) ?? "", language) : undefined);
  return columns.map((column, index) => {
    if (column.texts.length !== 1 || column.row <= top || view.mergeAt(column.row - 1, column.col)) return column;
    const before = columns[index - 1];
    if (alone(column) === "proposed" && alone(before) === "current" && before && before.texts.length > 1)
      return { ...column, texts: [...before.texts.slice(0, -1), ...column.texts] };
    const left = view
      .filled(column.row - 1)
      .filter((col) => col < column.col)
      .at(-1);
    const text = left === undefined || view.mergeAt(column.row - 1, left) ? "" : view.text(column.row - 1, left);
    const version = versionAlone(text, language);
    if (version === undefined || !otherStands(view, column.row - 1, version, language)) return column;
    return { ...column, texts: [text, ...column.texts] };
  });
}

const otherStands = (view: SheetView, row: number, version: "current" | "proposed", language: Language): boolean =>
  view.filled(row).some((col) => {
    const other = versionAlone(view.text(row, col), language);
    return other !== undefined && other !== version;
  });
