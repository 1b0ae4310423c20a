import type { ReactNode } from "react";
import { grouped, sum } from "../../../base/decimal";
import type { Payable } from "../../../disburse/payable";
import { useWords } from "../../words";
import { FigureTable } from "../parts/FigureTable";
import { useShared } from "../parts/styles";
import { WhyFigure, useAnswers } from "./WhyFigure";

/** What is payable of each period, and what holds it. */
export function Payments({ id, payments }: { readonly id: string; readonly payments: readonly Payable[] }): ReactNode {
  const words = useWords();
  const answers = useAnswers();
  const shared = useShared();
  const total = (of: "earned" | "payable"): string => grouped(sum(payments.map((one) => one[of].value)));
  return (
    <FigureTable
      label={id === "limit" ? `${words.whatIf.payments}: ${words.readings.limit}` : words.whatIf.payments}
      testId="payments"
      columns={[
        { key: "period", head: words.readings.period },
        { key: "earned", head: words.readings.earned, number: true },
        { key: "payable", head: words.readings.payable, number: true },
        { key: "held", head: words.readings.held },
      ]}
      rows={[
        ...payments.map((one, n) => {
          const figures = (["earned", "payable"] as const).map((of) => ({
            id: `payments ${id} ${n} ${of}`,
            figure: one[of],
            what: `${one.label}, ${words.readings[of]}`,
          }));
          const held = one.heldBy.map((by) => words.readings.heldBy[by]).join(", ");
          return {
            key: String(n),
            cells: [
              <span key="period" className={shared.oneLine}>
                {one.label}
              </span>,
              ...figures.map((why) => <WhyFigure key={why.id} {...why} />),
              held,
            ],
            below: answers(figures),
          };
        }),
        { key: "total", total: true, cells: [words.whatIf.total, total("earned"), total("payable"), ""] },
      ]}
    />
  );
}
