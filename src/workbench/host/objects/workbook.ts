import { dateOfSerial, isoDate, serialOfDate } from "../../../base/dates";
import { number, text } from "../arguments";
import { ExcelError, invalidArgument } from "../errors";
import { nothing, objectOf } from "../object-type";
import type { HostObject, ObjectType, Plain } from "../object-type";
import type { World } from "../world";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

export function workbookObject(world: World): HostObject {
  return objectOf(workbookType, world);
}

/** By id or by name, as Excel takes either. */
function find(world: World, key: unknown): HostObject | null {
  const wanted = text(key, "key");
  const sheet = world.book.sheet(wanted) ?? world.book.sheetByName(wanted);
  return sheet ? worksheetObject(world, sheet.id) : null;
}

function need(world: World, key: unknown): HostObject {
  const found = find(world, key);
  if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

const listenTo = (type: number): { register: (world: World) => Plain; unregister: (world: World) => Plain } => ({
  register: (world) => nothing(() => world.listening.add(`${type} Workbook`)),
  unregister: (world) => nothing(() => world.listening.delete(`${type} Workbook`)),
});

const worksheetsType: ObjectType<World> = {
  name: "WorksheetCollection",
  item: need,
  items: (world) => world.book.sheets().map((sheet) => worksheetObject(world, sheet.id)),
  methods: {
    Add: (world, [name]) => {
      const given = name === undefined || name === null ? undefined : text(name, "name");
      return worksheetObject(world, world.book.addSheet(given, "addin"));
    },
    GetActiveWorksheet: (world) => worksheetObject(world, world.book.selection().sheetId),
    GetCount: (world, [visibleOnly]) => ({
      value: world.book.sheets().filter((sheet) => visibleOnly !== true || sheet.visibility === "visible").length,
    }),
    GetItem: (world, [key]) => need(world, key),
    GetItemOrNullObject: (world, [key]) => find(world, key),
    _RegisterAddedEvent: listenTo(13).register,
    _UnregisterAddedEvent: listenTo(13).unregister,
    _RegisterDeletedEvent: listenTo(15).register,
    _UnregisterDeletedEvent: listenTo(15).unregister,
    _RegisterDataChangedEvent: listenTo(10).register,
    _UnregisterDataChangedEvent: listenTo(10).unregister,
    _RegisterCalculatedEvent: listenTo(16).register,
    _UnregisterCalculatedEvent: listenTo(16).unregister,
    _RegisterEventNameChanged: listenTo(25).register,
    _UnregisterEventNameChanged: listenTo(25).unregister,
    _RegisterSelectionChangedEvent: listenTo(14).register,
    _UnregisterSelectionChangedEvent: listenTo(14).unregister,
  },
  events: ["onAdded", "onDeleted", "onChanged", "onCalculated", "onNameChanged", "onSelectionChanged"],
};

const functionResultType: ObjectType<{ readonly value: number }> = {
  name: "FunctionResult",
  properties: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
};

/** Worksheet functions called from an add-in. DATE alone: by its serial number a workbook shows its date system. */
const functionsType: ObjectType<World> = {
  name: "Functions",
  methods: {
    Date: (world, [year, month, day]) => {
      const date = isoDate(number(year, "year"), number(month, "month"), number(day, "day"));
      if (!date || !dateOfSerial(serialOfDate(date, world.book.date1904), world.book.date1904)) throw invalidArgument("date");
      return objectOf(functionResultType, { value: serialOfDate(date, world.book.date1904) });
    },
  },
};

const applicationType: ObjectType<World> = {
  name: "Application",
  methods: {
    /** Nothing is drawn between two requests anyway. */
    SuspendScreenUpdatingUntilNextSync: () => ({ value: null }),
    SuspendApiCalculationUntilNextSync: () => ({ value: null }),
  },
};

export const workbookType: ObjectType<World> = {
  name: "Workbook",
  objects: {
    Application: (world) => objectOf(applicationType, world),
    Names: namesObject,
    Functions: (world) => objectOf(functionsType, world),
    Worksheets: (world) => objectOf(worksheetsType, world),
  },
  methods: {
    GetSelectedRange: (world) => rangeObject({ world, ...world.book.selection() }),
    _RemoveReference: (world, [reference]) => nothing(() => world.kept.delete(text(reference, "reference"))),
  },
};

export const workbookTypes = [workbookType, worksheetsType, functionsType, functionResultType, applicationType];
