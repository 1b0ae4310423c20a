import type { Store } from "../state/store";
import type { Task } from "../state/state";

/** What a piece of work is given. */
export interface Job {
  readonly signal: AbortSignal;
  /** False once another task has taken its place. */
  readonly current: () => boolean;
  /** 0 to 1. */
  readonly onProgress: (done: number) => void;
}

export type Outcome = { readonly kind: "done" } | { readonly kind: "given-up" } | { readonly kind: "failed"; readonly error: unknown };

export interface Turns {
  /** Runs one piece of work; the one before it is given up. Never rejects. */
  readonly run: (task: Task["kind"], quiet: boolean, work: (job: Job) => Promise<void>) => Promise<Outcome>;
  /** Gives up what is under way. */
  readonly giveUp: () => void;
}

/** One task at a time: the newest wins, and what an older one still answers is not heard. */
export function turnsOf(store: Store): Turns {
  let turn = 0;
  let running: AbortController | undefined;
  return {
    run: async (task, quiet, work) => {
      running?.abort();
      const mine = ++turn;
      const stop = new AbortController();
      running = stop;
      const current = (): boolean => mine === turn && !stop.signal.aborted;
      store.dispatch({ type: "started", task, quiet });
      try {
        await work({ signal: stop.signal, current, onProgress: (done) => current() && store.dispatch({ type: "progressed", done }) });
        return current() ? { kind: "done" } : { kind: "given-up" };
      } catch (error) {
        return current() ? { kind: "failed", error } : { kind: "given-up" };
      } finally {
        if (current()) store.dispatch({ type: "finished" });
      }
    },
    giveUp: () => {
      running?.abort();
      turn += 1;
      store.dispatch({ type: "finished" });
    },
  };
}
