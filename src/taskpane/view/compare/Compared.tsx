import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { outcomeOfPair } from "../../../app/comparing";
import type { Comparison, Pair, PairOutcome } from "../../../compare/comparison";
import type { Workbook } from "../../../grid/workbook";
import { useWords } from "../../words";
import { useKeptFocus } from "../focus";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";
import { Annexes } from "./Annexes";
import { PairItem } from "./PairItem";
import { Paper } from "./Paper";
import { Question } from "./Question";
import { ReasonsNeeded } from "./ReasonsNeeded";
import { VersionChoice, Versions } from "./Versions";
import type { KeptVersions } from "./kept-versions";
import { reasonsFor } from "./reasons-for";
import { EarlierProvider } from "./sides";

const outcomes: readonly PairOutcome[] = ["revised", "moved", "wording", "split", "merged", "new", "dropped", "no-change"];
const unchangedKey = "hide unchanged";

interface ComparedProps {
  readonly analysis: Analysis;
  readonly workbook: Workbook;
  readonly comparison: Comparison;
  /** The kept version that is the earlier one. */
  readonly earlier: string | undefined;
  /** The workbook itself states two versions. */
  readonly hasOwn: boolean;
  readonly kept: KeptVersions;
}

/** Two versions that are compared: what is asked, what is written, and every item. */
export function Compared({ analysis, workbook, comparison, earlier, hasOwn, kept }: ComparedProps): ReactNode {
  const shared = useShared();
  const words = useWords().compare;
  const dispatch = useDispatch();
  const settings = usePaneState((state) => state.settings);
  const hideUnchanged = usePaneState((state) => state.open.has(unchangedKey));
  const list = useKeptFocus(comparison);
  const { pairs } = comparison;
  const reasons = useMemo(() => reasonsFor(comparison, analysis, workbook, settings), [comparison, analysis, workbook, settings]);
  const counts = outcomes
    .map((outcome) => ({ outcome, n: pairs.filter((pair) => outcomeOfPair(pair) === outcome).length }))
    .filter(({ n }) => n > 0)
    .map(({ outcome, n }) => `${n} ${words.outcomes[outcome].toLowerCase()}`);
  const shown = hideUnchanged ? pairs.filter((pair) => pair.status !== "no-change" || differs(pair) || pair.asks) : pairs;
  return (
    <EarlierProvider value={earlier}>
      <div className={shared.stack} data-testid="comparison-ready" ref={list}>
        <VersionChoice kept={kept} earlier={earlier} hasOwn={hasOwn} />
        <h2 className={shared.subheading} tabIndex={-1}>
          {counts.join(", ")}
        </h2>
        <Annexes>
          <Paper analysis={analysis} />
          <Versions kept={kept} />
        </Annexes>
        <Question pairs={pairs} />
        <ReasonsNeeded reasons={reasons} />
        {comparison.notCompared?.map((what) => (
          <p key={what} className={shared.text} data-testid="not-compared">
            {words.notCompared}: {what}.
          </p>
        ))}
        <Checkbox label={words.showUnchanged} checked={!hideUnchanged} onChange={() => dispatch({ type: "toggled", key: unchangedKey })} />
        <ul className={mergeClasses(shared.list, shared.stack)}>
          {shown.map((pair, n) => (
            <PairItem key={`${pair.kind} ${pair.after?.id ?? pair.before?.id ?? ""} ${n}`} pair={pair} reasons={reasons} />
          ))}
        </ul>
      </div>
    </EarlierProvider>
  );
}

/** The sheet's own status is another one. */
function differs(pair: Pair): boolean {
  return pair.statedStatus !== undefined && pair.statedStatus.status !== pair.status;
}
