import { useMemo } from "react";
import type { Settings } from "../../../app/settings";
import { startOf } from "../../../app/what-if";
import type { Start } from "../../../app/what-if";
import type { Project } from "../../../model/project";
import { usePaneState } from "../pane";

/** What readings and scenarios start from, and what it was made of. */
export interface Begun {
  readonly project: Project;
  readonly settings: Settings;
  readonly start: Start;
}

/** Made once for a project and its settings; undefined without a DLI table. */
export function useBegun(project: Project, currency: string | undefined): Begun | undefined {
  const settings = usePaneState((state) => state.settings);
  return useMemo(() => {
    const start = startOf(project, settings, currency);
    return start && { project, settings, start };
  }, [project, settings, currency]);
}
