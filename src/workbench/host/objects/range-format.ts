import type { BookCell, Look } from "../../book/book";
import { color, logical, number, oneOf, text } from "../arguments";
import { charsOfPoints, defaultColumnPoints, defaultRowPoints, pointsOfChars } from "../guesses";
import { nothing, objectOf } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import { sheetOf } from "../world";
import type { Place } from "../world";
import { checkSize } from "./cells";

export function rangeFormatObject(place: Place): HostObject {
  return objectOf(rangeFormatType, place);
}

/** What all cells of the place share, `null` where they differ, as Excel gives it. */
function shared<V>(place: Place, of: (cell: BookCell) => V): V | null {
  const { top, left, bottom, right } = place.area;
  checkSize(place.area);
  const sheet = sheetOf(place);
  const first = of(sheet.cell(top, left));
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) if (of(sheet.cell(row, col)) !== first) return null;
  }
  return first;
}

function look(place: Place, change: Look): void {
  checkSize(place.area);
  place.world.book.setLook(place.sheetId, place.area, change, "addin");
}

/** A figure that all lines share. */
function same(first: number, last: number, of: (line: number) => number): number | null {
  for (let line = first; line <= last; line++) if (of(line) !== of(first)) return null;
  return of(first);
}

const fillType: ObjectType<Place> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (place) => shared(place, (cell) => cell.look?.fill ?? "#FFFFFF"),
      set: (place, value) => look(place, { fill: color(value) }),
    },
  },
};

const fontType: ObjectType<Place> = {
  name: "RangeFont",
  properties: {
    Bold: {
      get: (place) => shared(place, (cell) => cell.look?.bold ?? false),
      set: (place, value) => look(place, { bold: logical(value, "bold") }),
    },
    Color: {
      get: (place) => shared(place, (cell) => cell.look?.color ?? "#000000"),
      set: (place, value) => look(place, { color: color(value) }),
    },
    Italic: {
      get: (place) => shared(place, (cell) => cell.look?.italic ?? false),
      set: (place, value) => look(place, { italic: logical(value, "italic") }),
    },
    Size: {
      get: (place) => shared(place, (cell) => cell.look?.fontSize ?? 11),
      set: (place, value) => look(place, { fontSize: number(value, "size") }),
    },
  },
};

interface Border {
  readonly place: Place;
  readonly edge: string;
  style: string;
  weight: string;
}

const edges = ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const;

/** Lines below and above cells are all that a book's looks hold; the other edges fail loudly through `oneOf`. */
function draw(border: Border): void {
  const { place, edge } = border;
  const { area } = place;
  const line = border.style === "None" ? undefined : border.weight === "Medium" ? "medium" : "thin";
  const at = (top: number, bottom: number, change: Look): void => look({ ...place, area: { ...area, top, bottom } }, change);
  if (edge === "EdgeTop") at(area.top, area.top, { borderTop: line });
  if (edge === "EdgeBottom") at(area.bottom, area.bottom, { borderBottom: line });
  if (edge !== "InsideHorizontal" || area.bottom === area.top) return;
  // One line between two rows belongs to both of them.
  at(area.top, area.bottom - 1, { borderBottom: line });
  at(area.top + 1, area.bottom, { borderTop: line });
}

const borderType: ObjectType<Border> = {
  name: "RangeBorder",
  properties: {
    Style: {
      get: ({ style }) => style,
      set: (border, value) => {
        border.style = oneOf(value, ["None", "Continuous"] as const, "style");
        draw(border);
      },
    },
    Weight: {
      get: ({ weight }) => weight,
      set: (border, value) => {
        border.weight = oneOf(value, ["Thin", "Medium"] as const, "weight");
        draw(border);
      },
    },
  },
};

const bordersType: ObjectType<Place> = {
  name: "RangeBorderCollection",
  item: (place, key) => {
    const edge = oneOf(text(key, "border"), edges, "border");
    return objectOf(borderType, { place, edge, style: "Continuous", weight: "Thin" });
  },
};

const horizontal = { General: undefined, Left: "left", Center: "center", Right: "right" } as const;
const vertical = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table) as K[];

export const rangeFormatType: ObjectType<Place> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: (place) => {
        const { columnWidths } = sheetOf(place);
        const points = (col: number): number => {
          const chars = columnWidths.get(col);
          return chars === undefined ? defaultColumnPoints : pointsOfChars(chars);
        };
        return same(place.area.left, place.area.right, points);
      },
      set: (place, value) => {
        const chars = charsOfPoints(number(value, "columnWidth"));
        for (let col = place.area.left; col <= place.area.right; col++) {
          place.world.book.setColumnWidth(place.sheetId, col, chars, "addin");
        }
      },
    },
    HorizontalAlignment: {
      get: (place) => shared(place, (cell) => keysOf(horizontal).find((key) => horizontal[key] === cell.look?.horizontal)),
      set: (place, value) => look(place, { horizontal: horizontal[oneOf(value, keysOf(horizontal), "horizontalAlignment")] }),
    },
    RowHeight: {
      get: (place) => same(place.area.top, place.area.bottom, (row) => sheetOf(place).rowHeights.get(row) ?? defaultRowPoints),
      set: (place, value) => {
        const points = number(value, "rowHeight");
        for (let row = place.area.top; row <= place.area.bottom; row++) {
          place.world.book.setRowHeight(place.sheetId, row, points, "addin");
        }
      },
    },
    VerticalAlignment: {
      get: (place) => shared(place, (cell) => keysOf(vertical).find((key) => vertical[key] === (cell.look?.vertical ?? "bottom"))),
      set: (place, value) => look(place, { vertical: vertical[oneOf(value, keysOf(vertical), "verticalAlignment")] }),
    },
    WrapText: {
      get: (place) => shared(place, (cell) => cell.look?.wrap ?? false),
      set: (place, value) => look(place, { wrap: logical(value, "wrapText") }),
    },
  },
  objects: {
    Borders: (place) => objectOf(bordersType, place),
    Fill: (place) => objectOf(fillType, place),
    Font: (place) => objectOf(fontType, place),
  },
  methods: {
    /** Not measured: rows go back to their own height, columns stay. */
    AutofitRows: (place) =>
      nothing(() => {
        for (let row = place.area.top; row <= place.area.bottom; row++) {
          place.world.book.setRowHeight(place.sheetId, row, undefined, "addin");
        }
      }),
  },
};

export const formatTypes = [rangeFormatType, fillType, fontType, bordersType, borderType];
