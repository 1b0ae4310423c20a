import { useRef } from "react";
import type { ReactElement } from "react";

export const paneWidths = { least: 320, most: 600, usual: 360 };

/** A width that the pane may have. */
export function paneWidth(wished: number): number {
  return Number.isFinite(wished) ? Math.min(Math.max(Math.round(wished), paneWidths.least), paneWidths.most) : paneWidths.usual;
}

interface SplitterProps {
  readonly width: number;
  onResize(width: number): void;
}

/** The bar between the sheet and the pane: dragged with the pointer, moved with the arrow keys. */
export function Splitter({ width, onResize }: SplitterProps): ReactElement {
  const from = useRef<{ x: number; width: number } | undefined>(undefined);
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the task pane"
      aria-controls="task-pane"
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      aria-valuetext={`${width} pixels`}
      onKeyDown={(event) => {
        const by = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
        const to = { Home: paneWidths.most, End: paneWidths.least }[event.key];
        if (by === undefined && to === undefined) return;
        event.preventDefault();
        onResize(paneWidth(to ?? width + (by ?? 0)));
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (from.current) onResize(paneWidth(from.current.width + from.current.x - event.clientX));
      }}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onPointerCancel={() => {
        from.current = undefined;
      }}
    />
  );
}
