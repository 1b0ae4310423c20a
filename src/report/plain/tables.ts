import { printArea, printCell } from "../../grid/address";
import type { Project } from "../../model/project";
import type { Doubt } from "../../model/table";
import { columnsOf } from "./columns";
import { clean, counted, paragraph } from "./lines";

/** What may be read two ways: the cell, what it is, the readings. */
export function printDoubts(doubts: readonly Doubt[]): string[] {
  if (doubts.length === 0) return [];
  const lines = doubts.map(({ cell, what, readings }) =>
    paragraph(`${printCell(cell)}: ${what}${readings && readings.length > 0 ? ` (${readings.join(" or ")})` : ""}`, 2),
  );
  return ["", `Doubts: ${doubts.length}`, ...lines];
}

/** The tables that were recognised, then what was not understood, then the doubts. */
export function printTables(project: Project): string {
  const found = project.tables.map((table) => [
    table.kind,
    printArea(table.sheet, table.area),
    `${Math.round(table.confidence * 100)}%`,
    table.title ?? table.why,
  ]);
  const table = columnsOf(
    [{ title: "Table" }, { title: "Where", wraps: true }, { title: "Sure", right: true }, { title: "Title", wraps: true }],
    found,
  );
  const unread = project.unread.map(({ sheet, area, why }) => paragraph(`${printArea(sheet, area)}: ${clean(why)}`, 2));
  return [
    found.length === 0 ? "No table was recognised." : table,
    ...(unread.length > 0 ? ["", `Not understood: ${counted(unread.length, "place")}`, ...unread] : []),
    ...printDoubts(project.doubts),
  ].join("\n");
}
