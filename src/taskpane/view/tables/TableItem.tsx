import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnName, printArea } from "../../../grid/address";
import type { Table, TableColumn } from "../../../model/table";
import { confidenceOf } from "../../state/confidence";
import { placeKey, rangeOf } from "../../state/corrections";
import { draftOfTable } from "../../state/draft";
import { useWords } from "../../words";
import type { Words } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { usePaneState } from "../pane";
import { CorrectButton } from "./CorrectButton";
import { Editor } from "./Editor";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  sure: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  unsure: { ...typographyStyles.caption1Strong, color: tokens.colorStatusWarningForeground3, whiteSpace: "nowrap" },
});

/** One recognised table: what, where, how sure and why, its columns, and the person's word on it. */
export function TableItem({ table }: { readonly table: Table }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const range = rangeOf(table);
  const draft = usePaneState((state) => state.drafts.get(placeKey(table.sheet, range)));
  const place = printArea(table.sheet, table.area);
  const confidence = confidenceOf(table.confidence);
  return (
    <li className={mergeClasses(shared.card, shared.tight)} data-testid="table" data-kind={table.kind} data-confidence={confidence}>
      <div className={styles.head}>
        <h3 className={shared.subheading}>{words.kinds[table.kind]}</h3>
        <span className={confidence === "unsure" ? styles.unsure : styles.sure}>
          {table.correction === undefined ? words.tables.confidence[confidence] : words.tables.byYou}
        </span>
      </div>
      {table.title !== undefined && <p className={shared.quiet}>{table.title}</p>}
      <div>
        <CellLink cell={{ sheet: table.sheet, row: table.area.top, col: table.area.left }} area={table.area} />
      </div>
      {table.correction === undefined && <p className={shared.quiet}>{words.tables.whyOf(table.why)}</p>}
      <p className={shared.quiet}>{moneyText(table, words)}</p>
      {table.notes?.map((note) => (
        <p key={note} className={shared.quiet} data-testid="table-note">
          {note}
        </p>
      ))}
      {table.columns.length > 0 && (
        <Disclosure id={`columns ${table.id}`} label={words.tables.columns(table.columns.length)} testId="table-columns">
          {() => <Columns table={table} />}
        </Disclosure>
      )}
      <div>
        <CorrectButton
          text={words.correct.open}
          name={words.correct.openOf(place)}
          draft={() => draftOfTable(table)}
          sheet={table.sheet}
          range={range}
        />
      </div>
      {draft !== undefined && <Editor draft={draft} place={place} said={table.correction !== undefined} />}
    </li>
  );
}

function moneyText(table: Table, words: Words): string {
  const said = [
    table.currency === undefined ? undefined : `${words.tables.currency}: ${table.currency}`,
    table.scale === undefined ? undefined : `${words.tables.scale} ${words.tables.scaleOf(table.scale)}`,
  ].filter((part) => part !== undefined);
  return said.join(" · ");
}

function Columns({ table }: { readonly table: Table }): ReactNode {
  const { tables: words, roleText } = useWords();
  const row = (column: TableColumn): ReactNode[] => [
    <CellLink key="cell" cell={column.cell} text={columnName(column.cell.col)} />,
    column.header,
    [roleText(column.role), columnMoney(column, table, words)].filter((part) => part !== "").join(", "),
    column.period?.label ?? "",
  ];
  return (
    <FigureTable
      label={words.columns(table.columns.length)}
      columns={[
        { key: "column", head: words.column },
        { key: "header", head: words.header },
        { key: "holds", head: words.holds },
        { key: "period", head: words.period },
      ]}
      rows={table.columns.map((column, n) => ({ key: String(n), cells: row(column) }))}
    />
  );
}

/** Currency and scale of a column, where they are not the table's own. */
function columnMoney(column: TableColumn, table: Table, words: Words["tables"]): string {
  const parts = [
    column.currency !== undefined && column.currency !== table.currency ? column.currency : "",
    column.scale !== undefined && column.scale !== (table.scale ?? 1) ? words.scaleOf(column.scale) : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
