/** How the pane's frame finds the page around it: a property of the page's window. */
export const frameLink = "resultsWorkbookBench";

export interface FrameLink {
  /** Makes a frame's window one that Office.js meets a host in; called before Office.js is loaded there. */
  attach(frame: Window): void;
  /** Whether the page is dark now, and a call whenever that changes. */
  isDark(): boolean;
  onTheme(listener: () => void): void;
}

declare global {
  interface Window {
    [frameLink]?: FrameLink;
  }
}
