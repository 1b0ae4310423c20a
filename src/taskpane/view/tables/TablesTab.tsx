import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { areaA1 } from "../../../grid/address";
import { leftOut, notUnderstood, placeKey, rangeOf } from "../../state/corrections";
import { useWords } from "../../words";
import { useKeptFocus } from "../focus";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { NoTables } from "../Start";
import { useCommands, usePaneState } from "../pane";
import { DoubtWalk } from "./DoubtWalk";
import { LeftOut } from "./LeftOut";
import { useReturnFocus } from "./return-focus";
import { TableItem } from "./TableItem";
import { Template } from "./Template";
import { UnreadItem } from "./UnreadItem";

/** What was recognised and where, how sure, and what was not understood; a person's word wins. */
export function TablesTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const shared = useShared();
  const words = useWords().tables;
  const { tables, doubts } = analysis.project;
  const settings = usePaneState((state) => state.settings);
  const list = useKeptFocus(analysis);
  useReturnFocus(list, analysis);
  const unread = notUnderstood(analysis.project, settings);
  const keys = tables.map((table) => placeKey(table.sheet, rangeOf(table)));
  return (
    <div className={shared.stack} ref={list} data-testid="tables-ready" data-tables={tables.length}>
      <h2 className={shared.hidden} tabIndex={-1}>
        {words.heading}
      </h2>
      {tables.length === 0 ? <NoTables here /> : <p className={shared.quiet}>{words.intro}</p>}
      <Template />
      <Unsaved />
      <ul className={mergeClasses(shared.list, shared.stack)}>
        {tables.map((table, n) => (
          <TableItem key={keys.indexOf(keys[n] ?? "") === n ? keys[n] : table.id} table={table} />
        ))}
        {leftOut(settings).map((choice) => (
          <LeftOut key={`${choice.sheet} ${choice.range}`} choice={choice} />
        ))}
      </ul>
      {doubts.length > 0 && <DoubtWalk doubts={doubts} />}
      {unread.length > 0 && (
        <Disclosure
          id={tables.length === 0 ? "unread alone" : "unread"}
          label={<span className={shared.subheading}>{words.unread(unread.length)}</span>}
          testId="unread"
          openAtFirst={tables.length === 0}
        >
          {() => (
            <div className={shared.stack}>
              <p className={shared.quiet}>{words.unreadWhy}</p>
              <ul className={mergeClasses(shared.list, shared.stack)}>
                {unread.map((stretch) => (
                  <UnreadItem key={`${stretch.sheet} ${areaA1(stretch.area)}`} stretch={stretch} />
                ))}
              </ul>
            </div>
          )}
        </Disclosure>
      )}
    </div>
  );
}

function Unsaved(): ReactNode {
  const shared = useShared();
  const words = useWords().tables;
  const commands = useCommands();
  const unsaved = usePaneState((state) => state.unsaved);
  const busy = usePaneState((state) => state.running?.quiet === false);
  if (!unsaved) return null;
  return (
    <div className={shared.row}>
      <span className={shared.quiet}>{words.unsaved}</span>
      <Button size="small" disabled={busy} onClick={() => void commands.saveSettings()} data-testid="save-tables">
        {words.save}
      </Button>
    </div>
  );
}
