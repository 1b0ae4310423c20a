import { useRef } from "react";
import type { PointerEvent, RefObject } from "react";
import type { Axis } from "./axis";
import type { Editing } from "./CellEditor";
import { gridExtent } from "./face";
import type { SheetFace } from "./face";
import { selectCell } from "./moves";
import type { Selection, Spot } from "./moves";
import { headerHeight, headerWidth } from "./Rows";

interface PointerTarget {
  readonly selection: Selection;
  readonly editing: Editing | undefined;
  onSelect(selection: Selection): void;
  onEdit(editing: Editing | undefined): void;
}

interface PointerHandlers {
  onPointerDown(event: PointerEvent<HTMLDivElement>): void;
  onPointerMove(event: PointerEvent<HTMLDivElement>): void;
  onPointerUp(event: PointerEvent<HTMLDivElement>): void;
  onDoubleClick(event: { readonly target: EventTarget }): void;
}

/** Selecting with the pointer: a cell, an area by dragging or with Shift, a row or a column by its header; a double click edits. */
export function usePointer(
  ref: RefObject<HTMLDivElement | null>,
  face: SheetFace,
  rows: Axis,
  columns: Axis,
  target: PointerTarget,
): PointerHandlers {
  const dragging = useRef(false);
  const spotAt = (event: PointerEvent): { spot: Spot; onRows: boolean; onCols: boolean } => {
    const element = ref.current;
    const box = element?.getBoundingClientRect();
    const x = event.clientX - (box?.left ?? 0) - headerWidth;
    const y = event.clientY - (box?.top ?? 0) - headerHeight;
    const sheetX = x < columns.offset(face.frozenCols) ? x : x + (element?.scrollLeft ?? 0);
    const sheetY = y < rows.offset(face.frozenRows) ? y : y + (element?.scrollTop ?? 0);
    return { spot: { row: rows.at(Math.max(sheetY, 0)), col: columns.at(Math.max(sheetX, 0)) }, onRows: x < 0, onCols: y < 0 };
  };
  const onSheet = (event: PointerEvent<HTMLDivElement>): boolean => {
    const element = event.currentTarget;
    const box = element.getBoundingClientRect();
    const inView = event.clientX - box.left < element.clientWidth && event.clientY - box.top < element.clientHeight;
    return event.button === 0 && inView && !(event.target instanceof HTMLTextAreaElement);
  };
  return {
    onPointerDown: (event) => {
      if (!onSheet(event)) return;
      const { spot, onRows, onCols } = spotAt(event);
      const extent = gridExtent(face);
      ref.current?.focus({ preventScroll: true });
      if (onRows || onCols) {
        const active = { row: onCols ? 0 : spot.row, col: onRows ? 0 : spot.col };
        target.onSelect({ active, corner: { row: onCols ? extent.rows - 1 : spot.row, col: onRows ? extent.cols - 1 : spot.col } });
        return;
      }
      target.onSelect(event.shiftKey ? { active: target.selection.active, corner: spot } : selectCell(face, spot.row, spot.col));
      dragging.current = true;
    },
    onPointerMove: (event) => {
      if (!dragging.current) return;
      if (event.buttons !== 1) {
        dragging.current = false;
        return;
      }
      const { spot } = spotAt(event);
      const { active, corner } = target.selection;
      if (spot.row !== corner.row || spot.col !== corner.col) target.onSelect({ active, corner: spot });
    },
    onPointerUp: () => {
      dragging.current = false;
    },
    onDoubleClick: (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const { row, col } = target.selection.active;
      target.onEdit({ sheet: face.name, row, col, text: undefined, where: "cell" });
    },
  };
}
