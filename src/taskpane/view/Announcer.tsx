import type { ReactNode } from "react";
import { useWords } from "../words";
import { messageText } from "./Messages";
import { useShared } from "./parts/styles";
import { usePaneState } from "./pane";

/** Says results and messages to a screen reader: the counts when they change, each new message once, progress never. */
export function Announcer(): ReactNode {
  const words = useWords();
  const shared = useShared();
  const counts = usePaneState((state) => state.analysis?.check.counts);
  const last = usePaneState((state) => state.messages.at(-1));
  const message = last === undefined ? undefined : messageText(last, words);
  return (
    <div className={shared.hidden} data-testid="announcer">
      <div role="status" aria-live="polite">
        {counts !== undefined && words.status.ready(counts.broken, counts.holds, counts.notJudged)}
      </div>
      <div role="status" aria-live="polite">
        {message !== undefined && `${message.what} ${message.todo}`}
      </div>
    </div>
  );
}
