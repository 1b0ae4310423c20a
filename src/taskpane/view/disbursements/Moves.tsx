import type { ReactNode } from "react";
import { earnedOf, paymentsOf } from "../../../app/what-if";
import type { Outcome } from "../../../app/what-if";
import { grouped, signed } from "../../../base/decimal";
import type { Movement } from "../../../disburse/movement";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { FigureTable } from "../parts/FigureTable";
import type { Row } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { Payments } from "./Payments";
import { WhyFigure, useAnswers } from "./WhyFigure";

/** What a scenario moves by DLI and fiscal year, whether the total stands, and what is not paid. */
export function Moves({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const shared = useShared();
  const words = useWords().whatIf;
  const { moved, free, capped, after } = outcome;
  const total = free.isZero() ? words.stands : free.gt(0) ? words.leftFree(grouped(free)) : words.tooMuch(grouped(free.abs()));
  return (
    <section className={shared.tight} aria-live="polite" data-testid="moves">
      <h4 className={shared.subheading}>{words.moves}</h4>
      <Moved moved={moved} />
      <p className={shared.text} data-testid="free">
        {total}
      </p>
      {capped.map((one) => (
        <p key={one.dli} className={shared.quiet}>
          {words.capped(one.dli, grouped(one.unpaid), grouped(one.allocation))}
        </p>
      ))}
      <Disclosure id="what if amounts" label={words.schedule} testId="what-if-schedule">
        {() => <Amounts outcome={outcome} />}
      </Disclosure>
      {(after.limit.kind !== "none" || after.priorResults) && <Payments id="what if" payments={paymentsOf(after, "planned")} />}
    </section>
  );
}

/** The figures that moved, with signs. */
export function Moved({ moved }: { readonly moved: Movement }): ReactNode {
  const shared = useShared();
  const words = useWords();
  if (moved.byDli.length === 0 && moved.byYear.length === 0) return <p className={shared.text}>{words.whatIf.nothing}</p>;
  const row = (key: string, name: string, one: Movement["total"], isTotal = false): Row => ({
    key,
    total: isTotal,
    cells: [name, grouped(one.before), grouped(one.after), signed(one.change)],
  });
  const table = (label: string, rows: readonly Row[], testId: string): ReactNode => (
    <FigureTable
      label={`${words.whatIf.heading}, ${label}`}
      testId={testId}
      columns={[
        { key: "what", head: label },
        { key: "before", head: words.whatIf.before, number: true },
        { key: "after", head: words.whatIf.after, number: true },
        { key: "change", head: words.whatIf.difference, number: true },
      ]}
      rows={rows}
    />
  );
  const total = row("total", words.whatIf.total, moved.total, true);
  return (
    <>
      {table(words.whatIf.byDli, [...moved.byDli.map((one) => row(one.dli, `${words.whatIf.dli} ${one.dli}`, one)), total], "moved-by-dli")}
      {moved.byYear.length > 0 &&
        table(
          words.whatIf.byYear,
          [...moved.byYear.map((one) => row(String(one.fiscalYear), words.disbursements.year(one.fiscalYear), one)), total],
          "moved-by-year",
        )}
    </>
  );
}

/** Every amount after the changes, each with how it came about. */
function Amounts({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const words = useWords().whatIf;
  const answers = useAnswers();
  const { plan } = outcome.after;
  return (
    <FigureTable
      label={words.schedule}
      testId="what-if-amounts"
      columns={[{ key: "dli", head: words.dli }, ...plan.periods.map(({ label }, p) => ({ key: String(p), head: label, number: true }))]}
      rows={plan.dlis.map((dli) => {
        const figures = earnedOf(plan, dli.number, "planned").map((figure, p) => ({
          id: `what if ${dli.number} ${p}`,
          figure,
          what: `${words.dli} ${dli.number}, ${plan.periods[p]?.label ?? ""}`,
        }));
        return {
          key: dli.number,
          cells: [dli.number, ...figures.map((why) => <WhyFigure key={why.id} {...why} />)],
          below: answers(figures),
        };
      })}
    />
  );
}
