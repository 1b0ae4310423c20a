import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { settingsSheetName } from "../../../app/settings";
import type { Doubt } from "../../../model/table";
import { useWords } from "../../words";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

/** What was read by an assumption, gone through one by one: each step shows its cell in the sheet and the ways it can be read. */
export function DoubtWalk({ doubts }: { readonly doubts: readonly Doubt[] }): ReactNode {
  const shared = useShared();
  const words = useWords().tables;
  const dispatch = useDispatch();
  const commands = useCommands();
  const at = Math.min(
    usePaneState((state) => state.doubt),
    doubts.length - 1,
  );
  const doubt = doubts[at];
  if (doubt === undefined) return null;
  const go = (step: number): void => {
    const next = (at + step + doubts.length) % doubts.length;
    dispatch({ type: "doubt", at: next });
    const cell = doubts[next]?.cell;
    if (cell !== undefined && cell.sheet !== settingsSheetName) void commands.goTo(cell);
  };
  return (
    <Disclosure id="table doubts" label={<span className={shared.subheading}>{words.doubts(doubts.length)}</span>} testId="doubts">
      {() => (
        <div className={shared.tight}>
          <p className={shared.quiet}>{words.doubtsWhy}</p>
          <div className={shared.row}>
            <Button size="small" onClick={() => go(-1)} disabled={doubts.length === 1} data-testid="doubt-previous">
              {words.doubtPrevious}
            </Button>
            <Button size="small" onClick={() => go(1)} disabled={doubts.length === 1} data-testid="doubt-next">
              {words.doubtNext}
            </Button>
            <span className={shared.quiet}>{words.doubtAt(at + 1, doubts.length)}</span>
          </div>
          <div className={shared.tight} aria-live="polite" data-testid="doubt">
            <p className={shared.text}>
              {doubt.cell.sheet !== settingsSheetName && <CellLink cell={doubt.cell} />} {doubt.what}
            </p>
            {doubt.readings !== undefined && doubt.readings.length > 0 && (
              <>
                <p className={shared.quiet}>{words.readings}</p>
                <ul className={shared.bullets}>
                  {doubt.readings.map((reading) => (
                    <li key={reading} className={shared.text}>
                      {reading}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </div>
      )}
    </Disclosure>
  );
}
