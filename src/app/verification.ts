import type { FiscalCalendar } from "../base/fiscal";
import type { Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import type { Verification, Verified } from "../report/verification";
import { proposeProtocols } from "../verify/propose/propose";
import { protocolsOfSheets } from "../verify/sheet/read";
import { verifySteps } from "../verify/verify";
import type { RowsRead } from "../verify/verify";
import { evidenceWords } from "./evidence-words";

/** How many failing rows of a step are told. */
const keep = 1000;

/**
 * Every protocol of a workbook, run: those that its sheets state, confirmed or not, then those that are proposed from
 * words and stand on no sheet yet. What nobody has confirmed is not judged; what it would give is shown all the same.
 */
export function* verificationSteps(workbook: Workbook, project: Project, calendar: FiscalCalendar): Generator<RowsRead, Verification> {
  const { protocols, faults } = protocolsOfSheets(project);
  const known = new Set(protocols.flatMap(({ id, dli }) => [id, ...(dli === undefined ? [] : [`DLI ${dli}`])]));
  const proposals = proposeProtocols(project).filter(({ protocol }) => !known.has(protocol.id));
  const all = [...protocols, ...proposals.map(({ protocol }) => protocol)];
  const runs = yield* verifySteps(workbook, project.evidence, all, { words: evidenceWords(workbook, calendar), keep });
  const verified = runs.map((run, index): Verified => {
    const proposal = proposals[index - protocols.length];
    return {
      run,
      standing: proposal ? "proposed" : run.protocol.confirmed ? "confirmed" : "not-confirmed",
      ...(proposal ? { proposal } : {}),
    };
  });
  return { verified, faults };
}

/** The same in one go. */
export function verificationOf(workbook: Workbook, project: Project, calendar: FiscalCalendar): Verification {
  const steps = verificationSteps(workbook, project, calendar);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
