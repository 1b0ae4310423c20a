import type { ChangeField, IndicatorLevel, StatedChange } from "../../model/project";
import type { Period, Value } from "../../model/value";
import { columnOf, readCell, separatorsOf } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { readPeriod } from "../../model/read-period";
import { readValue } from "../values/read-value";
import { changeStatusOf } from "../words/statuses";
import { changePairs } from "./change-pairs";
import { dliNumber } from "./dli-rows";
import { headingLevel } from "./indicator-code";
import { optional } from "./optional";
import { identified } from "./results-framework";
import { isTotalText } from "./text-parts";

const fieldOfRole: Readonly<Record<string, ChangeField>> = {
  indicator: "name",
  level: "level",
  definition: "description",
  "unit-of-measure": "unit",
  baseline: "baseline",
  target: "target",
  "cumulative-target": "target",
  "end-target": "end-target",
  "end-target-date": "end-date",
  closing: "end-date",
  frequency: "frequency",
  "data-source": "source",
  methodology: "source",
  responsibility: "responsibility",
  "verification-protocol": "protocol",
  "unit-value": "unit-value",
  lot: "lot",
  allocation: "allocation",
  amount: "amount",
  "disbursement-date": "disbursement-date",
};

/** One item of a change table: its rows of details with both versions. */
export interface ChangeGroup {
  readonly name: Value;
  readonly id?: string;
  readonly dliNumber?: string;
  readonly level?: IndicatorLevel;
  readonly bareName: string;
  readonly statusText?: Value;
  readonly changes: StatedChange[];
}

/** The items of a change table, each with its stated changes; the name and status of a block stand on its first row or are merged over it. */
export function readChangeTable(region: Region): ChangeGroup[] {
  const itemColumn = columnOf(region, "indicator", "dli", "component", "budget-activity", "indicator-code");
  const pairs = changePairs(region);
  if (!itemColumn || pairs.length === 0) return [];
  const detailColumn = columnOf(region, "detail", "definition");
  const statusColumn = columnOf(region, "status");
  const groups: ChangeGroup[] = [];
  let level: IndicatorLevel | undefined;
  for (const row of region.rows) {
    const { view } = region;
    const filled = view.filled(row);
    const text = view.text(row, itemColumn.col);
    const ownName = !view.covered(row, itemColumn.col) && text !== "";
    if (
      filled.length === 1 &&
      headingLevel(view.text(row, filled[0] ?? 0)) !== undefined &&
      (filled[0] !== itemColumn.col || view.mergeAt(row, itemColumn.col) !== undefined)
    ) {
      level = headingLevel(view.text(row, filled[0] ?? 0)) ?? level;
      continue;
    }
    const last = groups.at(-1);
    if (isTotalText(text)) continue;
    if (ownName && !(last && text === last.name.text.trim())) {
      const name = readCell(region, row, itemColumn.col, "text");
      const known = identified(text, undefined, level);
      const dli = itemColumn.role === "dli" || /^(?:dli|pbc|ivd|ild)\b/i.test(text) ? dliNumber(text) : undefined;
      groups.push({
        name,
        bareName: known.name,
        changes: [],
        ...optional({
          id: dli === undefined ? known.id : undefined,
          level: known.level,
          dliNumber: dli,
          statusText: statusAt(region, row, statusColumn?.col),
        }),
      });
    }
    const group = groups.at(-1);
    if (!group) continue;
    const beside = detailColumn && readCell(region, row, detailColumn.col, "text");
    const isMoney = columnOf(region, "indicator", "dli", "indicator-code") === undefined;
    for (const pair of pairs) {
      const before = sideOf(region, row, pair.before, isMoney);
      const after = sideOf(region, row, pair.after, isMoney);
      const over = pair.detail && fieldOf(region, pair.detail.text).field !== undefined ? pair.detail : undefined;
      if (before || after) group.changes.push(...changesOf(region, group, over ?? beside, before, after));
    }
  }
  return groups;
}

function statusAt(region: Region, row: number, col: number | undefined): Value | undefined {
  if (col === undefined) return undefined;
  const value = readCell(region, row, col, "text");
  return value.reading.kind === "blank" ? undefined : value;
}

interface Side {
  readonly whole: Value;
  /** Entries of a cell that lists several periods. */
  readonly entries: ReadonlyArray<{ readonly key: string; readonly period?: Period; readonly isEnd: boolean; readonly value: Value }>;
}

