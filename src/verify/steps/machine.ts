import type { Batch } from "../batch";
import type { BlankTest, EvidenceWords } from "../reading";
import type { StepRun } from "../run";

/** One step at work: pieces go in, in the order of the rows, and mark their rows; what it found comes out at the end. */
export interface StepMachine {
  judge(batch: Batch): void;
  result(): StepRun;
}

/** What every step is given. */
export interface StepSetting {
  readonly words: EvidenceWords;
  /** Whether a cell says nothing. */
  readonly isBlank: BlankTest;
  /** How many failing rows are kept. */
  readonly keep: number;
}

/** The places of a step's columns in the pieces of each list. */
export type ColumnsByList = ReadonlyArray<readonly number[]>;
