import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import type { Comparison, Pair } from "../../../compare/comparison";
import type { ChangeStatus } from "../../../model/project";
import { useWords } from "../../words";
import { useKeptFocus } from "../focus";
import { Notice } from "../parts/Notice";
import { useShared } from "../parts/styles";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { PairItem } from "./PairItem";

const statuses: readonly ChangeStatus[] = ["revised", "new", "dropped", "no-change"];
const unchangedKey = "hide unchanged";

/** What a restructuring changes, item by item and field by field. */
export function CompareTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const words = useWords().compare;
  const { comparison } = analysis;
  if (comparison === undefined || (comparison.pairs.length === 0 && comparison.notCompared === undefined)) {
    return (
      <Notice title={words.none} testId="no-comparison">
        <p>{words.noneHow}</p>
      </Notice>
    );
  }
  return <Shown comparison={comparison} />;
}

function Shown({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const shared = useShared();
  const words = useWords();
  const commands = useCommands();
  const dispatch = useDispatch();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const hideUnchanged = usePaneState((state) => state.open.has(unchangedKey));
  const list = useKeptFocus(comparison);
  const { pairs } = comparison;
  const counts = statuses
    .map((status) => ({ status, n: pairs.filter((pair) => pair.status === status).length }))
    .filter(({ n }) => n > 0)
    .map(({ status, n }) => `${n} ${words.statuses[status].toLowerCase()}`);
  const shown = hideUnchanged ? pairs.filter((pair) => pair.status !== "no-change" || differs(pair) || pair.asks) : pairs;
  return (
    <div className={shared.stack} data-testid="comparison-ready" ref={list}>
      <h2 className={shared.subheading} tabIndex={-1}>
        {counts.join(", ")}
      </h2>
      <div>
        <Button
          appearance="primary"
          size="small"
          disabled={busy}
          onClick={() => void commands.write("comparison")}
          data-testid="write-comparison"
        >
          {words.compare.write}
        </Button>
      </div>
      {comparison.notCompared?.map((what) => (
        <p key={what} className={shared.text} data-testid="not-compared">
          {words.compare.notCompared}: {what}.
        </p>
      ))}
      <Checkbox
        label={words.compare.showUnchanged}
        checked={!hideUnchanged}
        onChange={() => dispatch({ type: "toggled", key: unchangedKey })}
      />
      <ul className={mergeClasses(shared.list, shared.stack)}>
        {shown.map((pair, n) => (
          <PairItem key={`${pair.kind} ${pair.after?.id ?? pair.before?.id ?? ""} ${n}`} pair={pair} />
        ))}
      </ul>
    </div>
  );
}

/** The sheet's own status is another one. */
function differs(pair: Pair): boolean {
  return pair.statedStatus !== undefined && pair.statedStatus.status !== pair.status;
}
