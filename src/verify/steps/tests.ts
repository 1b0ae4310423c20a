import { failed, leftOut, rowsFound, unclear } from "../batch";
import type { Batch } from "../batch";
import type { Test } from "../conditions";
import type { Step } from "../protocol";
import type { RowCause } from "../run";
import type { ColumnsByList, StepMachine, StepSetting } from "./machine";

/** Steps that judge each row by one of its cells. */
export interface TestStep {
  readonly step: Step;
  readonly test: Test;
  /** Why a row fails whose cell holds something; a blank one fails as blank. */
  readonly cause: RowCause;
}

export function testMachine({ step, test, cause }: TestStep, columns: ColumnsByList, { isBlank, keep }: StepSetting): StepMachine {
  const failing = rowsFound(keep);
  const doubtful = rowsFound(keep);
  let passed = 0;
  return {
    judge(batch: Batch) {
      const { flags, count } = batch;
      const column = columns[batch.plan.index]?.[0] ?? 0;
      const values = batch.columns[column] ?? [];
      for (let r = 0; r < count; r++) {
        const flag = flags[r] ?? 0;
        if (flag & leftOut) continue;
        const verdict = test(values[r]);
        if (verdict === "true") passed += 1;
        else if (verdict === "false") {
          flags[r] = flag | failed;
          failing.add(batch, r, column, isBlank(values[r]) ? "blank" : cause);
        } else {
          flags[r] = flag | unclear;
          doubtful.add(batch, r, column, verdict);
        }
      }
    },
    result() {
      const [bad, doubt] = [failing.found(), doubtful.found()];
      const outcome = bad.total > 0 ? "failed" : doubt.total > 0 ? "unclear" : "passed";
      return { step, outcome, reasons: [], passed, failed: bad, unclear: doubt };
    },
  };
}

/** Rows that do not meet the condition are left out, before any other step sees them. */
export function filterMachine(
  { step, test }: Omit<TestStep, "cause">,
  columns: ColumnsByList,
  { keep }: StepSetting,
): StepMachine & { leftOut(): number } {
  const doubtful = rowsFound(keep);
  let passed = 0;
  let out = 0;
  return {
    judge(batch: Batch) {
      const { flags, count } = batch;
      const column = columns[batch.plan.index]?.[0] ?? 0;
      const values = batch.columns[column] ?? [];
      for (let r = 0; r < count; r++) {
        const flag = flags[r] ?? 0;
        if (flag & leftOut) continue;
        const verdict = test(values[r]);
        if (verdict === "true") passed += 1;
        else if (verdict === "false") {
          flags[r] = flag | leftOut;
          out += 1;
        } else {
          flags[r] = flag | unclear;
          doubtful.add(batch, r, column, verdict);
        }
      }
    },
    result() {
      const doubt = doubtful.found();
      return {
        step,
        outcome: doubt.total > 0 ? "unclear" : "passed",
        reasons: [],
        passed,
        failed: { first: [], total: 0 },
        unclear: doubt,
      };
    },
    leftOut: () => out,
  };
}
