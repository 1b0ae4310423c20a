import type { Project } from "../model/project";
import type { Language } from "../model/table";
import type { SheetDraft } from "../report/draft";
import { protocolDraft } from "../report/protocol-draft";
import { proposeProtocols } from "../verify/propose/propose";
import { protocolsOfSheets } from "../verify/sheet/read";
import { rowsOfProtocol } from "../verify/sheet/write";

/**
 * A sheet of the steps that the workbook's protocols in words come to, for a person to edit and confirm; of those alone
 * that stand on no such sheet yet. Undefined where there is nothing to propose.
 */
export function proposedSheet(project: Project, language?: Language): SheetDraft | undefined {
  const known = new Set(protocolsOfSheets(project).protocols.map(({ id }) => id));
  const proposals = proposeProtocols(project).filter(({ protocol }) => !known.has(protocol.id));
  if (proposals.length === 0) return undefined;
  const own = language ?? project.tables.find(({ kind }) => kind === "dli-matrix" || kind === "results-framework")?.language ?? "en";
  return protocolDraft(
    proposals.flatMap((proposal) => rowsOfProtocol(proposal.protocol, own, proposal)),
    own,
  );
}
