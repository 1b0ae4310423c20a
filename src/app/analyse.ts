import { dec } from "../base/decimal";
import { sameData } from "../base/same";
import { compareWithinSteps } from "../compare/compare-within";
import type { Comparison } from "../compare/comparison";
import { disburse } from "../disburse/disburse";
import type { Disbursement } from "../disburse/result";
import type { Workbook } from "../grid/workbook";
import { madeOf, stillHolds, watched, withPartsOf } from "../model/reads";
import type { Made } from "../model/reads";
import type { Project } from "../model/project";
import type { Doubt } from "../model/table";
import { recogniseAgainSteps } from "../recognise/recognise";
import type { SheetReads } from "../recognise/sheet-reads";
import { rules } from "../rules/catalogue";
import { checkAgainSteps } from "../rules/check";
import type { CheckMemory } from "../rules/check";
import type { CheckResult } from "../rules/finding";
import { planRules, severitiesOf } from "../rules/plan";
import { recommendedSet } from "../rules/recommend";
import { judgedAt } from "../rules/support/items";
import { withAcceptances } from "./accept";
import type { Job, Progress } from "./host";
import { inSlices } from "./in-slices";
import { thresholdsOf } from "./review-thresholds";
import { keptRuns, runSteps } from "./runs";
import type { KeptRuns } from "./runs";
import type { Settings } from "./settings";
import { settingsProblems } from "./settings-sheet";
import { choicesOf } from "./term-choices";

/** Everything that the core finds in one workbook. */
export interface Analysis {
  readonly project: Project;
  readonly check: CheckResult;
  /** Absent where no DLI table was read. */
  readonly disbursement?: Disbursement;
  /** Absent where the workbook states one version only. */
  readonly comparison?: Comparison;
  /** What the next analysis of the same workbook can keep; of no other meaning. */
  readonly memory?: AnalysisMemory;
}

interface AnalysisMemory {
  readonly reads: SheetReads;
  readonly project: Project;
  readonly check: CheckMemory;
  readonly startMonth: number;
  /** The readings that the disbursement was made by. */
  readonly choices: string;
  readonly disbursement: Made<Disbursement | undefined>;
  readonly comparison: Made<Comparison>;
  readonly pairings: Settings["pairings"];
  readonly runs: KeptRuns;
}

export interface AnalyseOptions {
  /** The analysis before a change: what does not depend on what changed is taken from it, and the result is the same. */
  readonly before?: Analysis;
  /** Rules, groups and sets to keep to this once, whatever the settings; see src/rules/plan.ts. */
  readonly only?: readonly string[];
}

/** The pipeline, in steps that a caller can stop or breathe between: read, check, compute, compare. */
export function* analyseSteps(
  workbook: Workbook,
  settings: Settings,
  { before, only }: AnalyseOptions = {},
): Generator<Progress, Analysis, void> {
  const memory = before?.memory;
  const calendar = { startMonth: settings.fiscalYearStartMonth };
  const reading = recogniseAgainSteps(
    workbook,
    { calendar, kinds: settings.tableKinds, leaveOut: new Set(settings.generated.map((each) => each.sheet)) },
    memory?.reads,
  );
  let read = reading.next();
  while (!read.done) {
    yield { done: read.value.done * 0.6, step: `Reading ${read.value.sheet}` };
    read = reading.next();
  }
  const { reads } = read.value;
  const project = withPartsOf(memory?.project, withDoubts(read.value.project, settingsProblems(workbook, settings)));
  const running = runSteps(workbook, project, calendar, reads, memory?.startMonth === calendar.startMonth ? memory.runs : undefined);
  let ran = running.next();
  while (!ran.done) {
    yield { done: 0.6, step: `Verifying ${ran.value.sheet}` };
    ran = running.next();
  }
  const runs = ran.value;
  const plan = planRules(rules, settings, only);
  const context = {
    fiscalCalendar: calendar,
    tolerance: dec(settings.tolerance),
    runs,
    ...(settings.asOf === undefined ? {} : { asOf: settings.asOf }),
    ...(settings.ruleFigures === undefined ? {} : { figures: settings.ruleFigures }),
    ...(settings.reviewThresholds === undefined ? {} : { reviewThresholds: thresholdsOf(settings.reviewThresholds) }),
  };
  const checking = checkAgainSteps(project, context, plan.run, { severities: severitiesOf(plan), before: memory?.check });
  let checked = checking.next();
  while (!checked.done) {
    yield { done: 0.6 + checked.value.done * 0.3, step: "Checking" };
    checked = checking.next();
  }
  const asOf = judgedAt(project, context);
  const suggested = settings.ruleSet === undefined ? recommendedSet(project) : undefined;
  const check = withAcceptances(
    {
      ...checked.value.result,
      set: { id: plan.set.id, title: plan.set.title },
      off: plan.off,
      changed: plan.changed,
      ...(suggested && suggested.set.id !== plan.set.id
        ? { suggestedSet: { id: suggested.set.id, title: suggested.set.title, why: suggested.why } }
        : {}),
      ...(asOf ? { asOf } : {}),
    },
    settings.accepted ?? [],
    workbook,
  );
  yield { done: 0.92, step: "Computing disbursements" };
  const choices = choicesOf(settings);
  const chosen = Object.values(choices).join(" ");
  const isSame = memory?.startMonth === calendar.startMonth && memory.choices === chosen;
  const disbursement = madeOf(project, (seen) => disburse(seen, { calendar, choices }), isSame ? memory.disbursement : undefined);
  yield { done: 0.96, step: "Comparing versions" };
  const sameAnswers = sameData(memory?.pairings, settings.pairings) ? memory?.comparison : undefined;
  const comparison = yield* comparedWithin(project, settings, sameAnswers);
  return {
    project,
    check,
    ...(disbursement.value ? { disbursement: disbursement.value } : {}),
    ...(comparison.value.pairs.length > 0 ? { comparison: comparison.value } : {}),
    memory: {
      reads,
      project,
      check: checked.value.memory,
      startMonth: calendar.startMonth,
      choices: chosen,
      disbursement,
      comparison,
      pairings: settings.pairings,
      runs: keptRuns(runs, reads),
    },
  };
}

/** The two versions inside the workbook; as before where the parts that were compared are the same. */
function* comparedWithin(
  project: Project,
  { pairings }: Pick<Settings, "pairings">,
  before: Made<Comparison> | undefined,
): Generator<Progress, Made<Comparison>, void> {
  if (before && stillHolds(before.parts, project)) return before;
  const { project: seen, parts } = watched(project);
  const steps = compareWithinSteps(seen, { answers: pairings });
  let step = steps.next();
  while (!step.done) {
    yield { done: 0.96 + step.value * 0.04, step: "Comparing versions" };
    step = steps.next();
  }
  return { value: step.value, parts };
}

function withDoubts(project: Project, doubts: readonly Doubt[]): Project {
  return doubts.length === 0 ? project : { ...project, doubts: [...doubts, ...project.doubts] };
}

/** Runs the pipeline in slices, so that nothing that shares the thread waits long. Rejects with "cancelled" once the signal says so. */
export function analyseInSlices(workbook: Workbook, settings: Settings, job: Job & AnalyseOptions = {}): Promise<Analysis> {
  return inSlices(analyseSteps(workbook, settings, job), job, (progress) => progress);
}
