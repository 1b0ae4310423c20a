import type { CellRef } from "../../grid/address";

/** What a paragraph names, and the cell that it is tied to. */
export interface NarrativeMention {
  readonly paragraph: string;
  readonly kind: "figure" | "year" | "item";
  readonly text: string;
  /** `tied` to a cell; `differs` from what the cell says; `not-found` where no cell holds it; `not-judged` with the reason. */
  readonly outcome: "tied" | "differs" | "not-found" | "not-judged";
  readonly cells: readonly CellRef[];
  /** What is wrong and what to do, for all that is not tied. */
  readonly message?: string;
}
