import { Button, Field, Input } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { findSnapshot } from "../../../app/comparing";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";
import type { KeptVersions } from "./kept-versions";

/** Keeps the indicators and DLIs as they stand now, under a name that no other version has. */
export function KeepVersion({ snapshots }: Pick<KeptVersions, "snapshots">): ReactNode {
  const shared = useShared();
  const words = useWords().compare.versions;
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const [name, setName] = useState("");
  const [why, setWhy] = useState("");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problem =
    name.trim() === "" ? words.nameMissing : findSnapshot(snapshots, name) === undefined ? undefined : words.nameTaken(name.trim());
  const submit = (): void => {
    setTried(problem !== undefined);
    if (problem !== undefined) {
      form.current?.querySelector("input")?.focus();
      return;
    }
    setName("");
    setWhy("");
    void commands.compare({ kind: "keep-version", name, why });
  };
  return (
    <form
      ref={form}
      noValidate
      className={shared.tight}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={words.name}
        size="small"
        hint={words.nameHint}
        {...(tried && problem !== undefined ? { validationState: "error", validationMessage: problem } : {})}
      >
        <Input size="small" value={name} onChange={(_, data) => setName(data.value)} data-testid="version-name" />
      </Field>
      <Field label={words.why} size="small">
        <Input size="small" value={why} onChange={(_, data) => setWhy(data.value)} data-testid="version-why" />
      </Field>
      <div>
        <Button type="submit" size="small" disabled={busy} data-testid="keep-version">
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
