import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { printCell } from "../../../grid/address";
import type { Finding } from "../../../rules/finding";
import type { KeyedFinding } from "../../state/findings";
import { useWords } from "../../words";
import { differenceText, figureText } from "../figures";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { RuleHelp } from "./RuleHelp";

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  figures: { display: "grid", gridTemplateColumns: "max-content minmax(0, max-content)", columnGap: tokens.spacingHorizontalM, margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums lining-nums" },
  difference: { fontWeight: tokens.fontWeightSemibold },
});

/** Other cells shown without unfolding. */
const firstOthers = 6;

interface FindingProps {
  readonly item: KeyedFinding;
  readonly unit: string | undefined;
}

/** One finding: what is wrong, the figures, the cells, and on request why it matters and what to do. */
export function FindingItem({ item: { key, finding }, unit }: FindingProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [first, ...others] = finding.cells;
  return (
    <li
      className={mergeClasses(styles.item, shared.tight, styles[finding.severity])}
      data-testid="finding"
      data-rule={finding.rule}
      data-severity={finding.severity}
      data-cell={first === undefined ? undefined : printCell(first)}
    >
      <p className={shared.text}>
        <span className={shared.hidden}>{words.checks.severityOne[finding.severity]}: </span>
        {finding.message}
      </p>
      <Figures finding={finding} unit={unit} />
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
      <Disclosure id={`help ${key}`} label={words.checks.details} testId="finding-details">
        {() => <RuleHelp finding={finding} others={others.slice(firstOthers)} />}
      </Disclosure>
    </li>
  );
}

function Figures({ finding, unit }: { readonly finding: Finding; readonly unit: string | undefined }): ReactNode {
  const styles = useStyles();
  const words = useWords().checks;
  const withUnit = (text: string, original: string): string => (unit !== undefined && /^-?\d/.test(original) ? `${text} ${unit}` : text);
  const lines: { name: string; text: string; strong?: boolean }[] = [];
  if (finding.found !== undefined) lines.push({ name: words.found, text: withUnit(figureText(finding.found), finding.found) });
  if (finding.expected !== undefined) lines.push({ name: words.expected, text: withUnit(figureText(finding.expected), finding.expected) });
  if (finding.difference !== undefined) {
    lines.push({ name: words.difference, text: withUnit(differenceText(finding.difference), finding.difference), strong: true });
  }
  if (lines.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {lines.flatMap(({ name, text, strong }) => [
        <dt key={`${name} name`} className={styles.name}>
          {name}
        </dt>,
        <dd key={name} className={mergeClasses(styles.value, strong && styles.difference)}>
          {text}
        </dd>,
      ])}
    </dl>
  );
}
