import type { ReactNode } from "react";
import { staleRowsIn } from "../state/compare";
import { useWords } from "../words";
import { messageText } from "./Messages";
import { useShared } from "./parts/styles";
import { usePaneState } from "./pane";

/** Says results and messages to a screen reader: the counts and the stale rows when they change, each new message once, progress never. */
export function Announcer(): ReactNode {
  const words = useWords();
  const shared = useShared();
  const counts = usePaneState((state) => state.analysis?.check.counts);
  const last = usePaneState((state) => state.messages.at(-1));
  const stale = usePaneState((state) => staleRowsIn(state.compare));
  const message = last === undefined ? undefined : messageText(last, words);
  return (
    <div className={shared.hidden} data-testid="announcer">
      <div role="status" aria-live="polite">
        {counts !== undefined && words.status.ready(counts.broken, counts.holds, counts.notJudged)}
      </div>
      <div role="status" aria-live="polite">
        {stale > 0 && words.compare.stale.announced(stale)}
      </div>
      <div role="status" aria-live="polite">
        {message !== undefined && `${message.what} ${message.todo}`}
      </div>
    </div>
  );
}
