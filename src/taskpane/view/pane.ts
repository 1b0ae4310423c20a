import { createContext, useContext, useSyncExternalStore } from "react";
import type { Commands } from "../session/pane";
import type { Action } from "../state/reducer";
import type { PaneState } from "../state/state";
import type { Store } from "../state/store";

/** Records what is sent to Excel and what comes back, while it is on. */
export interface Recorder {
  readonly isOn: () => boolean;
  readonly start: () => void;
  readonly stop: () => void;
  /** Exchanges recorded so far. */
  readonly count: () => number;
  /** The recording as JSON. */
  readonly text: () => string;
}

export interface Pane {
  readonly store: Store;
  readonly commands: Commands;
  readonly recorder?: Recorder;
}

const PaneContext = createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("A view of the pane was rendered outside of PaneProvider");
  return pane;
}

/** A part of the pane's state; the view is drawn again when that part changes. `select` must give the same object for the same state. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

export function useDispatch(): (action: Action) => void {
  return usePane().store.dispatch;
}

export function useCommands(): Commands {
  return usePane().commands;
}

export function useRecorder(): Recorder | undefined {
  return usePane().recorder;
}
