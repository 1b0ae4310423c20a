import { Button, Field, Select } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { ReactNode, SubmitEvent } from "react";
import { forItsTable, previewTable } from "../../../app/correct";
import { tableKinds } from "../../../app/help";
import { findSheet } from "../../../grid/workbook";
import { placeKey, withCorrection, withoutCorrection } from "../../state/corrections";
import { correctionOf, faultsOf, hasFaults, withKind } from "../../state/draft";
import type { TableDraft } from "../../state/draft";
import { useWords } from "../../words";
import { useCommands, useDispatch, usePaneState } from "../pane";
import { useShared } from "../parts/styles";
import { EditorColumns } from "./EditorColumns";
import { Lacking } from "./Lacking";
import { TableFields } from "./TableFields";

const leaveOut = "leave-out";

/** To the first entry that cannot be used, or to the kind where none was chosen. */
function focusFault(form: HTMLFormElement): void {
  (form.querySelector<HTMLElement>("[aria-invalid=true]") ?? form.querySelector<HTMLElement>("select"))?.focus();
}

interface EditorProps {
  readonly draft: TableDraft;
  /** Where the table is, in words. */
  readonly place: string;
  /** True where a person's word is in force and can be taken back. */
  readonly said: boolean;
}

/** Where a person says how a stretch is to be read. What they said so far is read at once and shown; nothing holds before it is applied. */
export function Editor({ draft, place, said }: EditorProps): ReactNode {
  const shared = useShared();
  const all = useWords();
  const words = all.correct;
  const commands = useCommands();
  const dispatch = useDispatch();
  const workbook = usePaneState((state) => state.workbook);
  const settings = usePaneState((state) => state.settings);
  const month = settings.fiscalYearStartMonth;
  const key = placeKey(draft.sheet, draft.range);
  const correction = useMemo(() => correctionOf(draft, month), [draft, month]);
  const preview = useMemo(
    () => (workbook && correction?.kind ? previewTable(workbook, correction, month) : undefined),
    [workbook, correction, month],
  );
  const faults = useMemo(() => faultsOf(draft, month), [draft, month]);
  const sheet = workbook && findSheet(workbook, draft.sheet);
  const nothing = Boolean(draft.kind) && preview === undefined;
  const change = (next: typeof settings): void => {
    dispatch({ type: "applying", key });
    void commands.change(next);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (correction === undefined || nothing || (correction.kind !== null && hasFaults(faults))) focusFault(event.currentTarget);
    else change(withCorrection(settings, workbook && draft.isStretch ? forItsTable(workbook, correction, month) : correction));
  };
  const choose = (value: string): void =>
    dispatch({ type: "correcting", draft: withKind(draft, value === leaveOut ? null : tableKinds.find((kind) => kind === value)) });
  const form = useRef<HTMLFormElement>(null);
  // Opened by its button, it is brought into view; after a change of tab the place that was scrolled to stays.
  useLayoutEffect(() => {
    const at = document.activeElement;
    if (at instanceof HTMLElement && at.dataset["place"] === key) form.current?.scrollIntoView({ block: "nearest" });
  }, [key]);
  return (
    <form ref={form} className={shared.stack} aria-label={words.formOf(place)} noValidate onSubmit={submit} data-testid="editor">
      <Field label={words.kind} size="small">
        <Select
          size="small"
          value={draft.kind === null ? leaveOut : (draft.kind ?? "")}
          onChange={(_, data) => choose(data.value)}
          data-testid="table-kind"
        >
          {draft.kind === undefined && <option value="">{words.choose}</option>}
          {tableKinds.map((kind) => (
            <option key={kind} value={kind}>
              {all.kinds[kind]}
            </option>
          ))}
          <option value={leaveOut}>{all.tables.leaveOut}</option>
        </Select>
      </Field>
      {draft.kind && <TableFields draft={draft} kind={draft.kind} faults={faults} preview={preview} nothing={nothing} />}
      {draft.kind && preview && <Lacking table={preview} />}
      {draft.kind && preview && sheet && (
        <EditorColumns draft={draft} kind={draft.kind} faults={faults} preview={preview} sheet={sheet} startMonth={month} />
      )}
      <div className={shared.row}>
        <Button type="submit" appearance="primary" size="small" data-testid="apply">
          {words.apply}
        </Button>
        <Button size="small" onClick={() => dispatch({ type: "draft-closed", key })} data-testid="cancel-correction">
          {words.cancel}
        </Button>
        {said && (
          <Button size="small" onClick={() => change(withoutCorrection(settings, draft.sheet, draft.range))} data-testid="as-recognised">
            {words.back}
          </Button>
        )}
      </div>
    </form>
  );
}
