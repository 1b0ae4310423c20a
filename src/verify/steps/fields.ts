import { failed, leftOut, rowsFound } from "../batch";
import type { Batch } from "../batch";
import type { Step } from "../protocol";
import type { ColumnsByList, StepMachine, StepSetting } from "./machine";

/** No blank in the required columns: a row is listed at its first blank. */
export function fieldsMachine(step: Step, columns: ColumnsByList, { isBlank, keep }: StepSetting): StepMachine {
  const blanks = rowsFound(keep);
  let passed = 0;
  return {
    judge(batch: Batch) {
      const { flags, count } = batch;
      const own = columns[batch.plan.index] ?? [];
      const blankAt = new Uint8Array(count);
      own.forEach((column, n) => {
        isBlank.markIn(batch.columns[column] ?? [], count, blankAt, n + 1);
      });
      for (let r = 0; r < count; r++) {
        const flag = flags[r] ?? 0;
        if (flag & leftOut) continue;
        const at = blankAt[r] ?? 0;
        if (at === 0) {
          passed += 1;
          continue;
        }
        flags[r] = flag | failed;
        blanks.add(batch, r, own[at - 1] ?? 0, "blank");
      }
    },
    result() {
      const found = blanks.found();
      return { step, outcome: found.total > 0 ? "failed" : "passed", reasons: [], passed, failed: found, unclear: { first: [], total: 0 } };
    },
  };
}
