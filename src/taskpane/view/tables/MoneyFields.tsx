import { Field, Input, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../words";

/** Units, thousands, lakh, millions, crore, billions. */
const scales = [1, 1_000, 100_000, 1_000_000, 10_000_000, 1_000_000_000];

/** Currencies that projects are often stated in; any other code can be typed. */
const currencies = ["USD", "EUR", "XDR", "GBP", "JPY", "XOF", "INR", "PKR", "BDT", "NPR", "LKR", "KES", "UGX", "TZS", "ETB", "NGN"].concat([
  "GHS",
  "RWF",
  "PEN",
  "COP",
  "MXN",
  "BRL",
  "MZN",
  "AOA",
  "HTG",
  "IDR",
  "PHP",
  "VND",
  "CNY",
  "ZAR",
]);

interface ScaleFieldProps {
  readonly said: number | undefined;
  /** What is read with what was said so far. */
  readonly read: number | undefined;
  readonly say: (scale: number | undefined) => void;
}

/** What the amounts are multiplied by. */
export function ScaleField({ said, read, say }: ScaleFieldProps): ReactNode {
  const { correct: words, tables } = useWords();
  const sheets = said === undefined && read !== undefined ? words.asSheetSaysOf(tables.scaleOf(read)) : words.asSheetSays;
  return (
    <Field label={words.scale} size="small">
      <Select
        size="small"
        value={said === undefined ? "" : String(said)}
        onChange={(_, data) => say(data.value === "" ? undefined : Number(data.value))}
        data-testid="scale"
      >
        <option value="">{sheets}</option>
        {scales.map((scale) => (
          <option key={scale} value={scale}>
            {tables.scaleOf(scale)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface CurrencyFieldProps {
  readonly said: string | undefined;
  readonly read: string | undefined;
  readonly wrong: boolean;
  readonly say: (currency: string) => void;
}

/** The currency's code; emptied, it is what the sheet says. */
export function CurrencyField({ said, read, wrong, say }: CurrencyFieldProps): ReactNode {
  const { correct: words, tables } = useWords();
  const list = useId();
  return (
    <Field
      label={words.currency}
      size="small"
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? words.currencyWrong : undefined}
    >
      <Input
        size="small"
        list={list}
        placeholder={tables.notStated}
        value={said ?? read ?? ""}
        onChange={(_, data) => say(data.value)}
        data-testid="currency"
      />
      <datalist id={list}>
        {currencies.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </Field>
  );
}
