import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { WordForm } from "../parts/WordForm";
import { useCommands } from "../pane";
import type { Why } from "./reasons-for";

/** Why a change is made: what is asked, what was said, and the way to say it. */
export function Reason({ why, name }: { readonly why: Why; readonly name: string }): ReactNode {
  const shared = useShared();
  const words = useWords().compare.why;
  const commands = useCommands();
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const { asked, given, pair, change } = why;
  return (
    <div className={shared.tight} data-needed={asked !== undefined && given === undefined} ref={line} tabIndex={-1}>
      {asked !== undefined && given === undefined && <p className={shared.quiet}>{words.asks[asked]}</p>}
      {given !== undefined && (
        <p className={shared.text} data-testid="reason-given">
          {words.reason}: {given}
        </p>
      )}
      <div>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={given === undefined ? words.giveOf(name) : words.changeOf(name)}
          onClick={() => setOpen(!open)}
          data-testid="give-reason"
        >
          {given === undefined ? words.give : words.change}
        </Button>
      </div>
      {open && (
        <WordForm
          hint={words.hint}
          save={words.save}
          first={given}
          decide={(word) => {
            setOpen(false);
            line.current?.querySelector("button")?.focus();
            void commands.compare({ kind: "give-reason", pair, change, word });
          }}
          close={() => setOpen(false)}
        />
      )}
    </div>
  );
}
