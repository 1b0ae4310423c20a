import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rules } from "../../../app/help";
import type { RuleChoice } from "../../../app/settings";
import type { IsoDate } from "../../../base/dates";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

interface SwitchesProps {
  readonly choices: readonly RuleChoice[];
  readonly change: (choices: readonly RuleChoice[]) => void;
}

/** Every rule by its statement, with a box that switches it off. */
export function RuleSwitches({ choices, change }: SwitchesProps): ReactNode {
  const shared = useShared();
  const words = useWords().settings;
  const off = choices.filter(({ severity }) => severity === "off").map(({ rule }) => rule);
  const known = rules.filter((rule) => off.includes(rule.id)).length;
  const toggle = (id: string): void => {
    const others = choices.filter(({ rule }) => rule !== id);
    const on = new Date().toISOString().slice(0, 10) as IsoDate;
    change(off.includes(id) ? others : [...others, { rule: id, severity: "off", ...words.switchedOff, on }]);
  };
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
