import { readFileSync } from "node:fs";
import { importSnapshot } from "../app/snapshot-file";
import { findSnapshot, snapshotsOf } from "../app/snapshots";
import type { Snapshot } from "../app/snapshots";
import { inWords } from "./open";
import type { Read } from "./open";

/** A version, and what it is called as a place: the workbook that keeps it, or the file that it was read from. */
type Found = { readonly snapshot: Snapshot; readonly place: string } | { readonly problem: string };

/** The version that a workbook keeps under this name; or, for the name of a .json file, the one that was exported to it. */
export function versionNamed(name: string, { path, workbook }: Read): Found {
  const { snapshots } = snapshotsOf(workbook);
  const kept = findSnapshot(snapshots, name);
  if (kept) return { snapshot: kept, place: `${path}#${kept.name}` };
  if (!/\.json$/i.test(name)) return { problem: `${path}: ${missing(name, snapshots)}` };
  const read = versionInFile(name);
  return "problem" in read ? { problem: `${name}: ${read.problem}` } : { snapshot: read, place: name };
}

/** The version that was exported to a file, or why there is none in it. */
export function versionInFile(path: string): Snapshot | { readonly problem: string } {
  try {
    const bytes = readFileSync(path);
    // Some shells write what a program prints as UTF-16.
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
    return importSnapshot(new TextDecoder(encoding).decode(bytes));
  } catch (error) {
    return { problem: inWords(error) };
  }
}

/** Says which versions there are. */
export function missing(name: string, snapshots: readonly Snapshot[]): string {
  const names = snapshots.map((one) => `"${one.name}"`).join(", ");
  return `It keeps no version "${name}". ${names === "" ? "It keeps none: snapshot takes one." : `It keeps ${names}.`}`;
}
