import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { grouped } from "../../../base/decimal";
import type { Figure } from "../../../disburse/trace";
import type { CellRef } from "../../../grid/address";
import type { FinanceLine, PartnerLine, Review } from "../../../review/review";
import { useWords } from "../../words";
import { WhyFigure, useAnswers } from "../disbursements/WhyFigure";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { shareText } from "./share-text";

/** What was budgeted, released and spent in the year, what partners committed and paid, and the gap; every figure shows its cells. */
export function Money({ review: { finance, year } }: { readonly review: Review }): ReactNode {
  const shared = useShared();
  const words = useWords().review;
  const lines = finance.lines.filter((line) => line.year === year);
  const partners = finance.partners.filter((line) => line.year === undefined || line.year === year);
  const gaps = finance.gaps.filter((gap) => gap.year === undefined || gap.year === year);
  return (
    <section className={shared.stack} data-testid="review-money">
      <h3 className={shared.subheading}>{words.money}</h3>
      {lines.length + partners.length === 0 && <p className={shared.text}>{words.noMoney}</p>}
      {lines.length > 0 && (
        <ul className={shared.list} aria-label={words.programmes}>
          {lines.map((line, n) => (
            <Programme key={n} line={line} name={line.source === undefined ? line.programme : `${line.programme}, ${line.source}`} />
          ))}
          {finance.total !== undefined && lines.length > 1 && <Programme line={finance.total} name={words.allProgrammes} total />}
        </ul>
      )}
      {partners.length > 0 && (
        <>
          <h4 className={shared.subheading}>{words.partners}</h4>
          <ul className={shared.list} aria-label={words.partners}>
            {partners.map((line, n) => (
              <Partner key={n} line={line} />
            ))}
          </ul>
        </>
      )}
      {gaps.map((gap, n) => (
        <Entry
          key={n}
          name={words.gap(gap.programme)}
          share={grouped(gap.gap.value)}
          cell={gap.stated?.cell}
          amounts={[
            [words.cost, gap.cost],
            [words.government, gap.government],
            [words.partners, gap.partners],
            [words.gap(undefined), gap.gap],
          ]}
        />
      ))}
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

function Programme({
  line,
  name,
  total = false,
}: {
  readonly line: FinanceLine;
  readonly name: string;
  readonly total?: boolean;
}): ReactNode {
  const words = useWords().review;
  return (
    <li>
      <Entry
        name={name}
        share={line.executionRate && shareText(line.executionRate.value)}
        says={line.spent && line.budget && words.spentOf(grouped(line.spent.value), grouped(line.budget.value))}
        cell={total ? undefined : line.cell}
        total={total}
        amounts={[
          [words.cost, line.cost],
          [words.budget, line.budget],
          [words.released, line.released],
          [words.spent, line.spent],
          [words.release, line.releaseRate, true],
          [words.execution, line.executionRate, true],
        ]}
      />
    </li>
  );
}

function Partner({ line }: { readonly line: PartnerLine }): ReactNode {
  const words = useWords().review;
  const signing = [line.status?.text ?? "", line.signing?.text ?? ""].filter((part) => part.trim() !== "").join(", ");
  const paid = line.disbursed && line.committed && words.paidOf(grouped(line.disbursed.value), grouped(line.committed.value));
  return (
    <li>
      <Entry
        name={line.programme === undefined ? line.partner : `${line.partner}, ${line.programme}`}
        share={line.rate && shareText(line.rate.value)}
        says={[paid ?? "", signing].filter((part) => part !== "").join(" · ")}
        cell={line.cell}
        amounts={[
          [words.committed, line.committed],
          [words.disbursed, line.disbursed],
          [words.rate, line.rate, true],
        ]}
      />
    </li>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  total: { fontWeight: tokens.fontWeightSemibold },
});

interface EntryProps {
  readonly name: string;
  readonly share?: string | undefined;
  readonly says?: string | undefined;
  readonly cell: CellRef | undefined;
  readonly total?: boolean;
  readonly amounts: ReadonlyArray<readonly [what: string, figure: Figure | undefined, share?: boolean]>;
}

/** One line with its share; unfolded, its figures, each with how it came about. */
function Entry({ name, share, says, cell, total = false, amounts }: EntryProps): ReactNode {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords().review;
  const answers = useAnswers();
  const key = `review money ${name} ${cell === undefined ? "" : `${cell.sheet} ${cell.row} ${cell.col}`}`;
  const whys = amounts.flatMap(([what, figure, isShare]) =>
    figure === undefined
      ? []
      : [
          {
            id: `${key} ${what}`,
            figure,
            what: `${name}, ${what}`,
            head: what,
            text: isShare ? shareText(figure.value) : grouped(figure.value),
          },
        ],
  );
  const label = (
    <span>
      <span className={mergeClasses(styles.line, total && styles.total)}>
        <span>{name}</span>
        <span className={shared.figure}>{share ?? "–"}</span>
      </span>
      {says !== undefined && says !== "" && <span className={shared.quiet}>{says}</span>}
    </span>
  );
  return (
    <Disclosure id={key} testId="review-entry" label={label}>
      {() => (
        <div className={shared.tight}>
          <FigureTable
            label={`${words.money}: ${name}`}
            columns={[
              { key: "what", head: words.figure },
              { key: "figure", head: words.amount, number: true },
            ]}
            rows={whys.map((why) => ({
              key: why.id,
              cells: [why.head, <WhyFigure key="figure" id={why.id} figure={why.figure} what={why.what} text={why.text} />],
              below: answers([why]),
            }))}
          />
          {cell !== undefined && (
            <p className={shared.quiet}>
              <CellLink cell={cell} asAction />
            </p>
          )}
        </div>
      )}
    </Disclosure>
  );
}
