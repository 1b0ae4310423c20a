import type { IsoDate } from "../base/dates";
import type { Dec } from "../base/decimal";
import { restructuringOf } from "../disburse/versions";
import type { Project } from "../model/project";
import { priorResultsRead } from "./prior-results";
import type { Settings } from "./settings";
import type { Start } from "./what-if";

/** The days and figures of the agreement that a person may state where the workbook does not; what cannot matter here is absent. */
export interface AgreementFacts {
  /** The workbook states a current and a proposed version; `stated`: its own day of the restructuring. */
  readonly restructuring?: { readonly stated?: IsoDate };
  /** Periods that end before the boundary, or no boundary known to tell them by. */
  readonly prior?: { readonly boundary?: IsoDate; readonly ceiling?: Dec; readonly periods: readonly string[] };
}

export function agreementFacts(project: Project, settings: Settings, { read }: Start): AgreementFacts {
  const restructuring = restructuringOf(project, undefined);
  const { boundary, ceiling } = priorResultsRead(project, settings);
  const periods = read.plan.periods.flatMap(({ label, ends }) => (boundary && ends && ends < boundary ? [label] : []));
  const isOpen = boundary === undefined || periods.length > 0 || settings.readings?.priorBoundary !== undefined;
  return {
    ...(restructuring ? { restructuring: restructuring.from ? { stated: restructuring.from } : {} } : {}),
    ...(isOpen ? { prior: { ...(boundary ? { boundary } : {}), ...(ceiling ? { ceiling: ceiling.result } : {}), periods } } : {}),
  };
}
