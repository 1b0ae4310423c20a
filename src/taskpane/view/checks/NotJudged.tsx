import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KeyedFinding } from "../../state/findings";
import { useWords } from "../../words";
import { ruleTitle, withTitles } from "../rule-title";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

interface NotJudgedProps {
  readonly findings: readonly KeyedFinding[];
  readonly total: number;
}

/** What could not be decided, by rule, each with its reason, folded away: it is no pass and no fault. */
export function NotJudged({ findings, total }: NotJudgedProps): ReactNode {
  const shared = useShared();
  const words = useWords().checks;
  return (
    <section data-testid="not-judged">
      <Disclosure id="not judged" label={<span className={shared.subheading}>{words.notJudgedHeading(total)}</span>}>
        {() => (
          <div className={shared.tight}>
            <p className={shared.quiet}>{words.notJudgedWhy}</p>
            {byRule(findings).map(([rule, items]) => (
              <Disclosure key={rule} id={`not judged ${rule}`} label={`${ruleTitle(rule)} (${items.length})`} openAtFirst>
                {() => (
                  <ul className={mergeClasses(shared.list, shared.tight)}>
                    {items.map(({ key, finding }) => (
                      <li key={key} className={shared.text} data-testid="not-judged-reason" data-rule={rule}>
                        {withTitles(finding.reason ?? finding.message)}{" "}
                        {finding.cells[0] !== undefined && <CellLink cell={finding.cells[0]} />}
                      </li>
                    ))}
                  </ul>
                )}
              </Disclosure>
            ))}
          </div>
        )}
      </Disclosure>
    </section>
  );
}

function byRule(findings: readonly KeyedFinding[]): readonly (readonly [string, readonly KeyedFinding[]])[] {
  const rules = new Map<string, KeyedFinding[]>();
  for (const item of findings) {
    const items = rules.get(item.finding.rule) ?? [];
    items.push(item);
    rules.set(item.finding.rule, items);
  }
  return [...rules].sort(([a], [b]) => a.localeCompare(b, "en"));
}
