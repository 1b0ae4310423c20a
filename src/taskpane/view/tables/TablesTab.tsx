import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { areaA1 } from "../../../grid/address";
import { useWords } from "../../words";
import { useKeptFocus } from "../focus";
import { Disclosure } from "../parts/Disclosure";
import { Doubts } from "../parts/Doubts";
import { useShared } from "../parts/styles";
import { NoTables } from "../Start";
import { useCommands, usePaneState } from "../pane";
import { LeftOut } from "./LeftOut";
import { TableItem } from "./TableItem";
import { UnreadItem } from "./UnreadItem";

/** What was recognised and where, how sure, and what was not understood; a person's word wins. */
export function TablesTab({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const shared = useShared();
  const words = useWords().tables;
  const { tables, doubts, unread } = analysis.project;
  const choices = usePaneState((state) => state.settings.tableKinds);
  const list = useKeptFocus(analysis);
  const leftOut = choices.filter((choice) => choice.kind === null);
  return (
    <div className={shared.stack} ref={list} data-testid="tables-ready" data-tables={tables.length}>
      <h2 className={shared.hidden} tabIndex={-1}>
        {words.heading}
      </h2>
      {tables.length === 0 ? <NoTables /> : <p className={shared.quiet}>{words.intro}</p>}
      <Unsaved />
      <ul className={mergeClasses(shared.list, shared.stack)}>
        {tables.map((table) => (
          <TableItem key={table.id} table={table} />
        ))}
        {leftOut.map((choice) => (
          <LeftOut key={`${choice.sheet} ${choice.range}`} choice={choice} />
        ))}
      </ul>
      {doubts.length > 0 && <Doubts id="table doubts" label={words.doubts(doubts.length)} why={words.doubtsWhy} doubts={doubts} />}
      {unread.length > 0 && (
        <Disclosure id="unread" label={<span className={shared.subheading}>{words.unread(unread.length)}</span>} testId="unread">
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
