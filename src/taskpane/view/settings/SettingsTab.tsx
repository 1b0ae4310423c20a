import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Settings } from "../../../app/settings";
import { dateOf, toleranceOf } from "../../state/entries";
import { useWords } from "../../words";
import { monthText } from "../figures";
import { useShared } from "../parts/styles";
import { useCommands, usePaneState } from "../pane";
import { RuleFigures } from "./RuleFigures";
import { RuleSetField } from "./RuleSetField";
import { RuleSwitches } from "./RuleSwitches";
import { Support } from "./Support";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** What a person sets for this workbook. Each change is used at once; a button keeps it in the workbook. */
export function SettingsTab(): ReactNode {
  const shared = useShared();
  const words = useWords();
  const commands = useCommands();
  const settings = usePaneState((state) => state.settings);
  const change = (part: Partial<Settings>): void => void commands.change({ ...settings, ...part });
  return (
    <div className={shared.stack} data-testid="settings-ready">
      <h2 className={shared.hidden}>{words.settings.heading}</h2>
      <Field label={words.settings.fiscalYear} hint={words.settings.fiscalYearHint}>
        <Select
          value={String(settings.fiscalYearStartMonth)}
          onChange={(_, data) => change({ fiscalYearStartMonth: Number(data.value) })}
          data-testid="fiscal-month"
        >
          {months.map((month) => (
            <option key={month} value={month}>
              {monthText(month, words.locale)}
            </option>
          ))}
        </Select>
      </Field>
      <Tolerance value={settings.tolerance} change={(tolerance) => change({ tolerance })} />
      <Field label={words.settings.asOf} hint={words.settings.asOfHint}>
        <Input type="date" value={settings.asOf ?? ""} onChange={(_, data) => change({ asOf: dateOf(data.value) })} data-testid="as-of" />
      </Field>
      <RuleSetField settings={settings} change={(next) => void commands.change(next)} />
      <RuleSwitches settings={settings} change={(next) => void commands.change(next)} />
      <RuleFigures settings={settings} change={(next) => void commands.change(next)} />
      <Save />
      <section className={shared.tight}>
        <h3 className={shared.subheading}>{words.settings.kept}</h3>
        {words.settings.keptText.map((text) => (
          <p key={text} className={shared.quiet}>
            {text}
          </p>
        ))}
      </section>
      <Support />
    </div>
  );
}

/** An amount, used once the field is left or Enter is pressed and it is one. */
function Tolerance({ value, change }: { readonly value: string; readonly change: (tolerance: string) => void }): ReactNode {
  const words = useWords().settings;
  const [typed, setTyped] = useState<string>();
  const text = typed ?? value;
  const read = toleranceOf(text);
  const commit = (): void => {
    if (read === undefined) return;
    setTyped(undefined);
    if (read !== value) change(read);
  };
  return (
    <Field
      label={words.tolerance}
      hint={read === undefined ? undefined : words.toleranceHint}
      validationState={read === undefined ? "error" : "none"}
      validationMessage={read === undefined ? words.toleranceWrong : undefined}
    >
      <Input
        value={text}
        inputMode="decimal"
        onChange={(_, data) => setTyped(data.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === "Enter" && commit()}
        data-testid="tolerance"
      />
    </Field>
  );
}

function Save(): ReactNode {
  const shared = useShared();
  const words = useWords().settings;
  const commands = useCommands();
  const unsaved = usePaneState((state) => state.unsaved);
  const ready = usePaneState((state) => state.reach.kind !== "none" && state.reach.kind !== "opening" && state.running?.quiet !== false);
  return (
    <div className={shared.row}>
      <Button appearance="primary" disabled={!unsaved || !ready} onClick={() => void commands.saveSettings()} data-testid="save-settings">
        {words.save}
      </Button>
      {unsaved && <span className={shared.quiet}>{words.unsaved}</span>}
    </div>
  );
}
