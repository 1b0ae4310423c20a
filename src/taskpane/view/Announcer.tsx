import { useEffect, useState } from "react";
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
  const [said, say] = useState("");
  const result = counts === undefined ? "" : words.status.ready(counts.broken, counts.holds, counts.notJudged);
  useEffect(() => {
    if (result !== "") say(result);
  }, [result]);
  useEffect(() => {
    if (last === undefined) return;
    const { what, todo } = messageText(last, words);
    say(`${what} ${todo}`.trim());
  }, [last, words]);
  return (
    <div role="status" aria-live="polite" className={shared.hidden} data-testid="announcer">
      {said}
    </div>
  );
}
