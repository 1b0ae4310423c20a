import type { IndicatorLevel, IndicatorRecord } from "../../model/project";
import { isBlank } from "../../model/value";
import type { Value } from "../../model/value";
import { columnOf, columnsOf, readCell } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import { changeStatusOf } from "../words/statuses";
import { readSeries, statedMode } from "./framework-series";
import type { Line } from "./framework-series";
import { beneficiaryId, codedName, headingLevel, indicatorId } from "./indicator-code";
import { optional } from "./optional";
import type { RawRecord } from "./raw";

/** The level that the header, the lines over it or the title state. */
export function levelOfHeader(region: Region): IndicatorLevel | undefined {
  const header = columnOf(region, "indicator")?.texts.join(" ") ?? "";
  const over = region.titles
    .map(headingLevel)
    .reverse()
    .find((level) => level !== undefined);
  return headingLevel(header) ?? over ?? (region.table.title === undefined ? undefined : headingLevel(region.table.title));
}

/** An indicator as its row states it, with the rows of its targets and actuals. */
export function readRow(
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
export const isTheme = (text: string): boolean =>
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
