import type { IndicatorLevel, IndicatorRecord, PeriodValue, Version } from "../../model/project";
import { isBlank } from "../../model/value";
import type { Value } from "../../model/value";
import { columnOf, columnsOf, readCell } from "../region";
import type { Region } from "../region";
import { headerPeriod } from "../header-period";
import { rolesOf } from "../roles";
import { changeStatusOf } from "../words/statuses";
import { saidBelow, withSaid } from "./action-rows";
import { beneficiaryId, codedName, headingLevel, indicatorId } from "./indicator-code";
import { datesBelow, withDates } from "./dates-below";
import { optional } from "./optional";
import type { RawRecord } from "./raw";
import { isTotalText } from "./text-parts";
import { hasNoPart, versionBanners, versionRows } from "./version-rows";
import { linesOf, readSeries, statedMode } from "./framework-series";
import type { Line } from "./framework-series";

/** Indicators with a row each: results frameworks, monitoring plans, and status tables of one row an indicator. */
export function readIndicatorRows(region: Region): RawRecord[] {
  const nameColumn = columnOf(region, "indicator", "objective");
  if (!nameColumn) return [];
  const timeColumn = columnOf(region, "end-of-period", "fiscal-year");
  if (timeColumn && columnsOf(region, "target", "actual").length > 0 && !region.columns.some((column) => column.period !== undefined)) {
    return readLongRows(region, nameColumn.col, timeColumn.col);
  }
  const records: RawRecord[] = [];
  const taken = new Set<number>();
  const versions = versionRows(region, nameColumn.col);
  const banners = versions ? undefined : versionBanners(region);
  let banner: Version | undefined;
  let named: RawRecord | undefined;
  const below = saidBelow(region);
  let level: IndicatorLevel | undefined = levelOfHeader(region);
  let heading: Value | undefined;
  for (const row of region.rows) {
    const filled = region.view.filled(row).filter((col) => col >= region.table.area.left && col <= region.table.area.right);
    const text = region.view.text(row, nameColumn.col);
    const said = below.get(row);
    const above = records.at(-1);
    if (said && above) {
      records[records.length - 1] = withSaid(above, said);
      continue;
    }
    const dates = above && datesBelow(region, row, nameColumn.col);
    if (dates && above) {
      records[records.length - 1] = withDates(above, dates);
      continue;
    }
    const isHeading = filled.length === 1 || spansTable(region, row);
    banner = banners?.get(row) ?? banner;
    if (banners?.has(row)) continue;
    if (isHeading) {
      // A line of one cell between indicators is a heading: an objective, a component, a level.
      const words = region.view.text(row, filled[0] ?? nameColumn.col);
      level = headingLevel(words) ?? level;
      heading = isTheme(words) ? readCell(region, row, filled[0] ?? nameColumn.col, "text") : undefined;
      continue;
    }
    const version = versions?.get(row);
    const isAbsent = version !== undefined && hasNoPart(region, row, version, nameColumn.col);
    if (
      version !== undefined &&
      named &&
      (text === "" || region.view.ref(row, nameColumn.col).row !== row || text === named.record.name.text)
    ) {
      const { record } = readRow(region, row, nameColumn.col, level, [{ row, series: undefined }]);
      const { cell, name, unit } = named.record;
      if (!isAbsent) records.push({ ...named, record: { ...record, cell, name, ...optional({ unit }), version } });
      continue;
    }
    // A merged name over several rows is one indicator; its other rows are read by the shapes that expect them.
    if (taken.has(row) || text === "" || isTotalText(text) || region.view.ref(row, nameColumn.col).row !== row) continue;
    level = levelBeside(region, row, nameColumn.col) ?? level;
    const lines = version === undefined ? linesOf(region, row, nameColumn.col) : [{ row, series: undefined }];
    for (const line of lines) taken.add(line.row);
    const raw = readRow(region, row, nameColumn.col, level, lines, heading);
    const stated = version ?? banner;
    named = stated === undefined ? raw : { ...raw, record: { ...raw.record, version: stated } };
    if (!isAbsent) records.push(named);
  }
  return records;
}

/** "Outcome: ..." in a column of results beside the indicators tells their level. */
function levelBeside(region: Region, row: number, nameCol: number): IndicatorLevel | undefined {
  for (let col = region.table.area.left; col < nameCol; col++) {
    const text = region.view.text(row, col);
    if (/^\W*(?:outcomes?|outputs?|impacts?|effets?|produits?|efectos?|productos?|produtos?)\b/i.test(text)) return headingLevel(text);
  }
  return undefined;
}

interface LongGroup {
  readonly first: number;
  readonly name: string;
  readonly targets: PeriodValue[];
  readonly actuals: PeriodValue[];
  baseline?: Value;
  endTarget?: Value;
}

