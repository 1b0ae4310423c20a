import type { HistoryEntry } from "../../compare/history";
import type { KeptVersion } from "../json/snapshots";
import { clean, counted, paragraph } from "./lines";

/** The versions that a workbook keeps, and what changed since each. */
export function printSnapshots(versions: readonly KeptVersion[], history: readonly HistoryEntry[]): string {
  if (versions.length === 0) return "This workbook keeps no versions.";
  return [
    ...versions.map(({ name, on, by, why, indicators, dlis }) => {
      const said = [by, why].flatMap((text) => (text === undefined ? [] : clean(text))).join(": ");
      return paragraph(
        `${on} ${clean(name)}: ${counted(indicators, "indicator")}, ${counted(dlis, "DLI")}${said === "" ? "" : ` (${said})`}`,
      );
    }),
    "",
    ...history.map(({ item, change, from, to }) => {
      const what = change.period ? `${change.field} ${change.period.label}` : change.field;
      return paragraph(
        `${clean(from.name)} -> ${clean(to.name)}: ${clean(item.id)} ${what}: "${clean(change.before)}" -> "${clean(change.after)}"`,
      );
    }),
    `${counted(versions.length, "version")}, ${counted(history.length, "change")}`,
  ].join("\n");
}
