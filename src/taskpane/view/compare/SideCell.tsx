import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { CellRef } from "../../../grid/address";
import { CellLink } from "../parts/CellLink";
import { useShared } from "../parts/styles";
import type { Place } from "./sides";

/** A cell of one of two versions: a way to it in this workbook, its name with that of another file, or nothing where it is gone. */
export function SideCell({ cell, place }: { readonly cell: CellRef | undefined; readonly place: Place }): ReactNode {
  const shared = useShared();
  if (cell === undefined || place === "gone") return null;
  if (place === "here") return <CellLink cell={cell} />;
  return (
    <span className={shared.quiet} data-testid="cell-elsewhere">
      [{place.file}]{printCell(cell)}
    </span>
  );
}
