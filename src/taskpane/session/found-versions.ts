import type { FoundVersions } from "../../app/versions";
import type { ItemHistory } from "../../compare/item-histories";
import { choiceOf, isSameQuestion } from "../state/compare";
import type { CompareQuestion, CompareState, HistoryQuestion } from "../state/compare";
import type { Store } from "../state/store";
import { laneOf } from "./lane";
import type { Lane } from "./lane";
import { loadComparing } from "./loads";

/** The versions as they are asked for on the Compare tab. */
export function comparingOver(store: Store): Lane<FoundVersions> {
  const tell = (compare: Partial<CompareState>): void => store.dispatch({ type: "compare", compare });
  return laneOf<CompareQuestion, FoundVersions>({
    question: () => {
      const { analysis, workbook, settings, compare } = store.state();
      return analysis && workbook && { analysis, workbook, pairings: settings.pairings, ...choiceOf(compare) };
    },
    isSame: isSameQuestion,
    known: () => {
      const { found } = store.state().compare;
      return found && { of: found.of, answer: found };
    },
    work: async ({ analysis, workbook, pairings, ...asked }, job) =>
      (await loadComparing()).versionsInSlices(analysis, workbook, { pairings }, asked, job),
    nothing: { kept: { snapshots: [], unreadable: [] } },
    tellAnswer: (answer, of) => tell({ found: { ...answer, of } }),
    tellProgress: (comparing) => tell({ comparing }),
  });
}

/** The history of the items over the versions that the workbook keeps. */
export function historyOver(store: Store): Lane<readonly ItemHistory[]> {
  const tell = (compare: Partial<CompareState>): void => store.dispatch({ type: "compare", compare });
  return laneOf<HistoryQuestion, readonly ItemHistory[]>({
    question: () => {
      const { analysis, settings, compare } = store.state();
      return analysis && compare.found && { analysis, kept: compare.found.kept, pairings: settings.pairings };
    },
    isSame: (a, b) => a.analysis === b.analysis && a.kept === b.kept && a.pairings === b.pairings,
    known: () => {
      const { history } = store.state().compare;
      return history && { of: history.of, answer: history.items };
    },
    work: async ({ analysis, kept, pairings }, job) =>
      (await loadComparing()).itemHistoriesInSlices(kept.snapshots, analysis.project, { pairings }, job),
    nothing: [],
    tellAnswer: (items, of) => tell({ history: { items, of } }),
    tellProgress: (readingHistory) => tell({ readingHistory }),
  });
}
