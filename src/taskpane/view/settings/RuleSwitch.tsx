import { Button, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { chooseRule, withdrawChoice } from "../../../app/decisions";
import type { Settings } from "../../../app/settings";
import type { RuleChanged, RuleChoice, RuleLeftOut } from "../../../rules/finding";
import type { Rule } from "../../../rules/rule";
import { severities } from "../../state/findings";
import { useWords } from "../../words";
import { dateText } from "../figures";
import { useShared } from "../parts/styles";
import { WordForm } from "../parts/WordForm";
import { useCommands } from "../pane";

const useStyles = makeStyles({
  rule: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  select: { alignSelf: "start", maxWidth: "100%" },
});

type Choice = RuleChoice["severity"];

interface SwitchProps {
  readonly rule: Rule;
  readonly settings: Settings;
  readonly off: RuleLeftOut | undefined;
  readonly changed: RuleChanged | undefined;
  readonly change: (settings: Settings) => void;
}

/** One rule: how grave it is here, or that it is off, and why; changed with a reason, and taken back. */
export function RuleSwitch({ rule, settings, off, changed, change }: SwitchProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const commands = useCommands();
  const [picked, setPicked] = useState<Choice>();
  const choice = settings.ruleChoices?.filter((each) => each.rule === rule.id).at(-1);
  const inForce: Choice = off !== undefined ? "off" : (changed?.severity ?? rule.severity);
  const textOf = (severity: Choice): string => {
    if (severity === "off") return off?.by === "set" ? words.settings.bySet : words.settings.off;
    return severity === rule.severity ? words.settings.asSet(words.checks.severityOne[severity]) : words.checks.severityOne[severity];
  };
  const choose = (severity: Choice): void => setPicked(severity === inForce ? undefined : severity);
  return (
    <li className={mergeClasses(shared.tight, styles.rule)} data-rule={rule.id} data-testid="rule-switch">
      <span className={shared.text}>{rule.statement}</span>
      <Select
        size="small"
        className={styles.select}
        aria-label={words.settings.severityOf(rule.statement)}
        value={picked ?? inForce}
        onChange={(_, data) => choose(data.value as Choice)}
        data-testid="rule-severity"
      >
        {[...severities, "off" as const].map((severity) => (
          <option key={severity} value={severity}>
            {textOf(severity)}
          </option>
        ))}
      </Select>
      {picked !== undefined && (
        <WordForm
          hint={words.settings.ruleWord(textOf(picked))}
          save={words.decide.keep}
          decide={(word) => change(chooseRule(settings, { rule: rule.id, severity: picked, ...word, on: commands.today() }))}
          close={() => setPicked(undefined)}
        />
      )}
      {picked === undefined && off?.by === "set" && <p className={shared.quiet}>{off.reason}</p>}
      {picked === undefined && choice !== undefined && (
        <div className={shared.row}>
          <span className={shared.quiet} data-testid="rule-chosen">
            {words.settings.ruleChosen(textOf(choice.severity), choice.by, dateText(choice.on, words.locale), choice.reason)}
          </span>
          <Button
            size="small"
            aria-label={words.settings.takeBackOf(rule.statement)}
            onClick={() => change(withdrawChoice(settings, rule.id))}
            data-testid="rule-take-back"
          >
            {words.settings.takeBack}
          </Button>
        </div>
      )}
    </li>
  );
}
