import { areaA1 } from "../../grid/address";
import type { BookEvent, Origin } from "../book/book";
import type { EventEntry } from "./protocol";
import type { World } from "./world";

/** Numbers of the events in the protocol, as the client registers them. */
const types = { activated: 11, added: 13, calculated: 16, changed: 10, deleted: 15, renamed: 25, selection: 14 } as const;
const eventCategory = 65_536;

/** What the events say, by the types that an add-in knows them by. */
export const eventArguments: Readonly<Record<string, readonly string[]>> = {
  WorksheetAddedEventArgs: ["source", "type", "worksheetId"],
  WorksheetCalculatedEventArgs: ["address", "type", "worksheetId"],
  WorksheetChangedEventArgs: ["address", "changeType", "source", "triggerSource", "type", "worksheetId"],
  WorksheetDeletedEventArgs: ["source", "type", "worksheetId"],
  WorksheetNameChangedEventArgs: ["nameAfter", "nameBefore", "source", "type", "worksheetId"],
  WorksheetSelectionChangedEventArgs: ["address", "type", "worksheetId"],
};

/** What the client is told of an event of the book: one entry for each target that listens. */
export function entriesOf(world: World, event: BookEvent): EventEntry[] {
  const told = bodyOf(event);
  if (!told) return [];
  return ["Workbook", told.sheetId]
    .filter((target) => world.listening.has(`${told.type} ${target}`))
    .map((target) => [eventCategory, told.type, target, JSON.stringify(told.body)]);
}

interface Told {
  readonly type: number;
  readonly sheetId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

function bodyOf(event: BookEvent): Told | undefined {
  switch (event.kind) {
    case "changed":
      return told(types.changed, event.sheetId, {
        address: areaA1(event.area),
        changeType: "RangeEdited",
        shiftDirection: "None",
        source: "Local",
        triggerSource: trigger(event.origin),
      });
    case "calculated":
      return told(types.calculated, event.sheetId, { address: "" });
    case "sheet-added":
      return told(types.added, event.sheetId, { source: "Local" });
    case "sheet-deleted":
      return told(types.deleted, event.sheetId, { source: "Local" });
    case "sheet-renamed":
      return told(types.renamed, event.sheetId, { nameAfter: event.after, nameBefore: event.before, source: "Local" });
    case "selection":
      return told(types.selection, event.selection.sheetId, { address: areaA1(event.selection.area) });
    default:
      return undefined;
  }
}

function told(type: number, worksheetId: string, more: Readonly<Record<string, unknown>>): Told {
  return { type, sheetId: worksheetId, body: { worksheetId, ...more } };
}

function trigger(origin: Origin): string {
  return origin === "addin" ? "ThisLocalAddin" : "Unknown";
}
