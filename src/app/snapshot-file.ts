import type { SideItem } from "../compare/sides";
import { finished } from "../compare/steps";
import type { Steps } from "../compare/steps";
import type { Job } from "./host";
import { inSlices } from "./in-slices";
import { isDay, itemOfKept, itemsOf, kept, versionOfItems } from "./snapshot-code";
import type { KeptItem } from "./snapshot-code";
import type { Snapshot } from "./snapshots";

const schemaName = "snapshot/1";

/** A name is read in a list, and all that is said of a version stands in cells, which hold 32,767 characters. */
const longest = { name: 255, said: 32_000 };

const noVersion = "That file holds no version: choose a .json file that this add-in exported.";

/** A version as a text of its own (JSON), to be kept or sent apart from the workbook; over many lines unless it is `inOneLine`. */
export function exportSnapshot({ version, ...about }: Snapshot, { inOneLine = false } = {}): string {
  return JSON.stringify({ schema: schemaName, ...about, items: itemsOf(version).map(kept) }, null, inOneLine ? 0 : 2);
}

/** How much of the workbook a version takes by itself, in characters; items that another version has too are kept once. */
export function sizeOfSnapshot({ version }: Snapshot): number {
  return itemsOf(version).reduce((size, item) => size + JSON.stringify(kept(item)).length, 0);
}

/** A version from the text that `exportSnapshot` made of it. Throws RangeError where the text is none. */
export function importSnapshot(text: string): Snapshot {
  return finished(importSnapshotSteps(text));
}

/** As `importSnapshot`, in slices; rejects where it throws. */
export function importInSlices(text: string, job: Job = {}): Promise<Snapshot> {
  return inSlices(importSnapshotSteps(text), job, (done) => ({ done, step: "Reading the version" }));
}

/** Items that are read between two pauses. */
const itemsAtOnce = 16;

function* importSnapshotSteps(text: string): Steps<Snapshot> {
  const read = parsed(text.replace(/^\uFEFF/, ""));
  const { schema, name, on, by, why, items } = (typeof read === "object" && read !== null ? read : {}) as Record<string, unknown>;
  if (schema !== schemaName || !Array.isArray(items) || items.length === 0) throw new RangeError(noVersion);
  if (typeof name !== "string" || name.trim() === "" || name.length > longest.name) throw new RangeError(noVersion);
  if (typeof on !== "string" || !isDay(on) || [by, why].some(isNoRemark)) throw new RangeError(noVersion);
  const found: (SideItem | undefined)[] = [];
  for (const item of items as readonly unknown[]) {
    found.push(itemOf(item));
    if (found.length % itemsAtOnce === 0) yield found.length / items.length;
  }
  const version = versionOfItems(found);
  if (!version) throw new RangeError(noVersion);
  return { name: name.trim(), on, ...(typeof by === "string" ? { by } : {}), ...(typeof why === "string" ? { why } : {}), version };
}

const isNoRemark = (said: unknown): boolean => said !== undefined && (typeof said !== "string" || said.length > longest.said);

function itemOf(item: unknown): SideItem | undefined {
  try {
    return itemOfKept(item as KeptItem);
  } catch {
    // The whole file is refused, in words.
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON, so no version: refused in words.
    return undefined;
  }
}
