import { maxRows } from "../../grid/address";
import { cellAt, counted, failed, leftOut, repeated, rowNumber, rowsFound, unclear } from "../batch";
import type { Batch, ListPlan } from "../batch";
import { waysOfDiffering } from "../differs";
import { keyTable } from "../key-table";
import { errorKey, keyReader, noKey } from "../keys";
import type { Step } from "../protocol";
import { shownText } from "../reading";
import { rowKeys } from "../row-keys";
import type { DuplicateRow, Rows } from "../run";
import type { ColumnsByList, StepMachine, StepSetting } from "./machine";

type UniqueStep = Extract<Step, { kind: "unique" }>;

/** A key that is to be unique also says which rows count: of those with one key, the first that passes everything else. */
export interface UniqueMachine extends StepMachine {
  possible(): Rows<DuplicateRow>;
  /** Whether a row that passes all else has a key that counts already; for rows of the piece judged last. */
  isTaken(r: number): boolean;
  /** Takes the row's key; true where it is the first of its key in any spelling. */
  take(r: number): boolean;
}

const keyCounts = 1;
const likeCounts = 2;

export function uniqueMachine(
  step: UniqueStep,
  columns: ColumnsByList,
  plans: readonly ListPlan[],
  { isBlank, keep }: StepSetting,
): UniqueMachine {
  const keys = rowKeys(step.key.map(keyReader), isBlank);
  const table = keyTable(plans.reduce((rows, { list }) => rows + list.rows.bottom - list.rows.top + 1, 0));
  const failing = rowsFound(keep);
  const doubtful = rowsFound(keep);
  const possible: DuplicateRow[] = [];
  let possibleCount = 0;
  let passed = 0;
  let slots = new Float64Array(0);

  const cellOf = (number: number, fieldAt = 0) => {
    const index = Math.floor(number / maxRows);
    const plan = plans[index];
    return plan && cellAt(plan, number % maxRows, columns[index]?.[fieldAt] ?? 0);
  };
  const textOf = (key: number, spelling: number): string => keys.idsOf(key, spelling).map(shownText).join(" / ");

  const notePossible = (batch: Batch, r: number, key: number, slot: number): void => {
    possibleCount += 1;
    if (possible.length >= keep) return;
    const earlier = table.first(slot);
    const [own, others] = [keys.idsOf(key, keys.spelling), keys.idsOf(key, table.spelling(earlier))];
    const fieldAt = Math.max(
      0,
      own.findIndex((value, n) => value !== others[n]),
    );
    const other = cellOf(table.row(earlier), fieldAt);
    if (!other) return;
    possible.push({
      cell: cellAt(batch.plan, batch.top + r, columns[batch.plan.index]?.[fieldAt] ?? 0),
      text: textOf(key, keys.spelling),
      other,
      otherText: textOf(key, table.spelling(earlier)),
      differs: [...new Set(own.flatMap((value, n) => (value === others[n] ? [] : waysOfDiffering(value, others[n]))))],
    });
  };

  return {
    judge(batch) {
      const { flags, count } = batch;
      const own = columns[batch.plan.index] ?? [];
      if (slots.length < count) slots = new Float64Array(count);
      for (let r = 0; r < count; r++) {
        slots[r] = -1;
        const flag = flags[r] ?? 0;
        if (flag & leftOut) continue;
        const key = keys.read(batch, own, r);
        if (key >= 0) {
          const slot = table.add(key, step.alike ? 0 : keys.spelling, rowNumber(batch.plan, batch.top + r));
          slots[r] = slot;
          if (!table.isNew) {
            flags[r] = flag | repeated;
            failing.add(batch, r, own[0] ?? 0, "duplicate", cellOf(table.row(slot)), textOf(key, keys.spelling));
          } else {
            passed += 1;
            if (!table.isFirst) notePossible(batch, r, key, slot);
          }
        } else if (key === noKey) {
          flags[r] = flag | failed;
          const blank = own.find((column) => isBlank(batch.columns[column]?.[r]));
          failing.add(batch, r, blank ?? own[0] ?? 0, "key-blank");
        } else {
          flags[r] = flag | unclear;
          doubtful.add(batch, r, own[0] ?? 0, key === errorKey ? "error" : "digits-lost");
        }
      }
    },
    isTaken: (r) => (slots[r] ?? -1) >= 0 && (table.mark(slots[r] ?? 0) & keyCounts) !== 0,
    take(r) {
      const slot = slots[r] ?? -1;
      if (slot < 0) return true;
      table.setMark(slot, table.mark(slot) | keyCounts);
      const first = table.first(slot);
      const isAlike = (table.mark(first) & likeCounts) !== 0;
      table.setMark(first, table.mark(first) | likeCounts);
      return !isAlike;
    },
    possible: () => ({ first: possible, total: possibleCount }),
    result() {
      const [bad, doubt] = [failing.found(), doubtful.found()];
      const outcome = bad.total > 0 ? "failed" : doubt.total > 0 ? "unclear" : "passed";
      return { step, outcome, reasons: [], passed, failed: bad, unclear: doubt };
    },
  };
}

/** Counts the rows of a piece that passed everything; a key of each unique step counts once. Gives the rows, and how many keys in any spelling. */
export function countRows(batch: Batch, uniques: readonly UniqueMachine[]): { readonly rows: number; readonly keys: number } {
  const { flags, count } = batch;
  const [main] = uniques;
  let rows = 0;
  let keys = 0;
  for (let r = 0; r < count; r++) {
    const flag = flags[r] ?? 0;
    if (flag & (leftOut | failed | unclear)) continue;
    let isTaken = false;
    for (const unique of uniques) isTaken ||= unique.isTaken(r);
    if (isTaken) {
      flags[r] = flag | failed;
      continue;
    }
    flags[r] = flag | counted;
    rows += 1;
    let isFirst = true;
    for (const unique of uniques) {
      const isNewKey = unique.take(r);
      if (unique === main) isFirst = isNewKey;
    }
    if (isFirst) keys += 1;
  }
  return { rows, keys };
}
