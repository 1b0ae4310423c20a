import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckResult } from "../../../rules/finding";
import { severityCounts } from "../../state/findings";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";

const useStyles = makeStyles({
  counts: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: tokens.spacingHorizontalS, margin: 0 },
  count: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column-reverse",
  },
  broken: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  holds: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  number: { ...typographyStyles.title3, margin: 0, fontVariantNumeric: "tabular-nums lining-nums" },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The three counts apart, and what the broken ones are. */
export function Summary({ check }: { readonly check: CheckResult }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().checks;
  const { holds, broken, notJudged } = check.counts;
  const by = severityCounts(check.findings);
  const accepted = check.counts.accepted ?? 0;
  const open = broken - accepted;
  const count = (n: number, label: string, look: string | undefined, id: string): ReactNode => (
    <div className={mergeClasses(styles.count, look)}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.number} data-testid={id}>
        {n.toLocaleString("en")}
      </dd>
    </div>
  );
  return (
    <section className={shared.tight}>
      <h2 className={shared.hidden} tabIndex={-1}>
        {words.heading}
      </h2>
      <dl className={styles.counts}>
        {count(open, words.broken, styles.broken, "count-broken")}
        {count(holds, words.holds, styles.holds, "count-holds")}
        {count(notJudged, words.notJudged, undefined, "count-not-judged")}
      </dl>
      <p className={shared.quiet}>
        {open > 0
          ? words.bySeverity(by.error, by.warning, by.info, accepted)
          : accepted > 0
            ? words.allAccepted(accepted)
            : notJudged > 0
              ? words.allHoldButNotJudged
              : words.allHold}
      </p>
    </section>
  );
}
