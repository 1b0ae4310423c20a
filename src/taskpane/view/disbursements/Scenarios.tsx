import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import type { KeptScenario } from "../../../app/kept-scenarios";
import { compareOutcomes } from "../../../app/what-if";
import type { Start } from "../../../app/what-if";
import { withScenario } from "../../state/what-if";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { Moved } from "./Moves";

/** Scenarios kept in the workbook by name: keep the changes, open, delete, and compare two. */
export function Scenarios({ start }: { readonly start: Start }): ReactNode {
  const shared = useShared();
  const words = useWords().whatIf;
  const dispatch = useDispatch();
  const commands = useCommands();
  const settings = usePaneState((state) => state.settings);
  const heading = useRef<HTMLHeadingElement>(null);
  const scenarios = settings.scenarios ?? [];
  const keep = (next: readonly KeptScenario[]): void => {
    dispatch({ type: "settings", settings: { ...settings, scenarios: next } });
    void commands.saveSettings();
  };
  return (
    <section className={shared.tight} data-testid="scenarios">
      <h4 className={shared.subheading} tabIndex={-1} ref={heading}>
        {words.scenarios}
      </h4>
      <Keep scenarios={scenarios} keep={keep} />
      {scenarios.length === 0 ? (
        <p className={shared.quiet}>{words.none}</p>
      ) : (
        <ul className={shared.list}>
          {scenarios.map((one) => (
            <li key={one.name} className={shared.row} data-testid="scenario">
              <span className={shared.text}>
                {one.name} <span className={shared.quiet}>({words.changesIn(one.changes.length)})</span>
              </span>
              <Button
                size="small"
                aria-label={words.openOf(one.name)}
                onClick={() => dispatch({ type: "what-if", whatIf: one })}
                data-testid="open-scenario"
              >
                {words.open}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={words.removeScenario(one.name)}
                onClick={() => {
                  keep(scenarios.filter((each) => each !== one));
                  heading.current?.focus();
                }}
                data-testid="delete-scenario"
              >
                {words.delete}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {scenarios.length > 0 && <Compared scenarios={scenarios} start={start} />}
    </section>
  );
}

interface KeepProps {
  readonly scenarios: readonly KeptScenario[];
  readonly keep: (next: readonly KeptScenario[]) => void;
}

/** Keeps the changes that are being worked on under a name. */
function Keep({ scenarios, keep }: KeepProps): ReactNode {
  const shared = useShared();
  const words = useWords().whatIf;
  const dispatch = useDispatch();
  const whatIf = usePaneState((state) => state.whatIf);
  const [asked, setAsked] = useState(false);
  if (whatIf.changes.length === 0) return null;
  const name = whatIf.name.trim();
  const isKnown = scenarios.some((one) => one.name === name);
  const submit = (): void => {
    setAsked(true);
    if (name !== "") keep(withScenario(scenarios, { name, changes: whatIf.changes }));
  };
  return (
    <form
      className={shared.tight}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={words.scenarioName}
        size="small"
        hint={isKnown ? words.replaces : undefined}
        {...(asked && name === "" ? { validationState: "error", validationMessage: words.nameMissing } : {})}
      >
        <Input
          size="small"
          value={whatIf.name}
          onChange={(_, data) => dispatch({ type: "what-if", whatIf: { ...whatIf, name: data.value } })}
          data-testid="scenario-name"
        />
      </Field>
      <div>
        <Button type="submit" size="small" data-testid="keep-scenario">
          {words.keep}
        </Button>
      </div>
    </form>
  );
}

/** What moves from one scenario, or the workbook, to another. */
function Compared({ scenarios, start }: { readonly scenarios: readonly KeptScenario[]; readonly start: Start }): ReactNode {
  const shared = useShared();
  const words = useWords().whatIf;
  const [one, setOne] = useState("");
  const [other, setOther] = useState(scenarios[0]?.name ?? "");
  const changesOf = (name: string): KeptScenario["changes"] => scenarios.find((each) => each.name === name)?.changes ?? [];
  const choice = (label: string, value: string, set: (name: string) => void, testId: string): ReactNode => (
    <Field label={label} size="small" className={shared.fit}>
      <Select size="small" value={value} onChange={(_, data) => set(data.value)} data-testid={testId}>
        <option value="">{words.workbook}</option>
        {scenarios.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={shared.tight} data-testid="compared">
      {choice(words.compare, one, setOne, "compare-one")}
      {choice(words.with, other, setOther, "compare-other")}
      {one !== other && <Moved moved={compareOutcomes(start, changesOf(one), changesOf(other))} />}
    </div>
  );
}
