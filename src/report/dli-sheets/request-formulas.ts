import type { Dec } from "../../base/decimal";
import { areaA1 } from "../../grid/address";
import { givenTrace } from "../../disburse/build";
import { constantsOf, formulaOf, sumFormula } from "../../disburse/formula";
import type { FormulaSource } from "../../disburse/formula";
import type { Plan } from "../../disburse/plan";
import type { TermName, Terms } from "../../disburse/terms";
import type { Trace } from "../../disburse/trace";
import { whyEarned } from "../../disburse/why";
import { isAlone } from "../../disburse/worth";
import { requestCell, requestCol, stretches } from "./request-rows";
import type { RequestColumn, RequestDli, RequestRow } from "./request-rows";

/** How a period's earned amount is written: the counts on the way, where terms have them, and the amount; without "=". */
export interface EarnedFormulas {
  readonly low?: string;
  readonly high?: string;
  readonly earned: string;
  /** What stands as a constant in them, and what gave it. */
  readonly constants: ReturnType<typeof constantsOf>;
}

/**
 * The terms as formulas over the row's own cells. Terms that cannot be written so (bands, levels that lapse, terms that a
 * restructuring changed) are written
 * as the trace of the amount, its constants named.
 */
export function earnedFormulas(plan: Plan, own: RequestDli, at: RequestRow, source: FormulaSource): EarnedFormulas {
  const { terms, dli } = own;
  const alone = isAlone(terms);
  const isHard =
    dli.terms.length > 1 ||
    terms.pays.kind === "steps" ||
    (alone && terms.maximum !== undefined) ||
    (alone && terms.pays.kind === "all-or-nothing" && (terms.minimum !== undefined || terms.overAchievement === "to-plan")) ||
    (terms.counts === "level" && terms.missed === "lapses") ||
    dli.results.some((result) => result?.accepted !== undefined);
  if (isHard) {
    const trace = whyEarned(plan, dli, at.p, "verified");
    return { earned: formulaOf(trace, source), constants: constantsOf(trace, source) };
  }
  const used: Trace[] = [];
  const term = (name: TermName, figure: Dec, what: string): string => {
    const trace = termTrace(terms, name, figure, what);
    used.push(trace);
    return formulaOf(trace, source);
  };
  const { low, high } = countsOf(own, at, alone, term);
  const worth = worthOf(own, at, alone, term);
  const { allocation } = terms;
  const isCapped = allocation !== undefined && terms.overAchievement !== "without-cap";
  const above = at.row > firstRow(own) ? `-SUM(${column("earned", firstRow(own), at.row - 1)})` : "";
  const earned = isCapped ? `MIN(${worth},MAX(0,${term("allocation", allocation, "allocation")}${above}))` : worth;
  return { low, high, earned, constants: used.flatMap((trace) => constantsOf(trace, source)) };
}

function termTrace(terms: Terms, name: TermName, figure: Dec, what: string): Trace {
  const stated = terms.sources?.[name];
  return stated?.result.equals(figure) ? stated : givenTrace(what, figure);
}

const firstRow = ({ rows }: RequestDli): number => rows[0]?.row ?? 0;

function column(name: RequestColumn, top: number, bottom: number): string {
  const col = requestCol(name);
  return areaA1({ top, bottom, left: col, right: col });
}

type Term = (name: TermName, figure: Dec, what: string) => string;

/** The count that was priced before, and that is priced now; results that came too late move neither. */
function countsOf(own: RequestDli, at: RequestRow, alone: boolean, term: Term): { readonly low: string; readonly high: string } {
  const { terms } = own;
  const cell = (name: RequestColumn, row = at.row): string => requestCell(row, name);
  const isFirst = at.row === firstRow(own);
  const start = terms.counts === "level" && terms.start !== undefined ? term("start", terms.start, "baseline") : "0";
  const low = alone ? "0" : isFirst ? start : cell("high", at.row - 1);
  const counted = own.rows.filter((one) => one.row <= at.row && !one.isLate && one.earned.count !== undefined).map((one) => one.row);
  const areas = stretches(counted).map(([top, bottom]) => column("verified", top, bottom));
  if (at.isLate || at.earned.count === undefined) return { low, high: cell("low") };
  const measure = alone ? cell("verified") : terms.counts === "each" ? sumFormula(areas) : `MAX(${[start, ...areas].join(",")})`;
  // MIN passes over an empty cell; a period without a target has a plan of 0.
  const bounds = [
    measure,
    ...(terms.overAchievement === "to-plan" ? [alone ? `${cell("planned")}+0` : cell("plannedToDate")] : []),
    ...(terms.maximum === undefined ? [] : [term("maximum", terms.maximum, "maximum")]),
  ];
  const high = `MAX(${cell("low")},${bounds.length > 1 ? `MIN(${bounds.join(",")})` : measure})`;
  if (terms.minimum === undefined) return { low, high };
  const tested = terms.counts === "level" ? cell("verified") : measure;
  return { low, high: `IF(${tested}<${term("minimum", terms.minimum, "minimum")},${cell("low")},${high})` };
}

/** What lies between the two counts is worth. */
function worthOf(own: RequestDli, at: RequestRow, alone: boolean, term: Term): string {
  const { terms } = own;
  const cell = (name: RequestColumn): string => requestCell(at.row, name);
  const { pays } = terms;
  if (pays.kind === "unit" && pays.brokenLots === "pro-rata") {
    const lots = pays.lot.equals(1) ? "" : `/${cell("lot")}`;
    return `(${cell("high")}-${cell("low")})*${cell("price")}${lots}`;
  }
  if (pays.kind === "unit") {
    const start =
      terms.counts === "level" && terms.start !== undefined && !terms.start.isZero() ? term("start", terms.start, "baseline") : undefined;
    // A quotient of doubles may fall a hair below the whole number that it is.
    const lots = (count: string): string => `INT(ROUND(${start === undefined ? count : `(${count}-${start})`}/${cell("lot")},9))`;
    return `(${lots(cell("high"))}-${lots(cell("low"))})*${cell("price")}`;
  }
  if (alone) return `IF(AND(${cell("planned")}>0,${cell("high")}>=${cell("planned")}),${cell("plannedAmount")},0)`;
  const [top, bottom] = [firstRow(own), own.rows.at(-1)?.row ?? at.row];
  const goals = column(terms.counts === "each" ? "plannedToDate" : "planned", top, bottom);
  return `SUMPRODUCT((${column("planned", top, bottom)}<>0)*(${goals}>${cell("low")})*(${goals}<=${cell("high")})*${column("plannedAmount", top, bottom)})`;
}
