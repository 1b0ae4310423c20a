import type { IndicatorLevel, PeriodValue } from "../../model/project";
import type { Value } from "../../model/value";
import { headerPeriod } from "../header-period";
import { columnsOf, readCell } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { levelOfHeader, readRow } from "./framework-row";
import { headingLevel } from "./indicator-code";
import { optional } from "./optional";
import type { RawRecord } from "./raw";

interface LongGroup {
  readonly first: number;
  readonly name: string;
  readonly targets: PeriodValue[];
  readonly actuals: PeriodValue[];
  baseline?: Value;
  endTarget?: Value;
}

/** One row a period: the indicator's name stands on each row, on the first, or is merged over them. */
export function readLongRows(region: Region, nameCol: number, timeCol: number): RawRecord[] {
  const groups: LongGroup[] = [];
  let level = levelOfHeader(region);
  const levels = new Map<number, IndicatorLevel | undefined>();
  for (const row of region.rows) {
    const name = region.view.text(row, nameCol);
    const label = region.view.text(row, timeCol);
    const filled = region.view.filled(row);
    if (filled.length === 1 && label === "") {
      level = headingLevel(region.view.text(row, filled[0] ?? nameCol)) ?? level;
      continue;
    }
    const last = groups.at(-1);
    const group: LongGroup = last && (name === "" || name === last.name) ? last : { first: row, name, targets: [], actuals: [] };
    if (name === "" && !last) continue;
    if (group !== last) {
      groups.push(group);
      levels.set(row, level);
    }
    const marks = rolesOf(label).filter((match) => match.score >= 0.95);
    const [first] = columnsOf(region, "target", "actual");
    if (first && marks.some((match) => match.role === "end-target" || match.role === "baseline")) {
      const value = readCell(region, row, first.col, "any");
      if (marks.some((match) => match.role === "end-target")) group.endTarget = value;
      else group.baseline = value;
      continue;
    }
    const period =
      headerPeriod(region.view, row, timeCol, region.reading.calendar, region.reading.date1904) ??
      (label === "" ? undefined : { label, kind: "ordinal" as const });
    if (!period) continue;
    for (const column of columnsOf(region, "target", "actual")) {
      const entry = { period, value: readCell(region, row, column.col, "any") };
      (column.role === "target" ? group.targets : group.actuals).push(entry);
    }
  }
  return groups.map((group) => {
    const raw = readRow(region, group.first, nameCol, levels.get(group.first), []);
    const { actual: _actual, ...record } = raw.record;
    const { targets, actuals, baseline, endTarget } = group;
    return {
      ...raw,
      record: {
        ...record,
        targets,
        actuals,
        ...optional({ baseline: baseline ?? record.baseline, endTarget: endTarget ?? record.endTarget }),
      },
    };
  });
}
