import { sameData } from "../base/same";
import type { FiscalCalendar } from "../base/fiscal";
import type { Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import type { SheetReads } from "../recognise/sheet-reads";
import type { EvidenceRuns } from "../rules/rule";
import { plainProtocols } from "../verify/plain";
import type { Protocol } from "../verify/protocol";
import { protocolsOfSheets } from "../verify/sheet/read";
import { verifySteps } from "../verify/verify";
import type { RowsRead } from "../verify/verify";
import { evidenceWords } from "./evidence-words";

/** Runs, with what they were made of, for the next check of the same workbook. */
export interface KeptRuns {
  readonly runs: EvidenceRuns;
  readonly protocols: readonly Protocol[];
  readonly reads: SheetReads;
}

/** How many failing rows a rule can name. */
const keep = 50;

/**
 * Runs the protocols that the workbook's own sheet states, and looks at the ids of the lists that none covers. What was
 * run before is kept while neither the protocols nor the lists' sheets have changed.
 */
export function* runSteps(
  workbook: Workbook,
  project: Project,
  calendar: FiscalCalendar,
  reads?: SheetReads,
  before?: KeptRuns,
): Generator<RowsRead, EvidenceRuns> {
  const { protocols } = protocolsOfSheets(project);
  const confirmed = protocols.filter((protocol) => protocol.confirmed);
  const plain = plainProtocols(project, protocols);
  const all = [...confirmed, ...plain];
  const same = (sheet: string): boolean => reads !== undefined && before !== undefined && reads.get(sheet) === before.reads.get(sheet);
  if (before && sameData(before.protocols, all) && project.evidence.every(({ table }) => same(table.sheet))) return before.runs;
  const runs = yield* verifySteps(workbook, project.evidence, all, { words: evidenceWords(workbook, calendar), keep });
  return { confirmed: runs.slice(0, confirmed.length), plain: runs.slice(confirmed.length) };
}

/** The same in one go. */
export function runsOf(workbook: Workbook, project: Project, calendar: FiscalCalendar): EvidenceRuns {
  const steps = runSteps(workbook, project, calendar);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What the next check can keep. */
export const keptRuns = (runs: EvidenceRuns, reads: SheetReads): KeptRuns => ({
  runs,
  protocols: [...runs.confirmed, ...runs.plain].map(({ protocol }) => protocol),
  reads,
});
