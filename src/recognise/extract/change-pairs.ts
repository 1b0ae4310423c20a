import type { Value } from "../../model/value";
import type { RoledColumn } from "../header-column";
import { columnOf } from "../region";
import type { Region } from "../region";
import { isMoneyUnit } from "../roles";
import { versionInHeader } from "../version-words";
import { fieldOfHeader } from "./change-field";
import type { NamedField } from "./change-field";

/** Two columns that hold one thing before and after; what it is, where the words over both say so. */
export interface ChangePair {
  readonly before: number;
  readonly after: number;
  readonly detail?: Value;
  readonly named?: NamedField;
}

/**
 * The pairs of a change table: one, or one for each field where the fields stand across with both versions under each, over each, or in
 * one line with it ("Current target | Revised target | Current date | Revised date").
 */
export function changePairs(region: Region): readonly ChangePair[] {
  const { language } = region.table;
  const { calendar } = region.reading;
  const sides = region.columns.flatMap((column) => {
    const found = versionInHeader(column.texts, language);
    if (!found || naming.has(column.role)) return [];
    // "Current (US$)": the unit of money is no field.
    const rest = found.rest.filter((text) => !isMoneyUnit(text)).join(" ");
    const named = rest === "" ? {} : fieldOfHeader(rest, calendar);
    const key = named.field === undefined ? rest.toLowerCase() : `${named.field} ${named.period?.label ?? ""}`;
    return { column, version: found.version, rest, named, key };
  });
  const taken = new Set<RoledColumn>();
  const pairs: ChangePair[] = [];
  for (const before of sides) {
    if (before.version !== "current") continue;
    const after = sides.find((each) => each.version === "proposed" && each.key === before.key && !taken.has(each.column));
    if (!after) continue;
    taken.add(after.column);
    const { named, rest, column } = before;
    const cell = region.view.ref(region.headers[0]?.top ?? column.row, column.col);
    const said = rest === "" ? {} : { detail: { cell, text: rest, reading: { kind: "text" as const } }, named };
    pairs.push({ before: column.col, after: after.column.col, ...said });
  }
  if (pairs.length > 0) return pairs;
  const [current, proposed] = [columnOf(region, "current"), columnOf(region, "proposed")];
  return current && proposed ? [{ before: current.col, after: proposed.col }] : [];
}

/** Columns that name a row, whatever else their words say. */
const naming = new Set(["indicator", "dli", "indicator-code", "component", "budget-activity", "status", "detail", "reason"]);
