import { fold } from "../base/fold";
import type { EvidenceList } from "../model/project";
import type { ListPlan } from "./batch";
import { ofValues, testOf, yesNo } from "./conditions";
import type { Test } from "./conditions";
import { findColumn, isReason } from "./find-lists";
import { fieldsOf, firstOf, measureColumns, otherListOf } from "./plan";
import type { RunPlan } from "./plan";
import type { Protocol, Step } from "./protocol";
import { shownText } from "./reading";
import type { Reason, RowCause } from "./run";
import { coverageMachine } from "./steps/coverage";
import type { CoverageMachine } from "./steps/coverage";
import { fieldsMachine } from "./steps/fields";
import type { StepMachine, StepSetting } from "./steps/machine";
import { filterMachine, testMachine } from "./steps/tests";
import { uniqueMachine } from "./steps/unique";
import type { UniqueMachine } from "./steps/unique";
import { withinMachine } from "./steps/within";
import type { WithinMachine } from "./steps/within";

/** A step made ready, by what it needs of the run; "stated" steps read no rows. */
export type ReadyStep =
  | { readonly kind: "filter"; readonly step: Step; readonly machine: StepMachine & { leftOut(): number } }
  | { readonly kind: "rows"; readonly step: Step; readonly machine: StepMachine }
  | { readonly kind: "unique"; readonly step: Step; readonly machine: UniqueMachine }
  | { readonly kind: "within"; readonly step: Step; readonly machine: WithinMachine; readonly other: ListPlan }
  | { readonly kind: "coverage"; readonly step: Step; readonly machine: CoverageMachine }
  | { readonly kind: "stated"; readonly step: Step }
  | { readonly kind: "not-run"; readonly step: Step; readonly reasons: readonly Reason[] };

/** Makes a step of the protocol ready to run over its lists. */
export function readyStep(step: Step, protocol: Protocol, plan: RunPlan, lists: readonly EvidenceList[], setting: StepSetting): ReadyStep {
  const { at: columns, missing } = plan.columns(fieldsOf(step));
  if (missing.length > 0) return { kind: "not-run", step, reasons: missing };
  const rows = (test: Test, cause: RowCause): ReadyStep => ({
    kind: "rows",
    step,
    machine: testMachine({ step, test, cause }, columns, setting),
  });
  const { words, isBlank } = setting;
  switch (step.kind) {
    case "fields":
      return { kind: "rows", step, machine: fieldsMachine(step, columns, setting) };
    case "unique":
      return { kind: "unique", step, machine: uniqueMachine(step, columns, plan.plans, setting) };
    case "confirmed":
      return rows(ofValues(yesNo(words, step.words ?? [], isBlank)), "not-confirmed");
    case "filter":
      return { kind: "filter", step, machine: filterMachine({ step, test: testOf(step.condition, words) }, columns, setting) };
    case "require":
      return rows(testOf(step.condition, words), "condition");
    case "deadline":
      if (step.field) return rows(testOf({ is: "on-or-before", field: step.field, value: step.on }, words), "late");
      return { kind: "stated", step };
    case "verifier": {
      const name = fold(step.name);
      if (step.field)
        return rows(
          ofValues((value) => (fold(shownText(value)) === name ? "true" : "false")),
          "other-verifier",
        );
      return { kind: "stated", step };
    }
    case "within":
      return readyWithin(step, columns, plan, lists, setting);
    case "coverage":
      return readyCoverage(step, protocol, plan, setting);
    case "claim":
    case "by-hand":
      return { kind: "stated", step };
  }
}

function readyWithin(
  step: Extract<Step, { kind: "within" }>,
  columns: ReadonlyArray<readonly number[]>,
  plan: RunPlan,
  lists: readonly EvidenceList[],
  setting: StepSetting,
): ReadyStep {
  const other = otherListOf(lists, plan.plans, step.list);
  if ("key" in other) return { kind: "not-run", step, reasons: [other] };
  const key = findColumn(other.list, step.listKey);
  const where = step.where && findColumn(other.list, step.where.field);
  const reasons = [key, where ?? 0].filter(isReason);
  if (isReason(key) || reasons.length > 0) return { kind: "not-run", step, reasons };
  const meant =
    step.where && typeof where === "number" ? { column: other.cols.indexOf(where), test: testOf(step.where, setting.words) } : undefined;
  const machine = withinMachine(step, columns, { plan: other, key: other.cols.indexOf(key), ...(meant ? { where: meant } : {}) }, setting);
  return { kind: "within", step, machine, other };
}

function readyCoverage(step: Extract<Step, { kind: "coverage" }>, protocol: Protocol, plan: RunPlan, setting: StepSetting): ReadyStep {
  const part = measureColumns(plan, step.part);
  const whole = measureColumns(plan, step.whole);
  const by = step.by && plan.columns([step.by]);
  const without = step.without && plan.columns([step.without.field]);
  const missing = [part, whole, by, without].flatMap((found) => found?.missing ?? []);
  if (missing.length > 0) return { kind: "not-run", step, reasons: missing };
  const columns = { part, whole, ...(by ? { by: firstOf(by) } : {}), ...(without ? { without: firstOf(without) } : {}) };
  const mustReach = protocol.counts?.kind !== "groups";
  return { kind: "coverage", step, machine: coverageMachine(step, columns, setting, mustReach) };
}
