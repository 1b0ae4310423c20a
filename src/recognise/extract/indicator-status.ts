import type { IndicatorLevel, IndicatorRecord } from "../../model/project";
import { unitInName } from "../../model/unit-in-name";
import type { Value } from "../../model/value";
import { readCell } from "../region";
import type { Region } from "../region";
import { rolesOf } from "../roles";
import type { RoledColumn } from "../header-column";
import { classify } from "../classify";
import { readValue } from "../values/read-value";
import { changeStatusOf } from "../words/statuses";
import { codedName, headingLevel, nameMarks } from "./indicator-code";
import type { RawRecord } from "./raw";
import { optional } from "./optional";
import { identified } from "./framework-row";
import { readIndicatorRows } from "./results-framework";
import { inlineFields } from "./text-parts";

type Draft = { name?: Value; nameRow?: number; level?: IndicatorLevel; fields: Record<string, Value> };

const fieldOfRole: Readonly<Record<string, string>> = {
  "unit-of-measure": "unit",
  "indicator-type": "type",
  status: "status",
  frequency: "frequency",
  "data-source": "source",
  responsibility: "responsibility",
  definition: "description",
  "indicator-code": "code",
};

/** Blocks of an indicator each: its name, then baseline, actual and end target with a row of values and one of dates. */
export function readStatusBlocks(region: Region): RawRecord[] {
  if (!hasValueRows(region)) return readIndicatorRows(region);
  const records: RawRecord[] = [];
  let columns: readonly RoledColumn[] = region.columns;
  let level: IndicatorLevel | undefined;
  let draft: Draft = { fields: {} };
  const close = (): void => {
    const record = recordOf(region, draft);
    if (record) records.push(record);
  };
  const last = region.rows.at(-1) ?? region.table.area.bottom;
  for (let row = region.rows[0] ?? region.table.area.top; row <= last; row++) {
    const header = region.headers.find((block) => row >= block.top && row <= block.bottom);
    if (header) {
      columns = classify(header, region.view, "indicator-status")?.columns ?? columns;
      continue;
    }
    const filled = region.view.filled(row);
    if (filled.length === 0) continue;
    const label = rowLabel(region, row, filled);
    if (label) {
      const name = nameBeside(region, row, columns);
      if (name && name.cell.row !== draft.nameRow) {
        close();
        draft = { name, nameRow: name.cell.row, fields: {}, ...(level ? { level } : {}) };
      }
      readRowInto(region, row, label, columns, draft);
      continue;
    }
    const text = region.view.text(row, filled[0] ?? 0);
    if (takesFields(region, row, filled, draft)) continue;
    if (filled.length > 2) continue;
    const code = identified(text, undefined, level);
    // A title over the first heading is no indicator, nor is a line before one that is marked as an indicator's name.
    const isStray = hasNoValues(draft) && draft.name !== undefined && !isMarkedName(draft.name.text);
    if (isStray && text.length <= 80 && code.id === undefined && headingLevel(text) !== undefined) draft = { fields: {} };
    const isRenamed = isStray && isMarkedName(text);
    const heading = draft.name === undefined || draft.fields.baseline !== undefined ? headingLevel(text) : undefined;
    if (heading !== undefined && code.id === undefined) {
      level = heading;
      continue;
    }
    if (draft.name !== undefined && !isRenamed && draft.fields.baseline === undefined && draft.fields.actual === undefined) continue;
    close();
    // "Indicator 1:" in a cell of its own, the name beside it.
    const [numbered, beside] = filled;
    const isApart = beside !== undefined && code.id !== undefined && codedName(text).name === "";
    const name = readCell(region, row, (isApart ? beside : numbered) ?? 0, "text");
    const fields: Draft["fields"] = isApart ? { code: readCell(region, row, numbered ?? 0, "text") } : {};
    draft = { name, nameRow: row, fields, ...(level ? { level } : {}) };
  }
  close();
  return records;
}

const hasNoValues = ({ fields }: Draft): boolean => Object.keys(fields).length === 0;

