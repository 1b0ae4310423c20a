import { eventArguments } from "./events";
import { plainMembers } from "./objects/cell-properties";
import { chartTypes } from "./objects/chart";
import { nameTypes } from "./objects/names";
import { conditionalFormatTypes } from "./objects/conditional-format";
import { dataValidationMembers, dataValidationType } from "./objects/data-validation";
import { pageBreaksType, pageLayoutMembers, pageLayoutType } from "./objects/page-layout";
import { rangeType } from "./objects/range";
import { rangeAreasType } from "./objects/range-areas";
import { formatTypes } from "./objects/range-format";
import { workbookTypes } from "./objects/workbook";
import { worksheetTypes } from "./objects/worksheet";

/** Every member of Excel's object model that the host answers for, as an add-in writes it: "Range.values". */
export function emulatedMembers(): string[] {
  const types = [...workbookTypes.flatMap(membersOf), ...worksheetTypes.flatMap(membersOf), ...formatTypes.flatMap(membersOf)];
  const overlays = [...conditionalFormatTypes.flatMap(membersOf), ...chartTypes.flatMap(membersOf), ...nameTypes.flatMap(membersOf)];
  const ofRanges = [...membersOf(dataValidationType), ...membersOf(rangeType), ...membersOf(rangeAreasType)];
  const others = [...membersOf(pageLayoutType), ...membersOf(pageBreaksType), ...ofRanges];
  const plain = Object.entries({ ...eventArguments, ...plainMembers, ...pageLayoutMembers, ...dataValidationMembers });
  const all = [...types, ...overlays, ...others, ...plain.flatMap(([type, names]) => names.map((name) => `${type}.${name}`))];
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, "en"));
}

/** A type's tables, whatever its target is. */
interface Tables {
  readonly name: string;
  readonly properties?: object;
  readonly objects?: object;
  readonly methods?: object;
  readonly item?: unknown;
  readonly events?: readonly string[];
}

function membersOf({ name, properties, objects, methods, item, events }: Tables): string[] {
  const members = [properties, objects, methods].flatMap((table) => Object.keys(table ?? {}));
  const written = members.filter((member) => !member.startsWith("_")).map((member) => member.charAt(0).toLowerCase() + member.slice(1));
  return [...written, ...(events ?? []), ...(item ? ["getItem"] : [])].map((member) => `${name}.${member}`);
}
