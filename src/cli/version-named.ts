import { readFileSync } from "node:fs";
import { findSnapshot, importSnapshot, snapshotsOf } from "../app/snapshots";
import type { Snapshot } from "../app/snapshots";
import { inWords } from "./open";
import type { Read } from "./open";
import { missing } from "./snapshot";

/** A version, and what it is called as a place: the workbook that keeps it, or the file that it was read from. */
type Found = { readonly snapshot: Snapshot; readonly place: string } | { readonly problem: string };

/** The version that a workbook keeps under this name; or, for the name of a .json file, the one that was exported to it. */
export function versionNamed(name: string, { path, workbook }: Read): Found {
  const { snapshots } = snapshotsOf(workbook);
  const kept = findSnapshot(snapshots, name);
  if (kept) return { snapshot: kept, place: `${path}#${kept.name}` };
  if (!/\.json$/i.test(name)) return { problem: `${path}: ${missing(name, snapshots)}` };
  try {
    return { snapshot: importSnapshot(readFileSync(name, "utf8")), place: name };
  } catch (error) {
    return { problem: `${name}: ${inWords(error)}` };
  }
}
