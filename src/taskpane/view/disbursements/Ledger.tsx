import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Analysis } from "../../../app/analyse";
import { ledgerFacts } from "../../../app/disbursement-facts";
import type { LedgerFacts } from "../../../app/disbursement-facts";
import { grouped, signed, sum } from "../../../base/decimal";
import type { Disbursement, LedgerRow } from "../../../disburse/result";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { usePaneState } from "../pane";
import { WhyFigure, useAnswers } from "./WhyFigure";

interface LedgerProps {
  readonly analysis: Analysis;
  readonly disbursement: Disbursement;
}

const columns = ["opening", "reallocated", "disbursed", "cancelled", "closing", "due", "notYet"] as const;
type ColumnKey = (typeof columns)[number];
const fieldOf = (row: LedgerRow, column: ColumnKey): LedgerRow["opening"] => (column === "notYet" ? row.notYetAchieved : row[column]);

/** Opening + reallocated − disbursed − cancelled = closing, by DLI and fiscal year, with its proof; or what it lacks. */
export function Ledger({ analysis, disbursement }: LedgerProps): ReactNode {
  const shared = useShared();
  const words = useWords();
  const settings = usePaneState((state) => state.settings);
  const facts = useMemo(() => ledgerFacts(analysis.project, disbursement, settings), [analysis, disbursement, settings]);
  if (facts.rows.length === 0) {
    return (
      <div className={shared.tight} data-testid="no-ledger">
        <p className={shared.text}>{facts.missing ?? words.ledger.none}</p>
        <p className={shared.quiet}>{words.ledger.noneHow}</p>
      </div>
    );
  }
  const years = [...new Set(facts.rows.map((row) => row.fiscalYear))];
  return (
    <div className={shared.stack} data-testid="ledger">
      <Proved facts={facts} />
      <FigureTable
        label={`${words.ledger.heading}, ${words.whatIf.byYear}`}
        columns={[
          { key: "year", head: words.disbursements.fiscalYear },
          ...columns.map((key) => ({ key, head: words.ledger[key], number: true })),
        ]}
        rows={years.map((year) => {
          const rows = facts.rows.filter((row) => row.fiscalYear === year);
          const total = (column: ColumnKey): string => grouped(sum(rows.map((row) => fieldOf(row, column))));
          return { key: String(year), cells: [words.disbursements.year(year), ...columns.map(total)] };
        })}
      />
      <ul className={shared.list}>
        {disbursement.byDli.map((dli) => (
          <li key={dli.dli}>
            <Disclosure id={`ledger ${dli.dli}`} testId="ledger-dli" label={`${words.disbursements.dli} ${dli.dli} ${dli.name}`}>
              {() => <OfDli dli={dli.dli} facts={facts} />}
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Proved({ facts: { proof } }: { readonly facts: LedgerFacts }): ReactNode {
  const shared = useShared();
  const words = useWords();
  if (proof.unproved.length === 0) {
    return (
      <p className={shared.quiet} data-testid="ledger-proof">
        {words.ledger.proof}: {words.ledger.proved}
      </p>
    );
  }
  return (
    <div className={shared.tight} data-testid="ledger-proof">
      <p className={shared.text}>{words.ledger.unproved(proof.unproved.length, grouped(proof.residual))}</p>
      <ul className={shared.bullets}>
        {proof.unproved.map((one) => (
          <li key={`${one.dli} ${one.fiscalYear} ${one.relation}`} className={shared.quiet}>
            {words.disbursements.dli} {one.dli}, {words.disbursements.year(one.fiscalYear)}: {words.ledger.relations[one.relation]}{" "}
            {signed(one.residual)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function OfDli({ dli, facts }: { readonly dli: string; readonly facts: LedgerFacts }): ReactNode {
  const words = useWords();
  const answers = useAnswers();
  const name = `${words.disbursements.dli} ${dli}`;
  return (
    <FigureTable
      label={`${words.ledger.heading}, ${name}`}
      columns={[
        { key: "year", head: words.disbursements.fiscalYear },
        ...columns.map((key) => ({ key, head: words.ledger[key], number: true })),
      ]}
      rows={facts.rows
        .filter((row) => row.dli === dli)
        .map((row) => {
          const year = words.disbursements.year(row.fiscalYear);
          const why = {
            id: `ledger ${dli} ${row.fiscalYear}`,
            figure: facts.closingOf(row),
            what: `${name}, ${year}, ${words.ledger.closing}`,
          };
          const cells = columns.map((key) => (key === "closing" ? <WhyFigure key={key} {...why} /> : grouped(fieldOf(row, key))));
          return { key: String(row.fiscalYear), cells: [year, ...cells], below: answers([why]) };
        })}
    />
  );
}
