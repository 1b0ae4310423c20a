import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Sheet } from "../../../grid/workbook";
import type { Table, TableKind } from "../../../model/table";
import type { DraftFaults, TableDraft } from "../../state/draft";
import { isByLabels, mappedColumns } from "../../state/draft-columns";
import { useWords } from "../../words";
import { useShared } from "../parts/styles";
import { EditorColumn } from "./EditorColumn";

interface EditorColumnsProps {
  readonly draft: TableDraft;
  readonly kind: TableKind;
  readonly faults: DraftFaults;
  readonly preview: Table;
  readonly sheet: Sheet;
  readonly startMonth: number;
}

/** The columns of a table, each with what it holds and what it is read as. */
export function EditorColumns({ draft, kind, faults, preview, sheet, startMonth }: EditorColumnsProps): ReactNode {
  const shared = useShared();
  const words = useWords().correct;
  if (isByLabels(preview)) return <p className={shared.quiet}>{words.byLabels}</p>;
  return (
    <ul className={mergeClasses(shared.list, shared.stack)} aria-label={words.columns}>
      {mappedColumns(sheet, draft, preview).map((column) => (
        <EditorColumn key={column.col} draft={draft} kind={kind} faults={faults} column={column} startMonth={startMonth} />
      ))}
    </ul>
  );
}
