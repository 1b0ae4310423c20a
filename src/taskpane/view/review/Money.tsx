import type { ReactNode } from "react";
import { grouped } from "../../../base/decimal";
import type { Figure } from "../../../disburse/trace";
import type { CellRef } from "../../../grid/address";
import type { FinanceLine, PartnerLine, Review } from "../../../review/review";
import { useWords } from "../../words";
import { WhyFigure, useAnswers } from "../disbursements/WhyFigure";
import { CellLink } from "../parts/CellLink";
import { FigureTable } from "../parts/FigureTable";
import type { Row } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { shareText } from "./share-text";

/** What was budgeted, released and spent in the year, what partners committed and paid, and the gap; every figure shows its cells. */
export function Money({ review: { finance, year } }: { readonly review: Review }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  const rowOf = useRows();
  const lines = finance.lines.filter((line) => line.year === year);
  const partners = finance.partners.filter((line) => line.year === undefined || line.year === year);
  const gaps = finance.gaps.filter((gap) => gap.year === undefined || gap.year === year);
  const lineRow = (line: FinanceLine, name: string, total = false): Row =>
    rowOf(line.cell, name, total, [
      [words.budget, line.budget],
      [words.released, line.released],
      [words.spent, line.spent],
      [words.execution, line.executionRate, true],
    ]);
  const partnerRow = (line: PartnerLine): Row =>
    rowOf(line.cell, line.programme === undefined ? line.partner : `${line.partner}, ${line.programme}`, false, [
      [words.committed, line.committed],
      [words.disbursed, line.disbursed],
      [words.rate, line.rate, true],
    ]);
  return (
    <section className={shared.tight} data-testid="review-money">
      <h3 className={shared.subheading}>{words.money}</h3>
      {lines.length + partners.length === 0 && <p className={shared.text}>{words.noMoney}</p>}
      {lines.length > 0 && (
        <FigureTable
          label={words.money}
          columns={headsOf(words.programme, [words.budget, words.released, words.spent, words.execution])}
          rows={[
            ...lines.map((line) => lineRow(line, line.source === undefined ? line.programme : `${line.programme}, ${line.source}`)),
            ...(finance.total === undefined || lines.length < 2 ? [] : [lineRow(finance.total, words.allProgrammes, true)]),
          ]}
        />
      )}
      {partners.length > 0 && (
        <FigureTable
          label={words.partner}
          columns={headsOf(words.partner, [words.committed, words.disbursed, words.rate])}
          rows={partners.map(partnerRow)}
        />
      )}
      {gaps.length > 0 && (
        <FigureTable
          label={words.gap(undefined)}
          columns={headsOf(words.gap(undefined), [""])}
          rows={gaps.map((gap, n) =>
            rowOf(gap.stated?.cell, gap.programme ?? words.allProgrammes, false, [[words.gap(gap.programme), gap.gap]], String(n)),
          )}
        />
      )}
      {finance.rates.length > 0 && (
        <p className={shared.quiet}>
          {words.ratesUsed}{" "}
          {finance.rates.map(({ currency, rate }) => (
            <CellLink key={currency} cell={rate.cell} text={words.rates(currency, rate.text)} />
          ))}
        </p>
      )}
    </section>
  );
}

const headsOf = (first: string, rest: readonly string[]): Parameters<typeof FigureTable>[0]["columns"] => [
  { key: "name", head: first },
  ...rest.map((head, n) => ({ key: String(n), head, number: true })),
];

type Amount = readonly [what: string, figure: Figure | undefined, share?: boolean];

/** A row of figures that show on request how they came about. */
function useRows(): (cell: CellRef | undefined, name: string, total: boolean, amounts: readonly Amount[], mark?: string) => Row {
  const answers = useAnswers();
  return (cell, name, total, amounts, mark = "") => {
    const key = `${cell === undefined ? "" : `${cell.sheet} ${cell.row} ${cell.col}`} ${name} ${total} ${mark}`;
    const whys = amounts.map(([what, figure, share]) => figure && { id: `money ${key} ${what}`, figure, what: `${name}, ${what}`, share });
    return {
      key,
      total,
      cells: [
        cell === undefined || total ? name : <CellLink key="name" cell={cell} text={name} />,
        ...whys.map((why, n) =>
          why ? <WhyFigure key={n} {...why} text={why.share ? shareText(why.figure.value) : grouped(why.figure.value)} /> : "–",
        ),
      ],
      below: answers(whys.filter((why) => why !== undefined)),
    };
  };
}
