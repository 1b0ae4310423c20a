import { fold } from "../base/fold";
import type { HeaderColumn } from "./header-column";

const dateWords = /^(?:year|date|ano|fecha|annee|data)$/;
const datesOf: Readonly<Record<string, string>> = { baseline: "baseline-date", "end-target": "end-target-date", actual: "actual-date" };

/** "Year" beside "Value", both under "Baseline", dates it. */
export function withDateColumns(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.map((column) => {
    const own = column.texts.at(-1) ?? "";
    const over = column.texts.length > 1 ? column.roles.find(({ role, score }) => score >= 0.7 && datesOf[role] !== undefined) : undefined;
    const role = over && dateWords.test(fold(own).trim()) ? datesOf[over.role] : undefined;
    if (over === undefined || role === undefined || column.period !== undefined) return column;
    return { ...column, roles: [{ ...over, role, score: 1 }, ...column.roles.filter((match) => match !== over)] };
  });
}
