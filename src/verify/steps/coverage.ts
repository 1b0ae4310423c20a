import { plain } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { fold } from "../../base/fold";
import type { CellRef } from "../../grid/address";
import { cellAt, leftOut, rowsFound, valueAt } from "../batch";
import type { Batch } from "../batch";
import { testOf } from "../conditions";
import type { Step } from "../protocol";
import { shownText } from "../reading";
import type { GroupRun, Reason, RowCause } from "../run";
import { exactTotal, isOfWhole, measureOf, standing } from "../totals";
import type { MeasureColumns, Total } from "../totals";
import type { StepMachine, StepSetting } from "./machine";

type CoverageStep = Extract<Step, { kind: "coverage" }>;

/** Places of the columns of a coverage in the pieces of each list. */
export interface CoverageColumns {
  readonly part: MeasureColumns;
  readonly whole: MeasureColumns;
  readonly by?: ReadonlyArray<number>;
  readonly without?: ReadonlyArray<number>;
}

export interface CoverageMachine extends StepMachine {
  groups(): readonly GroupRun[];
  /** Groups that would reach the share if all unclear rows were good. */
  reachedIfClear(): number;
}

interface Group {
  readonly name: string | undefined;
  readonly firstRow: CellRef;
  readonly part: Total;
  /** What rows that could not be judged would add. */
  readonly perhaps: Total;
  readonly whole: Total;
  isUnknown: boolean;
}

/** Judged after the rows are counted: rows that pass make the part, all rows of the list the whole. */
export function coverageMachine(
  step: CoverageStep,
  columns: CoverageColumns,
  { words, isBlank, keep }: StepSetting,
  mustReach: boolean,
): CoverageMachine {
  const part = measureOf(step.part, columns.part, words);
  const whole = measureOf(step.whole, columns.whole, words);
  const without = step.without && testOf(step.without, words);
  const doubtful = rowsFound(keep);
  const groups = new Map<string, Group>();
  let rows = 0;
  let lastText: unknown;
  let last: Group | undefined;

  const groupOf = (batch: Batch, r: number): Group => {
    const value = columns.by && valueAt(batch, r, columns.by[batch.plan.index] ?? -1);
    if (last && value === lastText) return last;
    const text = columns.by === undefined || isBlank(value) ? "" : fold(shownText(value));
    let group = groups.get(text);
    if (!group) {
      const name = columns.by && shownText(value);
      const firstRow = cellAt(batch.plan, batch.top + r, columns.by?.[batch.plan.index] ?? 0);
      group = { name, firstRow, part: exactTotal(), perhaps: exactTotal(), whole: exactTotal(), isUnknown: false };
      groups.set(text, group);
    }
    [lastText, last] = [value, group];
    return group;
  };
  const unknown = (group: Group, batch: Batch, r: number, column: number | undefined, cause: RowCause): void => {
    group.isUnknown = true;
    doubtful.add(batch, r, column ?? 0, cause);
  };
  const reaches = (group: Group, withPerhaps: boolean): boolean => {
    const got = withPerhaps ? group.part.value().plus(group.perhaps.value()) : group.part.value();
    return got.times(step.atLeast.of).gte(group.whole.value().times(step.atLeast.part)) && group.whole.value().gt(0);
  };
  const groupRun = (group: Group): GroupRun => ({
    ...(group.name === undefined ? {} : { group: group.name }),
    part: group.part.value(),
    whole: group.whole.value(),
    reached: !group.isUnknown && reaches(group, false),
    needed: leastPart(group.whole.value(), step),
    atLeast: step.atLeast,
    firstRow: group.firstRow,
  });

  return {
    judge(batch) {
      const { index } = batch.plan;
      for (let r = 0; r < batch.count; r++) {
        const flag = batch.flags[r] ?? 0;
        if (flag & leftOut) continue;
        const isOut = without ? without(valueAt(batch, r, columns.without?.[index] ?? -1)) : "false";
        if (isOut === "true") continue;
        const group = groupOf(batch, r);
        rows += 1;
        if (isOut !== "false") unknown(group, batch, r, columns.without?.[index], isOut);
        if (isOfWhole(flag)) {
          const amount = whole(batch, r);
          if (typeof amount === "string") unknown(group, batch, r, columns.whole.sum?.[index] ?? columns.whole.where?.[index], amount);
          else group.whole.add(amount);
        }
        const stands = standing(flag);
        if (stands === "no") continue;
        const amount = part(batch, r);
        if (amount === "blank") continue;
        if (typeof amount === "string") unknown(group, batch, r, columns.part.sum?.[index] ?? columns.part.where?.[index], amount);
        else (stands === "counts" ? group.part : group.perhaps).add(amount);
      }
    },
    groups: () => [...groups.values()].map(groupRun),
    reachedIfClear: () => [...groups.values()].filter((group) => group.isUnknown || reaches(group, true)).length,
    result() {
      const found = [...groups.values()];
      const short = found.filter((group) => !group.isUnknown && !reaches(group, true));
      const open = found.filter((group) => group.isUnknown || (reaches(group, true) && !reaches(group, false)));
      const reasons: Reason[] = [
        ...short.map((group) => shortOf(group, groupRun(group))),
        ...found.flatMap((group) => notWhole(group, step)),
      ];
      const isEmpty = rows === 0;
      const outcome = isEmpty ? "failed" : short.length > 0 && mustReach ? "failed" : open.length > 0 ? "unclear" : "passed";
      const nothing: Reason[] = isEmpty ? [{ key: "coverage-of-nothing", places: {}, cells: [] }] : [];
      const unclearRows = doubtful.found();
      return {
        step,
        outcome,
        reasons: [...nothing, ...reasons],
        passed: rows - unclearRows.total,
        failed: { first: [], total: 0 },
        unclear: unclearRows,
        groups: found.map(groupRun),
      };
    },
  };
}

/** The least whole number that reaches the share. */
const leastPart = (whole: Dec, { atLeast }: CoverageStep): Dec => whole.times(atLeast.part).div(atLeast.of).ceil();

function shortOf(group: Group, run: GroupRun): Reason {
  const places = {
    part: plain(run.part),
    whole: plain(run.whole),
    share: `${run.atLeast.part}/${run.atLeast.of}`,
    needed: plain(run.needed),
    ...(group.name === undefined ? {} : { group: group.name }),
  };
  return { key: run.whole.isZero() ? "coverage-of-nothing" : "coverage-short", places, cells: [group.firstRow] };
}

/** People and schools are whole: a fraction among them is another figure than the one asked for. */
function notWhole(group: Group, step: CoverageStep): Reason[] {
  const fields = [step.part, step.whole].flatMap(({ sum }, n) =>
    sum && !(n === 0 ? group.part.value() : group.whole.value()).isInteger() ? [sum.name] : [],
  );
  return fields.map((field) => ({ key: "not-whole", places: { field }, cells: [group.firstRow] }));
}
