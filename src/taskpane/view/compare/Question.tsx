import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import type { PairingAnswer } from "../../../compare/answers";
import type { ComparedItem, Pair } from "../../../compare/comparison";
import { pairKey, questionsOf } from "../../state/compare";
import { useWords } from "../../words";
import { itemTitle } from "../item-title";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { SideCell } from "./SideCell";
import { useSides } from "./sides";
import type { Place } from "./sides";

const useStyles = makeStyles({
  card: { borderInlineStartWidth: "3px", borderInlineStartColor: tokens.colorStatusWarningBorderActive },
});

/** The doubtful pairs, asked one at a time; every answer is used at once, kept, and can be taken back. */
export function Question({ pairs }: { readonly pairs: readonly Pair[] }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().compare;
  const commands = useCommands();
  const dispatch = useDispatch();
  const later = usePaneState((state) => state.compare.later);
  const answers = usePaneState((state) => state.settings.pairings) ?? [];
  const busy = usePaneState((state) => state.running?.quiet === false);
  const box = useRef<HTMLElement>(null);
  const sides = useSides();
  const questions = questionsOf(pairs, later);
  const [pair] = questions;
  if (pair === undefined && answers.length === 0) return null;
  const toHeading = (): void => box.current?.querySelector<HTMLElement>("h2")?.focus();
  const answer = (same: boolean): void => {
    toHeading();
    if (pair !== undefined) void commands.compare({ kind: "answer-pair", pair, same });
  };
  const putOff = (): void => {
    toHeading();
    if (pair !== undefined) dispatch({ type: "compare", compare: { later: new Set([...later, pairKey(pair)]) } });
  };
  const withdraw = (one: PairingAnswer): void => {
    toHeading();
    void commands.compare({ kind: "withdraw-answer", answer: one });
  };
  return (
    <section
      className={pair === undefined ? shared.tight : mergeClasses(shared.card, shared.tight, styles.card)}
      ref={box}
      data-testid="questions"
    >
      <h2 className={shared.subheading} tabIndex={-1}>
        {pair === undefined ? words.questions.done : words.questions.heading(1, questions.length)}
      </h2>
      {pair?.before !== undefined && pair.after !== undefined && (
        <>
          <p className={shared.text}>
            {pair.split ? words.questions.askSplit : pair.merged ? words.questions.askMerged : words.questions.ask}
          </p>
          {(pair.merged ?? [pair.before]).map((item) => (
            <Side key={`${item.id} ${item.name}`} label={sides.before} kind={pair.kind} item={item} place={sides.places.before} />
          ))}
          {(pair.split ?? [pair.after]).map((item) => (
            <Side key={`${item.id} ${item.name}`} label={sides.after} kind={pair.kind} item={item} place={sides.places.after} />
          ))}
          <p className={shared.quiet} data-testid="pair-reasons">
            {[words.questions.sure(Math.round(pair.confidence * 100)), ...(pair.reasons ?? []).map(({ key }) => words.reasons[key])].join(
              " ",
            )}
          </p>
          <div className={shared.row}>
            <Button size="small" appearance="primary" disabled={busy} onClick={() => answer(true)} data-testid="same">
              {words.questions.yes}
            </Button>
            <Button size="small" disabled={busy} onClick={() => answer(false)} data-testid="not-same">
              {words.questions.no}
            </Button>
            {questions.length > 1 && (
              <Button size="small" appearance="subtle" onClick={putOff} data-testid="later">
                {words.questions.later}
              </Button>
            )}
          </div>
        </>
      )}
      {answers.length > 0 && <Answers answers={answers} withdraw={withdraw} busy={busy} />}
    </section>
  );
}

interface SideProps {
  readonly label: string;
  readonly kind: Pair["kind"];
  readonly item: ComparedItem;
  readonly place: Place;
}

function Side({ label, kind, item, place }: SideProps): ReactNode {
  const shared = useShared();
  return (
    <p className={shared.text}>
      <span className={shared.quiet}>{label}</span> {itemTitle(kind, item.id)}. “{item.name}”{" "}
      <SideCell cell={item.cell} place={place} isNamed />
    </p>
  );
}

interface AnswersProps {
  readonly answers: readonly PairingAnswer[];
  readonly withdraw: (answer: PairingAnswer) => void;
  readonly busy: boolean;
}

function Answers({ answers, withdraw, busy }: AnswersProps): ReactNode {
  const shared = useShared();
  const words = useWords().compare.questions;
  return (
    <Disclosure id="pairing answers" label={words.answers(answers.length)} testId="answers">
      {() => (
        <ul className={mergeClasses(shared.list, shared.tight)}>
          {answers.map((one) => {
            const [a, b] = [one.before, one.after].map(({ id, name }) => `${itemTitle(one.kind, id)} “${name}”`) as [string, string];
            return (
              <li key={JSON.stringify([one.kind, one.before, one.after])} className={shared.text} data-testid="answer">
                {one.same ? words.isSame(a, b) : words.isOther(a, b)}{" "}
                <Button
                  size="small"
                  appearance="transparent"
                  disabled={busy}
                  aria-label={words.takeBackOf(a, b)}
                  onClick={() => withdraw(one)}
                  data-testid="take-back"
                >
                  {words.takeBack}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Disclosure>
  );
}
