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
  /** Judges a piece that every other step has judged, and counts its rows as it goes; gives how many rows and how many keys in any spelling. */
  judgeAndCount(batch: Batch): CountedRows;
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
  /** Keys and spellings of the rows of the piece judged last, where they are counted afterwards. */
  let seen: { readonly key: Float64Array; readonly spelling: Float64Array } = { key: new Float64Array(0), spelling: new Float64Array(0) };

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

  const slotOf = (r: number): number => table.find(seen.key[r] ?? noKey, seen.spelling[r] ?? 0);

  /** Marks a slot as counting; true where it is the first of its key in any spelling. */
  const takeSlot = (slot: number): boolean => {
    const first = table.first(slot);
    const before = table.mark(first);
    if (first === slot) table.setMark(slot, before | keyCounts | likeCounts);
    else {
      table.setMark(slot, table.mark(slot) | keyCounts);
      table.setMark(first, before | likeCounts);
    }
    return (before & likeCounts) === 0;
  };

  const judgeRows = (batch: Batch, isCounting: boolean): CountedRows => {
    const { flags, count, top, plan } = batch;
    const own = columns[plan.index] ?? [];
    const numbersFrom = rowNumber(plan, top);
    let rows = 0;
    let likes = 0;
    if (!isCounting) seen = { key: new Float64Array(count).fill(noKey), spelling: new Float64Array(count) };
    keys.turnTo(batch, own);
    for (let r = 0; r < count; r++) {
      const flag = flags[r] ?? 0;
      if (flag & leftOut) continue;
      const key = keys.read(r);
      if (key < 0) {
        flags[r] = flag | (key === noKey ? failed : unclear);
        noteNoKey(batch, r, key, own);
        continue;
      }
      const spelling = step.alike ? 0 : keys.spelling;
      const slot = table.add(key, spelling, numbersFrom + r);
      if (table.isNew) passed += 1;
      if (!isCounting) {
        seen.key[r] = key;
        seen.spelling[r] = spelling;
      } else if ((flag & (failed | unclear)) === 0) {
        if (table.mark(slot) & keyCounts) flags[r] = flag | failed;
        else {
          flags[r] = flag | counted;
          rows += 1;
          if (takeSlot(slot)) likes += 1;
        }
      }
      if (!table.isNew) {
        flags[r] = (flags[r] ?? 0) | repeated;
        failing.add(batch, r, own[0] ?? 0, "duplicate", cellOf(table.row(slot)), textOf(key, keys.spelling));
      } else if (!table.isFirst) notePossible(batch, r, key, slot);
    }
    return { rows, keys: likes };
  };

  const noteNoKey = (batch: Batch, r: number, key: number, own: readonly number[]): void => {
    if (key !== noKey) return doubtful.add(batch, r, own[0] ?? 0, key === errorKey ? "error" : "digits-lost");
    const blank = own.find((column) => isBlank(batch.columns[column]?.[r]));
    failing.add(batch, r, blank ?? own[0] ?? 0, "key-blank");
  };

  return {
    judge(batch) {
      judgeRows(batch, false);
    },
    judgeAndCount: (batch) => judgeRows(batch, true),
    isTaken: (r) => (table.mark(slotOf(r)) & keyCounts) !== 0,
    take: (r) => takeSlot(slotOf(r)),
    possible: () => ({ first: possible, total: possibleCount }),
    result() {
      const [bad, doubt] = [failing.found(), doubtful.found()];
      const outcome = bad.total > 0 ? "failed" : doubt.total > 0 ? "unclear" : "passed";
      return { step, outcome, reasons: [], passed, failed: bad, unclear: doubt };
    },
  };
}

export interface CountedRows {
  readonly rows: number;
  /** Keys in any spelling. */
  readonly keys: number;
}

/**
 * Marks and counts the rows of a piece that passed every step but the unique ones; a key of each of these counts once,
 * and the first of them says how many keys there are in any spelling.
 */
export function countRows(batch: Batch, uniques: readonly UniqueMachine[]): CountedRows {
  const [main, second] = uniques;
  if (main && second === undefined) return main.judgeAndCount(batch);
  for (const unique of uniques) unique.judge(batch);
  const { flags, count } = batch;
  let rows = 0;
  let keys = 0;
  for (let r = 0; r < count; r++) {
    const flag = flags[r] ?? 0;
    if (flag & (leftOut | failed | unclear)) continue;
    if (uniques.some((unique) => unique.isTaken(r))) {
      flags[r] = flag | failed;
      continue;
    }
    flags[r] = flag | counted;
    rows += 1;
    const isFirst = uniques.map((unique) => unique.take(r))[0] ?? true;
    if (isFirst) keys += 1;
  }
  return { rows, keys };
}
