import { HostFailure } from "../../app/host";
import type { CompareTask } from "../state/compare";
import type { Notice, Task } from "../state/state";
import type { CopiedTables } from "../copy-tables";
import type { Session } from "./contract";
import type { Desk } from "./desk";
import { annexTables } from "./annex-tables";
import { failedNotice } from "./failure";
import { loadAnnexes, loadComparing } from "./loads";
import { compareWorkbook } from "./other-workbook";
import { dayOfMoment } from "./today";
import type { Lane } from "./lane";
import type { Job } from "./turns";

const json = "application/json";

/** What is done for the Compare tab: versions, questions, reasons, the clipboard, the text of the paper. */
export function comparingOf(desk: Desk): Pick<Session, "compare"> {
  const { host, store, turns, changes, options, report, catchUp, refresh, change, saveSettings } = desk;
  const tell = (notice: Notice): void => store.dispatch({ type: "told", notice });

  /** What a function of the core refuses is told in its own words. */
  async function run(task: CompareTask, work: (job: Job) => Promise<void>): Promise<void> {
    const outcome = await turns.run(task.kind, false, async (job) => {
      try {
        await work(job);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        tell({ kind: "refused", task: task.kind, why: error.message });
      }
    });
    if (outcome.kind === "failed") report(outcome, task);
    catchUp();
  }

  /** Changes the kept versions and reads the workbook again, so that they are seen. */
  const versions = (task: CompareTask, name: string, kind: "version-kept" | "version-dropped", work: (job: Job) => Promise<void>) =>
    run(task, async (job) => {
      await changes.during(() => work(job));
      tell({ kind, name });
      await refresh(job);
    });

  /** Was it stopped, or did another question come, there is nothing to tell. */
  async function answer(task: CompareTask, lane: Lane<unknown>): Promise<void> {
    try {
      await lane.found();
      store.dispatch({ type: "settled", task });
    } catch (error) {
      if (!(error instanceof HostFailure && error.code === "cancelled")) tell(failedNotice(error, task));
    }
  }

  async function tables(job: Job): Promise<CopiedTables & { readonly count: number }> {
    const annexes = await annexTables(desk, job);
    const { annexHtml, annexPlain } = await loadAnnexes();
    return { html: annexes.map(annexHtml).join("<p></p>"), plain: annexes.map(annexPlain).join("\n\n"), count: annexes.length };
  }

  async function keepVersion(task: Extract<CompareTask, { kind: "keep-version" }>): Promise<void> {
    await versions(task, task.name.trim(), "version-kept", async (job) => {
      const { keepSnapshot, takeSnapshot } = await loadComparing();
      if (store.state().stale) await refresh(job);
      const { analysis, name: by } = store.state();
      if (analysis === undefined) return;
      const { name, why } = task;
      const about = {
        name,
        on: dayOfMoment(options.now()),
        ...(by === "" ? {} : { by }),
        ...(why.trim() === "" ? {} : { why: why.trim() }),
      };
      await keepSnapshot(host, takeSnapshot(analysis.project, about), { signal: job.signal });
    });
  }

  async function copy(): Promise<void> {
    const task: CompareTask = { kind: "copy-annexes" };
    const outcome = await turns.run(task.kind, false, async (job) => {
      const made = tables(job);
      await options.copyTables(made);
      tell({ kind: "copied", tables: (await made).count });
    });
    if (outcome.kind === "failed") tell(outcome.error instanceof HostFailure ? failedNotice(outcome.error, task) : { kind: "not-copied" });
    catchUp();
  }

  async function giveReason(task: Extract<CompareTask, { kind: "give-reason" }>): Promise<void> {
    const { pair, change: changed, word } = task;
    await run(task, async (job) => {
      const how = await loadComparing();
      const on = dayOfMoment(options.now());
      store.dispatch({ type: "settings", settings: how.giveReason(store.state().settings, pair, changed, { ...word, on }) });
      const { settings } = store.state();
      await changes.during(async () => {
        const now = await host.read({ signal: job.signal });
        await host.apply([...how.editsOfSettings(now, settings), ...how.editsOfReason(now, settings, pair, changed, word.reason)]);
      });
      store.dispatch({ type: "kept", settings });
      await refresh(job);
    });
  }

  async function checkPaper(task: Task & CompareTask): Promise<void> {
    await run(task, async (job) => {
      const { dec, inSlices, narrativeSteps } = await loadComparing();
      if (store.state().stale) await refresh(job);
      const { analysis, settings, compare } = store.state();
      if (analysis === undefined || !job.current()) return;
      const { paper } = compare;
      const { compared } = await desk.comparing.found();
      const steps = narrativeSteps(paper, analysis.project, compared?.comparison, dec(settings.tolerance));
      const onProgress = ({ done }: { readonly done: number }): void => job.onProgress(done);
      const mentions = await inSlices(steps, { signal: job.signal, onProgress }, (done) => ({ done, step: "" }));
      if (job.current()) store.dispatch({ type: "compare", compare: { checked: { mentions, paper, of: analysis } } });
    });
  }

  return {
    compare: async (task) => {
      switch (task.kind) {
        case "compare-versions":
          return answer(task, desk.comparing);
        case "read-history":
          return answer(task, desk.history);
        case "compare-workbook":
          return compareWorkbook(desk, task);
        case "copy-annexes":
          return copy();
        case "keep-version":
          return keepVersion(task);
        case "add-version":
          return run(task, async (job) => {
            const { importInSlices, keepSnapshot } = await loadComparing();
            const snapshot = await importInSlices(task.text, { signal: job.signal });
            await changes.during(() => keepSnapshot(host, snapshot, { signal: job.signal }));
            tell({ kind: "version-kept", name: snapshot.name });
            await refresh(job);
          });
        case "drop-version":
          return versions(task, task.name, "version-dropped", async (job) => {
            await (await loadComparing()).dropSnapshot(host, task.name, { signal: job.signal });
          });
        case "export-version":
          return run(task, async () => {
            const { exportSnapshot, findSnapshot, snapshotsOf } = await loadComparing();
            const { workbook } = store.state();
            const found = workbook && findSnapshot(snapshotsOf(workbook).snapshots, task.name);
            if (found === undefined) return;
            const file = `${fileName(task.name)}.json`;
            options.saveFile(file, new TextEncoder().encode(exportSnapshot(found)), json);
            tell({ kind: "downloaded", file });
          });
        case "answer-pair":
        case "withdraw-answer": {
          const { answerPairing, withdrawPairing } = await loadComparing();
          const { settings } = store.state();
          await change(
            task.kind === "answer-pair" ? answerPairing(settings, task.pair, task.same) : withdrawPairing(settings, task.answer),
          );
          return saveSettings(true);
        }
        case "give-reason":
          return giveReason(task);
        case "check-paper":
          return checkPaper(task);
      }
    },
  };
}

/** A name that every system takes for a file. */
const fileName = (name: string): string => name.replace(/[^\p{L}\p{N} ._-]/gu, " ").trim() || "version";
