import { Button, ProgressBar, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";

const useStyles = makeStyles({ says: { flexGrow: 1 } });

/** Milliseconds; what is compared sooner needs no word. */
const wait = 300;

/** How far a comparison is that takes its time, with a way to stop it; and a way to begin again where it was stopped or failed. */
export function Comparing({ isShown }: { readonly isShown: boolean }): ReactNode {
  const shared = useShared();
  const styles = useStyles();
  const words = useWords().compare.versions;
  const commands = useCommands();
  const done = usePaneState((state) => state.compare.comparing);
  const isUnderWay = done !== undefined;
  const isLong = useLasting(isUnderWay);
  if (!isUnderWay && isShown) return null;
  if (!isUnderWay) {
    return (
      <div className={shared.row}>
        <span className={shared.text}>{words.stopped}</span>
        <Button size="small" onClick={() => void commands.compare({ kind: "compare-versions" })} data-testid="compare-again">
          {words.again}
        </Button>
      </div>
    );
  }
  if (!isLong) return null;
  return (
    <div className={shared.tight} data-testid="comparing">
      <div className={shared.row}>
        <span className={mergeClasses(shared.text, styles.says)} role="status">
          {words.comparing}
        </span>
        <Button size="small" appearance="subtle" onClick={commands.stopComparing} data-testid="stop-comparing">
          {words.stop}
        </Button>
      </div>
      <ProgressBar aria-label={words.comparing} shape="square" thickness="medium" value={done} />
    </div>
  );
}

/** True once something has lasted a while. */
function useLasting(on: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setTimeout(() => setLasts(true), wait);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [on]);
  return on && lasts;
}
