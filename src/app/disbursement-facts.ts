import { zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { forecast } from "../disburse/forecast";
import { prove, whyBalance } from "../disburse/ledger";
import type { Proof } from "../disburse/ledger";
import { ledgerOfProject } from "../disburse/ledger-of-project";
import type { Disbursement, LedgerRow } from "../disburse/result";
import type { Figure } from "../disburse/trace";
import type { Project } from "../model/project";
import { figureOf, spanOf } from "../model/value";
import type { Settings } from "./settings";
import { choicesOf } from "./term-choices";

/** One fiscal year of the charts. `proposed`: the estimate that is asked for, else what the schedule pays. */
export interface ChartYear {
  readonly fiscalYear: number;
  readonly current?: Dec;
  readonly proposed: Dec;
  readonly cumulative: Dec;
  readonly cumulativeCurrent?: Dec;
  /** What an even pace from effectiveness to closing would have paid by the year's end. */
  readonly evenPace?: Dec;
}

export interface ChartFigures {
  readonly years: readonly ChartYear[];
  /** Whether `proposed` is the schedule's, for want of an estimate. */
  readonly fromSchedule: boolean;
  /** What a straight line lacks: the dates, or the one commitment. */
  readonly lacksPace: boolean;
  readonly commitment?: Dec;
  readonly undisbursed?: Dec;
  readonly afterClosing: Dec;
}

/** The figures of the charts by fiscal year; undefined where no year is known. */
export function chartFigures(project: Project, { byFiscalYear, calendar }: Disbursement): ChartFigures | undefined {
  if (byFiscalYear.length === 0) return undefined;
  const two = byFiscalYear.some((year) => year.estimate !== year.currentEstimate);
  const estimates = byFiscalYear.some((year) => figureOf(year.estimate) !== undefined) && two;
  const planned = new Map(
    byFiscalYear.map((year) => [year.fiscalYear, estimates ? (figureOf(year.estimate) ?? zero) : year.printed.value]),
  );
  const current = new Map(
    byFiscalYear.flatMap((year) => {
      const figure = figureOf(year.currentEstimate);
      return figure ? [[year.fiscalYear, figure] as const] : [];
    }),
  );
  const [financing] = project.financing.length === 1 ? project.financing : [];
  const commitment = figureOf(financing?.commitment);
  const [effective, closing] = [spanOf(financing?.effectiveness)?.to, spanOf(financing?.closing)?.to];
  const found = forecast(planned, {
    calendar,
    current,
    ...(commitment ? { commitment } : {}),
    ...(effective ? { effective } : {}),
    ...(closing ? { closing } : {}),
  });
  let running = zero;
  const years = found.years.map((year): ChartYear => {
    running = running.plus(year.current ?? zero);
    return {
      fiscalYear: year.fiscalYear,
      proposed: year.amount,
      cumulative: year.cumulative,
      ...(year.current ? { current: year.current } : {}),
      ...(current.size > 0 ? { cumulativeCurrent: running } : {}),
      ...(year.evenPace ? { evenPace: year.evenPace } : {}),
    };
  });
  return {
    years,
    fromSchedule: !estimates,
    lacksPace: !years.some((year) => year.evenPace !== undefined),
    afterClosing: found.afterClosing,
    ...(commitment ? { commitment } : {}),
    ...(found.undisbursed ? { undisbursed: found.undisbursed } : {}),
  };
}

/** The ledger with its proof, and how each closing balance came about, made when asked for. */
export interface LedgerFacts {
  readonly rows: readonly LedgerRow[];
  readonly proof: Proof;
  /** Why there is none, where the workbook speaks of payments. */
  readonly missing?: string;
  readonly closingOf: (row: LedgerRow) => Figure;
}

export function ledgerFacts(project: Project, disbursement: Disbursement, settings: Settings): LedgerFacts {
  const { rows, entries } = ledgerOfProject(project, disbursement.byDli, disbursement.calendar, () => undefined, choicesOf(settings));
  const missing = disbursement.doubts.find(({ what }) => /\bno ledger\b/.test(what))?.what;
  return {
    rows,
    proof: prove(rows),
    ...(missing === undefined ? {} : { missing }),
    closingOf: (row) => ({
      value: row.closing,
      get trace() {
        return whyBalance(entries, row.dli, row.fiscalYear);
      },
    }),
  };
}
