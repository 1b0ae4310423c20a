import type { Dec } from "../base/decimal";
import type { Batch } from "./batch";
import { measureColumns } from "./plan";
import type { RunPlan } from "./plan";
import type { Measure, Protocol } from "./protocol";
import type { EvidenceWords } from "./reading";
import type { Reason } from "./run";
import { exactTotal, isOfWhole, measureOf, standing } from "./totals";
import type { Total } from "./totals";

/** What a protocol counts beside rows: totals of a column, or a share. */
export interface CountedTotal {
  judge(batch: Batch): void;
  readonly missing: readonly Reason[];
  /** Absent where rows or groups are counted. */
  value(): { readonly certain: Dec; readonly ifClear: Dec } | undefined;
}

const nothing: CountedTotal = { judge: () => undefined, missing: [], value: () => undefined };

export function countedTotal({ counts }: Protocol, plan: RunPlan, words: EvidenceWords): CountedTotal {
  if (counts?.kind === "sum") {
    const sum = summing({ sum: counts.field }, plan, words);
    return { judge: (batch) => sum.addPassing(batch), missing: sum.missing, value: () => range(sum, (figure) => figure) };
  }
  if (counts?.kind !== "share") return nothing;
  const part = summing(counts.part, plan, words);
  const whole = summing(counts.whole, plan, words);
  return {
    judge(batch) {
      part.addPassing(batch);
      whole.addAll(batch);
    },
    missing: [...part.missing, ...whole.missing],
    value() {
      const all = whole.certain.value();
      return all.isZero() ? undefined : range(part, (figure) => figure.times(100).div(all));
    },
  };
}

interface Summing {
  readonly missing: readonly Reason[];
  readonly certain: Total;
  readonly perhaps: Total;
  addPassing(batch: Batch): void;
  addAll(batch: Batch): void;
}

function range({ certain, perhaps }: Summing, figure: (total: Dec) => Dec): { certain: Dec; ifClear: Dec } {
  return { certain: figure(certain.value()), ifClear: figure(certain.value().plus(perhaps.value())) };
}

function summing(measure: Measure, plan: RunPlan, words: EvidenceWords): Summing {
  const columns = measureColumns(plan, measure);
  const amount = measureOf(measure, columns, words);
  const certain = exactTotal();
  const perhaps = exactTotal();
  const add = (total: Total, batch: Batch, r: number): void => {
    const found = amount(batch, r);
    if (typeof found !== "string") total.add(found);
  };
  return {
    missing: columns.missing,
    certain,
    perhaps,
    addPassing(batch) {
      for (let r = 0; r < batch.count; r++) {
        const stands = standing(batch.flags[r] ?? 0);
        if (stands !== "no") add(stands === "counts" ? certain : perhaps, batch, r);
      }
    },
    addAll(batch) {
      for (let r = 0; r < batch.count; r++) if (isOfWhole(batch.flags[r] ?? 0)) add(certain, batch, r);
    },
  };
}
