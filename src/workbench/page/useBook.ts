import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Book } from "../book/book";

/** Draws again when what the book holds or looks like has changed; the number is that of the change. */
export function useBookVersion(book: Book): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (draw: () => void) =>
      book.listen((event) => {
        if (event.kind === "selection") return;
        version.current += 1;
        draw();
      }),
    [book],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
