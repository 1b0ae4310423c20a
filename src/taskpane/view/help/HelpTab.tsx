import { Input } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { ReactNode } from "react";
import { rules } from "../../../app/help";
import type { Rule, RuleGroup } from "../../../rules/rule";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";
import { ruleTitle } from "../rule-title";
import { RuleText } from "./RuleText";

const groups: readonly RuleGroup[] = [...new Set(rules.map((rule) => rule.group))];

/** Every word that was typed stands in the rule's title, id, statement, reason, remedy or source. */
function matches(rule: Rule, text: string): boolean {
  const all = [ruleTitle(rule.id), rule.id, rule.statement, rule.reason, rule.remedy, rule.source].join("\n").toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** All rules, by group, to be searched; each with its law, reason, source, remedy and examples. */
export function HelpTab(): ReactNode {
  const shared = useShared();
  const words = useWords();
  const dispatch = useDispatch();
  const asked = usePaneState((state) => state.helpAt);
  const text = usePaneState((state) => state.helpText);
  const list = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => rules.filter((rule) => matches(rule, text)), [text]);
  // After the pane has restored the place that the tab was scrolled to.
  useEffect(() => {
    if (asked === undefined) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-rule="${asked}"]`);
    line?.scrollIntoView({ block: "start" });
    line?.querySelector("button")?.focus({ preventScroll: true });
    dispatch({ type: "helped" });
  }, [asked, dispatch]);
  return (
    <div className={shared.stack} ref={list} data-testid="help-ready">
      <h2 className={shared.hidden}>{words.help.heading}</h2>
      <p className={shared.quiet}>{words.help.intro(rules.length)}</p>
      <Input
        size="small"
        type="search"
        aria-label={words.help.search}
        placeholder={words.help.search}
        value={text}
        onChange={(_, data) => dispatch({ type: "help-text", text: data.value })}
        data-testid="help-search"
      />
      <p className={shared.quiet} role="status">
        {shown.length < rules.length && words.help.found(shown.length, rules.length)}
      </p>
      {groups.map((group) => {
        const ofGroup = shown.filter((rule) => rule.group === group);
        return (
          ofGroup.length > 0 && (
            <section key={group} aria-label={words.help.groups[group]}>
              <h3 className={shared.subheading}>{words.help.groups[group]}</h3>
              <ul className={shared.list}>
                {ofGroup.map((rule) => (
                  <li key={rule.id} data-rule={rule.id} data-testid="help-rule">
                    <Disclosure id={`rule ${rule.id}`} label={<RuleLine rule={rule} />}>
                      {() => <RuleText rule={rule} id={`help ${rule.id}`} />}
                    </Disclosure>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function RuleLine({ rule }: { readonly rule: Rule }): ReactNode {
  const shared = useShared();
  const words = useWords().checks;
  return (
    <>
      <span className={shared.text}>{rule.statement}</span>
      <br />
      <span className={shared.quiet}>
        {ruleTitle(rule.id)} · {words.severityOne[rule.severity]}
      </span>
    </>
  );
}
