import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../words";
import { Notice } from "./parts/Notice";
import { useCommands, useDispatch, usePaneState } from "./pane";

/** Before there is an analysis: opening, no Excel, or a workbook that is checked when asked. */
export function Start(): ReactNode {
  const words = useWords().start;
  const status = useWords().status;
  const reach = usePaneState((state) => state.reach);
  const running = usePaneState((state) => state.running);
  const waiting = usePaneState((state) => state.waiting);
  const commands = useCommands();
  if (reach.kind === "none") {
    return (
      <Notice title={words.noExcelTitle} testId="no-excel">
        <p>{words.noExcel}</p>
        <p>{words.noExcelOffline}</p>
        <div>
          <Button appearance="primary" onClick={() => void commands.open()}>
            {words.retry}
          </Button>
        </div>
      </Notice>
    );
  }
  if (reach.kind === "large" && running === undefined) {
    return (
      <Notice title={words.largeTitle} testId="large-workbook">
        <p>{words.large(reach.cells)}</p>
        <div>
          <Button appearance="primary" onClick={() => void commands.check()}>
            {status.checkNow}
          </Button>
        </div>
      </Notice>
    );
  }
  if (running === undefined && reach.kind === "open")
    return <Notice title={status.notChecked}>{waiting && <p>{status.waitingEdit}</p>}</Notice>;
  return <Spinner size="small" label={reach.kind === "opening" ? words.opening : status.reading} />;
}

/** A workbook without a table that the add-in knows: what it looks for, and how to begin. `here`: on the Tables tab itself. */
export function NoTables({ here = false }: { readonly here?: boolean }): ReactNode {
  const words = useWords().start;
  const dispatch = useDispatch();
  const unread = usePaneState((state) => (state.analysis?.project.unread.length ?? 0) > 0);
  return (
    <Notice title={words.emptyTitle} testId="no-tables">
      <p>{words.empty}</p>
      <ul>
        {words.emptyKinds.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      <p>{words.emptyHow}</p>
      {unread && !here && (
        <div>
          <Button onClick={() => dispatch({ type: "tab", tab: "tables" })}>{words.toTables}</Button>
        </div>
      )}
    </Notice>
  );
}
