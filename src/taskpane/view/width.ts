import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** The width of an element in pixels, watched as it changes; `otherwise` until it is known. */
export function useWidth(otherwise: number): { readonly box: RefObject<HTMLDivElement | null>; readonly width: number } {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(otherwise);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(120, Math.floor(element.clientWidth))));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
