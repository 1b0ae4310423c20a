import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { StaleRow } from "../../../app/stale";
import { useWords } from "../../words";
import { figureText } from "../figures";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { usePaneState } from "../pane";

const most = 100;

const useStyles = makeStyles({
  stale: { ...typographyStyles.body1Strong, color: tokens.colorStatusWarningForeground3 },
  source: { display: "block" },
  // As high as the line that unfolds, so that nothing moves when a row turns stale.
  fresh: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, minHeight: "28px", paddingTop: "4px" },
});

/** The rows of the annexes that no longer say what their source cells say, each with both ends of the link. */
export function StaleRows(): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const stale = usePaneState((state) => state.compare.stale);
  const says = words.compare.stale;
  const rows = rowsOf(stale);
  const sheets = new Set(stale.map(({ sheet }) => sheet)).size;
  if (rows.length === 0) return <p className={styles.fresh}>{says.none}</p>;
  return (
    <Disclosure id="stale rows" label={<span className={styles.stale}>{says.heading(rows.length, sheets)}</span>} testId="stale">
      {() => (
        <div className={shared.tight}>
          <p className={shared.quiet}>{says.what}</p>
          <ul className={mergeClasses(shared.list, shared.tight)}>
            {rows.slice(0, most).map((sources) => (
              <li key={`${sources[0].sheet} ${sources[0].row}`} className={shared.text} data-testid="stale-row" data-key={sources[0].key}>
                <CellLink
                  cell={{ sheet: sources[0].sheet, row: sources[0].row, col: 0 }}
                  text={says.rowOf(sources[0].sheet, sources[0].row + 1)}
                />
                {sources.map((one, n) => (
                  <Source key={n} stale={one} />
                ))}
              </li>
            ))}
          </ul>
          {rows.length > most && <p className={shared.quiet}>{words.cell.more(rows.length - most)}</p>}
        </div>
      )}
    </Disclosure>
  );
}

/** A source cell: where it is, what it was and what it is. */
function Source({ stale: { source, was, is } }: { readonly stale: StaleRow }): ReactNode {
  const shared = useShared();
  const styles = useStyles();
  const words = useWords().compare.stale;
  const short = (text: string): string => {
    if (text === "") return words.nothing;
    // A year is no amount.
    if (/^-?\d{5}/.test(text)) return figureText(text);
    return text.length > 40 ? `“${text.slice(0, 39)}…”` : text;
  };
  return (
    <span className={mergeClasses(shared.quiet, styles.source)}>
      {source === undefined ? `${words.gone}; ${words.was} ${short(was)}` : <CellLink cell={source} />}
      {source !== undefined && ` ${words.was} ${short(was)}, ${words.moved} ${short(is)}`}
    </span>
  );
}

type Sources = readonly [StaleRow, ...StaleRow[]];

/** One entry a row of a sheet, with all its source cells that moved. */
function rowsOf(stale: readonly StaleRow[]): readonly Sources[] {
  const rows = new Map<string, [StaleRow, ...StaleRow[]]>();
  for (const one of stale) {
    const key = `${one.row} ${one.sheet}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [one]);
    else row.push(one);
  }
  return [...rows.values()];
}
