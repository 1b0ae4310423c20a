import type { AnnexRequest } from "../../app/annexes";
import type { Annex } from "../../report/annex/annex";
import type { Desk } from "./desk";
import { loadAnnexes } from "./loads";
import { dayOfMoment } from "./today";
import type { Job } from "./turns";

/** The annexes as the person chose them on the Compare tab, made today. */
export async function annexRequestOf({ store, options, comparing }: Pick<Desk, "store" | "options" | "comparing">): Promise<AnnexRequest> {
  const { compared } = await comparing.found();
  return { name: options.workbookName, on: dayOfMoment(options.now()), compared, leaveOut: store.state().compare.leaveOut };
}

/** The chosen annexes as tables, from the cells as they stand; none where there are no two versions. */
export async function annexTables(desk: Desk, job: Job): Promise<readonly Annex[]> {
  const { annexOptionsOf, annexTableSteps, inSlices } = await loadAnnexes();
  if (desk.store.state().stale) await desk.refresh(job);
  const { analysis, workbook, settings } = desk.store.state();
  if (analysis === undefined || workbook === undefined) return [];
  const asked = annexOptionsOf(workbook, settings, await annexRequestOf(desk));
  if (!asked) return [];
  const onProgress = ({ done }: { readonly done: number }): void => job.onProgress(done);
  return inSlices(annexTableSteps(analysis, workbook, asked), { signal: job.signal, onProgress }, (done) => ({ done, step: "" }));
}
