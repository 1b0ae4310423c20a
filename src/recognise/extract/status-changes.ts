import type { StatedChange } from "../../model/project";
import { isBlank } from "../../model/value";
import { readCell } from "../region";
import type { Region } from "../region";
import type { ChangeGroup } from "./change-table";
import { changePairs } from "./change-pairs";
import { optional } from "./optional";
import type { RawRecord } from "./raw";

/**
 * What a report on completion states of two versions: "Original target | Formally revised target" beside what was achieved, in the row
 * of figures and in the row of dates. A revised target that was left empty was not revised.
 */
export function changesOfStatus(region: Region, raws: readonly RawRecord[]): ChangeGroup[] {
  const pair = changePairs(region).find(({ named }) => named?.field === "end-target");
  if (!pair) return [];
  return raws.map(({ record, name: bareName, id, level }) => {
    const row = (record.baseline ?? record.endTarget ?? record.name).cell.row;
    const dated = record.endTargetDate?.cell.row;
    const at = (each: number, field: "end-target" | "end-date"): StatedChange[] => {
      const expects = field === "end-date" ? "date" : "any";
      const before = readCell(region, each, pair.before, expects);
      const after = readCell(region, each, pair.after, expects);
      return isBlank(before) || isBlank(after) ? [] : [{ cell: before.cell, name: record.name, field, before, after }];
    };
    const changes = [...at(row, "end-target"), ...(dated === undefined || dated === row ? [] : at(dated, "end-date"))];
    return { name: record.name, bareName, context: {}, changes, ...optional({ id, level }) };
  });
}
