import { Button } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { ReactNode } from "react";
import { outcomeOf } from "../../../app/what-if";
import type { Outcome } from "../../../app/what-if";
import { changeText } from "../../state/what-if";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { ChangeForm } from "./ChangeForm";
import { Moves } from "./Moves";
import { Scenarios } from "./Scenarios";
import type { Begun } from "./begun";

/** Changes to try, and at once what they move, without touching the workbook; scenarios by name. */
export function WhatIf({ begun }: { readonly begun: Begun }): ReactNode {
  const shared = useShared();
  const words = useWords().whatIf;
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const intro = useRef<HTMLParagraphElement>(null);
  const { changes } = usePaneState((state) => state.whatIf);
  const outcome = useMemo(() => outcomeOf(begun.start, changes), [begun, changes]);
  return (
    <div className={shared.stack} data-testid="what-if">
      <p className={shared.quiet} tabIndex={-1} ref={intro}>
        {words.intro}
      </p>
      <Changes outcome={outcome} removed={() => intro.current?.focus()} />
      <ChangeForm start={begun.start} outcome={outcome} />
      {changes.length > 0 && (
        <>
          <Moves outcome={outcome} />
          <div>
            <Button size="small" disabled={busy} onClick={() => void commands.write("scenario")} data-testid="write-scenario">
              {words.write}
            </Button>
          </div>
        </>
      )}
      <Scenarios start={begun.start} />
    </div>
  );
}

/** The changes of the scenario, each with its way out, and why one could not be made. */
function Changes({ outcome, removed }: { readonly outcome: Outcome; readonly removed: () => void }): ReactNode {
  const shared = useShared();
  const words = useWords().whatIf;
  const dispatch = useDispatch();
  const whatIf = usePaneState((state) => state.whatIf);
  if (whatIf.changes.length === 0) return null;
  const without = (at: number): void => {
    dispatch({ type: "what-if", whatIf: { ...whatIf, changes: whatIf.changes.filter((_, n) => n !== at) } });
    removed();
  };
  return (
    <section className={shared.tight}>
      <h4 className={shared.subheading}>{words.changes}</h4>
      <ol className={shared.bullets} data-testid="changes">
        {whatIf.changes.map((change, n) => {
          const said = changeText(change, words.says);
          const why = outcome.refused.find(({ at }) => at === n)?.why;
          return (
            <li key={`${n} ${said}`} className={shared.text} data-testid="change">
              {said}{" "}
              <Button
                size="small"
                appearance="transparent"
                aria-label={words.removeOf(said)}
                onClick={() => without(n)}
                data-testid="remove-change"
              >
                {words.remove}
              </Button>
              {why !== undefined && <p className={shared.quiet}>{why}</p>}
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "what-if", whatIf: { name: "", changes: [] } });
            removed();
          }}
          data-testid="clear-changes"
        >
          {words.clear}
        </Button>
      </div>
    </section>
  );
}
