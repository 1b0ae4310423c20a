import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Acceptance } from "../../../rules/finding";
import { useWords } from "../../words";
import { useDispatch, usePaneState } from "../pane";
import { useShared } from "./styles";

interface WordFormProps {
  readonly hint: string;
  /** What the button says. */
  readonly save: string;
  /** What was said before. */
  readonly first?: string;
  readonly decide: (word: Pick<Acceptance, "reason" | "by">) => void;
  readonly close: () => void;
}

/** Why something is decided, and who says so; neither may be missing. The name is asked for once. */
export function WordForm({ hint, save, first = "", decide, close }: WordFormProps): ReactNode {
  const shared = useShared();
  const words = useWords().decide;
  const dispatch = useDispatch();
  const known = usePaneState((state) => state.name);
  const busy = usePaneState((state) => state.running?.quiet === false);
  const [reason, setReason] = useState(first);
  const [by, setBy] = useState(known);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [opener] = useState(() => document.activeElement);
  const leave = (): void => {
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    close();
  };
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const wrong = (text: string, says: string): { validationState: "error" | "none"; validationMessage?: string } =>
    tried && text.trim() === "" ? { validationState: "error", validationMessage: says } : { validationState: "none" };
  const submit = (): void => {
    setTried(true);
    if (reason.trim() === "") form.current?.querySelector("textarea")?.focus();
    else if (by.trim() === "") form.current?.querySelector("input")?.focus();
    else {
      leave();
      dispatch({ type: "named", name: by.trim() });
      decide({ reason: reason.trim(), by: by.trim() });
    }
  };
  return (
    <form
      ref={form}
      noValidate
      className={shared.tight}
      onKeyDown={(event) => event.key === "Escape" && leave()}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      data-testid="word-form"
    >
      <Field label={words.reason} size="small" hint={hint} {...wrong(reason, words.reasonMissing)}>
        <Textarea size="small" resize="vertical" value={reason} onChange={(_, data) => setReason(data.value)} data-testid="word-reason" />
      </Field>
      <Field label={words.name} size="small" {...wrong(by, words.nameMissing)}>
        <Input size="small" autoComplete="name" value={by} onChange={(_, data) => setBy(data.value)} data-testid="word-name" />
      </Field>
      <div className={shared.row}>
        <Button type="submit" size="small" appearance="primary" disabled={busy} data-testid="word-save">
          {save}
        </Button>
        <Button size="small" onClick={leave}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
