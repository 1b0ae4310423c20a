import { foldName } from "../base/fold";
import type { CellRef } from "../grid/address";
import type { ChangeField, ChangeStatus, StatedChange } from "../model/project";
import { isBlank } from "../model/value";
import type { FieldChange } from "./comparison";
import { fieldChange } from "./field-change";
import { sameValue } from "./same";

/** What the workbook's change tables say of one indicator or DLI. */
export interface StatedItem {
  readonly key: string;
  readonly kind: "indicator" | "dli";
  readonly id?: string;
  readonly name: string;
  readonly cell: CellRef;
  readonly status?: { readonly status: ChangeStatus; readonly cell: CellRef };
  /** Rows that state something in either column. */
  readonly rows: number;
  /** Those whose two columns differ. */
  readonly changes: readonly FieldChange[];
}

/** The rows of all change tables, one item for each indicator or DLI they name, in their order. */
export function statedItems(rows: readonly StatedChange[]): StatedItem[] {
  const groups = new Map<string, StatedChange[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, group]) => itemOfRows(key, group));
}

function keyOf(row: StatedChange): string | undefined {
  if (row.indicatorId !== undefined) return `indicator ${row.indicatorId}`;
  if (row.dliNumber !== undefined) return `dli ${row.dliNumber}`;
  const name = foldName(row.name.text);
  return name === "" ? undefined : `name ${name}`;
}

function itemOfRows(key: string, rows: readonly StatedChange[]): StatedItem {
  const first = rows[0] as StatedChange;
  const status = rows.flatMap((row) => {
    return row.status ? [{ status: row.status, cell: row.statusText?.cell ?? row.cell }] : [];
  })[0];
  const telling = rows.filter((row) => !isBlank(row.before) || !isBlank(row.after));
  const id = first.indicatorId ?? first.dliNumber;
  return {
    key,
    kind: first.dliNumber === undefined ? "indicator" : "dli",
    ...(id === undefined ? {} : { id }),
    name: first.name.text,
    cell: first.name.cell,
    ...(status ? { status } : {}),
    rows: telling.length,
    changes: telling.filter((row) => !sameValue(row.before, row.after)).map(changeOf),
  };
}

/** A row's change; a detail whose field was not understood counts as the description, under the sheet's own word for it. */
function changeOf(row: StatedChange): FieldChange {
  const field: ChangeField = row.field ?? "description";
  const change = fieldChange(field, row.period, row.before, row.after);
  return row.detail && !isBlank(row.detail) ? { ...change, detail: row.detail.text } : change;
}
