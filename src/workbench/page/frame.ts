import { frameLink } from "./frame-link";
import type { FrameLink } from "./frame-link";

// Runs in the pane's frame before Office.js is loaded: the page around it puts the host there. Where the pane's page is
// opened by itself there is none, and the pane says so, as it would outside Excel.
const link = window.parent === window ? undefined : window.parent[frameLink];
if (link) {
  followTheme(link);
  link.attach(window);
}

/** Lets the pane see the page's theme where it asks for the system's: the page's own switch may differ from the system. */
function followTheme(page: FrameLink): void {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const scheme = /^\(prefers-color-scheme: (dark|light)\)$/.exec(query)?.[1];
    if (scheme === undefined) return ask(query);
    const list = ask("not all");
    Object.defineProperties(list, {
      media: { value: query },
      matches: { get: () => page.isDark() === (scheme === "dark") },
    });
    page.onTheme(() => list.dispatchEvent(new Event("change")));
    return list;
  };
}
