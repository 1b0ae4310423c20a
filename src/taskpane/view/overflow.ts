import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** Whether an element is wider inside than outside, so that it has to be scrolled; watched as sizes change. */
export function useOverflow(): { readonly region: RefObject<HTMLDivElement | null>; readonly overflows: boolean } {
  const region = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const measure = (): void => setOverflows(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return { region, overflows };
}
