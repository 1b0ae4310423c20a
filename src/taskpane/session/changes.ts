import type { HostEvent, SpreadsheetHost } from "../../app/host";
import { settingsSheetName } from "../../app/settings";

export interface ChangeOptions {
  /** Milliseconds of quiet after the last change. */
  readonly settleTime: number;
  /** True for a sheet that the add-in wrote: what happens there is not judged. */
  readonly isOurs: (sheet: string) => boolean;
  /** A change of the user's was seen. */
  readonly changed: () => void;
  /** Nothing has changed for a while. */
  readonly settled: () => void;
  readonly failed: (error: unknown) => void;
}

export interface Changes {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** How many changes were seen: a mark in time. */
  readonly seen: () => number;
  /** How many events came in all, those of the add-in's own sheets too: the mark for `sheetsSince`. */
  readonly heard: () => number;
  /** The sheets that changed since a mark; undefined where sheets came, went or were renamed, so that all must be read. */
  readonly sheetsSince: (mark: number) => ReadonlySet<string> | undefined;
  /** Calls `settled` after so many milliseconds, unless a change comes first. */
  readonly later: (wait: number) => void;
  /** Keeps events back while the add-in itself writes; what is its own is known only afterwards. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Watches a workbook and waits until its user pauses. */
export function changesOf(host: SpreadsheetHost, options: ChangeOptions): Changes {
  let seen = 0;
  let held: HostEvent[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => Promise<void>) | undefined;
  let stopped = false;
  const events: HostEvent[] = [];

  const later = (wait: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(options.settled, wait);
  };
  const heard = (event: HostEvent): void => {
    events.push(event);
    listen(event);
  };
  const listen = (event: HostEvent): void => {
    if (held !== undefined) held.push(event);
    else if (event.sheet !== settingsSheetName && !options.isOurs(event.sheet)) {
      seen += 1;
      options.changed();
      later(options.settleTime);
    }
  };
  return {
    start: async () => {
      try {
        stopWatching = await host.watch(heard);
      } catch (error) {
        options.failed(error);
      }
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      try {
        await stopWatching?.();
      } catch (error) {
        options.failed(error);
      }
    },
    seen: () => seen,
    heard: () => events.length,
    sheetsSince: (mark) => {
      const since = events.slice(mark);
      const isPlain = since.every(({ kind, sheet }) => (kind === "changed" || kind === "calculated") && sheet !== "");
      return isPlain ? new Set(since.map(({ sheet }) => sheet)) : undefined;
    },
    later,
    during: async (work) => {
      held = [];
      try {
        return await work();
      } finally {
        const kept = held;
        held = undefined;
        kept.forEach(listen);
      }
    },
  };
}
