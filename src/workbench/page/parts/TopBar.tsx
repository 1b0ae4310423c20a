import { useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Theme } from "../theme";

interface TopBarProps {
  readonly fileName: string;
  readonly theme: Theme;
  readonly canUndo: boolean;
  onOpen(files: FileList): void;
  onDownload(): void;
  onUndo(): void;
  onTheme(): void;
  /** What can be done with the shown sheet. */
  readonly children: ReactNode;
}

/** The page's heading and what can be done with the file. */
export function TopBar({ fileName, theme, canUndo, onOpen, onDownload, onUndo, onTheme, children }: TopBarProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <h1>
        Results Workbook <span className="quiet">workbench</span>
      </h1>
      <p className="file-name" title={fileName}>
        {fileName}
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label="Workbook to open"
        onChange={(event) => {
          if (event.target.files) onOpen(event.target.files);
          event.target.value = "";
        }}
      />
      {children}
      <button type="button" onClick={() => picker.current?.click()}>
        Open .xlsx…
      </button>
      <button type="button" onClick={onDownload}>
        Download
      </button>
      <button type="button" onClick={onUndo} disabled={!canUndo}>
        Undo
      </button>
      <button type="button" onClick={onTheme} aria-pressed={theme === "dark"}>
        Dark
      </button>
    </header>
  );
}
