import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { chooseSet, rulePlan, ruleSets } from "../../../app/decisions";
import type { Settings } from "../../../app/settings";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { WordForm } from "../parts/WordForm";
import { useCommands, usePaneState } from "../pane";
import { dateText } from "../figures";
import { ruleTitle } from "../rule-title";

interface SetProps {
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** Which set of rules is in force, what it leaves out and why; another one is chosen with a reason. */
export function RuleSetField({ settings, change }: SetProps): ReactNode {
  const shared = useShared();
  const words = useWords();
  const commands = useCommands();
  const suggested = usePaneState((state) => state.analysis?.check.suggestedSet);
  const [picked, setPicked] = useState<string>();
  const inForce = useMemo(() => rulePlan(settings).set.id, [settings]);
  const set = ruleSets.find(({ id }) => id === (picked ?? inForce));
  const chosen = settings.ruleSetChosen;
  const choosing = picked !== undefined && picked !== inForce;
  if (set === undefined) return null;
  return (
    <section className={shared.tight}>
      <Field label={words.settings.set} hint={words.settings.setHint}>
        <Select value={set.id} onChange={(_, data) => setPicked(data.value)} data-testid="rule-set">
          {ruleSets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <p className={shared.quiet}>{set.about}</p>
      <LeftOut settings={{ ...settings, ruleSet: set.id, ruleChoices: [] }} />
      {choosing && (
        <WordForm
          hint={words.settings.setWord(set.title)}
          save={words.settings.setUse}
          decide={(word) => change(chooseSet(settings, set.id, { ...word, on: commands.today() }))}
          close={() => setPicked(undefined)}
        />
      )}
      {!choosing && chosen !== undefined && (
        <p className={shared.quiet}>{words.settings.setChosen(chosen.by, dateText(chosen.on, words.locale), chosen.reason)}</p>
      )}
      {!choosing && suggested !== undefined && suggested.id !== inForce && (
        <div className={shared.row}>
          <span className={shared.quiet}>{words.settings.setSuggested(suggested.title, suggested.why)}</span>
          <Button size="small" onClick={() => setPicked(suggested.id)} data-testid="suggested-set">
            {words.settings.setUse}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The rules that a set leaves out, under the reason that it gives. */
function LeftOut({ settings }: { readonly settings: Settings }): ReactNode {
  const shared = useShared();
  const words = useWords().settings;
  const { set, off, changed } = useMemo(() => rulePlan(settings), [settings]);
  const reasons = [...new Set(off.map(({ reason }) => reason))];
  if (off.length + changed.length === 0) return <p className={shared.quiet}>{words.setLeavesOut(0)}</p>;
  return (
    <Disclosure id={`left out by ${set.id}`} label={words.setLeavesOut(off.length)} testId="set-leaves-out">
      {() => (
        <ul className={shared.bullets}>
          {reasons.map((reason) => (
            <li key={reason} className={shared.quiet}>
              {off
                .filter((each) => each.reason === reason)
                .map(({ rule }) => ruleTitle(rule))
                .join("; ")}
              : {reason}
            </li>
          ))}
          {changed.map(({ rule, severity, reason }) => (
            <li key={rule} className={shared.quiet}>
              {ruleTitle(rule)} ({severity}): {reason}
            </li>
          ))}
          <li className={shared.quiet}>{words.setSource(set.source)}</li>
        </ul>
      )}
    </Disclosure>
  );
}
