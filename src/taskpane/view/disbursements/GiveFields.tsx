import { Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { offerOf } from "../../../app/what-if";
import type { Outcome, Start } from "../../../app/what-if";
import { dec, grouped } from "../../../base/decimal";
import { toleranceOf } from "../../state/entries";
import { newNumber } from "../../state/what-if";
import { useWords } from "../../words";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { DliField, PeriodField } from "./ChangeFields";
import type { FieldsProps } from "./ChangeFields";
import { TraceTree } from "./TraceTree";

interface GiveProps extends FieldsProps {
  readonly start: Start;
  readonly outcome: Outcome;
}

/** What is free, to whom it goes and for how many units; the unit value that this implies, and what it leaves over. */
export function GiveFields({ start, outcome, entry, set }: GiveProps): ReactNode {
  const shared = useShared();
  const words = useWords().whatIf;
  const { plan } = outcome.after;
  const isNew = !plan.dlis.some((dli) => dli.number === entry.dli);
  const [amount, units, lot] = [entry.figure, entry.units, entry.lot].map(toleranceOf);
  const isWhole = amount !== undefined && units !== undefined && lot !== undefined && Number(units) > 0 && Number(lot) > 0;
  const offer = isWhole ? offerOf(start, outcome, { dli: entry.dli, units: dec(units), lot: dec(lot) }, dec(amount)) : undefined;
  const field = (label: string, key: "figure" | "units" | "lot" | "name", hint?: string): ReactNode => (
    <Field label={label} size="small" hint={hint}>
      <Input
        size="small"
        inputMode={key === "name" ? "text" : "decimal"}
        value={entry[key]}
        onChange={(_, data) => set({ [key]: data.value })}
        data-testid={`give-${key}`}
      />
    </Field>
  );
  return (
    <>
      <DliField plan={plan} entry={entry} set={set} other={newNumber(plan)} />
      {isNew && field(words.name, "name")}
      {isNew && <PeriodField plan={plan} entry={entry} set={set} />}
      {field(words.amount, "figure", words.free(grouped(outcome.free)))}
      {field(words.units, "units")}
      {field(words.lot, "lot")}
      {offer && (
        <div aria-live="polite" data-testid="offer">
          <p className={shared.text}>{words.implied(grouped(offer.roundedUnitValue), grouped(offer.left))}</p>
          <Disclosure id="offer why" label={words.freeWhy(grouped(offer.freed.result))} testId="offer-why">
            {() => <TraceTree trace={offer.unitValue} />}
          </Disclosure>
        </div>
      )}
    </>
  );
}
