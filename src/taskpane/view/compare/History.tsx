import { Field, ProgressBar, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import type { ReactNode } from "react";
import type { ItemHistory } from "../../../compare/item-histories";
import { historyKey } from "../../state/compare";
import { useWords } from "../../words";
import { dateText } from "../figures";
import { itemTitle } from "../item-title";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { useCommands, useDispatch, usePaneState } from "../pane";
import type { KeptVersions } from "./kept-versions";

const useStyles = makeStyles({
  value: { display: "inline-block", minWidth: "56px", maxWidth: "220px", overflowWrap: "anywhere", whiteSpace: "pre-line" },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** What the kept versions stated of an indicator or DLI, one beside the other, up to the workbook as it stands. */
export function History({ kept }: { readonly kept: KeptVersions }): ReactNode {
  const words = useWords().compare.history;
  return kept.snapshots.length < 2 ? null : (
    <Disclosure id="history" label={words.heading} testId="history">
      {() => <OverVersions kept={kept} />}
    </Disclosure>
  );
}

function OverVersions({ kept }: { readonly kept: KeptVersions }): ReactNode {
  const shared = useShared();
  const words = useWords().compare.history;
  const commands = useCommands();
  const dispatch = useDispatch();
  const analysis = usePaneState((state) => state.analysis);
  const pairings = usePaneState((state) => state.settings.pairings);
  const history = usePaneState((state) => state.compare.history);
  const done = usePaneState((state) => state.compare.readingHistory);
  const chosen = usePaneState((state) => state.compare.historyOf);
  useLayoutEffect(() => void commands.compare({ kind: "read-history" }), [commands, kept, analysis, pairings]);
  if (history === undefined) return done === undefined ? null : <ProgressBar aria-label={words.heading} value={done} />;
  const [first] = history.items;
  if (first === undefined) return <p className={shared.text}>{words.none}</p>;
  const item = history.items.find((one) => historyKey(one) === chosen) ?? first;
  return (
    <div className={shared.tight}>
      <Field label={words.of} size="small" className={shared.fit}>
        <Select
          size="small"
          value={historyKey(item)}
          onChange={(_, data) => dispatch({ type: "compare", compare: { historyOf: data.value } })}
          data-testid="history-of"
        >
          {history.items.map((one) => (
            <option key={historyKey(one)} value={historyKey(one)}>
              {words.item(itemTitle(one.kind, one.id), one.name)}
            </option>
          ))}
        </Select>
      </Field>
      <ItemTable item={item} kept={kept} />
    </div>
  );
}

/** A row for each field that changed at least once, a column for each version. A value that is new in its version is strong. */
function ItemTable({ item, kept: { snapshots } }: { readonly item: ItemHistory; readonly kept: KeptVersions }): ReactNode {
  const styles = useStyles();
  const { compare, fields, locale } = useWords();
  const words = compare.history;
  const versions = [...snapshots.map(({ name, on }) => words.version(name, dateText(on, locale))), compare.now];
  const title = itemTitle(item.kind, item.id);
  return (
    <FigureTable
      label={words.tableOf(title)}
      testId="history-table"
      columns={[{ key: "field", head: words.field }, ...versions.map((name, n) => ({ key: String(n), head: name }))]}
      rows={item.fields.map(({ field, period, values }) => ({
        key: `${field} ${period?.label ?? ""}`,
        cells: [
          period === undefined ? fields[field] : `${fields[field]} ${period.label}`,
          ...versions.map((_, n) => {
            const value = values[n];
            const isNew = n > 0 && value?.text.trim() !== values[n - 1]?.text.trim();
            return (
              <span key={n} className={mergeClasses(styles.value, isNew && styles.changed)}>
                {value === undefined ? words.nothing : value.text.trim()}{" "}
                {n === versions.length - 1 && value !== undefined && <CellLink cell={value.cell} />}
              </span>
            );
          }),
        ],
      }))}
    />
  );
}
