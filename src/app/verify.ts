import type { Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import type { Protocol } from "../verify/protocol";
import type { ProtocolRun } from "../verify/run";
import { verifySteps } from "../verify/verify";
import { evidenceWords } from "./evidence-words";
import { HostFailure } from "./host";
import type { Job } from "./host";
import type { Settings } from "./settings";

/** Work is handed back after this, as in a check. */
const sliceMilliseconds = 12;

/**
 * Runs the confirmed ones of these protocols over the evidence lists of a workbook that was read, in slices, so that
 * nothing that shares the thread waits long. A million rows take about a second. Rejects with "cancelled" once the
 * signal says so, and with nothing else.
 */
export async function verifyEvidence(
  workbook: Workbook,
  project: Project,
  protocols: readonly Protocol[],
  settings: Pick<Settings, "fiscalYearStartMonth">,
  job: Job = {},
): Promise<readonly ProtocolRun[]> {
  const words = evidenceWords(workbook, { startMonth: settings.fiscalYearStartMonth });
  const confirmed = protocols.filter((protocol) => protocol.confirmed);
  const steps = verifySteps(workbook, project.evidence, confirmed, { words });
  let started = performance.now();
  for (;;) {
    if (job.signal?.aborted) throw new HostFailure("cancelled", "The verification was stopped.");
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < sliceMilliseconds) continue;
    const { sheet, rows, of } = step.value;
    job.onProgress?.({
      done: Math.min(1, rows / of),
      step: `Verifying ${sheet}: ${rows.toLocaleString("en-US")} of ${of.toLocaleString("en-US")} rows`,
    });
    await new Promise<void>((resume) => setTimeout(resume, 0));
    started = performance.now();
  }
}
