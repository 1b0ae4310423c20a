import { useCallback, useRef, useState } from "react";
import type { DragEvent, ReactElement } from "react";
import { printArea } from "../../grid/address";
import { BookError } from "../book/book";
import { downloadFile, fileToSave, openFile } from "./files";
import type { Opened } from "./files";
import { shownSheets } from "./faces";
import { selectedArea } from "./grid/moves";
import { DeleteDialog } from "./parts/DeleteDialog";
import { MessageLine } from "./parts/MessageLine";
import type { Message } from "./parts/MessageLine";
import { PaneFrame } from "./parts/PaneFrame";
import { SheetActions } from "./parts/SheetActions";
import { SheetArea } from "./parts/SheetArea";
import { TopBar } from "./parts/TopBar";
import type { Theme } from "./theme";
import { useBookVersion } from "./useBook";
import { refusal, useEditing } from "./useEditing";
import { useHost } from "./useHost";
import { useSelections } from "./useSelections";

interface WorkbenchProps {
  readonly opened: Opened;
  readonly width: number;
  readonly theme: Theme;
  readonly firstMessage: Message | undefined;
  onResize(width: number): void;
  onTheme(): void;
  /** Another workbook takes this one's place; the pane starts anew with it, as Excel opens a pane for each workbook. */
  onOpened(opened: Opened): void;
}

/** The page over one open workbook: the sheet, the pane beside it, and what can be done with both. */
export function Workbench({ opened, width, theme, firstMessage, onResize, onTheme, onOpened }: WorkbenchProps): ReactElement {
  const { book } = opened;
  useHost(book, theme);
  const [message, say] = useState(firstMessage);
  const [deleting, setDeleting] = useState(false);
  const [dropping, setDropping] = useState(false);
  const gridRef = useRef<HTMLDivElement>(null);
  const frameRef = useRef<HTMLIFrameElement>(null);
  const selections = useSelections(book);
  const work = useEditing(book, selections.sheetId, say);
  useBookVersion(book);
  const sheet = book.sheet(selections.sheetId);

  const change = useCallback((act: () => void): void => {
    try {
      act();
      say(undefined);
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      say({ kind: "problem", text: refusal(error) });
    }
  }, []);
  const open = (files: FileList): void => {
    const file = files[0];
    if (!file) return;
    say({ kind: "note", text: `Opening ${file.name} …` });
    openFile(file).then(onOpened, (error: unknown) =>
      say({ kind: "problem", text: `${messageOf(error)} “${opened.name}” is still open.` }),
    );
  };
  const download = (): void => {
    fileToSave(opened).then(
      (bytes) => {
        downloadFile(bytes, opened.name);
        say({ kind: "note", text: `${opened.name} was downloaded with every change made here.` });
      },
      (error: unknown) => say({ kind: "problem", text: messageOf(error) }),
    );
  };
  const protect = (): void => {
    if (!sheet) return;
    // What is changed on a sheet that its file protects could not be saved.
    const inFile = opened.baseline.get(sheet.id)?.isProtected === true;
    if (!inFile) return change(() => book.setProtected(sheet.id, !sheet.isProtected));
    say({ kind: "problem", text: `“${sheet.name}” is protected in its file. Unprotect it in Excel, save, and open it again.` });
  };
  const onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDropping(event.type === "dragover" || event.type === "dragenter");
    if (event.type === "drop") open(event.dataTransfer.files);
  };
  const switchFocus = (): void => {
    const frame = frameRef.current;
    if (document.activeElement === frame) gridRef.current?.focus();
    else frame?.contentWindow?.focus();
  };
  const where = sheet ? printArea(sheet.name, selectedArea(sheet.merges, selections.selection)) : "";
  return (
    <div
      className="workbench"
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrag}
      onKeyDown={(event) => {
        const ctrl = event.ctrlKey || event.metaKey;
        if (event.key === "F6") switchFocus();
        else if (ctrl && event.key.toLowerCase() === "z" && !work.editing) work.undoLast();
        else return;
        event.preventDefault();
      }}
    >
      <a className="skip" href="#task-pane" onClick={(event) => (event.preventDefault(), frameRef.current?.contentWindow?.focus())}>
        Skip to the task pane
      </a>
      <TopBar
        fileName={opened.name}
        theme={theme}
        canUndo={work.canUndo}
        onOpen={open}
        onDownload={download}
        onUndo={work.undoLast}
        onTheme={onTheme}
      >
        <SheetActions
          isProtected={sheet?.isProtected ?? false}
          isLast={shownSheets(book).length < 2}
          onAdd={() => change(() => selections.show(book.addSheet()))}
          onDelete={() => setDeleting(true)}
          onProtect={protect}
        />
      </TopBar>
      <main className="sheet-side" aria-label="Workbook">
        <SheetArea book={book} selections={selections} work={work} gridRef={gridRef} />
      </main>
      <PaneFrame frameRef={frameRef} width={width} onResize={onResize} onLeave={() => gridRef.current?.focus()} onFiles={open} />
      <MessageLine message={message} where={where} />
      {deleting && sheet && (
        <DeleteDialog
          sheet={sheet.name}
          onClose={(confirmed) => {
            setDeleting(false);
            if (confirmed) change(() => book.deleteSheet(sheet.id));
            gridRef.current?.focus();
          }}
        />
      )}
      {dropping && <div className="drop-hint">Drop the .xlsx file to open it</div>}
      <span data-testid="workbook-ready" hidden />
    </div>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
