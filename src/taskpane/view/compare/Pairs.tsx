import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Pair } from "../../../compare/comparison";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { usePaneState } from "../pane";
import { changesKey } from "./changes-key";
import { PairItem } from "./PairItem";
import type { Reasons } from "./reasons-for";

/** Items that are drawn at a time: a list of thousands would hold up the pane. */
const atOnce = 50;

/** The items of both versions, the first of them at first; one whose changes are unfolded is always there. */
export function Pairs({ pairs, reasons }: { readonly pairs: readonly Pair[]; readonly reasons: Reasons }): ReactNode {
  const shared = useShared();
  const words = useWords();
  const open = usePaneState((state) => state.open);
  const [count, setCount] = useState(atOnce);
  const shown = pairs.filter((pair, n) => n < count || open.has(changesKey(pair)));
  const rest = pairs.length - shown.length;
  return (
    <>
      <ul className={mergeClasses(shared.list, shared.stack)}>
        {shown.map((pair, n) => (
          <PairItem key={`${pair.kind} ${pair.after?.id ?? pair.before?.id ?? ""} ${n}`} pair={pair} reasons={reasons} />
        ))}
      </ul>
      {rest > 0 && (
        <div className={shared.row}>
          <Button size="small" appearance="subtle" onClick={() => setCount(count + atOnce)} data-testid="more-pairs">
            {words.checks.more(Math.min(rest, atOnce))}
          </Button>
          <span className={shared.quiet}>{words.compare.notShown(rest)}</span>
        </div>
      )}
    </>
  );
}
