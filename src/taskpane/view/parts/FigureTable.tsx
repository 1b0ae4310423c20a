import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useOverflow } from "../overflow";

const useStyles = makeStyles({
  region: {
    overflowX: "auto",
    minWidth: 0,
    containerType: "inline-size",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums lining-nums" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: "bottom", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  headNumber: { textAlign: "end" },
  // Stays in sight, no wider than what is seen of the table.
  below: { position: "sticky", left: "4px", maxWidth: "calc(100cqi - 8px)", width: "fit-content" },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

export interface Column {
  readonly key: string;
  readonly head: ReactNode;
  readonly number?: boolean;
}

export interface Row {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  readonly total?: boolean;
  /** Below the row, over its whole width. */
  readonly below?: ReactNode;
}

interface FigureTableProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly testId?: string;
}

/** A table of figures that scrolls inside its own region where it does not fit; the first column names the row. */
export function FigureTable({ label, columns, rows, testId }: FigureTableProps): ReactNode {
  const styles = useStyles();
  const { region, overflows } = useOverflow();
  return (
    <div
      ref={region}
      className={styles.region}
      role={overflows ? "region" : undefined}
      aria-label={overflows ? label : undefined}
      tabIndex={overflows ? 0 : undefined}
      data-testid={testId}
    >
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={mergeClasses(styles.cell, styles.head, column.number && styles.headNumber)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <tr>
        {columns.map((column, n) => {
          const look = mergeClasses(styles.cell, column.number && styles.number, row.total && styles.total);
          return n === 0 ? (
            <th key={column.key} scope="row" className={look}>
              {row.cells[n]}
            </th>
          ) : (
            <td key={column.key} className={look}>
              {row.cells[n]}
            </td>
          );
        })}
      </tr>
      {row.below !== undefined && (
        <tr>
          <td colSpan={columns.length} className={styles.cell}>
            <div className={styles.below}>{row.below}</div>
          </td>
        </tr>
      )}
    </>
  );
}
