import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { outcomeOfPair } from "../../../app/comparing";
import type { ComparedVersions } from "../../../app/versions";
import type { Pair, PairOutcome } from "../../../compare/comparison";
import type { Workbook } from "../../../grid/workbook";
import { useWords } from "../../words";
import { useKeptFocus } from "../focus";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";
import { Annexes } from "./Annexes";
import { Pairs } from "./Pairs";
import { Paper } from "./Paper";
import { Question } from "./Question";
import { ReasonsNeeded } from "./ReasonsNeeded";
import { Versions } from "./Versions";
import type { KeptVersions } from "./kept-versions";
import { reasonsFor } from "./reasons-for";
import type { Reasons } from "./reasons-for";
import { ComparedProvider } from "./sides";

const outcomes: readonly PairOutcome[] = ["revised", "moved", "wording", "split", "merged", "new", "dropped", "no-change"];
const unchangedKey = "hide unchanged";
const noReasons: Reasons = new Map();

interface ComparedProps {
  readonly analysis: Analysis;
  readonly workbook: Workbook;
  readonly compared: ComparedVersions;
  readonly kept: KeptVersions;
}

/** Two versions that are compared: what is asked, what is written, and every item. */
export function Compared({ analysis, workbook, compared, kept }: ComparedProps): ReactNode {
  const { comparison, later } = compared;
  // Annexes, and the reasons in them, are of the workbook that is restructured: of the later one.
  const isLast = later === undefined;
  const shared = useShared();
  const words = useWords().compare;
  const dispatch = useDispatch();
  const settings = usePaneState((state) => state.settings);
  const hideUnchanged = usePaneState((state) => state.open.has(unchangedKey));
  const list = useKeptFocus(comparison);
  const { pairs } = comparison;
  const reasons = useMemo(
    () => (isLast ? reasonsFor(comparison, analysis, workbook, settings) : noReasons),
    [isLast, comparison, analysis, workbook, settings],
  );
  const counts = outcomes
    .map((outcome) => ({ outcome, n: pairs.filter((pair) => outcomeOfPair(pair) === outcome).length }))
    .filter(({ n }) => n > 0)
    .map(({ outcome, n }) => `${n} ${words.outcomes[outcome].toLowerCase()}`);
  const shown = hideUnchanged ? pairs.filter((pair) => pair.status !== "no-change" || differs(pair) || pair.asks) : pairs;
  return (
    <ComparedProvider value={compared}>
      <div className={shared.stack} data-testid="comparison-ready" ref={list}>
        <h2 className={shared.subheading} tabIndex={-1}>
          {counts.join(", ")}
        </h2>
        {isLast ? (
          <Annexes>
            <Paper analysis={analysis} />
            <Versions kept={kept} />
          </Annexes>
        ) : (
          <>
            <p className={shared.text}>{words.annexes.elsewhere(later)}</p>
            <Versions kept={kept} />
          </>
        )}
        <Question pairs={pairs} />
        <ReasonsNeeded reasons={reasons} />
        {comparison.notCompared?.map((what) => (
          <p key={what} className={shared.text} data-testid="not-compared">
            {words.notCompared}: {what}.
          </p>
        ))}
        <Checkbox label={words.showUnchanged} checked={!hideUnchanged} onChange={() => dispatch({ type: "toggled", key: unchangedKey })} />
        <Pairs pairs={shown} reasons={reasons} />
      </div>
    </ComparedProvider>
  );
}

/** The sheet's own status is another one. */
function differs(pair: Pair): boolean {
  return pair.statedStatus !== undefined && pair.statedStatus.status !== pair.status;
}
