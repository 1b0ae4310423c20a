import type { ReactNode } from "react";
import { grouped, signed } from "../../../base/decimal";
import type { Disbursement, FiscalYearTotal } from "../../../disburse/result";
import { figureOf } from "../../../app/help";
import type { Value } from "../../../model/value";
import { useWords } from "../../words";
import { CellLink } from "../parts/CellLink";
import { FigureTable } from "../parts/FigureTable";
import type { Row } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { WhyFigure, useAnswers } from "./WhyFigure";

/** Computed against the printed estimates, year by year, to the dollar. */
export function FiscalYears({ disbursement }: { readonly disbursement: Disbursement }): ReactNode {
  const shared = useShared();
  const words = useWords().disbursements;
  const answers = useAnswers();
  const { byFiscalYear, total, estimateTotal } = disbursement;
  const compared = byFiscalYear.some((year) => year.estimate !== undefined);
  const row = (year: FiscalYearTotal): Row => {
    const name = words.year(year.fiscalYear);
    const figures = [
      { id: `fy ${year.fiscalYear} printed`, figure: year.printed, what: `${name}, ${words.printed}` },
      { id: `fy ${year.fiscalYear} units`, figure: year.fromUnits, what: `${name}, ${words.fromUnits}` },
    ];
    const cells = [name, ...figures.map((why) => <WhyFigure key={why.id} {...why} />)];
    return {
      key: String(year.fiscalYear),
      cells: compared
        ? [...cells, <Stated key="estimate" value={year.estimate} />, year.difference === undefined ? "" : signed(year.difference)]
        : cells,
      below: answers(figures),
    };
  };
  const totals = [
    { id: "fy total printed", figure: total.printed, what: `${words.total}, ${words.printed}` },
    { id: "fy total units", figure: total.fromUnits, what: `${words.total}, ${words.fromUnits}` },
  ];
  const totalCells = [words.total, ...totals.map((why) => <WhyFigure key={why.id} {...why} />)];
  const estimate = estimateTotal === undefined ? ["", ""] : [grouped(estimateTotal), signed(estimateTotal.minus(total.printed.value))];
  return (
    <section className={shared.tight}>
      <h3 className={shared.subheading}>{words.byFiscalYear}</h3>
      <FigureTable
        label={words.byFiscalYear}
        testId="by-fiscal-year"
        columns={[
          { key: "year", head: words.fiscalYear },
          { key: "printed", head: words.printed, number: true },
          { key: "units", head: words.fromUnits, number: true },
          ...(compared
            ? [
                { key: "estimate", head: words.estimate, number: true },
                { key: "difference", head: words.difference, number: true },
              ]
            : []),
        ]}
        rows={[
          ...byFiscalYear.map(row),
          { key: "total", cells: compared ? [...totalCells, ...estimate] : totalCells, total: true, below: answers(totals) },
        ]}
      />
      <p className={shared.quiet}>{compared ? words.differenceMeans : words.noEstimates}</p>
    </section>
  );
}

/** A figure of the sheet, leading to its cell; in full units. */
export function Stated({ value }: { readonly value: Value | undefined }): ReactNode {
  const figure = figureOf(value);
  if (value === undefined) return null;
  return <CellLink cell={value.cell} text={figure === undefined ? value.text : grouped(figure)} />;
}
