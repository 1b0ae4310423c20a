import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { grouped } from "../../../base/decimal";
import { printCell } from "../../../grid/address";
import type { Protocol } from "../../../verify/protocol";
import type { FailedRow, Rows, StepRun } from "../../../verify/run";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { Reasons } from "./Reasons";
import { stepText } from "./step-text";

const useStyles = makeStyles({
  step: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  outcome: { fontWeight: tokens.fontWeightSemibold },
});

interface StepProps {
  readonly id: string;
  readonly protocol: Protocol;
  readonly run: StepRun;
}

/** One step: what it asks, how it came out, and the rows that fail it, each with its cell. */
export function StepItem({ id, protocol, run }: StepProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().evidence;
  const { step, outcome, reasons, failed, unclear, groups } = run;
  return (
    <li className={styles.step} data-testid="step" data-kind={step.kind} data-outcome={outcome}>
      <p className={shared.text}>
        <span className={styles.outcome}>{words.stepOutcomes[outcome]}</span> · {stepText(protocol, step)}{" "}
        {step.stated && <CellLink cell={step.stated} />}
      </p>
      <Reasons reasons={reasons} />
      {failed.total > 0 && <RowList id={`failed ${id}`} label={words.failedRows(failed.total)} rows={failed} />}
      {unclear.total > 0 && <RowList id={`unclear ${id}`} label={words.unclearRows(unclear.total)} rows={unclear} />}
      {groups !== undefined && groups.length > 0 && <Groups id={`groups ${id}`} groups={groups} />}
    </li>
  );
}

function RowList({ id, label, rows }: { readonly id: string; readonly label: string; readonly rows: Rows<FailedRow> }): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  const rest = rows.total - rows.first.length;
  return (
    <Disclosure id={id} label={label} testId="row-list">
      {() => (
        <>
          <ul className={mergeClasses(shared.list, shared.tight)}>
            {rows.first.map(({ cell, cause, text, other }) => (
              <li key={`${printCell(cell)} ${cause}`} className={shared.text} data-testid="failed-row" data-cell={printCell(cell)}>
                <CellLink cell={cell} /> {text === "" ? "" : `“${text}”: `}
                {words.causes[cause]}
                {other !== undefined && (
                  <>
                    , {words.seeAlso} <CellLink cell={other} />
                  </>
                )}
              </li>
            ))}
          </ul>
          {rest > 0 && <p className={shared.quiet}>{words.moreRows(rest)}</p>}
        </>
      )}
    </Disclosure>
  );
}

/** Groups that are shown. */
const shownGroups = 200;

function Groups({ id, groups }: { readonly id: string; readonly groups: NonNullable<StepRun["groups"]> }): ReactNode {
  const shared = useShared();
  const words = useWords().evidence;
  const sorted = [...groups].sort((a, b) => Number(a.reached) - Number(b.reached));
  const rest = sorted.length - shownGroups;
  return (
    <Disclosure id={id} label={words.groups(groups.length)}>
      {() => (
        <>
          <FigureTable
            label={words.groups(groups.length)}
            columns={[
              { key: "group", head: words.group },
              { key: "part", head: words.part, number: true },
              { key: "whole", head: words.whole, number: true },
              { key: "needed", head: words.needed, number: true },
              { key: "reached", head: words.enough },
            ]}
            rows={sorted.slice(0, shownGroups).map(({ group, part, whole, needed, reached, firstRow }, n) => ({
              key: `${group ?? ""} ${n}`,
              cells: [
                firstRow === undefined ? (group ?? words.allRows) : <CellLink key="group" cell={firstRow} text={group ?? words.allRows} />,
                grouped(part),
                grouped(whole),
                grouped(needed),
                reached ? words.yes : words.no,
              ],
            }))}
          />
          {rest > 0 && <p className={shared.quiet}>{words.moreRows(rest)}</p>}
        </>
      )}
    </Disclosure>
  );
}
