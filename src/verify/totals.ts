import { dec } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { RawValue } from "../grid/raw";
import { counted, failed, leftOut, repeated, unclear, valueAt } from "./batch";
import type { Batch } from "./batch";
import { figureOf, testOf } from "./conditions";
import type { Test } from "./conditions";
import type { Measure } from "./protocol";
import type { EvidenceWords } from "./reading";
import type { RowCause } from "./run";

/** An exact total: small whole numbers are added as such, all else as decimals. */
export interface Total {
  add(value: number | Dec): void;
  value(): Dec;
}

export function exactTotal(): Total {
  let whole = 0;
  let rest = dec(0);
  return {
    add(value) {
      if (typeof value === "number" && Number.isSafeInteger(value) && Math.abs(value) < 2 ** 40) {
        whole += value;
        if (Math.abs(whole) < 2 ** 52) return;
        rest = rest.plus(whole);
        whole = 0;
      } else rest = rest.plus(value);
    },
    value: () => rest.plus(whole),
  };
}

/** A measure over the columns of each list: -1 where it has no such column to read. */
export interface MeasureColumns {
  readonly sum?: ReadonlyArray<number>;
  readonly where?: ReadonlyArray<number>;
}

/** How much one row adds to a measure: nothing, an amount, or why that cannot be told. */
export type RowAmount = number | Dec | RowCause;

export function measureOf(measure: Measure, columns: MeasureColumns, words: EvidenceWords): (batch: Batch, r: number) => RowAmount {
  const test: Test | undefined = measure.where && testOf(measure.where, words);
  return (batch, r) => {
    const { index } = batch.plan;
    const verdict = test ? test(valueAt(batch, r, columns.where?.[index] ?? -1)) : "true";
    if (verdict === "false") return 0;
    if (verdict !== "true") return verdict;
    return measure.sum === undefined ? 1 : amountOf(valueAt(batch, r, columns.sum?.[index] ?? -1), words);
  };
}

function amountOf(value: RawValue, words: EvidenceWords): RowAmount {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  if (value === undefined || value === null || value === "") return "blank";
  if (typeof value === "object") return "error";
  return figureOf(value, words) ?? "not-a-figure";
}

/** What a row is to a total over rows that pass: it adds, might add, or does not. */
export function standing(flag: number): "counts" | "unclear" | "no" {
  if (flag & counted) return "counts";
  return (flag & (leftOut | failed)) === 0 && flag & unclear ? "unclear" : "no";
}

/** Rows that belong to the whole of a coverage: all that are judged, an item listed twice once. */
export const isOfWhole = (flag: number): boolean => (flag & (leftOut | repeated)) === 0;
