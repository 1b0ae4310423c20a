import { useState } from "react";
import type { ReactElement } from "react";
import { a1, parseArea } from "../../../grid/address";
import type { Area } from "../../../grid/address";
import { afterLeaving, editorKey } from "../grid/CellEditor";
import type { Editing } from "../grid/CellEditor";
import type { Selection } from "../grid/moves";

interface FormulaBarProps {
  readonly sheet: string;
  readonly selection: Selection;
  /** The formula or text of the active cell. */
  readonly source: string;
  readonly editing: Editing | undefined;
  onEdit(editing: Editing | undefined): void;
  onCommit(down: number, right: number): void;
  onGoTo(area: Area): void;
}

/** The active cell's address, where another can be typed, and its formula or text, where it can be changed. */
export function FormulaBar({ sheet, selection, source, editing, onEdit, onCommit, onGoTo }: FormulaBarProps): ReactElement {
  const { row, col } = selection.active;
  const address = a1(row, col);
  const [wanted, setWanted] = useState<string>();
  const goTo = (): void => {
    const area = parseArea(wanted ?? address);
    setWanted(undefined);
    if (area) onGoTo(area);
  };
  return (
    <div className="formula-bar" role="group" aria-label="Formula bar">
      <input
        className="address"
        aria-label="Cell address"
        value={wanted ?? address}
        onChange={(event) => setWanted(event.target.value)}
        onBlur={() => setWanted(undefined)}
        onKeyDown={(event) => {
          if (event.key === "Enter") goTo();
          if (event.key === "Escape") setWanted(undefined);
        }}
      />
      <textarea
        className="formula-field"
        aria-label={`Formula or text of ${address}`}
        spellCheck={false}
        rows={1}
        value={editing ? (editing.text ?? source) : source}
        onChange={(event) => onEdit({ ...(editing ?? { sheet, row, col }), where: "bar", text: event.target.value })}
        onFocus={() => editing?.where === "cell" && onEdit({ ...editing, where: "bar" })}
        onBlur={() => editing?.where === "bar" && afterLeaving(() => onCommit(0, 0))}
        onKeyDown={(event) => {
          if (editing) editorKey(event, onEdit, onCommit);
          else if (event.key === "Enter") event.preventDefault();
        }}
      />
    </div>
  );
}
