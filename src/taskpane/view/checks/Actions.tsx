import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../rules/finding";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";

/** What can be done with the findings as they are shown: written down, or marked in the sheets. */
export function Actions({ shown }: { readonly shown: readonly Finding[] }): ReactNode {
  const shared = useShared();
  const words = useWords().checks;
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  return (
    <div className={shared.row}>
      <Button
        appearance="primary"
        size="small"
        disabled={busy}
        onClick={() => void commands.write("findings")}
        data-testid="write-findings"
      >
        {words.write}
      </Button>
      <Button size="small" disabled={busy} onClick={() => void commands.wordReport("findings")} data-testid="word-report">
        {words.word}
      </Button>
      <Button size="small" disabled={busy || shown.length === 0} onClick={() => void commands.highlight(shown)} data-testid="highlight">
        {words.highlight}
      </Button>
      <Button size="small" appearance="subtle" disabled={busy} onClick={() => void commands.highlight([])} data-testid="remove-highlights">
        {words.unhighlight}
      </Button>
    </div>
  );
}
