import { cellAt, failed, leftOut, rowsFound, unclear } from "../batch";
import type { Batch, ListPlan } from "../batch";
import type { Test } from "../conditions";
import { keyTable } from "../key-table";
import { errorKey, keyReader, noKey } from "../keys";
import type { Step } from "../protocol";
import type { RowsPiece } from "../reading";
import { rowKeys } from "../row-keys";
import type { ColumnsByList, StepMachine, StepSetting } from "./machine";

type WithinStep = Extract<Step, { kind: "within" }>;

/** What the other list is read for: its keys, and which of its rows are such that a key may lie within them. */
export interface OtherList {
  readonly plan: ListPlan;
  /** Place of the key's column in its pieces. */
  readonly key: number;
  readonly where?: { readonly column: number; readonly test: Test };
}

export interface WithinMachine extends StepMachine {
  /** Takes the other list in, piece by piece, before any row is judged. */
  learn(piece: RowsPiece): void;
}

/** Marks on keys of the other list, the better one winning. */
const notMeant = 1;
const perhaps = 2;
const meant = 3;

export function withinMachine(step: WithinStep, columns: ColumnsByList, other: OtherList, { isBlank, keep }: StepSetting): WithinMachine {
  const keys = rowKeys([keyReader()], isBlank);
  const { list } = other.plan;
  const table = keyTable(list.rows.bottom - list.rows.top + 1);
  const failing = rowsFound(keep);
  const doubtful = rowsFound(keep);
  let passed = 0;
  let among = 0;
  // The same digits as a number and as a text are one id here.
  const spelling = (): number => (step.alike ? 0 : Math.max(1, keys.spelling));
  const otherCell = (slot: number) => cellAt(other.plan, table.row(slot), other.key);

  return {
    learn(piece) {
      const others = new Set(list.otherRows);
      keys.turnTo(piece, [other.key]);
      for (let r = 0; r < piece.count; r++) {
        const key = keys.read(r);
        if (key < 0 || others.has(piece.top + r)) continue;
        const verdict = other.where ? other.where.test(piece.columns[other.where.column]?.[r]) : "true";
        const mark = verdict === "true" ? meant : verdict === "false" ? notMeant : perhaps;
        const slot = table.add(key, spelling(), piece.top + r);
        if (table.mark(slot) < mark) table.setMark(slot, mark);
        if (mark === meant) among += 1;
      }
    },
    judge(batch: Batch) {
      const { flags, count } = batch;
      const own = columns[batch.plan.index] ?? [];
      const column = own[0] ?? 0;
      keys.turnTo(batch, own);
      for (let r = 0; r < count; r++) {
        const flag = flags[r] ?? 0;
        if (flag & leftOut) continue;
        const key = keys.read(r);
        const slot = key < 0 ? -1 : table.find(key, spelling());
        const mark = slot < 0 ? 0 : table.mark(slot);
        if (mark === meant) {
          passed += 1;
          continue;
        }
        const like = slot >= 0 || key < 0 ? -1 : table.findAny(key);
        const isUnclear = like >= 0 || mark === perhaps || (key < 0 && key !== noKey);
        flags[r] = flag | (isUnclear ? unclear : failed);
        if (key === noKey) failing.add(batch, r, column, "key-blank");
        else if (key < 0) doubtful.add(batch, r, column, key === errorKey ? "error" : "digits-lost");
        else if (like >= 0) doubtful.add(batch, r, column, "outside-but-for-spelling", otherCell(like));
        else if (mark === perhaps) doubtful.add(batch, r, column, "not-yes-or-no", otherCell(slot));
        else if (mark === notMeant) failing.add(batch, r, column, "outside-where", otherCell(slot));
        else failing.add(batch, r, column, "outside");
      }
    },
    result() {
      const [bad, doubt] = [failing.found(), doubtful.found()];
      const outcome = bad.total > 0 ? "failed" : doubt.total > 0 ? "unclear" : "passed";
      return { step, outcome, reasons: [], passed, failed: bad, unclear: doubt, among };
    },
  };
}
