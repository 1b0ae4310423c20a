import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { printCell } from "../../../grid/address";
import type { Acceptance } from "../../../rules/finding";
import type { KeyedFinding } from "../../state/findings";
import { useWords } from "../../words";
import { dateText } from "../figures";
import { useShared } from "../parts/styles";
import { WordForm } from "../parts/WordForm";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { FixPanel } from "./FixPanel";

const useStyles = makeStyles({ gone: { visibility: "hidden" } });

interface DecisionProps {
  readonly item: KeyedFinding;
  /** The finding's line, where the focus goes back to. */
  readonly line: RefObject<HTMLElement | null>;
}

/** What can be done about a finding: fix it, accept it, take the acceptance back. */
export function Decision({ item: { key, finding, gone }, line }: DecisionProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const dispatch = useDispatch();
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const fixKey = `fix ${key}`;
  const acceptKey = `accept ${key}`;
  const fixing = usePaneState((state) => state.open.has(fixKey));
  const accepting = usePaneState((state) => state.open.has(acceptKey));
  const cell = finding.cells[0] === undefined ? finding.rule : printCell(finding.cells[0]);
  const close = (which: string): void => dispatch({ type: "toggled", key: which });
  const toLine = (): void => line.current?.focus({ preventScroll: true });
  const said = (text: (by: string, on: string) => string, { by, on, reason }: Acceptance, testId: string): ReactNode => (
    <p className={shared.quiet} data-testid={testId}>
      {text(by, dateText(on, words.locale))} {reason}
    </p>
  );
  if (finding.accepted !== undefined) {
    return (
      <>
        {said(words.decide.accepted, finding.accepted, "accepted")}
        <div>
          <Button
            size="small"
            disabled={busy}
            className={gone && styles.gone}
            aria-label={words.decide.withdrawOf(cell)}
            onClick={() => void commands.withdraw(finding)}
            data-testid="withdraw"
          >
            {words.decide.withdraw}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      {finding.reopened !== undefined && said(words.decide.reopened, finding.reopened, "reopened")}
      <div className={gone === undefined ? shared.row : styles.gone}>
        {finding.fix !== undefined && (
          <Button
            size="small"
            aria-expanded={fixing}
            aria-label={words.fix.fixOf(cell)}
            onClick={() => dispatch({ type: "toggled", key: fixKey })}
            data-testid="fix"
          >
            {words.fix.fix}
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={accepting}
          aria-label={words.decide.acceptOf(cell)}
          onClick={() => dispatch({ type: "toggled", key: acceptKey })}
          data-testid="accept"
        >
          {words.decide.accept}
        </Button>
      </div>
      {fixing && gone === undefined && finding.fix !== undefined && (
        <FixPanel
          finding={finding}
          close={() => {
            close(fixKey);
            toLine();
          }}
        />
      )}
      {accepting && gone === undefined && (
        <WordForm
          hint={words.decide.acceptHint}
          save={words.decide.save}
          decide={(word) => {
            toLine();
            void commands.accept(finding, word);
          }}
          close={() => close(acceptKey)}
        />
      )}
    </>
  );
}
