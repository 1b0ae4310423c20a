import type { ReactNode } from "react";
import type { Disbursement } from "../../../disburse/result";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { Stated } from "./FiscalYears";
import { WhyFigure, useAnswers } from "./WhyFigure";

/** Each period with the day it is paid, its fiscal year, and the table's own total beside the computed ones. */
export function Periods({ disbursement }: { readonly disbursement: Disbursement }): ReactNode {
  const shared = useShared();
  const words = useWords().disbursements;
  const answers = useAnswers();
  const stated = disbursement.byPeriod.some((period) => period.statedTotal !== undefined);
  return (
    <section className={shared.tight}>
      <h3 className={shared.subheading}>{words.byPeriod}</h3>
      <FigureTable
        label={words.byPeriod}
        testId="by-period"
        columns={[
          { key: "period", head: words.period },
          { key: "paid", head: words.paid },
          { key: "year", head: words.fiscalYear },
          { key: "printed", head: words.printed, number: true },
          { key: "units", head: words.fromUnits, number: true },
          ...(stated ? [{ key: "stated", head: words.stated, number: true }] : []),
        ]}
        rows={disbursement.byPeriod.map((period, n) => {
          const figures = [
            { id: `period ${n} printed`, figure: period.printed, what: `${period.period.label}, ${words.printed}` },
            { id: `period ${n} units`, figure: period.fromUnits, what: `${period.period.label}, ${words.fromUnits}` },
          ];
          const paid = period.disbursementDate;
          const cells: ReactNode[] = [
            period.period.label,
            paid === undefined ? (
              words.noYear
            ) : (
              <CellLink key="paid" cell={paid.cell}>
                {paid.text}
              </CellLink>
            ),
            period.fiscalYear === undefined ? "" : words.year(period.fiscalYear),
            ...figures.map((why) => <WhyFigure key={why.id} {...why} />),
          ];
          if (stated) cells.push(<Stated key="stated" value={period.statedTotal} />);
          return { key: String(n), cells, below: answers(figures) };
        })}
      />
    </section>
  );
}
