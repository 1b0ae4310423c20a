import type { Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import { recogniseSteps } from "../recognise/recognise";
import type { Job, Progress } from "./host";
import { inSlices } from "./in-slices";
import type { Settings } from "./settings";
import { settingsOf } from "./settings-sheet";

/** The project that a workbook states, read as its own settings say and judged by no rule, in steps. */
export function* projectSteps(workbook: Workbook, settings: Settings = settingsOf(workbook)): Generator<Progress, Project, void> {
  const reading = recogniseSteps(workbook, {
    calendar: { startMonth: settings.fiscalYearStartMonth },
    kinds: settings.tableKinds,
    leaveOut: new Set(settings.generated.map(({ sheet }) => sheet)),
  });
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    yield { done: value.done, step: `Reading ${value.sheet}` };
  }
}

/** As `projectSteps`, in slices. Rejects with "cancelled" once the signal says so. */
export function projectInSlices(workbook: Workbook, settings?: Settings, job: Job = {}): Promise<Project> {
  return inSlices(projectSteps(workbook, settings), job, (progress) => progress);
}
