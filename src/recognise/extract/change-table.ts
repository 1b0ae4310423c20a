import type { IndicatorLevel, StatedChange } from "../../model/project";
import type { Period, Value } from "../../model/value";
import { columnOf, readCell, separatorsOf } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { readPeriod } from "../../model/read-period";
import { readValue } from "../values/read-value";
import { changeStatusOf } from "../words/statuses";
import { fieldOf, moneyFields } from "./change-field";
import type { NamedField } from "./change-field";
import { changePairs } from "./change-pairs";
import type { ChangePair } from "./change-pairs";
import { dliNumber } from "./dli-rows";
import { headingLevel } from "./indicator-code";
import { optional } from "./optional";
import { identified } from "./results-framework";
import { isTotalText } from "./text-parts";

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
  const statusCol = columnOf(region, "status")?.col ?? statusesIn(region, itemColumn.col, pairs);
  const detailCol = region.columns.find(({ role, col }) => role === "detail" && col !== statusCol)?.col ?? definitionCol(region, statusCol);
  const isOfMoney = columnOf(region, "indicator", "dli", "indicator-code") === undefined;
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
          statusText: statusAt(region, row, statusCol),
        }),
      });
    }
    const group = groups.at(-1);
    if (!group) continue;
    const beside = detailCol === undefined ? undefined : readCell(region, row, detailCol, "text");
    for (const pair of pairs) {
      const about = aboutOf(region, pair, beside, pairs.length > 1);
      const isMoney = isOfMoney || moneyFields.has(about.named.field);
      const before = sideOf(region, row, pair.before, isMoney);
      const after = sideOf(region, row, pair.after, isMoney);
      if (before || after) group.changes.push(...changesOf(region, group, about, before, after));
    }
  }
  return groups;
}

/** What a row's two cells are about: the words over them or beside them, and what is understood of those. */
interface About {
  readonly detail: Value | undefined;
  readonly named: NamedField;
}

/** With several pairs the words over each tell them apart; with one, a detail beside it says more than what stands over all rows. */
function aboutOf(region: Region, pair: ChangePair, beside: Value | undefined, isOneOfSeveral: boolean): About {
  const own = beside && beside.reading.kind !== "blank" ? fieldOf(beside.text, region.reading.calendar) : undefined;
  if (pair.detail && (isOneOfSeveral || (pair.named?.field !== undefined && own?.field === undefined)))
    return { detail: pair.detail, named: pair.named ?? {} };
  return { detail: beside, named: own ?? {} };
}

/** A column of descriptions says what changes where none is headed so and most of its cells name a field; else it holds comments. */
function definitionCol(region: Region, statusCol: number | undefined): number | undefined {
  const found = region.columns.find(({ role, col }) => role === "definition" && col !== statusCol);
  if (!found) return undefined;
  const said = region.rows.map((row) => region.view.text(row, found.col)).filter((text) => text !== "");
  const fields = said.filter((text) => text.length <= 45 && fieldOf(text, region.reading.calendar).field !== undefined);
  return said.length > 0 && fields.length * 2 >= said.length ? found.col : undefined;
}

/** A column that is not headed as one but whose cells say "New", "Dropped", "Revised" or "No change", and nothing else. */
function statusesIn(region: Region, itemCol: number, pairs: readonly ChangePair[]): number | undefined {
  const paired = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  return region.columns.find(({ col }) => {
    if (col === itemCol || paired.has(col)) return false;
    const said = region.rows.map((row) => region.view.text(row, col)).filter((text) => text !== "");
    return said.length > 0 && said.every((text) => changeStatusOf(text) !== undefined);
  })?.col;
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
  { detail, named }: About,
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
      field: isEnd ? ("end-target" as const) : field === undefined || field === "end-target" ? "target" : field,
      ...optional({ period: (one ?? other)?.period, before: one?.value, after: other?.value }),
    };
  });
}
