import type { SpreadsheetHost } from "../../app/host";
import type { IsoDate } from "../../base/dates";
import type { Store } from "../state/store";
import { failedNotice } from "./failure";
import type { Session, SessionOptions } from "./contract";
import { createSession } from "./session";
import { dayOfMoment } from "./today";

/** The tasks of the pane, before and after a workbook is open. */
export interface Commands extends Session {
  /** Today where the person is, by the clock that the pane was given. */
  readonly today: () => IsoDate;
  /** Looks for Excel and starts a session with it; safe to call again after a failure. */
  readonly open: () => Promise<void>;
}

/** The pane's tasks over a host that is still to be opened; until then they do nothing. */
export function createPane(store: Store, openHost: () => Promise<SpreadsheetHost>, options: SessionOptions): Commands {
  let session: Session | undefined;
  const open = async (): Promise<void> => {
    await session?.close();
    session = undefined;
    try {
      const host = await openHost();
      store.dispatch({ type: "settled", task: { kind: "open" } });
      store.dispatch({ type: "opened" });
      session = createSession(host, store, options);
    } catch (error) {
      store.dispatch({ type: "no-excel" });
      store.dispatch({ type: "told", notice: failedNotice(error, { kind: "open" }) });
    }
  };
  return {
    open,
    today: () => dayOfMoment(options.now()),
    check: async () => session?.check(),
    cancel: () => session?.cancel(),
    goTo: async (cell, area) => session?.goTo(cell, area),
    write: async (maker, replaceEdited) => session?.write(maker, replaceEdited),
    change: async (settings) => session?.change(settings),
    saveSettings: async () => session?.saveSettings(),
    accept: async (finding, word) => session?.accept(finding, word),
    withdraw: async (finding) => session?.withdraw(finding),
    fix: async (preview, overFormulas) => session?.fix(preview, overFormulas),
    highlight: async (findings) => session?.highlight(findings),
    wordReport: async (of) => session?.wordReport(of),
    writeProtocols: async (proposals) => session?.writeProtocols(proposals),
    verify: async () => session?.verify(),
    compare: async (task) => session?.compare(task),
    stopComparing: () => session?.stopComparing(),
    insert: async (template) => session?.insert(template),
    again: async (task) => (task.kind === "open" ? open() : session?.again(task)),
    close: async () => session?.close(),
  };
}
