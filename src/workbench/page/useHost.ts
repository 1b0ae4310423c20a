import { useEffect, useLayoutEffect, useRef } from "react";
import type { Book } from "../book/book";
import type { EmulatedHost } from "../host/host";
import { attachHost } from "../host/in-window";
import { frameLink } from "./frame-link";
import type { Theme } from "./theme";

/** Lets the pane's frame find the book's host and the page's theme for as long as the book is open. */
export function useHost(book: Book, theme: Theme): void {
  const shared = useRef({ theme, listeners: new Set<() => void>() });
  useLayoutEffect(() => {
    const { current } = shared;
    const hosts: EmulatedHost[] = [];
    window[frameLink] = {
      attach: (frame) => void hosts.push(attachHost(frame, book)),
      isDark: () => current.theme === "dark",
      onTheme: (listener) => void current.listeners.add(listener),
    };
    return () => {
      delete window[frameLink];
      for (const host of hosts) host.close();
    };
  }, [book]);
  useEffect(() => {
    shared.current.theme = theme;
    for (const tell of shared.current.listeners) tell();
  }, [theme]);
}
