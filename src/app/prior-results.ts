import type { IsoDate } from "../base/dates";
import { dec } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { givenTrace, productTrace, sumTrace } from "../disburse/build";
import { traceOfValue } from "../disburse/factor";
import type { Trace } from "../disburse/trace";
import type { Project } from "../model/project";
import { scheduleInForce } from "../model/project";
import { figureOf, spanOf } from "../model/value";
import type { Settings } from "./settings";

/** What results of periods that end before the boundary may be paid in all. */
export interface PriorResults {
  readonly boundary: IsoDate;
  readonly ceiling: Dec;
  /** Where the ceiling stands, where the workbook states it. */
  readonly trace?: Trace;
}

/** What is known of the ceiling for prior results, each figure a person's own where one was entered. */
export interface PriorResultsRead {
  readonly boundary?: IsoDate;
  readonly ceiling?: Trace;
}

/**
 * The boundary is effectiveness, else signing, of the one loan; the ceiling is what the DLI table makes available for prior results, else
 * the share of the commitment that is set for the workbook. A person's figures win; what neither gives is absent.
 */
export function priorResultsRead(project: Project, { readings = {}, ruleFigures = {} }: Settings): PriorResultsRead {
  const [financing] = project.financing.length === 1 ? project.financing : [];
  const stated = spanOf(financing?.effectiveness)?.from ?? spanOf(financing?.signing)?.from;
  const boundary = readings.priorBoundary ?? stated;
  const ceiling = readings.priorCeiling === undefined ? ceilingOf(project, ruleFigures) : given(readings.priorCeiling);
  return { ...(boundary === undefined ? {} : { boundary }), ...(ceiling ? { ceiling } : {}) };
}

/** Undefined where no boundary or no ceiling is known: then prior results are held by none. */
export function priorResultsOf(project: Project, settings: Settings): PriorResults | undefined {
  const { boundary, ceiling } = priorResultsRead(project, settings);
  return boundary === undefined || ceiling === undefined ? undefined : { boundary, ceiling: ceiling.result, trace: ceiling };
}

const given = (figure: string): Trace => givenTrace("ceiling for prior results, as entered", dec(figure));

function ceilingOf(project: Project, figures: Readonly<Record<string, string>>): Trace | undefined {
  const stated = (scheduleInForce(project)?.dlis ?? []).flatMap((dli) => traceOfValue(dli.priorResults, dli.table) ?? []);
  if (stated.length > 0) return sumTrace("available for prior results", stated);
  const percent = figures["prior-results-ceiling.percent"];
  const [financing] = project.financing.length === 1 ? project.financing : [];
  const commitment = financing && figureOf(financing.commitment) && traceOfValue(financing.commitment, financing.table);
  if (percent === undefined || !commitment) return undefined;
  return productTrace("ceiling for prior results", [
    commitment,
    givenTrace(`${percent} % of the commitment, as set`, dec(percent).div(100)),
  ]);
}