/** One row a period: the indicator's name stands on each row, on the first, or is merged over them. */
function readLongRows(region: Region, nameCol: number, timeCol: number): RawRecord[] {
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

function levelOfHeader(region: Region): IndicatorLevel | undefined {
  const header = columnOf(region, "indicator")?.texts.join(" ") ?? "";
  const over = region.titles
    .map(headingLevel)
    .reverse()
    .find((level) => level !== undefined);
  return headingLevel(header) ?? over ?? (region.table.title === undefined ? undefined : headingLevel(region.table.title));
}

function spansTable(region: Region, row: number): boolean {
  const merged = region.view.mergeAt(row, region.table.area.left);
  return (
    merged !== undefined && merged.right - merged.left + 1 >= Math.max(2, (region.table.area.right - region.table.area.left + 1) * 0.6)
  );
}

function readRow(
  region: Region,
  row: number,
  nameCol: number,
  level: IndicatorLevel | undefined,
  lines: readonly Line[],
  heading?: Value,
): RawRecord {
  const read = (role: string, expects: "figure" | "date" | "text" | "any"): Value | undefined => {
    const column = columnOf(region, role);
    return column && readCell(region, row, column.col, expects);
  };
  const { targets, actuals } = readSeries(region, lines);
  const name = readCell(region, row, nameCol, "text");
  const code = columnOf(region, "indicator-code");
  const record: IndicatorRecord = {
    table: region.table,
    version: "proposed",
    cell: region.view.ref(row, nameCol),
    name,
    targets,
    actuals,
    ...optional({
      code: code && readCell(region, row, code.col, "text"),
      type: read("indicator-type", "text"),
      unit: read("unit-of-measure", "text"),
      baseline: readFirst(region, row, "baseline"),
      baselineDate: read("baseline-date", "date"),
      actual: columnsOf(region, "actual").some((column) => column.period === undefined) ? readFirst(region, row, "actual") : undefined,
      actualDate: read("actual-date", "date"),
      previous: read("actual-previous", "figure"),
      endTarget: lastTarget(region, row),
      endTargetDate: read("end-target-date", "date"),
      frequency: read("frequency", "text"),
      source: read("data-source", "text"),
      responsibility: read("responsibility", "text"),
      description: read("definition", "text"),
      protocol: read("verification-protocol", "text"),
      status: read("status", "text"),
      theme: themeBeside(region, row) ?? heading,
      reason: read("reason", "text"),
      statedStatus: changeStatusOf(columnOf(region, "status") ? region.view.text(row, columnOf(region, "status")?.col ?? 0) : ""),
      statedMode: statedMode(region),
    }),
  };
  return { record, ...identified(region.view.text(row, nameCol), code && region.view.text(row, code.col), level) };
}

/** A heading that names a theme or a programme, not only the level of the indicators below it. */
const isTheme = (text: string): boolean =>
  headingLevel(text) === undefined || rolesOf(text).some((match) => match.role === "component" && match.score >= 0.7);

/** The theme that a column of its own gives; a cell left empty goes on from the row above. */
function themeBeside(region: Region, row: number): Value | undefined {
  const column = columnOf(region, "component");
  if (!column) return undefined;
  for (const above of [...region.rows].reverse()) {
    if (above <= row && region.view.text(above, column.col) !== "") return readCell(region, above, column.col, "text");
  }
  return undefined;
}

/** Identity from the name's own code, else from a code column under a heading that tells the level. */
export function identified(
  text: string,
  code: string | undefined,
  level: IndicatorLevel | undefined,
): Pick<RawRecord, "id" | "level" | "name"> {
  const coded = codedName(text);
  const beneficiary = beneficiaryId(coded.name);
  if (beneficiary) return { id: beneficiary, level: "beneficiaries", name: coded.name };
  const fromCode = code === undefined || code === "" ? undefined : codedName(`${code} `);
  const bareCode = code !== undefined && /^\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?\.?$/i.test(code) ? code.replace(/\.$/, "") : undefined;
  const number = coded.number ?? fromCode?.number ?? bareCode;
  const found = coded.level ?? fromCode?.level ?? level;
  return {
    name: coded.name === "" ? text : coded.name,
    ...(number === undefined ? {} : { id: indicatorId(found, number) }),
    ...(found === undefined ? {} : { level: found }),
  };
}

/** The end target; where a revised one is left blank, the target beside it still holds. */
function lastTarget(region: Region, row: number): Value | undefined {
  const own = readFirst(region, row, "end-target");
  return own === undefined || isBlank(own) ? (wholeTarget(region, row) ?? own) : own;
}

/** "Annual target" beside its quarters, "Target" beside its years, or the only target where there is no time at all. */
function wholeTarget(region: Region, row: number): Value | undefined {
  const targets = columnsOf(region, "target");
  const [whole, ...more] = targets.filter((column) => column.period === undefined);
  const isTimeless = !region.columns.some((column) => column.period !== undefined) && !columnOf(region, "end-of-period", "fiscal-year");
  return whole && more.length === 0 && (targets.length >= 3 || isTimeless) ? readCell(region, row, whole.col, "any") : undefined;
}

/** The first column of a role without a period, else the first of all. */
function readFirst(region: Region, row: number, role: string): Value | undefined {
  const columns = columnsOf(region, role);
  const column = columns.find((each) => each.period === undefined) ?? columns[0];
  return column && readCell(region, row, column.col, "any");
}
