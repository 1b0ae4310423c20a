import type { SpreadsheetHost } from "../../app/host";
import { settingsSheetName, snapshotSheetName } from "../../app/settings";
import type { Settings } from "../../app/settings";
import { editsOfSettings, settingsOf } from "../../app/settings-sheet";
import type { Area, CellRef } from "../../grid/address";
import type { Workbook } from "../../grid/workbook";
import type { Store } from "../state/store";
import type { Task } from "../state/state";
import { manyCells, patience, settleTime } from "../state/waits";
import { changesOf } from "./changes";
import { doTask } from "./again";
import { comparingOf } from "./comparing";
import { loadChecking } from "./loads";
import type { Session, SessionOptions } from "./contract";
import { decisionsOf } from "./decide";
import type { Desk } from "./desk";
import { comparingOver, historyOver } from "./found-versions";
import { failedNotice, failureOf } from "./failure";
import { mendingOf } from "./mend";
import { tellStale } from "./stale";
import { turnsOf } from "./turns";
import { verifyingOf } from "./verifying";
import { writingOf } from "./writing";
import type { Job, Outcome } from "./turns";

const cellsOf = (workbook: Workbook): number => workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.colCount, 0);

/** Runs the pane's tasks over a host and tells the store what happens. Starts with the first check. */
export function createSession(host: SpreadsheetHost, store: Store, options: SessionOptions): Session {
  const settle = options.settleTime ?? settleTime;
  const turns = turnsOf(store);
  let workbook: Workbook | undefined;
  /** The events that had come when it was read. */
  let readAt = 0;
  let attempt = 0;
  const changes = changesOf(host, {
    settleTime: settle,
    isOurs: (sheet) => sheet === snapshotSheetName || store.state().settings.generated.some((made) => made.sheet === sheet),
    changed: () => store.dispatch({ type: "changed" }),
    settled: () => void checkByItself(),
    failed: (error) => store.dispatch({ type: "told", notice: failedNotice(error, { kind: "check" }) }),
  });

  const isLarge = (): boolean => workbook !== undefined && cellsOf(workbook) > (options.manyCells ?? manyCells);

  async function readAndJudge(job: Job, asked: boolean): Promise<void> {
    const seen = changes.seen();
    const mark = changes.heard();
    // After an entry only the sheets that changed are read; who asks for a check gets a reading of everything.
    const changed = asked || workbook === undefined ? undefined : changes.sheetsSince(readAt);
    // What the add-in itself keeps is read anew in any case.
    const since = workbook && changed && { workbook, changed: new Set([...changed, settingsSheetName]) };
    const read = await host.read({ signal: job.signal, since, onProgress: ({ done }) => job.onProgress(done / 2) });
    if (!job.current()) return;
    workbook = read;
    readAt = mark;
    if (isLarge() && !asked) store.dispatch({ type: "too-large", cells: cellsOf(read), settings: settingsOf(read) });
    else await judge(job, 0.5, () => changes.seen() > seen);
  }

  async function judge(job: Job, from: number, stale: () => boolean): Promise<void> {
    const judged = workbook;
    if (judged === undefined) return;
    const settings = store.state().unsaved ? store.state().settings : settingsOf(judged);
    const { analyseInSlices } = await loadChecking();
    const analysis = await analyseInSlices(judged, settings, {
      before: store.state().analysis,
      signal: job.signal,
      onProgress: ({ done }) => job.onProgress(from + done * (1 - from)),
    });
    if (!job.current()) return;
    store.dispatch({ type: "analysed", analysis, workbook: judged, settings, at: options.now(), stale: stale() });
    await tellStale(store, judged, settings, job);
  }

  function report(outcome: Outcome, task: Task): void {
    if (outcome.kind === "failed") store.dispatch({ type: "told", notice: failedNotice(outcome.error, task) });
    if (outcome.kind === "done" && task.kind !== "write") store.dispatch({ type: "settled", task });
  }

  /** A check that this task took the place of is still due. */
  function catchUp(): void {
    if (store.state().stale && !isLarge()) changes.later(settle);
  }

  async function check(): Promise<void> {
    attempt = 0;
    report(await turns.run("check", false, (job) => readAndJudge(job, true)), { kind: "check" });
  }

  /** On opening and after a change. A cell being edited is no failure then: the check waits for it. */
  async function checkByItself(): Promise<void> {
    if (isLarge()) return;
    if (store.state().running?.quiet === false) {
      changes.later(settle);
      return;
    }
    const outcome = await turns.run("check", store.state().analysis !== undefined, (job) => readAndJudge(job, false));
    const code = outcome.kind === "failed" ? failureOf(outcome.error).code : undefined;
    if (code === "cell-edit" || code === "busy") {
      store.dispatch({ type: "waits", why: code });
      changes.later(patience(attempt++));
    } else {
      attempt = 0;
      report(outcome, { kind: "check" });
    }
  }

  async function saveSettings(quietly = false): Promise<void> {
    const outcome = await turns.run("save-settings", false, (job) =>
      changes.during(async () => {
        workbook = await host.read({ signal: job.signal });
        const settings = store.state().settings;
        await host.apply(editsOfSettings(workbook, settings));
        store.dispatch({ type: "kept", settings });
        if (!quietly) store.dispatch({ type: "told", notice: { kind: "saved" } });
      }),
    );
    if (outcome.kind === "failed" || quietly) report(outcome, { kind: "save-settings" });
    catchUp();
  }

  async function goTo(cell: CellRef, area?: Area): Promise<void> {
    store.dispatch({ type: "shown", cell });
    const task: Task = { kind: "go-to", cell, area };
    try {
      await host.select(cell, area);
      store.dispatch({ type: "settled", task });
    } catch (error) {
      store.dispatch({ type: "told", notice: failedNotice(error, task) });
    }
  }

  async function change(settings: Settings): Promise<void> {
    store.dispatch({ type: "settings", settings });
    if (store.state().analysis === undefined) return;
    const wasStale = store.state().stale;
    const seen = changes.seen();
    report(await turns.run("check", true, (job) => judge(job, 0, () => wasStale || changes.seen() > seen)), { kind: "check" });
    catchUp();
  }

  const desk: Desk = {
    host,
    store,
    turns,
    changes,
    comparing: comparingOver(store),
    history: historyOver(store),
    options,
    report,
    catchUp,
    goTo,
    change,
    saveSettings,
    refresh: (job) => readAndJudge(job, true),
  };
  const session: Session = {
    ...writingOf(desk),
    ...decisionsOf(desk),
    ...mendingOf(desk),
    ...comparingOf(desk),
    ...verifyingOf(desk),
    check,
    cancel: turns.giveUp,
    stopComparing: desk.comparing.stop,
    goTo,
    change,
    saveSettings: () => saveSettings(),
    again: (task) => doTask(session, task),
    close: async () => {
      turns.giveUp();
      desk.comparing.stop();
      desk.history.stop();
      await changes.stop();
    },
  };
  void changes.start().then(checkByItself);
  return session;
}
