import { dec } from "../base/decimal";
import { compareWithin } from "../compare/compare-within";
import type { Comparison } from "../compare/comparison";
import { disburse } from "../disburse/disburse";
import type { Disbursement } from "../disburse/result";
import type { Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import { recogniseSteps } from "../recognise/recognise";
import { rules } from "../rules/catalogue";
import { checkSteps } from "../rules/check";
import type { CheckResult } from "../rules/finding";
import { HostFailure } from "./host";
import type { Job, Progress } from "./host";
import type { Settings } from "./settings";
import { settingsProblem } from "./settings-sheet";

/** Everything that the core finds in one workbook. */
export interface Analysis {
  readonly project: Project;
  readonly check: CheckResult;
  /** Absent where no DLI table was read. */
  readonly disbursement?: Disbursement;
  /** Absent where the workbook states one version only. */
  readonly comparison?: Comparison;
}

/** The pipeline, in steps that a caller can stop or breathe between: read, check, compute, compare. */
export function* analyseSteps(workbook: Workbook, settings: Settings): Generator<Progress, Analysis, void> {
  const calendar = { startMonth: settings.fiscalYearStartMonth };
  const reading = recogniseSteps(workbook, {
    calendar,
    kinds: settings.tableKinds,
    leaveOut: new Set(settings.generated.map((each) => each.sheet)),
  });
  let read = reading.next();
  while (!read.done) {
    yield { done: read.value.done * 0.6, step: `Reading ${read.value.sheet}` };
    read = reading.next();
  }
  const problem = settingsProblem(workbook);
  const project: Project = problem ? { ...read.value, doubts: [problem, ...read.value.doubts] } : read.value;
  const off = new Set(settings.rulesOff);
  const checking = checkSteps(
    project,
    { fiscalCalendar: calendar, tolerance: dec(settings.tolerance), ...(settings.asOf === undefined ? {} : { asOf: settings.asOf }) },
    rules.filter((rule) => !off.has(rule.id)),
  );
  let checked = checking.next();
  while (!checked.done) {
    yield { done: 0.6 + checked.value.done * 0.3, step: "Checking" };
    checked = checking.next();
  }
  yield { done: 0.92, step: "Computing disbursements" };
  const disbursement = disburse(project, { calendar });
  yield { done: 0.96, step: "Comparing versions" };
  const comparison = compareWithin(project);
  return {
    project,
    check: checked.value,
    ...(disbursement ? { disbursement } : {}),
    ...(comparison.pairs.length > 0 ? { comparison } : {}),
  };
}

/** Work is handed back after this; with the longest single step it stays well below what a person notices, on slow machines too. */
const sliceMilliseconds = 12;

/** Runs the pipeline in slices, so that nothing that shares the thread waits long. Rejects with "cancelled" once the signal says so. */
export async function analyseInSlices(workbook: Workbook, settings: Settings, job: Job = {}): Promise<Analysis> {
  const steps = analyseSteps(workbook, settings);
  let started = performance.now();
  for (;;) {
    if (job.signal?.aborted) throw new HostFailure("cancelled", "The check was stopped.");
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < sliceMilliseconds) continue;
    job.onProgress?.(step.value);
    await new Promise<void>((resume) => setTimeout(resume, 0));
    started = performance.now();
  }
}
