import type { Overlay } from "../../book/book";
import { color, oneOf, text } from "../arguments";
import { ExcelError } from "../errors";
import { nothing, objectOf } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import { overlaps } from "../../book/sheet-state";
import { sheetOf } from "../world";
import type { Place } from "../world";

/** The conditional formats that touch a range. Those whose rule is a formula and whose look is a fill are all there is. */
export function conditionalFormatsObject(place: Place): HostObject {
  return objectOf(collectionType, place);
}

interface At {
  readonly place: Place;
  readonly id: string;
}

const within = (place: Place): readonly Overlay[] => sheetOf(place).overlays.filter(({ area }) => overlaps(area, place.area));

function find({ place, id }: At): Overlay {
  const found = sheetOf(place).overlays.find((overlay) => overlay.id === id);
  if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

const change = (at: At, part: Partial<Overlay>): void =>
  at.place.world.book.setOverlay(at.place.sheetId, { ...find(at), ...part }, "addin");

const fillType: ObjectType<At> = {
  name: "ConditionalRangeFill",
  properties: { Color: { get: (at) => find(at).fill ?? "", set: (at, value) => change(at, { fill: color(value) }) } },
};

const lookType: ObjectType<At> = { name: "ConditionalRangeFormat", objects: { Fill: (at) => objectOf(fillType, at) } };

const ruleType: ObjectType<At> = {
  name: "ConditionalFormatRule",
  properties: { Formula: { get: (at) => find(at).formula, set: (at, value) => change(at, { formula: text(value, "formula") }) } },
};

const customType: ObjectType<At> = {
  name: "CustomConditionalFormat",
  objects: { Format: (at) => objectOf(lookType, at), Rule: (at) => objectOf(ruleType, at) },
};

const formatType: ObjectType<At> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: { Id: { get: ({ id }) => id }, Type: { get: () => "Custom" } },
  objects: { Custom: (at) => objectOf(customType, at) },
  methods: { Delete: (at) => nothing(() => at.place.world.book.deleteOverlay(at.place.sheetId, find(at).id, "addin")) },
};

const collectionType: ObjectType<Place> = {
  name: "ConditionalFormatCollection",
  items: (place) => within(place).map(({ id }) => objectOf(formatType, { place, id })),
  item: (place, key) => objectOf(formatType, { place, id: text(key, "id") }),
  methods: {
    Add: (place, [type]) => {
      oneOf(type, ["Custom"] as const, "type");
      const used = sheetOf(place).overlays.map((overlay) => Number(overlay.id));
      const id = String(Math.max(0, ...used) + 1);
      place.world.book.setOverlay(place.sheetId, { id, area: place.area, formula: "" }, "addin");
      return objectOf(formatType, { place, id });
    },
  },
};

export const conditionalFormatTypes = [collectionType, formatType, customType, ruleType, lookType, fillType];
