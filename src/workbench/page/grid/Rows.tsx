import { memo } from "react";
import type { CSSProperties, ReactElement } from "react";
import { columnName } from "../../../grid/address";
import type { Area } from "../../../grid/address";
import type { CellLook } from "../../../grid/edits";
import type { Cell } from "../../../grid/workbook";
import type { Axis } from "./axis";
import type { SheetFace } from "./face";
import type { ColumnSpans, PlacedCell, PlacedRow } from "./layout";
import { overflowsAsNumber, wraps } from "./measure";
import type { Spot } from "./moves";

export const headerWidth = 46;
export const headerHeight = 22;

/** The id of a cell's element, by which the grid names the active cell. */
export const cellId = (prefix: string, row: number, col: number): string => `${prefix}r${row}c${col}`;

interface Shared {
  readonly face: SheetFace;
  readonly columns: Axis;
  readonly frozenCols: number;
  readonly area: Area;
  readonly active: Spot;
  readonly prefix: string;
  readonly spans: ColumnSpans;
}

export function ColumnHeaders({ columns, frozenCols, area, spans }: Shared): ReactElement {
  const heads = (span: { first: number; last: number }, from: number): ReactElement[] => {
    const list: ReactElement[] = [];
    for (let col = span.first; col <= span.last; col++) {
      if (columns.size(col) === 0) continue;
      list.push(
        <div
          key={col}
          role="columnheader"
          aria-colindex={col + 2}
          className={col >= area.left && col <= area.right ? "head in-selection" : "head"}
          style={{ left: columns.offset(col) - from, width: columns.size(col) }}
        >
          {columnName(col)}
        </div>,
      );
    }
    return list;
  };
  return (
    <div role="row" aria-rowindex={1} className="column-heads" style={{ height: headerHeight }}>
      <div role="columnheader" aria-colindex={1} className="corner" style={{ width: headerWidth }}>
        <span className="unseen">Row</span>
      </div>
      <div role="presentation" className="frozen-cells" style={{ left: headerWidth, width: columns.offset(frozenCols) }}>
        {heads(spans.frozen, 0)}
      </div>
      <div role="presentation" className="body-cells" style={{ left: headerWidth }}>
        {heads(spans.body, 0)}
      </div>
    </div>
  );
}

export function Rows({ placed, ...shared }: Shared & { readonly placed: readonly PlacedRow[] }): ReactElement[] {
  const { area, active, face, columns, frozenCols, prefix } = shared;
  return placed.map((row) => {
    const selected = row.row <= area.bottom && row.cells.some((c) => (c.area?.bottom ?? c.row) >= area.top);
    return (
      <Row
        key={row.row}
        {...{ placed: row, face, columns, frozenCols, prefix }}
        left={selected ? area.left : -1}
        right={selected ? area.right : -1}
        top={selected ? area.top : -1}
        activeCol={active.row === row.row ? active.col : -1}
      />
    );
  });
}

interface RowProps {
  readonly placed: PlacedRow;
  readonly face: SheetFace;
  readonly columns: Axis;
  readonly frozenCols: number;
  readonly prefix: string;
  /** The selected columns of this row, -1 where it has none, and the first selected row. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly activeCol: number;
}

const Row = memo(function Row({ placed, face, columns, frozenCols, prefix, left, right, top, activeCol }: RowProps): ReactElement {
  const draw = (cell: PlacedCell): ReactElement => {
    const isSelected = cell.col >= left && cell.col <= right && (cell.area?.bottom ?? cell.row) >= top;
    return <GridCell key={cell.col} {...{ cell, face, prefix, isSelected }} isActive={cell.col === activeCol} />;
  };
  return (
    <div role="row" aria-rowindex={placed.row + 2} className="row" style={{ top: placed.y, height: placed.height }}>
      <div role="rowheader" aria-colindex={1} className={left >= 0 && placed.row >= top ? "head row-head in-selection" : "head row-head"}>
        {placed.row + 1}
      </div>
      <div role="presentation" className="frozen-cells" style={{ left: headerWidth, width: columns.offset(frozenCols) }}>
        {placed.cells.filter((cell) => cell.col < frozenCols).map(draw)}
      </div>
      <div role="presentation" className="body-cells" style={{ left: headerWidth }}>
        {placed.cells.filter((cell) => cell.col >= frozenCols).map(draw)}
      </div>
    </div>
  );
});

interface GridCellProps {
  readonly cell: PlacedCell;
  readonly face: SheetFace;
  readonly prefix: string;
  readonly isSelected: boolean;
  readonly isActive: boolean;
}

function GridCell({ cell: place, face, prefix, isSelected, isActive }: GridCellProps): ReactElement {
  const cell = face.cell(place.row, place.col);
  const look = face.look(place.row, place.col);
  const hashes = overflowsAsNumber(cell, place.width, look);
  const classes = [
    "cell",
    isSelected ? "selected" : "",
    isActive ? "active" : "",
    wraps(cell, look) ? "wrapped" : "",
    place.spill ? "spills" : "",
  ];
  return (
    <div
      id={cellId(prefix, place.row, place.col)}
      role="gridcell"
      aria-colindex={place.col + 2}
      aria-selected={isSelected}
      aria-label={hashes ? cell.text : undefined}
      title={hashes ? cell.text : undefined}
      aria-rowspan={place.area && place.area.bottom > place.area.top ? place.area.bottom - place.area.top + 1 : undefined}
      aria-colspan={place.area && place.area.right > place.area.left ? place.area.right - place.area.left + 1 : undefined}
      className={classes.filter((name) => name !== "").join(" ")}
      style={{ left: place.x, width: place.width, height: place.height, ...boxStyle(look) }}
    >
      {cell.text !== "" && (
        <span className="text" style={{ ...textStyle(cell, look), ...(place.spill ? { width: place.spill } : {}) }}>
          {hashes ? "#".repeat(Math.max(2, Math.floor((place.width - 6) / 8))) : cell.text}
        </span>
      )}
    </div>
  );
}

const atEnd = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

function boxStyle(look: CellLook | undefined): CSSProperties {
  return {
    alignItems: atEnd[look?.vertical ?? "bottom"],
    ...(look?.fill === undefined ? {} : { backgroundColor: look.fill }),
    ...(look?.borderTop === undefined ? {} : { borderTop: `${look.borderTop === "medium" ? 2 : 1}px solid #444` }),
    ...(look?.borderBottom === undefined ? {} : { borderBottom: `${look.borderBottom === "medium" ? 2 : 1}px solid #444` }),
  };
}

function textStyle(cell: Cell, look: CellLook | undefined): CSSProperties {
  const kind = cell.content.kind;
  const side = look?.horizontal ?? (kind === "number" ? "right" : kind === "boolean" || kind === "error" ? "center" : "left");
  return {
    textAlign: side,
    ...(look?.bold === true ? { fontWeight: 700 } : {}),
    ...(look?.italic === true ? { fontStyle: "italic" } : {}),
    ...(look?.color === undefined ? {} : { color: look.color }),
    ...(look?.fontSize === undefined ? {} : { fontSize: `${(look.fontSize * 13) / 11}px` }),
  };
}
