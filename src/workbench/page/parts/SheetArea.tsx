import { useMemo } from "react";
import type { ClipboardEvent, ReactElement, RefObject } from "react";
import type { Area } from "../../../grid/address";
import type { Book } from "../../book/book";
import { faceOf, shownSheets, sourceText } from "../faces";
import { gridExtent } from "../grid/face";
import type { SheetFace } from "../grid/face";
import { Grid } from "../grid/Grid";
import { selectCell, selectedArea, step } from "../grid/moves";
import { clipOf } from "../typing";
import type { CellWork } from "../useEditing";
import { useBookVersion } from "../useBook";
import type { Selections } from "../useSelections";
import { FormulaBar } from "./FormulaBar";
import { Tabs } from "./Tabs";

interface SheetAreaProps {
  readonly book: Book;
  readonly selections: Selections;
  readonly work: CellWork;
  readonly gridRef: RefObject<HTMLDivElement | null>;
}

/** The shown sheet with its formula bar and the tabs of all sheets. */
export function SheetArea({ book, selections, work, gridRef }: SheetAreaProps): ReactElement | null {
  const version = useBookVersion(book);
  const { sheetId, selection } = selections;
  const sheet = book.sheet(sheetId);
  // The book keeps the same sheet object through every change: the version says when what it holds is other.
  const face = useMemo(() => (sheet && version >= 0 ? faceOf(sheet) : undefined), [sheet, version]);
  if (!sheet || !face) return null;
  const area = selectedArea(face.merges, selection);

  const commit = (down: number, right: number): void => {
    const stay = down === 0 && right === 0;
    const worked = work.commit();
    if (!stay && worked) {
      const { row, col } = step(face, selection.active, down, right);
      selections.select(selectCell(face, row, col));
    }
    if (!stay) gridRef.current?.focus({ preventScroll: true });
  };
  const edit: CellWork["onEdit"] = (editing) => {
    work.onEdit(editing);
    if (!editing) gridRef.current?.focus({ preventScroll: true });
  };
  const fromGrid = (event: ClipboardEvent): boolean => !work.editing && event.target === gridRef.current;
  const copy = (event: ClipboardEvent): void => {
    if (!fromGrid(event)) return;
    const texts: string[][] = [];
    for (let row = area.top; row <= Math.min(area.bottom, Math.max(face.rowCount - 1, area.top)); row++) {
      const line: string[] = [];
      for (let col = area.left; col <= Math.min(area.right, Math.max(face.colCount - 1, area.left)); col++)
        line.push(face.cell(row, col).text);
      texts.push(line);
    }
    event.clipboardData.setData("text/plain", clipOf(texts));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent): void => {
    if (!fromGrid(event)) return;
    event.preventDefault();
    work.paste(area, event.clipboardData.getData("text/plain"));
  };
  return (
    <div className="sheet-area" id="sheet-area" onCopy={copy} onPaste={paste}>
      <FormulaBar
        sheet={sheet.name}
        selection={selection}
        source={sourceText(sheet, selection.active.row, selection.active.col)}
        editing={work.editing}
        onEdit={edit}
        onCommit={commit}
        onGoTo={(to) => {
          selections.goTo(withinGrid(to, face));
          gridRef.current?.focus({ preventScroll: true });
        }}
      />
      <Grid
        face={face}
        selection={selection}
        onSelect={selections.select}
        editing={work.editing}
        onEdit={edit}
        onCommit={commit}
        onClear={() => work.clear(usedPart(area, face))}
        gridRef={gridRef}
      />
      <Tabs sheets={shownSheets(book)} shown={sheetId} onShow={selections.show} />
    </div>
  );
}

/** The part of an area that the grid offers; its last cells for one that lies beyond. */
function withinGrid(area: Area, face: SheetFace): Area {
  const { rows, cols } = gridExtent(face);
  const row = (at: number): number => Math.min(at, rows - 1);
  const col = (at: number): number => Math.min(at, cols - 1);
  return { top: row(area.top), left: col(area.left), bottom: row(area.bottom), right: col(area.right) };
}

/** What of a selected row or column can hold anything, so that clearing it does not visit a million blank cells. */
function usedPart(area: Area, face: SheetFace): Area {
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, face.rowCount - 1)),
    right: Math.max(area.left, Math.min(area.right, face.colCount - 1)),
  };
}