function sideOf(region: Region, row: number, col: number, isMoney: boolean): Side | undefined {
  if (region.view.covered(row, col) && region.view.mergeAt(row, col)?.top !== row) return undefined;
  const whole = readCell(region, row, col, isMoney ? "amount" : "any");
  if (whole.reading.kind === "blank") return undefined;
  return { whole, entries: entriesOf(region, row, col, whole.text) };
}

/** "2013: 0", "End target (accumulated): 25,000", one a line or after a bar or semicolon; a line without a label goes on with the one above. */
function entriesOf(region: Region, row: number, col: number, text: string): Side["entries"] {
  const entries: { key: string; period?: Period; isEnd: boolean; text: string }[] = [];
  for (const line of text.split(/\r?\n|\s\|\s|;\s*(?=(?:19|20)\d\d\s*:)/)) {
    const match = /^\s*([^:]{1,45}?)\s*:\s*(.*)$/.exec(line);
    const label = match?.[1] ?? "";
    const period = readPeriod(label.replace(/\btargets?\b|\bmetas?\b|\bcibles?\b/i, "").trim(), region.reading.calendar);
    const isEnd = rolesOf(label).some((each) => each.role === "end-target" && each.score >= 0.8);
    if (match && (period || isEnd)) {
      entries.push({
        key: isEnd ? "end" : (period?.span?.from ?? label),
        isEnd,
        text: (match[2] ?? "").trim(),
        ...(period ? { period: { ...period, label } } : {}),
      });
    } else {
      const last = entries.at(-1);
      if (last && line.trim() !== "") last.text = `${last.text} ${line.trim()}`.trim();
    }
  }
  if (entries.length < 2) return [];
  return entries.map(({ text: part, ...entry }) => {
    const cell = { content: { kind: "text" as const, value: part }, text: part };
    const read = readValue(cell, region.view.ref(row, col), {
      date1904: region.reading.date1904,
      ...separatorsOf(region),
      expects: "any",
      calendar: region.reading.calendar,
    });
    if (read.doubt) region.doubts.push({ cell: region.view.ref(row, col), ...read.doubt });
    return { ...entry, value: read.value };
  });
}

function changesOf(
  region: Region,
  group: ChangeGroup,
  detail: Value | undefined,
  before: Side | undefined,
  after: Side | undefined,
): StatedChange[] {
  const at = (before ?? after)?.whole.cell ?? group.name.cell;
  const base = {
    name: group.name,
    ...optional({
      indicatorId: group.id,
      dliNumber: group.dliNumber,
      statusText: group.statusText,
      status: group.statusText && changeStatusOf(group.statusText.text),
      detail,
    }),
  };
  const named = fieldOf(region, detail?.text ?? "");
  // Components and expenditure categories have no details: their two columns are what is allocated to them.
  const isAllocation = detail === undefined && columnOf(region, "indicator", "dli", "indicator-code") === undefined;
  const { period } = named;
  const field = named.field ?? (isAllocation ? ("allocation" as const) : undefined);
  const lists = (before?.entries.length ?? 0) > 0 || (after?.entries.length ?? 0) > 0;
  if (!lists || (field !== undefined && field !== "target" && field !== "end-target" && field !== "units" && field !== "amount")) {
    return [{ cell: at, ...base, ...optional({ field, period, before: before?.whole, after: after?.whole }) }];
  }
  const keys = [...new Set([...(before?.entries ?? []), ...(after?.entries ?? [])].map((entry) => entry.key))];
  return keys.map((key) => {
    const one = before?.entries.find((entry) => entry.key === key);
    const other = after?.entries.find((entry) => entry.key === key);
    const isEnd = (one ?? other)?.isEnd ?? false;
    return {
      cell: at,
      ...base,
      field: isEnd ? ("end-target" as const) : (field ?? "target"),
      ...optional({ period: (one ?? other)?.period, before: one?.value, after: other?.value }),
    };
  });
}

/** "Data Source" is the source; "2017 Target" the target of 2017; unknown words have no field and stay as the sheet's detail. */
function fieldOf(region: Region, detail: string): { field?: ChangeField; period?: Period } {
  const year = /\b((?:FY\s?)?(?:19|20)\d\d)\b/.exec(detail)?.[1];
  const period = year === undefined ? undefined : readPeriod(year, region.reading.calendar);
  const role = rolesOf(detail).find((match) => match.score >= 0.7 && fieldOfRole[match.role] !== undefined)?.role;
  const field = role === undefined ? undefined : fieldOfRole[role];
  return optional({ field: field ?? (period ? ("target" as const) : undefined), period });
}
