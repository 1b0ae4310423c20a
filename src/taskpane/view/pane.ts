import { createContext, useContext, useSyncExternalStore } from "react";
import type { Trace } from "../../excel/trace";
import type { Commands } from "../session/pane";
import type { Action } from "../state/reducer";
import type { PaneState } from "../state/state";
import type { Store } from "../state/store";

export interface Pane {
  readonly store: Store;
  readonly commands: Commands;
  /** What goes to Excel and comes back can be recorded, once Excel is there. */
  readonly trace?: () => Trace | undefined;
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

/** The recorder of what goes to Excel; undefined while there is none. */
export function useTrace(): Trace | undefined {
  return usePane().trace?.();
}
