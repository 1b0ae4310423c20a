import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rules } from "../../../app/help";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

interface SwitchesProps {
  readonly off: readonly string[];
  readonly change: (off: readonly string[]) => void;
}

/** Every rule by its statement, with a box that switches it off. */
export function RuleSwitches({ off, change }: SwitchesProps): ReactNode {
  const shared = useShared();
  const words = useWords().settings;
  const known = rules.filter((rule) => off.includes(rule.id)).length;
  const toggle = (id: string): void => change(off.includes(id) ? off.filter((other) => other !== id) : [...off, id]);
  return (
    <section>
      <h3 className={shared.subheading}>{words.rules}</h3>
      <Disclosure id="rules" label={words.rulesOff(known, rules.length)} testId="rules">
        {() => (
          <div className={shared.tight}>
            <p className={shared.quiet}>{words.rulesHint}</p>
            <ul className={shared.list}>
              {rules.map((rule) => (
                <li key={rule.id}>
                  <Checkbox
                    label={rule.statement}
                    checked={!off.includes(rule.id)}
                    onChange={() => toggle(rule.id)}
                    data-testid="rule-switch"
                    data-rule={rule.id}
                  />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Disclosure>
    </section>
  );
}
