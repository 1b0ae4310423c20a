import { failureLine } from "../../app/failure-words";
import { HostFailure } from "../../app/host";
import type { FailureCode } from "../../app/host";
import type { CompareTask } from "../state/compare";
import type { Desk } from "./desk";
import { loadComparing } from "./loads";
import { dayOfMoment } from "./today";

type OtherTask = Extract<CompareTask, { kind: "compare-workbook" }>;

/** What is wrong with the file itself: told with its name, and trying again does not help. */
const ofTheFile: ReadonlySet<FailureCode> = new Set<FailureCode>(["unreadable", "encrypted", "too-large"]);

/** Reads another workbook's file beside the pane, and compares with it from then on. */
export async function compareWorkbook({ store, turns, options, report, catchUp }: Desk, task: OtherTask): Promise<void> {
  const { name } = task.file;
  const refuse = (why: string): void =>
    store.dispatch({ type: "told", notice: { kind: "refused", task: task.kind, why: `“${name}”: ${why}` } });
  const outcome = await turns.run(task.kind, false, async (job) => {
    try {
      const { importInSlices } = await loadComparing();
      const onProgress = (done: number): void => job.onProgress(0.9 * done);
      const text = await options.readOther(task.file, { name, on: dayOfMoment(options.now()) }, { signal: job.signal, onProgress });
      const { version } = await importInSlices(text, { signal: job.signal, onProgress: ({ done }) => job.onProgress(0.9 + 0.1 * done) });
      if (!job.current()) return;
      store.dispatch({ type: "compare", compare: { other: { name, version }, withOther: true } });
      store.dispatch({ type: "settled", task });
    } catch (error) {
      if (error instanceof RangeError) refuse(error.message);
      else if (error instanceof HostFailure && ofTheFile.has(error.code)) refuse(failureLine(error.code, error.where, error.detail));
      else throw error;
    }
  });
  if (outcome.kind === "failed") report(outcome, task);
  catchUp();
}
