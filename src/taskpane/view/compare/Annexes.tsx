import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnnexMaker } from "../../../report/draft";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { StaleRows } from "./StaleRows";

const useStyles = makeStyles({ choice: { border: 0, margin: 0, padding: 0, minWidth: 0 } });

/** The annexes of the restructuring paper: which, written as sheets, as a Word file, or put on the clipboard; below them what else is folded. */
export function Annexes({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().compare.annexes;
  const commands = useCommands();
  const dispatch = useDispatch();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const leaveOut = usePaneState((state) => state.compare.leaveOut);
  const generated = usePaneState((state) => state.settings.generated);
  const makers = Object.keys(words.names) as AnnexMaker[];
  const isWritten = generated.some((made) => makers.some((maker) => maker === made.maker));
  const chosen = makers.filter((maker) => !leaveOut.has(maker));
  const cannot = busy || chosen.length === 0;
  const choose = (maker: AnnexMaker, wanted: boolean): void => {
    const next = new Set(leaveOut);
    if (wanted) next.delete(maker);
    else next.add(maker);
    dispatch({ type: "compare", compare: { leaveOut: next } });
  };
  return (
    <section className={shared.tight} aria-label={words.heading} data-testid="annexes">
      <div className={shared.row}>
        <Button
          appearance="primary"
          size="small"
          disabled={cannot}
          onClick={() => void commands.write("comparison")}
          data-testid="write-comparison"
        >
          {isWritten ? words.again : words.write}
        </Button>
        <Button size="small" disabled={cannot} onClick={() => void commands.wordReport("annexes")} data-testid="word-annexes">
          {words.word}
        </Button>
        <Button size="small" disabled={cannot} onClick={() => void commands.compare({ kind: "copy-annexes" })} data-testid="copy-annexes">
          {words.copy}
        </Button>
      </div>
      {isWritten && <StaleRows />}
      <div>
        <Disclosure id="which annexes" label={words.choose(chosen.length, makers.length)} testId="choose-annexes">
          {() => (
            <fieldset className={styles.choice}>
              <legend className={shared.quiet}>{chosen.length === 0 ? words.none : words.chooseHint}</legend>
              {makers.map((maker) => (
                <div key={maker}>
                  <Checkbox
                    label={words.names[maker]}
                    checked={!leaveOut.has(maker)}
                    onChange={(_, data) => choose(maker, data.checked === true)}
                    data-testid="annex"
                    data-maker={maker}
                  />
                </div>
              ))}
            </fieldset>
          )}
        </Disclosure>
        {children}
      </div>
    </section>
  );
}
