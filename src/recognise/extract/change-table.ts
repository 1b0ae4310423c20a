import type { IndicatorLevel, IndicatorRecord, StatedChange } from "../../model/project";
import type { Doubt } from "../../model/table";
import type { Value } from "../../model/value";
import { columnOf, readCell } from "../region";
import type { Region } from "../region";
import { changeStatusOf } from "../words/statuses";
import { aboutOf, contextOf, definitionCol, statusesIn, staysAsItIs } from "./change-about";
import type { About } from "./change-about";
import { moneyFields } from "./change-field";
import { changePairs } from "./change-pairs";
import type { ChangePair } from "./change-pairs";
import { sideOf } from "./change-sides";
import type { Side } from "./change-sides";
import { dliNumber } from "./dli-rows";
import { codedName, headingLevel } from "./indicator-code";
import { optional } from "./optional";
import { identified } from "./framework-row";
import { isTotalText } from "./text-parts";

/** One item of a change table: its rows of details with both versions. */
export interface ChangeGroup {
  readonly name: Value;
  readonly id?: string;
  readonly dliNumber?: string;
  readonly level?: IndicatorLevel;
  readonly bareName: string;
  readonly statusText?: Value;
  /** What both versions have: the table has it once. */
  readonly context: Partial<IndicatorRecord>;
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
      (filled[0] !== itemColumn.col || view.mergeAt(row, itemColumn.col) !== undefined || headsOthers(region, row, itemColumn.col))
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
        context: contextOf(region, row),
        ...optional({
          id: dli === undefined ? known.id : undefined,
          level: known.level,
          dliNumber: dli,
          statusText: statusAt(region, row, statusCol),
        }),
      });
    }
    if (groups.length === 0) continue;
    const said = statusCol === undefined && detailCol === undefined ? statusInPlace(region, row, pairs) : undefined;
    const group = withStatus(groups, said);
    if (!group) continue;
    const beside = detailCol === undefined ? undefined : readCell(region, row, detailCol, "text");
    for (const pair of pairs) {
      const about = aboutOf(region, pair, beside, pairs.length > 1);
      const isMoney = isOfMoney || moneyFields.has(about.named.field);
      const [before, stated] = [pair.before, pair.after].map((col) =>
        col === said?.cell.col ? undefined : sideOf(region, row, col, isMoney),
      );
      const isSame = before !== undefined && stated === undefined && !said && staysAsItIs(region, row, about, pair);
      if (isSame) region.doubts.push(...unchangedDoubt(before.whole, region, pair));
      const after = isSame ? before : stated;
      if (before || after) group.changes.push(...changesOf(region, group, about, before, after));
    }
  }
  return groups;
}

/** "PDO indicators" over rows that each have a name of their own; with rows of details under it, it is an indicator's name. */
function headsOthers(region: Region, row: number, itemCol: number): boolean {
  const next = region.rows[region.rows.indexOf(row) + 1];
  return codedName(region.view.text(row, itemCol)).number === undefined && next !== undefined && region.view.text(next, itemCol) !== "";
}

/** "Formally revised target" is filled in only where there was a revision; elsewhere an empty cell may mean two things. */
function unchangedDoubt(before: Value, region: Region, pair: ChangePair): Doubt[] {
  const header = region.columns.find(({ col }) => col === pair.after)?.texts.join(" ") ?? "";
  if (/formally/i.test(header)) return [];
  const what = `Nothing stands under "${header}" for this row: read as not changed.`;
  return [{ cell: before.cell, what, readings: ["not changed", "dropped"] }];
}

/** "Dropped" where the revised target would stand, "New" where the original one would. */
function statusInPlace(region: Region, row: number, pairs: readonly ChangePair[]): Value | undefined {
  // One word, no more: "New schools opened" is a name.
  const word = (col: number) =>
    /^\P{L}*\p{L}+\P{L}*$/u.test(region.view.text(row, col)) ? changeStatusOf(region.view.text(row, col)) : undefined;
  for (const { before, after } of pairs) {
    if (word(after) === "dropped") return readCell(region, row, after, "text");
    if (word(before) === "new") return readCell(region, row, before, "text");
  }
  return undefined;
}

/** The last item, with the status that its row says in the place of a figure. */
function withStatus(groups: ChangeGroup[], statusText: Value | undefined): ChangeGroup | undefined {
  const last = groups.at(-1);
  if (!last || !statusText) return last;
  const group = { ...last, statusText };
  groups[groups.length - 1] = group;
  return group;
}

function statusAt(region: Region, row: number, col: number | undefined): Value | undefined {
  if (col === undefined) return undefined;
  const value = readCell(region, row, col, "text");
  return value.reading.kind === "blank" ? undefined : value;
}

function changesOf(
  region: Region,
  group: ChangeGroup,
  { detail, named, isFromHeader }: About,
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
  // Under the targets of an indicator often stand their dates.
  const isDated = isFromHeader && group.changes.length > 0 && [before, after].every((side) => !side || side.whole.reading.kind === "date");
  if (isDated && named.field === "end-target")
    return [{ cell: at, ...base, detail: undefined, field: "end-date", ...optional({ before: before?.whole, after: after?.whole }) }];
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
