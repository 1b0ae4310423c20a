import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { setFigure, settableFigures, settableProblem } from "../../../app/decisions";
import type { SettableFigure } from "../../../app/decisions";
import type { Settings } from "../../../app/settings";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { ruleTitle } from "../rule-title";

interface FiguresProps {
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** The figures of rules that no source settles, each as it is or as it usually is. */
export function RuleFigures({ settings, change }: FiguresProps): ReactNode {
  const shared = useShared();
  const words = useWords().settings;
  return (
    <Disclosure id="rule figures" label={words.figures} testId="rule-figures">
      {() => (
        <div className={shared.stack}>
          <p className={shared.quiet}>{words.figuresHint}</p>
          {settableFigures.map((one) => (
            <FigureField key={one.key} one={one} settings={settings} change={change} />
          ))}
        </div>
      )}
    </Disclosure>
  );
}

function FigureField({ one, settings, change }: FiguresProps & { readonly one: SettableFigure }): ReactNode {
  const words = useWords().settings;
  const [typed, setTyped] = useState<string>();
  const kept = settings.ruleFigures?.[one.key] ?? "";
  const text = typed ?? kept;
  const problem = text.trim() === "" ? undefined : settableProblem(one.key, text.trim());
  const commit = (): void => {
    if (problem !== undefined || typed === undefined) return;
    setTyped(undefined);
    const next = typed.trim();
    if (next !== kept) change(setFigure(settings, one.key, next === "" ? undefined : next));
  };
  return (
    <Field
      label={`${ruleTitle(one.rule)}: ${one.figure.what}`}
      hint={problem === undefined ? (one.figure.usual === undefined ? words.figureNone : words.figureUsual(one.figure.usual)) : undefined}
      validationState={problem === undefined ? "none" : "error"}
      validationMessage={problem}
    >
      <Input
        value={text}
        inputMode="decimal"
        onChange={(_, data) => setTyped(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
        data-testid={`figure ${one.key}`}
      />
    </Field>
  );
}
