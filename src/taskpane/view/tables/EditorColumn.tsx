import { Field, Input, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { periodOf, usesPeriods } from "../../../app/correct";
import { rolesOfKind } from "../../../app/help";
import { columnName } from "../../../grid/address";
import type { TableKind } from "../../../model/table";
import { placeKey } from "../../state/corrections";
import type { ColumnDraft, DraftFaults, TableDraft } from "../../state/draft";
import { isOfMoney, mayBeMoney, mayBeTimed } from "../../state/draft-columns";
import type { MappedColumn } from "../../state/draft-columns";
import { useWords } from "../../words";
import { useDispatch } from "../pane";
import { CellLink } from "../parts/CellLink";
import { Disclosure } from "../parts/Disclosure";
import { useShared } from "../parts/styles";
import { CurrencyField, ScaleField } from "./MoneyFields";
import { usePair } from "./pair";
import { usePeriodText } from "./period-text";

const useStyles = makeStyles({
  column: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  samples: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface EditorColumnProps {
  readonly draft: TableDraft;
  readonly kind: TableKind;
  readonly faults: DraftFaults;
  readonly column: MappedColumn;
  readonly startMonth: number;
}

/** One column: its header and first values as a hint, what it holds, and the time it stands for. */
export function EditorColumn({ draft, kind, faults, column, startMonth }: EditorColumnProps): ReactNode {
  const styles = useStyles();
  const pair = usePair();
  const shared = useShared();
  const words = useWords();
  const dispatch = useDispatch();
  const periodText = usePeriodText();
  const understood = useId();
  const { col, read } = column;
  const name = columnName(col);
  const key = placeKey(draft.sheet, draft.range);
  const said = draft.columns.get(col);
  const say = (part: ColumnDraft): void => dispatch({ type: "column-said", key, col, said: part });
  const role = said?.role ?? read?.role ?? "other";
  const roles = rolesOfKind(kind);
  const timed = (usesPeriods(kind) && mayBeTimed(role)) || said?.period !== undefined || read?.period !== undefined;
  const typed = said?.period ?? read?.period?.label ?? "";
  const wrong = faults.periods.has(col);
  const period = wrong || typed.trim() === "" ? undefined : (read?.period ?? periodOf(typed, startMonth));
  return (
    <li className={mergeClasses(shared.tight, styles.column)} data-testid="column" data-col={name}>
      <div>
        <CellLink
          cell={read?.cell ?? { sheet: draft.sheet, row: Math.max(0, Number(draft.headerRows?.last ?? 1) - 1), col }}
          text={words.correct.column(name, column.header)}
        />
      </div>
      {column.samples.length > 0 && <p className={mergeClasses(shared.quiet, styles.samples)}>{words.correct.samples(column.samples)}</p>}
      <div className={mergeClasses(pair.fields, timed && pair.uneven)}>
        <Field label={{ children: words.correct.holds, "aria-hidden": true }} size="small">
          <Select
            size="small"
            aria-label={`${words.correct.holds}, ${name}`}
            value={role}
            onChange={(_, data) => say({ role: data.value })}
            data-testid="role"
          >
            {(roles.includes(role) ? roles : [role, ...roles]).map((one) => (
              <option key={one} value={one}>
                {words.roleText(one)}
              </option>
            ))}
          </Select>
        </Field>
        {timed && (
          <Field label={{ children: words.correct.period, "aria-hidden": true }} size="small" validationState={wrong ? "error" : "none"}>
            <Input
              size="small"
              aria-label={`${words.correct.period}, ${name}`}
              aria-describedby={understood}
              value={typed}
              onChange={(_, data) => say({ period: data.value })}
              data-testid="period"
            />
          </Field>
        )}
      </div>
      {timed && (
        <p id={understood} className={mergeClasses(shared.quiet, wrong && styles.wrong)} data-testid="understood">
          {wrong ? words.correct.periodWrong : period === undefined ? words.correct.noPeriod : periodText(period)}
        </p>
      )}
      {isOfMoney(kind) && (mayBeMoney(role) || said?.scale !== undefined || said?.currency !== undefined) && (
        <Disclosure id={`column money ${key} ${col}`} label={<span className={shared.quiet}>{words.correct.moreMoney}</span>}>
          {() => (
            <div className={mergeClasses(pair.fields, pair.uneven)}>
              <ScaleField said={said?.scale} read={read?.scale} say={(scale) => say({ scale })} />
              <CurrencyField
                said={said?.currency}
                read={read?.currency}
                wrong={faults.currencies.has(col)}
                say={(currency) => say({ currency })}
              />
            </div>
          )}
        </Disclosure>
      )}
    </li>
  );
}
