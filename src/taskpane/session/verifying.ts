import type { Language, Table } from "../../model/table";
import type { Proposal } from "../../verify/propose/proposal";
import type { Session } from "./contract";
import type { Desk } from "./desk";
import { loadProtocols, loadVerifying } from "./loads";

/** Running protocols over the evidence of the workbook, from the cells as they stand. */
export function verifyingOf({
  host,
  store,
  turns,
  goTo,
  options,
  report,
  catchUp,
  refresh,
}: Desk): Pick<Session, "verify" | "writeProtocols"> {
  async function verify(): Promise<void> {
    const outcome = await turns.run("verify", false, async (job) => {
      const { protocolsOfSheets, verifyEvidence } = await loadVerifying();
      if (store.state().stale) await refresh(job);
      const { analysis, workbook, settings } = store.state();
      if (analysis === undefined || workbook === undefined || !job.current()) return;
      const { protocols } = protocolsOfSheets(analysis.project);
      const runs = await verifyEvidence(workbook, analysis.project, protocols, settings, {
        signal: job.signal,
        onProgress: ({ done }) => job.onProgress(done),
      });
      if (job.current()) store.dispatch({ type: "verified", verified: { runs, of: analysis, at: options.now() } });
    });
    report(outcome, { kind: "verify" });
    catchUp();
  }
  async function writeProtocols(proposals: readonly Proposal[]): Promise<void> {
    let sheet: string | undefined;
    const outcome = await turns.run("write-protocols", false, async (job) => {
      const write = await loadProtocols();
      const language = languageOf(store.state().analysis?.project.tables ?? [], proposals);
      sheet = (await write.writeProtocols(host, proposals, language, { signal: job.signal })).written;
      store.dispatch({ type: "told", notice: { kind: "protocols", sheet } });
      store.dispatch({ type: "changed" });
    });
    if (outcome.kind === "failed") report(outcome, { kind: "write-protocols", proposals });
    if (sheet !== undefined) await goTo({ sheet, row: 0, col: 0 });
    catchUp();
  }

  return { verify, writeProtocols };
}

/** The language of the table whose words were read. */
function languageOf(tables: readonly Table[], proposals: readonly Proposal[]): Language {
  const sheet = proposals[0]?.protocol.cell?.sheet ?? proposals[0]?.steps[0]?.from.cell.sheet;
  return (tables.find((table) => table.sheet === sheet) ?? tables[0])?.language ?? "en";
}
