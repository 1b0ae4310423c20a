import type { IsoDate } from "../../base/dates";
import type { HistoryEntry } from "../../compare/history";
import { changeJson } from "./compare";
import { head } from "./tables";
import { compact } from "./value";

/** A kept version, and how much it holds. */
export interface KeptVersion {
  readonly name: string;
  readonly on: IsoDate;
  readonly by?: string;
  readonly why?: string;
  readonly indicators: number;
  readonly dlis: number;
}

/** Document "snapshots/1": the versions that a workbook keeps, and what changed from each to the next and to the workbook as it stands. */
export function snapshotsDocument(versions: readonly KeptVersion[], history: readonly HistoryEntry[], file?: string) {
  return {
    ...head("snapshots", file),
    versions: versions.map(({ name, on, by, why, indicators, dlis }) => compact({ name, on, by, why, indicators, dlis })),
    history: history.map(({ item, change, from, to }) => ({
      item: item.kind,
      id: item.id,
      name: item.name,
      from,
      to,
      ...changeJson(change),
    })),
  };
}
