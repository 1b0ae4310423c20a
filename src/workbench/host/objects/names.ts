import { areaOfAddress, text } from "../arguments";
import { ExcelError } from "../errors";
import { nothing, objectOf } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import { sheetOf } from "../world";
import type { World } from "../world";

/** The names of a workbook; those of its file are not among them. */
export function namesObject(world: World): HostObject {
  return objectOf(collectionType, world);
}

interface Named {
  readonly world: World;
  readonly sheetId: string;
  readonly name: string;
}

const itemType: ObjectType<Named> = {
  name: "NamedItem",
  properties: { Name: { get: ({ name }) => name } },
  methods: { Delete: ({ world, sheetId, name }) => nothing(() => world.book.setName(sheetId, name, undefined, "addin")) },
};

/** Excel takes letters, digits, points and underscores, and nothing that reads as a cell. */
const allowed = /^(?![a-z]{1,3}\d+$)(?!r\d*c\d*$)[\p{L}_\\][\p{L}\p{N}._]{0,254}$/iu;

const collectionType: ObjectType<World> = {
  name: "NamedItemCollection",
  methods: {
    Add: (world, [given, reference]) => {
      const name = text(given, "name");
      if (!allowed.test(name)) throw new ExcelError("InvalidArgument", `Excel takes no such name: ${name}`);
      const address = String((reference as HostObject).get("Address"));
      const sheet = world.book.sheetByName(address.replace(/!.*$/, "").replace(/^'|'$/g, "").replace(/''/g, "'"));
      const sheetId = sheet?.id ?? "";
      const taken = world.book.sheets().some((one) => one.names.some((other) => other.name.toLowerCase() === name.toLowerCase()));
      if (taken) throw new ExcelError("InvalidArgument", "The name already exists.");
      world.book.setName(sheetOf({ world, sheetId }).id, name, areaOfAddress(address), "addin");
      return objectOf(itemType, { world, sheetId, name });
    },
    GetItemOrNullObject: (world, [given]) => {
      const name = text(given, "name");
      const sheet = world.book.sheets().find((one) => one.names.some((other) => other.name.toLowerCase() === name.toLowerCase()));
      return sheet ? objectOf(itemType, { world, sheetId: sheet.id, name }) : null;
    },
  },
};

export const nameTypes = [collectionType, itemType];
