import { useEffect, useState } from "react";
import type { RefObject } from "react";
import type { KeyedFinding } from "../../state/findings";
import { steady } from "../../state/steady";

/** Whether a person's hand is on the element: the pointer over it, or the keyboard's focus in it while the pane has it. */
export function useHandOn(element: RefObject<HTMLElement | null>): boolean {
  const [pointer, setPointer] = useState(false);
  const [keyboard, setKeyboard] = useState(false);
  useEffect(() => {
    const list = element.current;
    if (list === null) return undefined;
    const stop = new AbortController();
    const on = (target: EventTarget, type: string, hear: () => void): void => target.addEventListener(type, hear, { signal: stop.signal });
    const look = (): void => setKeyboard(document.hasFocus() && list.contains(document.activeElement));
    on(list, "pointerenter", () => setPointer(true));
    on(list, "pointerleave", () => setPointer(false));
    for (const type of ["focusin", "focusout"]) on(document, type, look);
    for (const type of ["focus", "blur"]) on(window, type, look);
    return () => stop.abort();
  }, [element]);
  return pointer || keyboard;
}

interface Shown {
  /** What of the list is wanted: a filter, a grouping. When it changes the person asked for another list. */
  readonly view: unknown;
  readonly items: readonly KeyedFinding[];
}

/** The list as it is drawn: as it is now, but while a hand is on it as it was, with what is gone marked and what is new held back. */
export function useSteadyList(
  now: readonly KeyedFinding[],
  all: readonly KeyedFinding[],
  view: unknown,
  hand: boolean,
): { readonly items: readonly KeyedFinding[]; readonly held: number; readonly release: () => void } {
  const [shown, setShown] = useState<Shown>({ view, items: now });
  const follow = (!hand || shown.view !== view) && shown.items !== now;
  if (follow) setShown({ view, items: now });
  const { items, held } = follow || shown.items === now ? { items: now, held: 0 } : steady(shown.items, now, all);
  return { items, held, release: () => setShown({ view, items: now }) };
}
