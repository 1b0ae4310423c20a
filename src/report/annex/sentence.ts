import type { Link } from "./annex";

/** A sentence with the cells of every figure in it. */
export interface Sentence {
  readonly key: string;
  readonly about: string;
  readonly text: string;
  readonly links: readonly Link[];
}
