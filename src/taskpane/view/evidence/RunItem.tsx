import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ProtocolRun } from "../../../verify/run";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { Duplicates } from "./Duplicates";
import { Outcome } from "./Outcome";
import { protocolTitle } from "./step-text";
import { StepItem } from "./StepItem";

const useStyles = makeStyles({
  run: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
  },
  payable: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  "not-payable": { borderLeftColor: tokens.colorStatusDangerBorder2 },
  "not-judged": { borderLeftColor: tokens.colorStatusWarningBorder2 },
});

/** What running one protocol gave: payable or not and why, the counts, the amount, and each step with the rows that fail it. */
export function RunItem({ run }: { readonly run: ProtocolRun }): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().evidence;
  return (
    <section
      className={mergeClasses(styles.run, shared.tight, styles[run.outcome])}
      aria-label={protocolTitle(run.protocol)}
      data-testid="run"
      data-protocol={run.protocol.id}
      data-outcome={run.outcome}
    >
      <h3 className={shared.subheading}>
        {words.outcomes[run.outcome]} · {protocolTitle(run.protocol)}
      </h3>
      <Outcome run={run} />
      {run.steps.length > 0 && (
        <ul className={shared.list}>
          {run.steps.map((step, n) => (
            <StepItem key={n} id={`${run.protocol.id} ${n}`} protocol={run.protocol} run={step} />
          ))}
        </ul>
      )}
      {run.possibleDuplicates.total > 0 && <Duplicates id={run.protocol.id} rows={run.possibleDuplicates} />}
    </section>
  );
}
