import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { reviewFor } from "../../../app/review";
import type { Review } from "../../../review/review";
import { useWords } from "../../words";
import { useKeptFocus } from "../focus";
import { Doubts } from "../parts/Doubts";
import { Notice } from "../parts/Notice";
import { useShared } from "../parts/styles";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { Actions } from "./Actions";
import { Contradictions } from "./Contradictions";
import { Missing } from "./Missing";
import { Money } from "./Money";
import { Results } from "./Results";
import { SetUp } from "./SetUp";
import { shareText } from "./share-text";
import { ratingsIn } from "./ratings";

/** A year of the sector: what is missing and who owes it, what contradicts, results beside money, what was agreed. */
export function ReviewTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const settings = usePaneState((state) => state.settings);
  const review = useMemo(() => reviewFor(analysis.project, settings), [analysis, settings]);
  const { indicators, finance, actions } = review;
  const isEmpty = indicators.length + finance.lines.length + finance.partners.length + actions.length === 0;
  return isEmpty ? <Nothing /> : <Shown review={review} />;
}

function Nothing(): ReactNode {
  const words = useWords().review;
  const dispatch = useDispatch();
  return (
    <Notice title={words.none} testId="no-review">
      <p>{words.noneHow}</p>
      <div>
        <Button onClick={() => dispatch({ type: "tab", tab: "tables" })}>{words.toTables}</Button>
      </div>
    </Notice>
  );
}

function Shown({ review }: { readonly review: Review }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const list = useKeptFocus(review);
  const { indicators, thresholds, doubts } = review;
  const counts = ratingsIn(indicators).map(({ rating, n }) => `${n} ${words.rating[rating].toLowerCase()}`);
  return (
    <div className={shared.stack} data-testid="review-ready" ref={list}>
      <div className={shared.tight}>
        <h2 className={shared.heading} tabIndex={-1}>
          {words.heading(review.year)}
        </h2>
        {indicators.length > 0 && (
          <p className={shared.text} data-testid="review-counts">
            {words.counts(indicators.length, counts)}
          </p>
        )}
        <p className={shared.quiet}>
          {words.currency(review.finance.currency)}{" "}
          {indicators.length > 0 && words.thresholds(shareText(thresholds.onTrack), shareText(thresholds.behind))}
        </p>
      </div>
      <div className={shared.row}>
        <Button appearance="primary" size="small" disabled={busy} onClick={() => void commands.write("review")} data-testid="write-review">
          {words.write}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void commands.wordReport("review")} data-testid="word-review">
          {words.word}
        </Button>
      </div>
      <Missing missing={review.missing} />
      <Contradictions contradictions={review.contradictions} />
      <Results review={review} />
      <Money review={review} />
      <Actions actions={review.actions} />
      <SetUp review={review} />
      {doubts.length > 0 && <Doubts id="review doubts" label={words.doubts(doubts.length)} doubts={doubts} />}
    </div>
  );
}
