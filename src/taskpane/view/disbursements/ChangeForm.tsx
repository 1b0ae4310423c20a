import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { KeptChange } from "../../../app/kept-scenarios";
import type { Outcome, Start } from "../../../app/what-if";
import { plain } from "../../../base/decimal";
import { changeOf, firstEntry } from "../../state/what-if";
import type { Entry } from "../../state/what-if";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { useDispatch, usePaneState } from "../pane";
import { ChangeFields } from "./ChangeFields";
import { GiveFields } from "./GiveFields";

interface FormProps {
  readonly start: Start;
  readonly outcome: Outcome;
}

/** A change to be made: what kind, of what, and its figure. */
export function ChangeForm({ start, outcome }: FormProps): ReactNode {
  const shared = useShared();
  const words = useWords().whatIf;
  const dispatch = useDispatch();
  const whatIf = usePaneState((state) => state.whatIf);
  const { plan, limit } = outcome.after;
  const [typed, setEntry] = useState(() => firstEntry(plan));
  const isThere = typed.kind === "give" || plan.dlis.some((dli) => dli.number === typed.dli);
  const entry = isThere ? typed : { ...typed, dli: plan.dlis[0]?.number ?? "" };
  const [asked, setAsked] = useState(false);
  const change = changeOf(entry, plan);
  const isPriced = plan.dlis.some((dli) => dli.terms.some((one) => one.pays.kind === "unit"));
  const isUnpriced = plan.dlis.some((dli) => dli.terms.some((one) => one.pays.kind !== "unit"));
  const kinds = (Object.keys(words.kinds) as KeptChange["kind"][]).filter(
    (kind) => (kind !== "rate" || limit.kind !== "none") && (kind !== "amount" || isUnpriced) && (kind !== "price" || isPriced),
  );
  const set = (part: Partial<Entry>): void => {
    setEntry({ ...entry, ...part });
    setAsked(false);
  };
  const choose = (kind: KeptChange["kind"]): void => {
    const free = outcome.free.gt(0) ? plain(outcome.free) : "";
    set(kind === "give" ? { kind, figure: free } : { kind, figure: "" });
  };
  return (
    <form
      className={shared.card}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (change === undefined) return;
        dispatch({ type: "what-if", whatIf: { ...whatIf, changes: [...whatIf.changes, change] } });
        setEntry({ ...firstEntry(plan, entry.kind === "give" ? "target" : entry.kind), dli: entry.dli, period: entry.period });
        setAsked(false);
      }}
      data-testid="change-form"
    >
      <div className={shared.tight}>
        <Field label={words.change} size="small" className={shared.fit}>
          <Select
            size="small"
            value={entry.kind}
            onChange={(_, data) => choose(kinds.find((kind) => kind === data.value) ?? "target")}
            data-testid="change-kind"
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {entry.kind === "give" ? (
          <GiveFields start={start} outcome={outcome} entry={entry} set={set} />
        ) : (
          <ChangeFields plan={plan} entry={entry} set={set} />
        )}
        {asked && change === undefined && (
          <p role="alert" className={shared.quiet} data-testid="change-wrong">
            {words.wrong}
          </p>
        )}
        <div>
          <Button type="submit" size="small" appearance="primary" data-testid="add-change">
            {words.add}
          </Button>
        </div>
      </div>
    </form>
  );
}
