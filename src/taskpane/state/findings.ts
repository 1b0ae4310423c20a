import { contains, printCell } from "../../grid/address";
import type { CellRef } from "../../grid/address";
import type { Table } from "../../model/table";
import type { Finding } from "../../rules/finding";
import type { Severity } from "../../rules/rule";
import type { Filter } from "./state";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** A finding with a name of its own that a new check gives again, so that what was unfolded and focused stays. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** Kept in its place although the last check does not give it any more, or it was accepted since. */
  readonly gone?: "settled" | "accepted";
}

/** Findings that stand together under one heading: of one severity in one table, of one table, or of one rule. */
export interface FindingGroup {
  readonly id: string;
  readonly severity?: Severity;
  readonly place?: Place;
  readonly rule?: string;
  readonly findings: readonly KeyedFinding[];
}

/** A table, or a sheet where the cell lies in no table. */
export interface Place {
  readonly id: string;
  readonly sheet: string;
  readonly table?: Table;
}

/** Counts of broken findings that nobody accepted, by severity. */
export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (isOpen(finding)) counts[finding.severity] += 1;
  return counts;
}

/** Broken, and nobody's word that it may stay. */
export function isOpen(finding: Finding): boolean {
  return finding.outcome === "broken" && finding.accepted === undefined;
}

/** Each finding with its key: rule and cells; the n-th of the same rule and cells gets its number. */
export function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.outcome} ${finding.rule} ${finding.cells.map(printCell).join(" ")}`;
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    return { key: n === 1 ? base : `${base} #${n}`, finding };
  });
}

/** The table that a cell lies in, the smallest where several do. */
export function tableAt(tables: readonly Table[], cell: CellRef | undefined): Table | undefined {
  if (cell === undefined) return undefined;
  const size = (table: Table): number => (table.area.bottom - table.area.top + 1) * (table.area.right - table.area.left + 1);
  return tables
    .filter((table) => table.sheet === cell.sheet && contains(table.area, cell.row, cell.col))
    .sort((a, b) => size(a) - size(b))[0];
}

export function placeOf(tables: readonly Table[], finding: Finding): Place {
  const cell = finding.cells[0];
  const table = tableAt(tables, cell);
  const sheet = table?.sheet ?? cell?.sheet ?? "";
  return { id: table?.id ?? `sheet ${sheet}`, sheet, table };
}

/** The places that findings lie in, in the order of their first finding. */
export function placesOf(tables: readonly Table[], findings: readonly Finding[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const finding of findings) {
    const place = placeOf(tables, finding);
    if (!places.has(place.id)) places.set(place.id, place);
  }
  return [...places.values()];
}

/** Whether a finding passes the filter. The text is looked for in the message, the rule, the figures and the cells. */
export function passes(filter: Filter, tables: readonly Table[], finding: Finding): boolean {
  if (filter.status !== "all" && (filter.status === "accepted") !== (finding.accepted !== undefined)) return false;
  if (filter.severity !== "all" && finding.severity !== filter.severity) return false;
  if (filter.rule !== "all" && finding.rule !== filter.rule) return false;
  if (filter.table !== "all" && placeOf(tables, finding).id !== filter.table) return false;
  const words = filter.text.trim().toLowerCase();
  if (words === "") return true;
  const parts = [finding.message, finding.rule, finding.found, finding.expected, finding.difference, ...finding.cells.map(printCell)];
  const text = parts
    .filter((part) => part !== undefined)
    .join("\n")
    .toLowerCase();
  return words.split(/\s+/).every((word) => text.includes(word) || text.replace(/,/g, "").includes(word.replace(/,/g, "")));
}
