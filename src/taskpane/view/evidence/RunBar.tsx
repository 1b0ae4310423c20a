import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Verified } from "../../state/state";
import { useWords } from "../../words";
import { timeText } from "../figures";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";

interface RunBarProps {
  /** How many are confirmed. */
  readonly protocols: number;
  readonly verified: Verified | undefined;
  /** The workbook changed since the run. */
  readonly isOld: boolean;
}

/** Starts the run, and says when the last one was. */
export function RunBar({ protocols, verified, isOld }: RunBarProps): ReactNode {
  const shared = useShared();
  const words = useWords();
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const stale = usePaneState((state) => state.stale);
  if (protocols === 0) return <p className={shared.text}>{words.evidence.noConfirmed}</p>;
  const last = verified && words.evidence.runAt(timeText(verified.at, words.locale));
  return (
    <div className={shared.row}>
      <Button appearance="primary" size="small" disabled={busy} onClick={() => void commands.verify()} data-testid="run-protocols">
        {words.evidence.run(protocols)}
      </Button>
      {last !== undefined && (
        <span className={shared.quiet} data-testid="run-at">
          {last} {(isOld || stale) && words.evidence.runStale}
        </span>
      )}
    </div>
  );
}
