import { useEffect, useRef } from "react";
import type { ReactElement, RefObject } from "react";
import { Splitter } from "./Splitter";

interface PaneFrameProps {
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  readonly width: number;
  onResize(width: number): void;
  /** F6 in the pane goes back to the sheet. */
  onLeave(): void;
  onFiles(files: FileList): void;
}

/** The real task pane in a frame, its own page and bundle. Keys and dropped files that are the page's are heard there too. */
export function PaneFrame({ frameRef, width, onResize, onLeave, onFiles }: PaneFrameProps): ReactElement {
  const calls = useRef({ onLeave, onFiles });
  useEffect(() => {
    calls.current = { onLeave, onFiles };
  });
  const listenInside = (): void => {
    const inside = frameRef.current?.contentWindow;
    inside?.addEventListener("keydown", (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      calls.current.onLeave();
    });
    inside?.addEventListener("dragover", (event) => event.preventDefault());
    inside?.addEventListener("drop", (event) => {
      event.preventDefault();
      if (event.dataTransfer) calls.current.onFiles(event.dataTransfer.files);
    });
  };
  return (
    <aside id="task-pane" className="pane" aria-label="Task pane">
      <Splitter width={width} onResize={onResize} />
      <iframe ref={frameRef} title="Results Workbook" src="pane/taskpane.html" style={{ width }} onLoad={listenInside} />
    </aside>
  );
}
