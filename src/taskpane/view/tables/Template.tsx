import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { ReactNode, SubmitEvent } from "react";
import { templateKinds } from "../../../app/help";
import type { TemplateChoice } from "../../state/state";
import { useWords } from "../../words";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { useShared } from "../parts/styles";

const first: TemplateChoice = { kind: "results-framework", language: "en", example: true };
const languages: readonly TemplateChoice["language"][] = ["en", "es", "fr", "pt"];

/** A button that opens the choice of a sheet to be filled in. */
export function Template(): ReactNode {
  const shared = useShared();
  const words = useWords().template;
  const dispatch = useDispatch();
  const choice = usePaneState((state) => state.template);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const open = choice !== undefined;
  // What closes the choice stood inside it, and is gone.
  useLayoutEffect(() => {
    if (wasOpen.current && !open && document.hasFocus()) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <div className={shared.stack}>
      <div>
        <Button
          ref={button}
          size="small"
          aria-expanded={open}
          onClick={() => dispatch({ type: "template", choice: open ? undefined : first })}
          data-testid="template"
        >
          {words.open}
        </Button>
      </div>
      {choice !== undefined && <Choice choice={choice} />}
    </div>
  );
}

function Choice({ choice }: { readonly choice: TemplateChoice }): ReactNode {
  const shared = useShared();
  const { template: words, kinds } = useWords();
  const names = { ...kinds, ...words.kinds };
  const dispatch = useDispatch();
  const commands = useCommands();
  const busy = usePaneState((state) => state.running?.quiet === false);
  const say = (part: Partial<TemplateChoice>): void => dispatch({ type: "template", choice: { ...choice, ...part } });
  const insert = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    dispatch({ type: "template", choice: undefined });
    void commands.insert(choice);
  };
  return (
    <form className={shared.tight} aria-label={words.form} onSubmit={insert} data-testid="template-choice">
      <p className={shared.quiet}>{words.intro}</p>
      <Field label={words.kind} size="small">
        <Select
          size="small"
          value={choice.kind}
          onChange={(_, data) => say({ kind: templateKinds.find((kind) => kind === data.value) ?? choice.kind })}
          data-testid="template-kind"
        >
          {templateKinds.map((kind) => (
            <option key={kind} value={kind}>
              {names[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.language} size="small">
        <Select
          size="small"
          value={choice.language}
          onChange={(_, data) => say({ language: languages.find((language) => language === data.value) ?? choice.language })}
          data-testid="template-language"
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {words.languages[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox label={words.example} checked={choice.example} onChange={(_, data) => say({ example: data.checked === true })} />
      <div className={shared.row}>
        <Button type="submit" appearance="primary" size="small" disabled={busy} data-testid="insert-template">
          {words.insert}
        </Button>
        <Button size="small" onClick={() => dispatch({ type: "template", choice: undefined })}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
