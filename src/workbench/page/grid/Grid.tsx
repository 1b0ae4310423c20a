import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement, RefObject } from "react";
import { areaA1 } from "../../../grid/address";
import { scrollTo, visibleSpan } from "./axis";
import type { Axis, Span } from "./axis";
import { CellEditor } from "./CellEditor";
import type { Editing } from "./CellEditor";
import { gridExtent, wholeCell } from "./face";
import type { SheetFace } from "./face";
import { layOut } from "./layout";
import { columnsOf, lineHeight, rowsOf } from "./measure";
import { moved, selectedArea } from "./moves";
import type { Selection } from "./moves";
import { ColumnHeaders, Rows, cellId, headerHeight, headerWidth } from "./Rows";
import { usePointer } from "./usePointer";

export interface GridProps {
  readonly face: SheetFace;
  readonly selection: Selection;
  onSelect(selection: Selection): void;
  /** What is being typed, and into which cell. */
  readonly editing: Editing | undefined;
  onEdit(editing: Editing | undefined): void;
  /** Puts the typed text into its cell, and goes on in that direction. */
  onCommit(down: number, right: number): void;
  onClear(): void;
  readonly gridRef: RefObject<HTMLDivElement | null>;
}

/** Rows and columns drawn beyond the view on each side, in blocks, so that scrolling seldom draws anew. */
const block = 8;

/** A sheet as an ARIA grid. Only the cells in view are drawn; the focus stays on the grid and names the active cell. */
export function Grid(props: GridProps): ReactElement {
  const { face, selection, gridRef, editing } = props;
  const prefix = useId();
  const columns = useMemo(() => columnsOf(face), [face]);
  const rows = useMemo(() => rowsOf(face, columns), [face, columns]);
  const view = useView(gridRef, rows, columns, face);
  const area = selectedArea(face.merges, selection);
  const frozenRows = Math.min(face.frozenRows, rows.count);
  const frozenCols = Math.min(face.frozenCols, columns.count);
  const spans = useMemo(
    () => ({ frozen: { first: 0, last: frozenCols - 1 }, body: { first: view.cols.first, last: view.cols.last } }),
    [frozenCols, view.cols.first, view.cols.last],
  );
  const top = useMemo(
    () => layOut(face, rows, columns, { first: 0, last: frozenRows - 1 }, spans),
    [face, rows, columns, frozenRows, spans],
  );
  const body = useMemo(
    () => layOut(face, rows, columns, { first: view.rows.first, last: view.rows.last }, spans),
    [face, rows, columns, view.rows.first, view.rows.last, spans],
  );
  useReveal(gridRef, face, rows, columns, selection);
  const pointer = usePointer(gridRef, face, rows, columns, props);
  const extent = gridExtent(face);
  const shared = { face, columns, frozenCols, area, active: selection.active, prefix, spans };
  const drawn = [...top, ...body].some(({ cells }) => cells.some((c) => c.row === selection.active.row && c.col === selection.active.col));
  return (
    <div
      ref={gridRef}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={`Sheet ${face.name}`}
      aria-rowcount={extent.rows + 1}
      aria-colcount={extent.cols + 1}
      aria-multiselectable="true"
      aria-readonly={face.isProtected || undefined}
      aria-activedescendant={drawn && !editing ? cellId(prefix, selection.active.row, selection.active.col) : undefined}
      data-sheet={face.name}
      data-selected={areaA1(area)}
      onKeyDown={(event) => onKeyDown(event, props, view.page)}
      {...pointer}
    >
      <div className="grid-sizer" role="presentation" style={{ width: columns.total + headerWidth, height: rows.total + headerHeight }}>
        <ColumnHeaders {...shared} />
        <div role="rowgroup" className="frozen-rows" style={{ top: headerHeight, height: rows.offset(frozenRows) }}>
          <Rows {...shared} placed={top} />
        </div>
        <div role="rowgroup" className="body-rows" style={{ top: headerHeight }}>
          <Rows {...shared} placed={body} />
        </div>
        {editing?.where === "cell" && (
          <CellEditor
            editing={editing}
            box={editorBox(gridRef.current, face, rows, columns, editing)}
            onEdit={props.onEdit}
            onCommit={props.onCommit}
          />
        )}
      </div>
    </div>
  );
}

