import { firstState, reduce } from "./reducer";
import type { Action } from "./reducer";
import type { PaneState } from "./state";

export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** Calls back after each change; returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Holds the pane's state; knows nothing of views or of Excel. */
export function createStore(start: PaneState = firstState): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
