import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { KeyedFinding } from "../../state/findings";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { usePaneState } from "../pane";
import { Decision } from "./Decision";
import { Figures } from "./Figures";
import { RuleHelp } from "./RuleHelp";

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
    scrollMarginTop: tokens.spacingVerticalS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  gone: { borderLeftColor: tokens.colorStatusSuccessBorder2, backgroundColor: tokens.colorNeutralBackground2 },
  at: { backgroundColor: tokens.colorNeutralBackground1Selected },
  severity: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
});

/** Other cells shown without unfolding. */
const firstOthers = 6;

/** One finding: what is wrong, the figures, the cells, what can be done, and on request why it matters. */
export function FindingItem({ item: { key, finding, gone } }: { readonly item: KeyedFinding }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const line = useRef<HTMLLIElement>(null);
  const isAt = usePaneState((state) => state.at === key);
  const [first, ...others] = finding.cells;
  const state = gone === undefined ? undefined : gone === "settled" ? words.checks.settled : words.checks.acceptedNow;
  return (
    <li
      ref={line}
      tabIndex={-1}
      className={mergeClasses(styles.item, shared.tight, styles[finding.severity], isAt && styles.at, gone !== undefined && styles.gone)}
      data-key={key}
      data-testid={gone === undefined ? "finding" : "finding-gone"}
      data-rule={finding.rule}
      data-severity={finding.severity}
      data-cell={first === undefined ? undefined : printCell(first)}
    >
      <p className={shared.text}>
        <span className={styles.severity}>{state ?? words.checks.severityOne[finding.severity]}: </span>
        {finding.message}
      </p>
      <Figures finding={finding} />
      <div className={shared.row}>{first !== undefined && <CellLink cell={first} asAction />}</div>
      {others.length > 0 && (
        <div className={mergeClasses(shared.row, shared.quiet)}>
          <span>{words.cell.also}</span>
          {others.slice(0, firstOthers).map((cell) => (
            <CellLink key={printCell(cell)} cell={cell} />
          ))}
          {others.length > firstOthers && <span>{words.cell.more(others.length - firstOthers)}</span>}
        </div>
      )}
      <Decision item={{ key, finding, gone }} line={line} />
      <Disclosure id={`help ${key}`} label={words.checks.details} testId="finding-details">
        {() => <RuleHelp finding={finding} others={others.slice(firstOthers)} />}
      </Disclosure>
    </li>
  );
}
