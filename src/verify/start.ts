import type { RawValue } from "../grid/raw";
import type { EvidenceList } from "../model/project";
import { failed, leftOut, unclear } from "./batch";
import type { Batch, ListPlan } from "./batch";
import { readyStep } from "./machines";
import type { ReadyStep } from "./machines";
import { judgeRun } from "./outcome";
import { planRun } from "./plan";
import type { Protocol } from "./protocol";
import { blankTest } from "./reading";
import type { EvidenceWords, RowsPiece } from "./reading";
import type { ProtocolRun } from "./run";
import { countRows } from "./steps/unique";
import { countedTotal } from "./counted";

export interface RunSetting {
  readonly words: EvidenceWords;
  /** How many failing rows of a step are kept; 100 where not said. */
  readonly keep?: number;
}

/** One list that a run has to be fed with, from its first row to its last. */
export interface Feed {
  readonly list: EvidenceList;
  /** Sheet columns that each piece gives, in this order. */
  readonly cols: readonly number[];
}

/**
 * A protocol being run. Feeds are given in their order, each whole, before the next; only what a row leaves behind is
 * kept: keys, totals, and the first failing rows. Nothing throws on content.
 */
export interface StartedRun {
  readonly feeds: readonly Feed[];
  accept(feed: number, piece: RowsPiece): void;
  /** The result; where not every feed was given whole, of what was given. */
  finish(): ProtocolRun;
}

/** Makes a protocol ready to run over the evidence lists of a workbook. */
export function startRun(protocol: Protocol, lists: readonly EvidenceList[], { words, keep = 100 }: RunSetting): StartedRun {
  const plan = planRun(protocol, lists);
  const isBlank = blankTest(words.nothing);
  const setting = { words, isBlank, keep };
  const canRun = plan.reasons.length === 0 && plan.plans.length > 0;
  const steps: readonly ReadyStep[] = protocol.steps.map((step) =>
    canRun ? readyStep(step, protocol, plan, lists, setting) : { kind: "not-run", step, reasons: [] },
  );
  const filters = steps.flatMap((one) => (one.kind === "filter" ? [one.machine] : []));
  const uniques = steps.flatMap((one) => (one.kind === "unique" ? [one.machine] : []));
  const rowSteps = steps.flatMap((one) => (one.kind === "rows" || one.kind === "within" ? [one.machine] : []));
  const coverages = steps.flatMap((one) => (one.kind === "coverage" ? [one.machine] : []));
  const others = steps.flatMap((one) => (one.kind === "within" ? [one] : []));
  const total = countedTotal(protocol, plan, words);
  const rows = { judged: 0, counted: 0, failed: 0, unclear: 0 };
  let keys = 0;
  let flags = new Uint8Array(0);

  const judge = (evidence: ListPlan, piece: RowsPiece): void => {
    if (flags.length < piece.count) flags = new Uint8Array(piece.count);
    flags.fill(0, 0, piece.count);
    const batch: Batch = { ...piece, plan: evidence, flags };
    leaveOutEmpty(batch);
    for (const machine of filters) machine.judge(batch);
    for (const machine of rowSteps) machine.judge(batch);
    const count = countRows(batch, uniques);
    rows.counted += count.rows;
    keys += count.keys;
    for (const machine of coverages) machine.judge(batch);
    total.judge(batch);
    for (let r = 0; r < piece.count; r++) {
      const flag = flags[r] ?? 0;
      if (flag & leftOut) continue;
      rows.judged += 1;
      if (flag & failed) rows.failed += 1;
      else if (flag & unclear) rows.unclear += 1;
    }
  };

  return {
    feeds: canRun ? [...others.map(({ other }) => other), ...plan.plans].map(({ list, cols }) => ({ list, cols })) : [],
    accept(feed, piece) {
      const other = others[feed];
      const evidence = plan.plans[feed - others.length];
      if (other) other.machine.learn(piece);
      else if (evidence) judge(evidence, piece);
    },
    finish: () =>
      judgeRun({
        protocol,
        plan,
        steps,
        rows: { ...rows, leftOut: filters.reduce((sum, machine) => sum + machine.leftOut(), 0) },
        keys,
        total,
        possible: uniques.map((machine) => machine.possible()),
      }),
  };
}

/** Rows that hold nothing at all, and those that the reader knows to be totals or notes, are no items of the list. */
function leaveOutEmpty(batch: Batch): void {
  const { flags, columns, count, top } = batch;
  const first = columns[0] ?? [];
  for (let r = 0; r < count; r++) {
    const value = first[r];
    if (typeof value === "string" && value.charCodeAt(0) > 32) continue;
    let isEmpty = true;
    for (let c = 0; c < columns.length && isEmpty; c++) isEmpty = holdsNothing(columns[c]?.[r]);
    if (isEmpty) flags[r] = leftOut;
  }
  for (const row of batch.plan.list.otherRows ?? []) if (row >= top && row < top + count) flags[row - top] = leftOut;
}

const holdsNothing = (value: RawValue): boolean =>
  value === undefined || value === null || value === "" || (typeof value === "string" && value.charCodeAt(0) <= 32 && value.trim() === "");
