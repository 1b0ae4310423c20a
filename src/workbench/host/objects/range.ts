import { areaA1, printArea } from "../../../grid/address";
import type { Area } from "../../../grid/address";
import { ExcelError, invalidArgument } from "../errors";
import { areaOfAddress, logical, number, oneOf, record } from "../arguments";
import { mergedAreasLimit } from "../guesses";
import { nothing, objectOf } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import { overlaps } from "../../book/sheet-state";
import { sheetOf } from "../world";
import type { Place } from "../world";
import { cellProperties, columnProperties, rowProperties, setCellProperties } from "./cell-properties";
import { checkSize, eachCell, rowsFor, valueOf, valueTypeOf, writeValues } from "./cells";
import { conditionalFormatsObject } from "./conditional-format";
import { dataValidationObject } from "./data-validation";
import { rangeAreasObject } from "./range-areas";
import { rangeFormatObject } from "./range-format";

export function rangeObject(place: Place): HostObject {
  return objectOf(rangeType, place);
}

const at = (place: Place, area: Area): HostObject => {
  if (area.top < 0 || area.left < 0 || area.top > area.bottom || area.left > area.right) throw invalidArgument("range");
  areaOfAddress(areaA1(area));
  return rangeObject({ ...place, area });
};

const usedWithin = (place: Place, valuesOnly: boolean): Area | undefined => {
  const used = sheetOf(place).usedArea(!valuesOnly);
  if (!used || !overlaps(used, place.area)) return undefined;
  return {
    top: Math.max(used.top, place.area.top),
    left: Math.max(used.left, place.area.left),
    bottom: Math.min(used.bottom, place.area.bottom),
    right: Math.min(used.right, place.area.right),
  };
};

const hiddenLines = (place: Place, lines: "rows" | "cols"): boolean | null => {
  const sheet = sheetOf(place);
  const [hidden, first, last] =
    lines === "rows" ? [sheet.hiddenRows, place.area.top, place.area.bottom] : [sheet.hiddenCols, place.area.left, place.area.right];
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
};

const hide = (place: Place, lines: "rows" | "cols", value: unknown): void => {
  const { top, left, bottom, right } = place.area;
  const [first, last] = lines === "rows" ? [top, bottom] : [left, right];
  place.world.book.setHidden(place.sheetId, lines, first, last, logical(value, `${lines} hidden`), "addin");
};

const mergedAreas = (place: Place): HostObject | null => {
  const areas = sheetOf(place).merges.filter((merge) => overlaps(merge, place.area));
  if (areas.length > mergedAreasLimit.count)
    throw new ExcelError(mergedAreasLimit.code, "There are more merged areas than can be returned.");
  return areas.length === 0 ? null : rangeAreasObject(place, areas);
};

/** Files mark functions that came after 2007; Excel shows their names alone. */
const filePrefix = /_xlfn\.(_xlws\.)?/g;

const clearKinds = { All: "all", Contents: "contents", Formats: "looks" } as const;

