import { createContext, useContext } from "react";
import { useWords } from "../../words";

const EarlierContext = createContext<string | undefined>(undefined);

/** Gives the views below the name of the kept version that is the earlier one; undefined where the workbook itself states both. */
export const EarlierProvider = EarlierContext.Provider;

/** What the two versions are called, and whether the cells of the earlier one are still in the workbook. */
export function useSides(): { readonly before: string; readonly after: string; readonly hasBefore: boolean } {
  const words = useWords().compare;
  const earlier = useContext(EarlierContext);
  return earlier === undefined
    ? { before: words.before, after: words.after, hasBefore: true }
    : { before: earlier, after: words.now, hasBefore: false };
}
