import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../rules/finding";
import { useWords } from "../../words";
import { differenceText, figureText } from "../figures";
import { useShared } from "../parts/styles";
import { useFacts } from "./facts";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "max-content minmax(0, max-content)", columnGap: tokens.spacingHorizontalM, margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums lining-nums" },
  difference: { fontWeight: tokens.fontWeightSemibold },
  relation: { fontVariantNumeric: "tabular-nums lining-nums" },
});

/** The relation in figures, then the figure found, the one expected and the signed difference, with their unit. */
export function Figures({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().checks;
  const facts = useFacts();
  const unit = facts.unit(finding);
  const relation = facts.relation(finding);
  const withUnit = (text: string, original: string): string => (unit !== undefined && /^-?\d/.test(original) ? `${text} ${unit}` : text);
  const lines: { name: string; text: string; strong?: boolean }[] = [];
  if (finding.found !== undefined) lines.push({ name: words.found, text: withUnit(figureText(finding.found), finding.found) });
  if (finding.expected !== undefined) lines.push({ name: words.expected, text: withUnit(figureText(finding.expected), finding.expected) });
  if (finding.difference !== undefined) {
    lines.push({ name: words.difference, text: withUnit(differenceText(finding.difference), finding.difference), strong: true });
  }
  if (lines.length === 0) return null;
  return (
    <>
      {relation !== undefined && (
        <p className={mergeClasses(shared.quiet, styles.relation)} data-testid="relation">
          {relation}; {words.says(figureText(finding.found ?? ""))}
        </p>
      )}
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
    </>
  );
}
