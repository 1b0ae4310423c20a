import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** What the surroundings ask for. */
export interface Surroundings {
  /** Whether Excel itself is dark; undefined where it does not say. */
  readonly officeIsDark: boolean | undefined;
}

const darkQuery = "(prefers-color-scheme: dark)";
const contrastQuery = "(forced-colors: active)";

function matches(query: string): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}

function watch(query: string): (listener: () => void) => () => void {
  return (listener) => {
    if (typeof window.matchMedia !== "function") return () => undefined;
    const list = window.matchMedia(query);
    list.addEventListener("change", listener);
    return () => list.removeEventListener("change", listener);
  };
}

const watchDark = watch(darkQuery);
const watchContrast = watch(contrastQuery);

/** The theme that follows Excel's own where it says one, and the system's otherwise; forced colours win over both. */
export function usePaneTheme({ officeIsDark }: Surroundings): Theme {
  const systemIsDark = useSyncExternalStore(watchDark, () => matches(darkQuery));
  const contrast = useSyncExternalStore(watchContrast, () => matches(contrastQuery));
  if (contrast) return teamsHighContrastTheme;
  return (officeIsDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
