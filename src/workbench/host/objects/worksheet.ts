import { quoteSheet } from "../../../grid/address";
import type { Visibility } from "../../book/book";
import { areaOfAddress, number, oneOf, text, wholeSheet } from "../arguments";
import { ExcelError } from "../errors";
import { nothing, objectOf } from "../object-type";
import type { HostObject, ObjectType, Plain } from "../object-type";
import { sheetOf } from "../world";
import type { SheetAt, World } from "../world";
import { chartsObject } from "./chart";
import { pageBreaksType, pageLayoutType } from "./page-layout";
import { rangeObject } from "./range";

export function worksheetObject(world: World, sheetId: string): HostObject {
  return objectOf(worksheetType, { world, sheetId });
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

const protectionType: ObjectType<SheetAt> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: (at) => sheetOf(at).isProtected } },
  methods: {
    Protect: (at) => nothing(() => at.world.book.setProtected(at.sheetId, true, "addin")),
    Unprotect: (at) => nothing(() => at.world.book.setProtected(at.sheetId, false, "addin")),
  },
};

const freezeType: ObjectType<SheetAt> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (at, [range]) =>
      nothing(() => {
        const address = typeof range === "string" ? range : String((range as HostObject).get("Address"));
        const { bottom, right } = areaOfAddress(address);
        at.world.book.freeze(at.sheetId, bottom + 1, right + 1, "addin");
      }),
    FreezeColumns: (at, [count]) => nothing(() => at.world.book.freeze(at.sheetId, 0, number(count ?? 1, "count"), "addin")),
    FreezeRows: (at, [count]) => nothing(() => at.world.book.freeze(at.sheetId, number(count ?? 1, "count"), 0, "addin")),
    GetLocationOrNullObject: (at) => {
      const { rows, cols } = sheetOf(at).frozen;
      if (rows === 0 && cols === 0) return null;
      const area = {
        top: 0,
        left: 0,
        bottom: rows === 0 ? wholeSheet.bottom : rows - 1,
        right: cols === 0 ? wholeSheet.right : cols - 1,
      };
      return rangeObject({ ...at, area });
    },
    Unfreeze: (at) => nothing(() => at.world.book.freeze(at.sheetId, 0, 0, "addin")),
  },
};

const listenTo = (type: number): { register: (at: SheetAt) => Plain; unregister: (at: SheetAt) => Plain } => ({
  register: ({ world, sheetId }) => nothing(() => world.listening.add(`${type} ${sheetId}`)),
  unregister: ({ world, sheetId }) => nothing(() => world.listening.delete(`${type} ${sheetId}`)),
});

export const worksheetType: ObjectType<SheetAt> = {
  name: "Worksheet",
  id: ({ sheetId }) => sheetId,
  properties: {
    Id: { get: (at) => sheetOf(at).id },
    Name: {
      get: (at) => sheetOf(at).name,
      set: (at, value) => at.world.book.renameSheet(at.sheetId, text(value, "name"), "addin"),
    },
    Position: {
      get: (at) => at.world.book.sheets().indexOf(sheetOf(at)),
      set: (at, value) => at.world.book.moveSheet(at.sheetId, number(value, "position"), "addin"),
    },
    Visibility: {
      get: (at) => Object.entries(visibilities).find(([, visibility]) => visibility === sheetOf(at).visibility)?.[0],
      set: (at, value) => {
        const chosen: Visibility = visibilities[oneOf(value, ["Visible", "Hidden", "VeryHidden"] as const, "visibility")];
        at.world.book.setVisibility(at.sheetId, chosen, "addin");
      },
    },
  },
  objects: {
    Charts: chartsObject,
    FreezePanes: (at) => objectOf(freezeType, at),
    HorizontalPageBreaks: (at) => objectOf(pageBreaksType, at),
    PageLayout: (at) => objectOf(pageLayoutType, at),
    Protection: (at) => objectOf(protectionType, at),
  },
  methods: {
    Activate: (at) =>
      nothing(() => {
        const { world, sheetId } = at;
        if (sheetOf(at).visibility !== "visible") throw new ExcelError("InvalidOperation", "A hidden worksheet cannot be activated.");
        const { selection } = world.book;
        const current = selection();
        if (current.sheetId !== sheetId) world.book.select(sheetId, { top: 0, left: 0, bottom: 0, right: 0 }, "addin");
      }),
    Delete: (at) => nothing(() => at.world.book.deleteSheet(sheetOf(at).id, "addin")),
    GetCell: (at, [row, col]) => {
      const [top, left] = [number(row, "row"), number(col, "column")];
      sheetOf(at);
      return rangeObject({ ...at, area: { top, left, bottom: top, right: left } });
    },
    GetRange: (at, [address]) => {
      const area = address === undefined || address === null ? wholeSheet : areaOfAddress(text(address, "address"));
      const named = /^(.*)!/.exec(typeof address === "string" ? address : "")?.[1];
      if (named !== undefined && named !== quoteSheet(sheetOf(at).name))
        throw new ExcelError("InvalidArgument", "The address names another sheet.");
      sheetOf(at);
      return rangeObject({ ...at, area });
    },
    GetRangeByIndexes: (at, [row, col, rows, cols]) => {
      const [top, left] = [number(row, "startRow"), number(col, "startColumn")];
      const area = { top, left, bottom: top + number(rows, "rowCount") - 1, right: left + number(cols, "columnCount") - 1 };
      sheetOf(at);
      return rangeObject({ ...at, area: areaOfAddressChecked(area) });
    },
    GetUsedRangeOrNullObject: (at, [valuesOnly]) => {
      const area = sheetOf(at).usedArea(valuesOnly !== true);
      return area ? rangeObject({ ...at, area }) : null;
    },
    _RegisterDataChangedEvent: listenTo(10).register,
    _UnregisterDataChangedEvent: listenTo(10).unregister,
    _RegisterCalculatedEvent: listenTo(16).register,
    _UnregisterCalculatedEvent: listenTo(16).unregister,
    _RegisterSelectionChangedEvent: listenTo(14).register,
    _UnregisterSelectionChangedEvent: listenTo(14).unregister,
  },
  events: ["onChanged", "onCalculated", "onSelectionChanged"],
};

function areaOfAddressChecked(area: { top: number; left: number; bottom: number; right: number }): typeof area {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= wholeSheet.bottom && area.right <= wholeSheet.right;
  if (!inside || area.top > area.bottom || area.left > area.right) throw new ExcelError("InvalidArgument", "There are no such cells.");
  return area;
}

export const worksheetTypes = [worksheetType, protectionType, freezeType];
