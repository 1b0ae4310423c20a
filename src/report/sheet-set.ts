import type { Steps } from "../compare/steps";
import type { SheetDraft } from "./draft";

/** The makers whose sheets are replaced when they are made anew. */
export type SheetMaker = Exclude<SheetDraft["maker"], "template">;

/** Sheets that are written together, and may refer to one another: they are made once their names are known. */
export interface SheetSet {
  /** Every sheet that the set may hold, with the name that it would have; one that is no longer made is taken away. */
  readonly wishes: ReadonlyArray<{ readonly maker: SheetMaker; readonly name: string }>;
  readonly make: (nameOf: (maker: SheetMaker) => string) => readonly SheetDraft[];
  /** The same in steps, where one go would take long. */
  readonly makeSteps?: (nameOf: (maker: SheetMaker) => string) => Steps<readonly SheetDraft[]>;
}

/** A sheet that stands by itself. */
export function setOf(draft: SheetDraft): SheetSet {
  return { wishes: draft.maker === "template" ? [] : [{ maker: draft.maker, name: draft.name }], make: () => [draft] };
}
