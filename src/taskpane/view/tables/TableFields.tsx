import { Field, Input, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Table, TableKind } from "../../../model/table";
import { placeKey } from "../../state/corrections";
import type { DraftFaults, TableDraft } from "../../state/draft";
import { headerRowsOfTable, isByLabels, isOfMoney } from "../../state/draft-columns";
import { useWords } from "../../words";
import { useDispatch } from "../pane";
import { useShared } from "../parts/styles";
import { CurrencyField, ScaleField } from "./MoneyFields";
import { usePair } from "./pair";

interface TableFieldsProps {
  readonly draft: TableDraft;
  readonly kind: TableKind;
  readonly faults: DraftFaults;
  /** The table as it is read with what was said so far; absent where nothing is read. */
  readonly preview: Table | undefined;
  readonly nothing: boolean;
}

/** Header rows, scale and currency of a whole table. */
export function TableFields({ draft, kind, faults, preview, nothing }: TableFieldsProps): ReactNode {
  const pair = usePair();
  const shared = useShared();
  const words = useWords().correct;
  const dispatch = useDispatch();
  const key = placeKey(draft.sheet, draft.range);
  const rows = draft.headerRows ?? (preview && headerRowsOfTable(preview)) ?? { first: "", last: "" };
  const sayRows = (part: Partial<typeof rows>): void => dispatch({ type: "table-said", key, said: { headerRows: { ...rows, ...part } } });
  const wrong = faults.headerRows ? words.headerWrong : nothing ? words.nothing : undefined;
  return (
    <>
      {!(preview && isByLabels(preview)) && (
        <div className={shared.tight}>
          <div className={mergeClasses(pair.fields, pair.even)}>
            <Field label={words.headerFirst} size="small" validationState={wrong === undefined ? "none" : "error"}>
              <Input
                size="small"
                inputMode="numeric"
                value={rows.first}
                onChange={(_, data) => sayRows({ first: data.value })}
                data-testid="header-first"
              />
            </Field>
            <Field label={words.headerLast} size="small" validationState={wrong === undefined ? "none" : "error"}>
              <Input
                size="small"
                inputMode="numeric"
                value={rows.last}
                onChange={(_, data) => sayRows({ last: data.value })}
                data-testid="header-last"
              />
            </Field>
          </div>
          {wrong !== undefined && (
            <p role="alert" className={shared.quiet}>
              {wrong}
            </p>
          )}
        </div>
      )}
      {isOfMoney(kind) && (
        <div className={mergeClasses(pair.fields, pair.uneven)}>
          <ScaleField said={draft.scale} read={preview?.scale} say={(scale) => dispatch({ type: "table-said", key, said: { scale } })} />
          <CurrencyField
            said={draft.currency}
            read={preview?.currency}
            wrong={faults.currency}
            say={(currency) => dispatch({ type: "table-said", key, said: { currency } })}
          />
        </div>
      )}
    </>
  );
}
