import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { KeyedFinding } from "../../state/findings";
import { useWords } from "../../words";
import { ruleTitle } from "../rule-title";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";

/** Cells listed for one reason. */
const firstCells = 12;

interface NotJudgedProps {
  readonly findings: readonly KeyedFinding[];
  readonly total: number;
}

/** What could not be decided, by rule and reason, folded away: it is no pass and no fault. */
export function NotJudged({ findings, total }: NotJudgedProps): ReactNode {
  const shared = useShared();
  const words = useWords();
  return (
    <section data-testid="not-judged">
      <Disclosure id="not judged" label={<span className={shared.subheading}>{words.checks.notJudgedHeading(total)}</span>}>
        {() => (
          <div className={shared.stack}>
            <p className={shared.quiet}>{words.checks.notJudgedWhy}</p>
            <ul className={mergeClasses(shared.list, shared.stack)}>
              {byReason(findings).map(({ rule, reason, items }) => {
                const cells = items.flatMap(({ finding }) => finding.cells.slice(0, 1));
                return (
                  <li key={`${rule} ${reason}`} className={shared.tight} data-testid="not-judged-reason" data-rule={rule}>
                    <p className={shared.text}>{reason}</p>
                    <div className={mergeClasses(shared.row, shared.quiet)}>
                      <span>{ruleTitle(rule)}</span>
                      {cells.slice(0, firstCells).map((cell, n) => (
                        <CellLink key={`${printCell(cell)} ${n}`} cell={cell} />
                      ))}
                      {cells.length > firstCells && <span>{words.cell.more(cells.length - firstCells)}</span>}
                    </div>
                  </li>
                );
              })}
            </ul>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

interface Reason {
  readonly rule: string;
  readonly reason: string;
  readonly items: KeyedFinding[];
}

function byReason(findings: readonly KeyedFinding[]): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const item of findings) {
    const reason = item.finding.reason ?? item.finding.message;
    const key = `${item.finding.rule} ${reason}`;
    const entry = reasons.get(key) ?? { rule: item.finding.rule, reason, items: [] };
    entry.items.push(item);
    reasons.set(key, entry);
  }
  return [...reasons.values()].sort((a, b) => a.rule.localeCompare(b.rule, "en"));
}
