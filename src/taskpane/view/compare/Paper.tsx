import { Button, Field, Textarea, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import type { NarrativeMention } from "../../../app/narrative/mention";
import type { CheckedPaper } from "../../state/compare";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { useCommands, useDispatch, usePaneState } from "../pane";

/** The paper's paragraphs against the tables: paste, check, and go to the cells. */
export function Paper({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const words = useWords().compare.paper;
  return (
    <Disclosure id="paper" label={words.heading} testId="paper">
      {() => <Paragraphs analysis={analysis} />}
    </Disclosure>
  );
}

function Paragraphs({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const shared = useShared();
  const words = useWords().compare.paper;
  const commands = useCommands();
  const dispatch = useDispatch();
  const paper = usePaneState((state) => state.compare.paper);
  const checked = usePaneState((state) => state.compare.checked);
  const busy = usePaneState((state) => state.running?.quiet === false);
  return (
    <div className={shared.tight}>
      <Field label={words.label} size="small" hint={words.hint}>
        <Textarea
          size="small"
          resize="vertical"
          rows={6}
          value={paper}
          onChange={(_, data) => dispatch({ type: "compare", compare: { paper: data.value } })}
          data-testid="paper-text"
        />
      </Field>
      <div>
        <Button
          size="small"
          disabled={busy || paper.trim() === ""}
          onClick={() => void commands.compare({ kind: "check-paper" })}
          data-testid="check-paper"
        >
          {words.check}
        </Button>
      </div>
      <div role="status">
        {checked !== undefined && <Counts checked={checked} isOld={checked.paper !== paper || checked.of !== analysis} />}
      </div>
      {checked !== undefined && <Mentions mentions={checked.mentions} />}
    </div>
  );
}

function Counts({ checked: { mentions }, isOld }: { readonly checked: CheckedPaper; readonly isOld: boolean }): ReactNode {
  const shared = useShared();
  const words = useWords().compare.paper;
  const count = (outcome: NarrativeMention["outcome"]): number => mentions.filter((one) => one.outcome === outcome).length;
  const counts = words.counts(count("tied"), count("differs"), count("not-found"), count("not-judged"));
  return (
    <>
      <p className={shared.text} data-testid="paper-counts">
        {mentions.length === 0 ? words.nothing : counts}
      </p>
      {isOld && <p className={shared.quiet}>{words.old}</p>}
    </>
  );
}

function Mentions({ mentions }: { readonly mentions: readonly NarrativeMention[] }): ReactNode {
  const shared = useShared();
  const words = useWords().compare.paper;
  const tied = mentions.filter((one) => one.outcome === "tied");
  const told = (["differs", "not-found", "not-judged"] as const).flatMap((outcome) => mentions.filter((one) => one.outcome === outcome));
  return (
    <>
      <ul className={mergeClasses(shared.list, shared.tight)}>
        {told.map((one, n) => (
          <li key={n} className={shared.text} data-testid="mention" data-outcome={one.outcome}>
            <strong>{words.outcomes[one.outcome]}.</strong> {one.message} <Cells mention={one} />
          </li>
        ))}
      </ul>
      {tied.length > 0 && (
        <Disclosure id="paper tied" label={words.tied(tied.length)} testId="paper-tied">
          {() => (
            <ul className={mergeClasses(shared.list, shared.tight)}>
              {tied.map((one, n) => (
                <li key={n} className={shared.text} data-testid="mention" data-outcome="tied">
                  {words.mention(one.paragraph, one.text)} <Cells mention={one} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  );
}

function Cells({ mention: { cells } }: { readonly mention: NarrativeMention }): ReactNode {
  return cells.map((cell, n) => (
    <span key={n}>
      {n > 0 && ", "}
      <CellLink cell={cell} />
    </span>
  ));
}
