import type { TableKind } from "../model/table";
import { editsOfDraft } from "../report/draft-edits";
import { safeSheetName } from "../report/sheet-name";
import { templateDraft } from "../report/templates";
import type { TemplateOptions } from "../report/templates";
import type { Job, SpreadsheetHost } from "./host";

export type { TemplateOptions } from "../report/templates";

/**
 * Inserts a sheet to be filled in, for a table of that kind: formatted, with lists to choose from and totals. It is always a new sheet,
 * the user's own from then on: nothing replaces it. Resolves to the sheet's name; rejects with `HostFailure` only.
 */
export async function insertTemplate(
  host: SpreadsheetHost,
  kind: TableKind,
  options: TemplateOptions & Job = {},
): Promise<{ readonly written: string }> {
  const workbook = await host.read(options);
  const draft = templateDraft(kind, { ...options, date1904: workbook.date1904 });
  const written = safeSheetName(
    draft.name,
    workbook.sheets.map((sheet) => sheet.name),
  );
  await host.apply(editsOfDraft(draft, written), options);
  return { written };
}
