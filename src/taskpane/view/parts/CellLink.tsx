import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printArea, printCell, sameCell } from "../../../grid/address";
import type { Area, CellRef } from "../../../grid/address";
import { useWords } from "../../words";
import { useCommands, usePaneState } from "../pane";

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    fontVariantNumeric: "tabular-nums lining-nums",
    overflowWrap: "anywhere",
    textAlign: "inherit",
  },
  shown: { fontWeight: tokens.fontWeightSemibold },
});

interface CellLinkProps {
  readonly cell: CellRef;
  /** Shown instead of the address. */
  readonly text?: string;
  /** Says in words where it leads. */
  readonly asAction?: boolean;
  /** A whole range, which the link selects; `cell` is its first. */
  readonly area?: Area;
}

/** Leads to a cell of the workbook; the cell shown last is marked. */
export function CellLink({ cell, text, asAction = false, area }: CellLinkProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const commands = useCommands();
  const shown = usePaneState((state) => state.shown !== undefined && sameCell(state.shown, cell));
  const address = area === undefined ? printCell(cell) : printArea(cell.sheet, area);
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, shown && styles.shown)}
      aria-label={text === undefined ? words.cell.goToNamed(address) : `${text}. ${words.cell.goToNamed(address)}`}
      aria-current={shown ? "location" : undefined}
      data-cell={printCell(cell)}
      onClick={() => void commands.goTo(cell, area)}
    >
      {text ?? (asAction ? words.cell.goToNamed(address) : address)}
    </Link>
  );
}
