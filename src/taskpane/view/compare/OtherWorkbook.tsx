import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { useCommands, usePaneState } from "../pane";

const kinds = ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Compares with a workbook from a file; it is read here, and none of it leaves the machine. */
export function OtherWorkbook(): ReactNode {
  const words = useWords().compare.versions;
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={picker}
        type="file"
        hidden
        accept={kinds}
        aria-label={words.other}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void commands.compare({ kind: "compare-workbook", file });
          // The same file can be chosen again, after it was changed.
          event.target.value = "";
        }}
        data-testid="other-file"
      />
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => picker.current?.click()}
        title={words.otherHint}
        data-testid="compare-other"
      >
        {words.other}
      </Button>
    </div>
  );
}
