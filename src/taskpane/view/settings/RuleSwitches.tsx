import { Input, Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { rulePlan } from "../../../app/decisions";
import { rules } from "../../../app/help";
import type { Settings } from "../../../app/settings";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { useDispatch } from "../pane";
import { ruleTitle } from "../rule-title";
import { RuleSwitch } from "./RuleSwitch";

interface SwitchesProps {
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** Every rule by its statement, with the severity it is judged by or that it is off; each change with its reason. */
export function RuleSwitches({ settings, change }: SwitchesProps): ReactNode {
  const shared = useShared();
  const words = useWords().settings;
  const dispatch = useDispatch();
  const [text, setText] = useState("");
  const plan = useMemo(() => rulePlan(settings), [settings]);
  const off = new Map(plan.off.map((each) => [each.rule, each]));
  const changed = new Map(plan.changed.map((each) => [each.rule, each]));
  const wanted = text.trim().toLowerCase();
  const shown = rules.filter((rule) => `${ruleTitle(rule.id)} ${rule.statement}`.toLowerCase().includes(wanted));
  return (
    <section>
      <h3 className={shared.subheading}>{words.rules}</h3>
      <div>
        <Link as="button" onClick={() => dispatch({ type: "tab", tab: "help" })} data-testid="settings-to-help">
          {words.toHelp}
        </Link>
      </div>
      <Disclosure id="rules" label={words.rulesOff(off.size, changed.size, rules.length)} testId="rules">
        {() => (
          <div className={shared.stack}>
            <p className={shared.quiet}>{words.rulesHint}</p>
            <Input
              size="small"
              type="search"
              aria-label={words.rulesFind}
              placeholder={words.rulesFind}
              value={text}
              onChange={(_, data) => setText(data.value)}
              data-testid="rules-find"
            />
            <ul className={shared.list}>
              {shown.map((rule) => (
                <RuleSwitch
                  key={rule.id}
                  rule={rule}
                  settings={settings}
                  off={off.get(rule.id)}
                  changed={changed.get(rule.id)}
                  change={change}
                />
              ))}
            </ul>
          </div>
        )}
      </Disclosure>
    </section>
  );
}