export const rangeType: ObjectType<Place> = {
  name: "Range",
  properties: {
    Address: { get: (place) => printArea(sheetOf(place).name, place.area) },
    CellCount: { get: ({ area }) => (area.bottom - area.top + 1) * (area.right - area.left + 1) },
    ColumnCount: { get: ({ area }) => area.right - area.left + 1 },
    ColumnHidden: { get: (place) => hiddenLines(place, "cols"), set: (place, value) => hide(place, "cols", value) },
    ColumnIndex: { get: ({ area }) => area.left },
    Formulas: {
      get: (place) => eachCell(place, (cell) => cell.formula?.replace(filePrefix, "") ?? valueOf(cell)),
      set: (place, value) => writeValues(place, value, "formulas"),
    },
    NumberFormat: {
      get: (place) => eachCell(place, (cell) => cell.look?.numberFormat ?? "General"),
      set: (place, value) => setFormats(place, value),
    },
    RowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    RowHidden: { get: (place) => hiddenLines(place, "rows"), set: (place, value) => hide(place, "rows", value) },
    RowIndex: { get: ({ area }) => area.top },
    Text: { get: (place) => eachCell(place, (cell) => cell.text) },
    ValueTypes: { get: (place) => eachCell(place, valueTypeOf) },
    Values: { get: (place) => eachCell(place, valueOf), set: (place, value) => writeValues(place, value, "values") },
  },
  objects: {
    ConditionalFormats: conditionalFormatsObject,
    DataValidation: dataValidationObject,
    Format: rangeFormatObject,
  },
  methods: {
    Clear: (place, [kind]) =>
      nothing(() => {
        const chosen = kind === undefined || kind === null ? "All" : oneOf(kind, ["All", "Contents", "Formats"] as const, "applyTo");
        place.world.book.clear(place.sheetId, place.area, clearKinds[chosen], "addin");
      }),
    GetBoundingRect: (place, [other]) => at(place, bounding(place.area, areaOfArgument(place, other))),
    GetCell: (place, [row, col]) => {
      const top = place.area.top + number(row, "row");
      const left = place.area.left + number(col, "column");
      return at(place, { top, left, bottom: top, right: left });
    },
    GetCellProperties: (place, [options]) => ({ value: cellProperties(place, record(options, "cellPropertiesLoadOptions")) }),
    GetColumnProperties: (place, [options]) => ({ value: columnProperties(place, record(options, "columnPropertiesLoadOptions")) }),
    GetMergedAreasOrNullObject: (place) => mergedAreas(place),
    GetRow: (place, [row]) => {
      const top = place.area.top + number(row, "row");
      return at(place, { ...place.area, top, bottom: top });
    },
    GetRowProperties: (place, [options]) => ({ value: rowProperties(place, record(options, "rowPropertiesLoadOptions")) }),
    GetUsedRangeOrNullObject: (place, [valuesOnly]) => {
      const used = usedWithin(place, valuesOnly === true);
      return used ? at(place, used) : null;
    },
    Merge: (place, [across]) =>
      nothing(() => {
        const { top, bottom } = place.area;
        checkSize(place.area);
        if (across !== true) return place.world.book.merge(place.sheetId, place.area, "addin");
        for (let row = top; row <= bottom; row++) place.world.book.merge(place.sheetId, { ...place.area, top: row, bottom: row }, "addin");
      }),
    Select: (place) => nothing(() => place.world.book.select(place.sheetId, place.area, "addin")),
    SetCellProperties: (place, [given]) => nothing(() => setCellProperties(place, given)),
    Unmerge: (place) => nothing(() => place.world.book.unmerge(place.sheetId, place.area, "addin")),
    _KeepReference: () => ({ value: null }),
    _ValidateArraySize: (place, [rows, cols]) =>
      nothing(() => {
        const { top, left, bottom, right } = place.area;
        if (rows !== bottom - top + 1 || cols !== right - left + 1) {
          throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
        }
      }),
  },
};

function setFormats(place: Place, value: unknown): void {
  const { world, sheetId, area } = place;
  const { book } = world;
  checkSize(area);
  if (typeof value === "string") return book.setLook(sheetId, area, { numberFormat: value }, "addin");
  const rows = rowsFor(area, value, "numberFormat");
  book.batch(() => {
    rows.forEach((line, r) =>
      line.forEach((format, c) => {
        if (format === null || format === undefined) return;
        if (typeof format !== "string") throw invalidArgument("numberFormat");
        const [row, col] = [area.top + r, area.left + c];
        book.setLook(
          sheetId,
          { top: row, left: col, bottom: row, right: col },
          { numberFormat: format === "" ? "General" : format },
          "addin",
        );
      }),
    );
  });
}

function areaOfArgument(place: Place, argument: unknown): Area {
  if (typeof argument === "string") return areaOfAddress(argument);
  if (argument instanceof Object && "get" in argument) return areaOfAddress(String((argument as HostObject).get("Address")));
  throw invalidArgument("range");
}

function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
