import { createContext, useContext } from "react";
import type { ComparedVersions } from "../../../app/versions";
import { useWords } from "../../words";

const ComparedContext = createContext<Pick<ComparedVersions, "earlier" | "later" | "file">>({});

/** Gives the views below the names of the versions that stand in no sheet of this workbook. */
export const ComparedProvider = ComparedContext.Provider;

export interface Sides {
  /** What the two versions are called. */
  readonly before: string;
  readonly after: string;
  /** Where the cells of the two versions are: in this workbook, in a file that is named, or nowhere any more. */
  readonly places: { readonly before: Place; readonly after: Place };
}

export type Place = "here" | "gone" | { readonly file: string };

export function useSides(): Sides {
  const words = useWords().compare;
  const { earlier, later, file } = useContext(ComparedContext);
  const elsewhere: Place = file === undefined ? "gone" : { file };
  if (later !== undefined) return { before: words.now, after: later, places: { before: "here", after: elsewhere } };
  if (earlier !== undefined) return { before: earlier, after: words.now, places: { before: elsewhere, after: "here" } };
  return { before: words.before, after: words.after, places: { before: "here", after: "here" } };
}
