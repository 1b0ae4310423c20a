import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Finding } from "../../../rules/finding";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";

interface AcceptProps {
  readonly finding: Finding;
  readonly close: () => void;
}

/** Why a finding may stay, and who says so. */
export function AcceptForm({ finding, close }: AcceptProps): ReactNode {
  const shared = useShared();
  const words = useWords().decide;
  const commands = useCommands();
  const known = usePaneState((state) => state.name);
  const busy = usePaneState((state) => state.running?.quiet === false);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(known);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const wrong = (text: string, says: string): { validationState: "error" | "none"; validationMessage?: string } =>
    tried && text.trim() === "" ? { validationState: "error", validationMessage: says } : { validationState: "none" };
  const save = (): void => {
    setTried(true);
    if (reason.trim() === "") form.current?.querySelector("textarea")?.focus();
    else if (by.trim() === "") form.current?.querySelector("input")?.focus();
    else {
      close();
      void commands.accept(finding, { reason: reason.trim(), by: by.trim() });
    }
  };
  return (
    <form
      ref={form}
      noValidate
      className={shared.tight}
      onKeyDown={(event) => event.key === "Escape" && close()}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      data-testid="accept-form"
    >
      <Field label={words.reason} size="small" hint={words.acceptHint} {...wrong(reason, words.reasonMissing)}>
        <Textarea size="small" resize="vertical" value={reason} onChange={(_, data) => setReason(data.value)} data-testid="accept-reason" />
      </Field>
      <Field label={words.name} size="small" {...wrong(by, words.nameMissing)}>
        <Input size="small" autoComplete="name" value={by} onChange={(_, data) => setBy(data.value)} data-testid="accept-name" />
      </Field>
      <div className={shared.row}>
        <Button type="submit" size="small" appearance="primary" disabled={busy} data-testid="accept-save">
          {words.save}
        </Button>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
