import { createContext, useContext } from "react";
import { en } from "./en";
import type { Words } from "./en";

const WordsContext = createContext<Words>(en);

export const WordsProvider = WordsContext.Provider;

/** The words of the pane in the language it is shown in. */
export function useWords(): Words {
  return useContext(WordsContext);
}

export { en };
export type { Words };
