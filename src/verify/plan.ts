import type { EvidenceList } from "../model/project";
import type { ListPlan } from "./batch";
import { columnsOf, findColumn, findList, isReason } from "./find-lists";
import type { Condition, Field, ListRef, Measure, Protocol, Step } from "./protocol";
import type { Reason } from "./run";
import type { MeasureColumns } from "./totals";

/** For each list the places of the fields in its pieces; good only where nothing is missing. */
export interface FieldColumns {
  readonly at: ReadonlyArray<readonly number[]>;
  readonly missing: readonly Reason[];
}

/** The lists of a protocol as they are read, and what is missing. */
export interface RunPlan {
  readonly plans: readonly ListPlan[];
  /** Why the protocol cannot be run at all. */
  readonly reasons: readonly Reason[];
  /** The place of a field in the pieces of each list, or why a list has none. */
  columns(fields: readonly Field[]): FieldColumns;
}

export const planOf = (list: EvidenceList, index: number): ListPlan => ({ list, cols: columnsOf(list), index });

export function planRun(protocol: Protocol, lists: readonly EvidenceList[]): RunPlan {
  const found = protocol.lists.map((ref) => findList(lists, ref));
  const plans = found.filter((list): list is EvidenceList => !isReason(list)).map(planOf);
  return { plans, reasons: found.filter(isReason), columns: (fields) => columnsIn(plans, fields) };
}

function columnsIn(plans: readonly ListPlan[], fields: readonly Field[]): FieldColumns {
  const missing: Reason[] = [];
  const at = plans.map((plan) =>
    fields.map((field) => {
      const col = findColumn(plan.list, field);
      if (isReason(col)) missing.push(col);
      return isReason(col) ? -1 : plan.cols.indexOf(col);
    }),
  );
  return { at, missing };
}

/** The other list of a step that lies within one, or why there is none. */
export function otherListOf(lists: readonly EvidenceList[], own: readonly ListPlan[], ref: ListRef): ListPlan | Reason {
  const list = findList(lists, ref);
  if (isReason(list)) return list;
  if (own.some((plan) => plan.list === list)) {
    const cells = [{ sheet: list.table.sheet, row: list.rows.top, col: list.rows.left }];
    return { key: "within-itself", places: { sheet: list.table.sheet }, cells };
  }
  return planOf(list, 0);
}

/** The columns of a measure in each list, and what is missing. */
export function measureColumns(plan: RunPlan, measure: Measure): MeasureColumns & { readonly missing: readonly Reason[] } {
  const sum = measure.sum && plan.columns([measure.sum]);
  const where = measure.where && plan.columns([measure.where.field]);
  return {
    ...(sum ? { sum: firstOf(sum) } : {}),
    ...(where ? { where: firstOf(where) } : {}),
    missing: [...(sum?.missing ?? []), ...(where?.missing ?? [])],
  };
}

/** Where one field was asked for, its place in the pieces of each list. */
export const firstOf = ({ at }: FieldColumns): readonly number[] => at.map((own) => own[0] ?? -1);

/** The columns that a step of tests reads. */
export function fieldsOf(step: Step): readonly Field[] {
  switch (step.kind) {
    case "fields":
      return step.fields;
    case "unique":
      return step.key;
    case "within":
      return [step.key];
    case "confirmed":
      return [step.field];
    case "filter":
    case "require":
      return [(step.condition satisfies Condition).field];
    case "deadline":
    case "verifier":
      return step.field ? [step.field] : [];
    case "coverage":
    case "claim":
    case "by-hand":
      return [];
  }
}
