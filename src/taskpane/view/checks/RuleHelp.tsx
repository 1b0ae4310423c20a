import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rules } from "../../../app/help";
import { printCell } from "../../../grid/address";
import type { CellRef } from "../../../grid/address";
import type { Finding } from "../../../rules/finding";
import type { Rule } from "../../../rules/rule";
import { useWords } from "../../words";
import { RuleText } from "../help/RuleText";
import { CellLink } from "../parts/CellLink";
import { useShared } from "../parts/styles";
import { useDispatch } from "../pane";

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

interface HelpProps {
  readonly finding: Finding;
  /** Cells that found no room beside the finding. */
  readonly others: readonly CellRef[];
}

/** The rule behind a finding, and the way to all rules. A rule of the team's own has no page: its finding says all there is. */
export function RuleHelp({ finding, others }: HelpProps): ReactNode {
  const shared = useShared();
  const words = useWords();
  const dispatch = useDispatch();
  const rule = byId.get(finding.rule);
  return (
    <div className={shared.tight}>
      {rule === undefined ? (
        <p className={shared.text}>{finding.rule}</p>
      ) : (
        <>
          <RuleText rule={rule} id={`${rule.id} ${finding.cells.map(printCell).join(" ")}`} />
          <div>
            <Link as="button" onClick={() => dispatch({ type: "help", rule: rule.id })} data-testid="to-help">
              {words.help.toRule}
            </Link>
          </div>
        </>
      )}
      {others.length > 0 && (
        <div className={shared.row}>
          {others.map((cell) => (
            <CellLink key={printCell(cell)} cell={cell} />
          ))}
        </div>
      )}
    </div>
  );
}
