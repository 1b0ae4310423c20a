import { useLayoutEffect, useRef } from "react";
import type { ReactElement } from "react";

/** Asks before a sheet is deleted. */
export function DeleteDialog({ sheet, onClose }: { readonly sheet: string; onClose(confirmed: boolean): void }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="delete-title" onCancel={() => onClose(false)}>
      <h2 id="delete-title">Delete the sheet “{sheet}”?</h2>
      <p>This cannot be undone here. The file you opened stays as it is.</p>
      <div className="dialog-actions">
        <button type="button" onClick={() => onClose(true)}>
          Delete
        </button>
        <button type="button" autoFocus onClick={() => onClose(false)}>
          Keep
        </button>
      </div>
    </dialog>
  );
}
