import type { FiscalCalendar } from "../base/fiscal";
import { readPeriod } from "../model/read-period";
import type { TableCorrection, TableKind } from "../model/table";
import { assignRoles, wantedRoles } from "./assign-roles";
import { classify } from "./classify";
import type { Classified } from "./classify";
import type { HeaderBlock } from "./header";
import { shapes } from "./shapes";
import type { SheetView } from "./view";

/**
 * A header as the kind that a person says it is, its columns as they say: what they leave open is assigned by the words.
 * Never refused.
 */
export function classifyAs(
  block: HeaderBlock,
  view: SheetView,
  kind: TableKind,
  correction: TableCorrection,
  calendar: FiscalCalendar,
): Classified {
  const ofKind = shapes.filter((shape) => shape.kind === kind);
  const fitting = classify(block, view, kind);
  const wanted = wantedRoles(ofKind.flatMap((shape) => [...shape.needs.flat(), ...shape.may]));
  const periodRole = ofKind.find((shape) => shape.periodRole !== undefined)?.periodRole;
  const known = new Map((fitting?.columns ?? assignRoles(block.columns, wanted, periodRole)).map((column) => [column.col, column]));
  for (const each of correction.columns ?? []) {
    const column = known.get(each.col) ?? { col: each.col, row: block.bottom, texts: [], roles: [], role: "other" };
    const period = each.period === undefined ? undefined : readPeriod(each.period, calendar);
    const role = each.role ?? (period && column.role === "other" ? (periodRole ?? "amount") : column.role);
    known.set(each.col, { ...column, role, ...(period ? { period } : {}) });
  }
  const columns = [...known.values()].sort((a, b) => a.col - b.col);
  // A word on its columns or its unit of money leaves a table of blocks one of blocks.
  return { kind, confidence: 1, why: "as you said", columns, ...(fitting?.inDliBlock ? { inDliBlock: true as const } : {}) };
}
