import type { Edit } from "../grid/edits";
import { findSheet } from "../grid/workbook";
import type { Workbook } from "../grid/workbook";
import type { FieldChange, Pair } from "../compare/comparison";
import { changeKey } from "../report/annex/comparison";
import type { UserColumn } from "../report/draft";
import type { Settings } from "./settings";

/** The reasons of changes by `changeKey`: what is kept with the settings, and over it what is typed on the sheet of changes. */
export function reasonsGiven(workbook: Workbook, settings: Settings): ReadonlyMap<string, string> {
  const reasons = new Map(
    (settings.changeReasons ?? []).map(({ kind, id, field, period = "", reason }) => [[kind, id, field, period].join(" ").trim(), reason]),
  );
  for (const { sheet, user } of sheetsOfChanges(settings)) {
    for (const { key, reason } of typedIn(workbook, sheet, user)) if (key !== "" && reason !== "") reasons.set(key, reason);
  }
  return reasons;
}

/** The reason of one change, wherever it was given. */
export function reasonGiven(reasons: ReadonlyMap<string, string>, pair: Pair, change: FieldChange): string | undefined {
  return reasons.get(changeKey(pair, change));
}

/** Edits that put a reason on the sheet of changes too, so that both say the same; none where the sheet or the row is not there. */
export function editsOfReason(workbook: Workbook, settings: Settings, pair: Pair, change: FieldChange, reason: string): Edit[] {
  const wanted = changeKey(pair, change);
  return sheetsOfChanges(settings).flatMap(({ sheet, user }) =>
    typedIn(workbook, sheet, user).flatMap(({ key, row }): Edit[] =>
      key === wanted
        ? [
            {
              kind: "set-cells",
              sheet,
              top: row,
              left: user.col,
              rows: [[reason === "" ? { kind: "blank" } : { kind: "text", value: reason }]],
            },
          ]
        : [],
    ),
  );
}

function sheetsOfChanges({ generated }: Settings): { readonly sheet: string; readonly user: UserColumn }[] {
  return generated.flatMap(({ sheet, maker, user }) => (maker === "comparison" && user ? [{ sheet, user }] : []));
}

/** What stands in the user's column, row by row; the first row with a key is the heading. */
function typedIn(workbook: Workbook, name: string, { col, keyCol }: UserColumn) {
  const sheet = findSheet(workbook, name);
  const rows: { readonly key: string; readonly reason: string; readonly row: number }[] = [];
  for (let row = 0; sheet && row < sheet.rowCount; row++) {
    const key = sheet.cell(row, keyCol).text;
    if (key !== "") rows.push({ key, reason: sheet.cell(row, col).text.trim(), row });
  }
  return rows.slice(1);
}
