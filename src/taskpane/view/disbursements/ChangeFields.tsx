import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { grouped } from "../../../base/decimal";
import type { Plan } from "../../../disburse/plan";
import type { Entry } from "../../state/what-if";
import { useWords } from "../../words";
import { dateText } from "../figures";
import { useShared } from "../parts/styles";

export interface FieldsProps {
  readonly entry: Entry;
  readonly set: (part: Partial<Entry>) => void;
}

const figureLabels = { target: "units", amount: "amount", price: "price", allocation: "amount", rate: "rate" } as const;

/** The fields of a change of one figure or day, with what it is now. */
export function ChangeFields({ plan, entry, set }: FieldsProps & { readonly plan: Plan }): ReactNode {
  const words = useWords().whatIf;
  const { kind } = entry;
  const figure = kind in figureLabels ? words[figureLabels[kind as keyof typeof figureLabels]] : undefined;
  const now = useNow(plan, entry);
  return (
    <>
      {kind !== "date" && kind !== "rate" && <DliField plan={plan} entry={entry} set={set} />}
      {(kind === "target" || kind === "amount" || kind === "date") && <PeriodField plan={plan} entry={entry} set={set} />}
      {figure !== undefined && (
        <Field label={figure} size="small" hint={now}>
          <Input
            size="small"
            inputMode="decimal"
            value={entry.figure}
            onChange={(_, data) => set({ figure: data.value })}
            data-testid="change-figure"
          />
        </Field>
      )}
      {(kind === "date" || kind === "price") && (
        <Field label={kind === "date" ? words.paid : words.from} size="small" hint={kind === "date" ? now : words.fromHint}>
          <Input size="small" type="date" value={entry.day} onChange={(_, data) => set({ day: data.value })} data-testid="change-day" />
        </Field>
      )}
    </>
  );
}

/** What the figure or day is now, in words; undefined where there is none. */
function useNow(plan: Plan, { kind, dli, period, figure }: Entry): string | undefined {
  const words = useWords();
  const own = plan.dlis.find((one) => one.number === dli);
  const p = plan.periods.findIndex((one) => one.label === period);
  const terms = own?.terms.at(-1);
  const paid = plan.periods[p]?.paid;
  if (kind === "date") return paid === undefined ? undefined : words.whatIf.nowIs(dateText(paid, words.locale));
  const value =
    kind === "target"
      ? own?.planned[p]?.units?.units
      : kind === "amount"
        ? own?.planned[p]?.amount?.value
        : kind === "price" && terms?.pays.kind === "unit"
          ? terms.pays.price
          : kind === "allocation"
            ? terms?.allocation
            : undefined;
  return value && figure !== grouped(value) ? words.whatIf.nowIs(grouped(value)) : undefined;
}

export function DliField({ plan, entry, set, other }: FieldsProps & { readonly plan: Plan; readonly other?: string }): ReactNode {
  const words = useWords().whatIf;
  return (
    <Field label={words.dli} size="small" className={useShared().fit}>
      <Select size="small" value={entry.dli} onChange={(_, data) => set({ dli: data.value })} data-testid="change-dli">
        {other !== undefined && <option value={other}>{words.newDli(other)}</option>}
        {plan.dlis.map((dli) => (
          <option key={dli.number} value={dli.number}>
            {dli.number} {dli.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export function PeriodField({ plan, entry, set }: FieldsProps & { readonly plan: Plan }): ReactNode {
  return (
    <Field label={useWords().whatIf.period} size="small" className={useShared().fit}>
      <Select size="small" value={entry.period} onChange={(_, data) => set({ period: data.value })} data-testid="change-period">
        {plan.periods.map((period, n) => (
          <option key={`${n} ${period.label}`} value={period.label}>
            {period.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
