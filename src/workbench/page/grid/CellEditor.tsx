import { useLayoutEffect, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { a1 } from "../../../grid/address";

/** A cell that is being typed into, in its place or in the formula bar. */
export interface Editing {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** Undefined: what stands in the cell, to be changed. */
  readonly text: string | undefined;
  readonly where: "cell" | "bar";
}

interface CellEditorProps {
  readonly editing: Editing;
  /** In the sheet's own pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  onEdit(editing: Editing | undefined): void;
  onCommit(down: number, right: number): void;
}

/** What Enter, Tab and Escape do while a cell is being typed into; true where the key was one of them. */
export function editorKey(event: KeyboardEvent, onEdit: CellEditorProps["onEdit"], onCommit: CellEditorProps["onCommit"]): boolean {
  if (event.nativeEvent.isComposing || (event.key === "Enter" && event.altKey)) return false;
  if (event.key === "Enter") onCommit(event.shiftKey ? -1 : 1, 0);
  else if (event.key === "Tab") onCommit(0, event.shiftKey ? -1 : 1);
  else if (event.key === "Escape") onEdit(undefined);
  else return false;
  event.preventDefault();
  return true;
}

/**
 * Calls back once the focus has left the fields of a cell for another part of this page. The task pane and other windows
 * do not count: as in Excel, a cell stays open while the user is there.
 */
export function afterLeaving(act: () => void): void {
  setTimeout(() => {
    const now = document.activeElement;
    const stays = now === null || now === document.body || now instanceof HTMLIFrameElement || now instanceof HTMLTextAreaElement;
    if (!stays) act();
  }, 0);
}

/** The text field over a cell. */
export function CellEditor({ editing, box, onEdit, onCommit }: CellEditorProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const text = editing.text ?? "";
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={`Content of ${a1(editing.row, editing.col)}`}
      spellCheck={false}
      rows={text.split("\n").length}
      style={{ left: box.x, top: box.y, minWidth: box.width + 1, minHeight: box.height + 1, width: `${Math.min(text.length + 3, 60)}ch` }}
      value={text}
      onChange={(event) => onEdit({ ...editing, text: event.target.value })}
      onKeyDown={(event) => {
        if (editorKey(event, onEdit, onCommit)) return;
        if (event.key === "Enter" && event.altKey) {
          event.preventDefault();
          const at = event.currentTarget.selectionStart;
          onEdit({ ...editing, text: `${text.slice(0, at)}\n${text.slice(event.currentTarget.selectionEnd)}` });
        }
        event.stopPropagation();
      }}
      onBlur={() => afterLeaving(() => onCommit(0, 0))}
    />
  );
}
