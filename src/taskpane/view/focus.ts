import { useEffect, useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Keeps the keyboard's place in a list that is made anew: where the focused line is gone (its fault was mended), the
 * heading of the list gets the focus instead of the page's top. Never takes the focus from the sheet.
 */
export function useKeptFocus(content: unknown): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = list.current;
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, []);
  useLayoutEffect(() => {
    const lost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (!lost || !document.hasFocus()) return;
    last.current = null;
    list.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [content]);
  return list;
}
