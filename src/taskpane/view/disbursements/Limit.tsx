import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paymentsOf } from "../../../app/what-if";
import type { LimitKind } from "../../../app/kept-scenarios";
import { plain } from "../../../base/decimal";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { FigureEntry } from "./FigureEntry";
import { Payments } from "./Payments";
import { useReadings } from "./use-readings";
import type { Begun } from "./begun";

const limits: readonly LimitKind[] = ["none", "by-period", "cumulative"];

/** Whether payments are held by expenditure, at which exchange rate, and what is then payable. */
export function Limit({ begun: { start } }: { readonly begun: Begun }): ReactNode {
  const shared = useShared();
  const words = useWords().readings;
  const { readings, choose } = useReadings();
  const { spent, situation, lacksRate } = start;
  const isHeld = (readings.limit ?? "none") !== "none";
  const enter = (period: string, amount: string): void =>
    choose({ spent: [...(readings.spent ?? []).filter((one) => one.period !== period), { period, amount }] });
  return (
    <section className={shared.tight} data-testid="limit">
      <Field label={words.limit} size="small" className={shared.fit} hint={words.limitHint}>
        <Select
          size="small"
          value={readings.limit ?? "none"}
          onChange={(_, data) => choose({ limit: limits.find((one) => one === data.value) ?? "none" })}
          data-testid="limit-kind"
        >
          {limits.map((kind) => (
            <option key={kind} value={kind}>
              {words.limits[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {!isHeld && situation.priorResults && <Payments id="limit" payments={paymentsOf(situation, "planned")} />}
      {isHeld && (
        <>
          <p className={shared.quiet}>{words.from[spent.from]}</p>
          {lacksRate && <p className={shared.text}>{words.lacksRate}</p>}
          <FigureEntry
            key={readings.rate}
            label={words.rate}
            hint={words.rateHint(spent.currency ?? words.unknownCurrency, situation.plan.currency ?? words.loanCurrency)}
            wrong={words.figureWrong}
            value={readings.rate ?? ""}
            aboveZero
            testId="rate"
            enter={(rate) => choose({ rate })}
          />
          {spent.periods.map(({ period, amount }) => (
            <FigureEntry
              key={`${period} ${amount ? plain(amount) : ""}`}
              label={words.spentOf(period)}
              wrong={words.countWrong}
              value={amount ? plain(amount) : ""}
              testId="spent"
              enter={(figure) => enter(period, figure)}
            />
          ))}
          {!lacksRate && <Payments id="limit" payments={paymentsOf(situation, "planned")} />}
        </>
      )}
    </section>
  );
}