/** The rows and columns in view, kept up with scrolling and resizing, rounded to blocks. */
function useView(
  ref: RefObject<HTMLDivElement | null>,
  rows: Axis,
  columns: Axis,
  face: SheetFace,
): { rows: Span; cols: Span; page: number } {
  const [port, setPort] = useState({ left: 0, top: 0, width: 1200, height: 700 });
  // A sheet that is newly shown is drawn as far as it is seen, and beyond that in a task of its own.
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const later = setTimeout(() => setSettled(face.name), 0);
    return () => clearTimeout(later);
  }, [face.name]);
  const spare = settled === face.name ? block : 0;
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const look = (): void =>
      setPort({ left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [ref]);
  const wide = (span: Span, frozen: number, count: number): Span => ({
    first: Math.max(frozen, spare === 0 ? span.first : Math.floor(span.first / block) * block - spare),
    last: Math.min(count - 1, spare === 0 ? span.last : Math.ceil((span.last + 1) / block) * block + spare - 1),
  });
  return {
    rows: wide(visibleSpan(rows, face.frozenRows, port.top, port.height - headerHeight), face.frozenRows, rows.count),
    cols: wide(visibleSpan(columns, face.frozenCols, port.left, port.width - headerWidth), face.frozenCols, columns.count),
    page: Math.max(1, Math.floor((port.height - headerHeight) / (lineHeight + 6))),
  };
}

/** Scrolls the corner of the selection that moved into view, and a newly shown sheet to its selected cell. */
function useReveal(ref: RefObject<HTMLDivElement | null>, face: SheetFace, rows: Axis, columns: Axis, selection: Selection): void {
  const axes = useRef({ face, rows, columns });
  useLayoutEffect(() => {
    axes.current = { face, rows, columns };
  });
  useLayoutEffect(() => {
    const element = ref.current;
    const { face: now, rows: down, columns: across } = axes.current;
    if (!element) return;
    const whole = wholeCell(now, selection.corner.row, selection.corner.col);
    const height = element.clientHeight - headerHeight;
    const width = element.clientWidth - headerWidth;
    element.scrollTop = scrollTo(down, now.frozenRows, element.scrollTop, height, { first: whole.top, last: whole.bottom });
    element.scrollLeft = scrollTo(across, now.frozenCols, element.scrollLeft, width, { first: whole.left, last: whole.right });
  }, [ref, face.name, selection]);
}

function onKeyDown(event: KeyboardEvent<HTMLDivElement>, props: GridProps, page: number): void {
  const { face, selection, editing } = props;
  if (editing || event.altKey || event.target !== event.currentTarget) return;
  const ctrl = event.ctrlKey || event.metaKey;
  const { row, col } = selection.active;
  const next = moved(face, selection, { key: event.key, ctrl, shift: event.shiftKey, page });
  if (next) props.onSelect(next);
  else if (event.key === "Enter") props.onCommit(event.shiftKey ? -1 : 1, 0);
  else if (event.key === "F2") props.onEdit({ sheet: face.name, row, col, text: undefined, where: "cell" });
  else if (event.key === "Delete" || event.key === "Backspace") props.onClear();
  else if (event.key.length === 1 && !ctrl) props.onEdit({ sheet: face.name, row, col, text: event.key, where: "cell" });
  else return;
  event.preventDefault();
}

function editorBox(element: HTMLDivElement | null, face: SheetFace, rows: Axis, columns: Axis, { row, col }: Editing): DOMRect {
  const whole = wholeCell(face, row, col);
  const x = columns.offset(whole.left) + headerWidth + (col < face.frozenCols ? (element?.scrollLeft ?? 0) : 0);
  const y = rows.offset(whole.top) + headerHeight + (row < face.frozenRows ? (element?.scrollTop ?? 0) : 0);
  return new DOMRect(
    x,
    y,
    columns.offset(whole.right + 1) - columns.offset(whole.left),
    rows.offset(whole.bottom + 1) - rows.offset(whole.top),
  );
}
