import type { ReactNode } from "react";
import type { Disbursement } from "../../../disburse/result";
import type { Value } from "../../../model/value";
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
          { key: "printed", head: words.printed, number: true },
          { key: "units", head: words.fromUnits, number: true },
          ...(stated ? [{ key: "stated", head: words.stated, number: true }] : []),
        ]}
        rows={disbursement.byPeriod.map((period, n) => {
          const figures = [
            { id: `period ${n} printed`, figure: period.printed, what: `${period.period.label}, ${words.printed}` },
            { id: `period ${n} units`, figure: period.fromUnits, what: `${period.period.label}, ${words.fromUnits}` },
          ];
          const cells: ReactNode[] = [
            <span key="period" className={shared.oneLine}>
              {period.period.label}
            </span>,
            <Paid key="paid" date={period.disbursementDate} year={period.fiscalYear} />,
            ...figures.map((why) => <WhyFigure key={why.id} {...why} />),
          ];
          if (stated) cells.push(<Stated key="stated" value={period.statedTotal} />);
          return { key: String(n), cells, below: answers(figures) };
        })}
      />
    </section>
  );
}

/** The day of payment, with its cell, and the fiscal year it falls in. */
function Paid({ date, year }: { readonly date: Value | undefined; readonly year: number | undefined }): ReactNode {
  const shared = useShared();
  const words = useWords().disbursements;
  return (
    <div className={shared.oneLine}>
      {date === undefined ? words.noYear : <CellLink cell={date.cell} text={date.text} />}
      {year !== undefined && <div>{words.year(year)}</div>}
    </div>
  );
}
