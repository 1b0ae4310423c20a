import type { Session } from "./contract";
import type { Desk } from "./desk";
import { loadVerifying } from "./loads";

/** Running protocols over the evidence of the workbook, from the cells as they stand. */
export function verifyingOf({ store, turns, options, report, catchUp, refresh }: Desk): Pick<Session, "verify"> {
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
  return { verify };
}
