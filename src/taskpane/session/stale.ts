import type { Settings } from "../../app/settings";
import type { Workbook } from "../../grid/workbook";
import type { Store } from "../state/store";
import { loadStale } from "./loads";
import type { Job } from "./turns";

/** Tells which rows of the annexes in a workbook no longer say what their source cells say. */
export async function tellStale(store: Store, workbook: Workbook, settings: Settings, job: Job): Promise<void> {
  if (settings.generated.length === 0 && store.state().compare.stale.length === 0) return;
  const { inSlices, staleSteps } = await loadStale();
  const stale = await inSlices(staleSteps(workbook, settings), { signal: job.signal }, (done) => ({ done, step: "" }));
  if (job.current()) store.dispatch({ type: "compare", compare: { stale } });
}
