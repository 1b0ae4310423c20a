import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";

/** Takes a version from a file that was exported from another workbook. */
export function AddVersion(): ReactNode {
  const shared = useShared();
  const words = useWords().compare.versions;
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const picker = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await commands.compare({ kind: "add-version", text: await file.text() });
  };
  return (
    <div className={shared.tight}>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.add}
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = "";
        }}
        data-testid="version-file"
      />
      <div>
        <Button size="small" disabled={busy} onClick={() => picker.current?.click()} data-testid="add-version">
          {words.add}
        </Button>
      </div>
      <p className={shared.quiet}>{words.addHint}</p>
    </div>
  );
}
