import type { Edit } from "../grid/edits";
import { editsOfDraft } from "../report/draft-edits";
import { safeSheetName } from "../report/sheet-name";
import { templateDraft } from "../report/templates";
import type { TemplateKind, TemplateOptions } from "../report/templates";
import type { Job, SpreadsheetHost } from "./host";

export type { TemplateOptions } from "../report/templates";
export { templateKinds } from "./template-kinds";

/** This year and the next two. */
function yearsToCome(): readonly number[] {
  const year = new Date().getFullYear();
  return [year, year + 1, year + 2];
}

/** What inserting a template comes to in a workbook with these sheets: the name of the new sheet, and the edits that make it. */
export function planTemplate(
  kind: TemplateKind,
  sheets: Iterable<string>,
  options: TemplateOptions = {},
): { readonly written: string; readonly edits: readonly Edit[] } {
  const draft = templateDraft(kind, { ...options, years: options.years ?? yearsToCome() });
  const written = safeSheetName(draft.name, sheets);
  return { written, edits: editsOfDraft(draft, written) };
}

/**
 * Inserts a sheet to be filled in, for a table of that kind: formatted, with lists to choose from and totals. It is always a new sheet,
 * the user's own from then on: nothing replaces it. Resolves to the sheet's name; rejects with `HostFailure` only.
 */
export async function insertTemplate(
  host: SpreadsheetHost,
  kind: TemplateKind,
  options: TemplateOptions & Job = {},
): Promise<{ readonly written: string }> {
  const workbook = await host.read(options);
  const sheets = workbook.sheets.map((sheet) => sheet.name);
  const { written, edits } = planTemplate(kind, sheets, { ...options, date1904: workbook.date1904 });
  await host.apply(edits, options);
  return { written };
}
