import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { CellRef } from "../../../grid/address";
import { CellLink } from "../parts/CellLink";
import { useShared } from "../parts/styles";
import type { Place } from "./sides";

interface SideCellProps {
  readonly cell: CellRef | undefined;
  readonly place: Place;
  /** The file is named beside it already. */
  readonly isNamed?: boolean;
}

/** A cell of one of two versions: a way to it in this workbook, its name with that of another file, or nothing where it is gone. */
export function SideCell({ cell, place, isNamed = false }: SideCellProps): ReactNode {
  const shared = useShared();
  if (cell === undefined || place === "gone") return null;
  if (place === "here") return <CellLink cell={cell} />;
  const whole = `[${place.file}]${printCell(cell)}`;
  return (
    <span className={shared.quiet} title={whole} data-testid="cell-elsewhere">
      {isNamed ? printCell(cell) : whole}
    </span>
  );
}
