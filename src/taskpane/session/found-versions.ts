import { HostFailure } from "../../app/host";
import type { FoundVersions } from "../../app/versions";
import { choiceOf, isSameQuestion } from "../state/compare";
import type { CompareQuestion, CompareState } from "../state/compare";
import type { PaneState } from "../state/state";
import type { Store } from "../state/store";
import { loadComparing } from "./loads";

/** Comparing versions reaches no workbook, so it takes no turn: it goes on beside what the pane is doing. */
export interface Comparing {
  /**
   * The versions as they are asked for now. Where the same is under way already, that is waited for; another question under way is given
   * up. Rejects with "cancelled" where it was given up or stopped.
   */
  readonly found: () => Promise<FoundVersions>;
  readonly stop: () => void;
}

interface UnderWay {
  readonly question: CompareQuestion;
  readonly stop: AbortController;
  readonly answer: Promise<FoundVersions>;
}

function questionOf({ analysis, workbook, settings, compare }: PaneState): CompareQuestion | undefined {
  return analysis && workbook && { analysis, workbook, pairings: settings.pairings, ...choiceOf(compare) };
}

export function comparingOver(store: Store): Comparing {
  let underWay: UnderWay | undefined;
  const tell = (compare: Partial<CompareState>): void => store.dispatch({ type: "compare", compare });

  async function compared(question: CompareQuestion, stop: AbortController): Promise<FoundVersions> {
    const { analysis, workbook, pairings, ...asked } = question;
    try {
      const { versionsInSlices } = await loadComparing();
      const job = { signal: stop.signal, onProgress: ({ done }: { readonly done: number }) => tell({ comparing: done }) };
      const found = await versionsInSlices(analysis, workbook, { pairings }, asked, job);
      if (stop.signal.aborted) throw new HostFailure("cancelled", "It was stopped.");
      tell({ found: { ...found, of: question } });
      return found;
    } finally {
      if (underWay?.stop === stop) {
        underWay = undefined;
        tell({ comparing: undefined });
      }
    }
  }

  return {
    found: async () => {
      const question = questionOf(store.state());
      if (question === undefined) return { kept: { snapshots: [], unreadable: [] } };
      const { found } = store.state().compare;
      if (found && isSameQuestion(found.of, question)) {
        underWay?.stop.abort();
        return found;
      }
      if (underWay && isSameQuestion(underWay.question, question)) return underWay.answer;
      underWay?.stop.abort();
      const stop = new AbortController();
      const answer = compared(question, stop);
      underWay = { question, stop, answer };
      tell({ comparing: 0 });
      return answer;
    },
    stop: () => underWay?.stop.abort(),
  };
}
