import type { Edit } from "../grid/edits";
import type { Workbook } from "../grid/workbook";
import type { Language } from "../model/table";
import { editsOfDraft } from "../report/draft-edits";
import { protocolDraft } from "../report/protocol-draft";
import { safeSheetName } from "../report/sheet-name";
import type { Proposal } from "../verify/propose/proposal";
import { rowsOfProtocol } from "../verify/sheet/write";
import type { Job, SpreadsheetHost } from "./host";

/** The new sheet that holds these proposals in plain rows, and the edits that make it. Nothing on it is confirmed. */
export function planProtocols(
  proposals: readonly Proposal[],
  workbook: Pick<Workbook, "sheets">,
  language: Language,
): { readonly written: string; readonly edits: readonly Edit[] } {
  const draft = protocolDraft(
    proposals.flatMap((each) => rowsOfProtocol(each.protocol, language, each)),
    language,
  );
  const written = safeSheetName(
    draft.name,
    workbook.sheets.map((sheet) => sheet.name),
  );
  return { written, edits: editsOfDraft(draft, written) };
}

/**
 * Writes proposals to a sheet of their own, for a person to read, edit and confirm; it is the user's from then on, and
 * nothing replaces it. Resolves to the sheet's name; rejects with `HostFailure` only.
 */
export async function writeProtocols(
  host: SpreadsheetHost,
  proposals: readonly Proposal[],
  language: Language,
  job: Job = {},
): Promise<{ readonly written: string }> {
  const { written, edits } = planProtocols(proposals, await host.read(job), language);
  await host.apply(edits, job);
  return { written };
}