/** "▸Schools built (Number, Custom)": a bullet, a code or a unit in brackets marks an indicator's name among other lines. */
const isMarkedName = (text: string): boolean =>
  nameMarks.test(text) || unitInName(text) !== undefined || identified(text, undefined, undefined).id !== undefined;

const hasValueRows = (region: Region): boolean => region.rows.some((row) => rowLabel(region, row, region.view.filled(row)) === "value");

function rowLabel(region: Region, row: number, filled: readonly number[]): "value" | "date" | undefined {
  for (const col of filled.slice(0, 3)) {
    const roles = rolesOf(region.view.text(row, col)).filter((match) => match.score >= 0.95);
    if (roles.some((match) => match.role === "value-row")) return "value";
    if (roles.some((match) => match.role === "date-row")) return "date";
  }
  return undefined;
}

/** A name in a column of its own, merged beside its rows. */
function nameBeside(region: Region, row: number, columns: readonly RoledColumn[]): Value | undefined {
  const column = columns.find((each) => each.role === "indicator");
  if (
    !column ||
    region.view.text(row, column.col) === "" ||
    rolesOf(region.view.text(row, column.col)).some((match) => ["value-row", "date-row"].includes(match.role) && match.score === 1)
  )
    return undefined;
  return readCell(region, row, column.col, "text");
}

function readRowInto(region: Region, row: number, label: "value" | "date", columns: readonly RoledColumn[], draft: Draft): void {
  for (const column of columns) {
    const at = region.view.ref(row, column.col);
    if (column.role === "status" || fieldOfRole[column.role] !== undefined) {
      const field = fieldOfRole[column.role] ?? column.role;
      if (label === "value" || draft.fields[field] === undefined) {
        const value = readCell(region, row, column.col, "text");
        if (value.reading.kind !== "blank") draft.fields[field] = value;
      }
      continue;
    }
    const name = { baseline: "baseline", actual: "actual", "end-target": "endTarget", target: "endTarget", "actual-previous": "previous" }[
      column.role
    ];
    if (name === undefined || at.row !== row) continue;
    const value = readCell(region, row, column.col, label === "date" ? "date" : "any");
    const field = label === "date" ? `${name}Date` : name;
    // A revised target that is left empty leaves the original one.
    if (value.reading.kind !== "blank" || draft.fields[field] === undefined) draft.fields[field] = value;
  }
}

/** "Unit of Measure: Number" in one cell, or a label with its value beside it. */
function takesFields(region: Region, row: number, filled: readonly number[], draft: Draft): boolean {
  let took = false;
  for (const [index, col] of filled.entries()) {
    const text = region.view.text(row, col);
    const next = filled[index + 1];
    const role =
      text.length <= 60 ? rolesOf(text).find((match) => match.score === 1 && fieldOfRole[match.role] !== undefined)?.role : undefined;
    if (role !== undefined && next !== undefined) {
      draft.fields[fieldOfRole[role] ?? role] = readCell(region, row, next, "text");
      took = true;
    }
    for (const field of inlineFields(text)) {
      const name = fieldOfRole[field.role];
      if (name === undefined) continue;
      const cell = { content: { kind: "text" as const, value: field.text }, text: field.text };
      draft.fields[name] = readValue(cell, region.view.ref(row, col), { date1904: region.reading.date1904, expects: "text" }).value;
      took = true;
    }
  }
  return took;
}

function recordOf(region: Region, draft: Draft): RawRecord | undefined {
  const { name, fields } = draft;
  if (!name || (fields.baseline === undefined && fields.actual === undefined && fields.endTarget === undefined)) return undefined;
  const { code, ...others } = fields;
  const record: IndicatorRecord = {
    table: region.table,
    version: "proposed",
    cell: name.cell,
    name,
    targets: [],
    actuals: [],
    ...optional({ code, statedStatus: others.status && changeStatusOf(others.status.text) }),
    ...others,
  };
  return { record, ...identified(name.text, code?.text, draft.level) };
}
