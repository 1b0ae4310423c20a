import type { ReactElement } from "react";

interface SheetActionsProps {
  readonly isProtected: boolean;
  readonly isLast: boolean;
  onAdd(): void;
  onDelete(): void;
  onProtect(): void;
}

/** What can be done with the sheet that is shown. */
export function SheetActions({ isProtected, isLast, onAdd, onDelete, onProtect }: SheetActionsProps): ReactElement {
  return (
    <div role="group" aria-label="Sheet" className="actions">
      <button type="button" onClick={onAdd}>
        New sheet
      </button>
      <button type="button" onClick={onDelete} disabled={isLast}>
        Delete sheet
      </button>
      <button type="button" onClick={onProtect} aria-pressed={isProtected}>
        Protect sheet
      </button>
    </div>
  );
}
