import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { toleranceOf } from "../../state/entries";

interface FigureEntryProps {
  readonly label: string;
  readonly hint?: string;
  readonly wrong: string;
  readonly value: string;
  readonly aboveZero?: boolean;
  readonly testId: string;
  readonly enter: (figure: string) => void;
}

/** A figure that is used once the field is left or Enter is pressed. */
export function FigureEntry({ label, hint, wrong, value, aboveZero = false, testId, enter }: FigureEntryProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? value;
  const read = toleranceOf(text);
  const isRight = text === "" || (read !== undefined && !(aboveZero && Number(read) === 0));
  const commit = (): void => {
    if (read !== undefined && isRight && read !== value) enter(read);
  };
  return (
    <Field label={label} size="small" {...(isRight ? { hint } : { validationState: "error", validationMessage: wrong })}>
      <Input
        size="small"
        inputMode="decimal"
        value={text}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === "Enter" && commit()}
        data-testid={testId}
      />
    </Field>
  );
}
