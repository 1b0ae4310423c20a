import { dec, sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { disburse } from "../../disburse/disburse";
import { forecast } from "../../disburse/forecast";
import type { Forecast } from "../../disburse/forecast";
import { ledgerOfProject } from "../../disburse/ledger-of-project";
import type { LedgerRead } from "../../disburse/ledger-of-project";
import { planOfProject } from "../../disburse/plan-of-project";
import type { ExpenditureLimit, PayTerms } from "../../disburse/payable";
import type { PlanRead } from "../../disburse/plan-of-project";
import type { Disbursement } from "../../disburse/result";
import type { Trace } from "../../disburse/trace";
import type { TermChoices } from "../../disburse/terms";
import { findSheet } from "../../grid/workbook";
import type { Workbook } from "../../grid/workbook";
import type { Dli, Financing, Project } from "../../model/project";
import { figureOf, spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Verification } from "../verification";

/** One version of the schedule, its rows as the tables hold them, in the order of `disbursement.byDli`. */
export interface VersionFacts {
  readonly title: string;
  readonly disbursement: Disbursement;
  readonly rows: readonly Dli[];
}

/** Everything that the sheets of a project's DLIs are made of. What the workbook does not hold is absent. */
export interface DliFacts {
  readonly project: Project;
  readonly workbook: Workbook;
  /** The version in force first; then the current one, where the one in force is proposed. */
  readonly versions: readonly [VersionFacts, ...VersionFacts[]];
  readonly plan: PlanRead;
  readonly ledger: LedgerRead;
  /** Why there is no ledger, where the workbook speaks of payments. */
  readonly noLedger?: string;
  readonly forecast: Forecast;
  /** The one loan whose dates and amounts are the project's; absent where there are several. */
  readonly financing?: Financing;
  readonly verification?: Verification;
  /** Absent where payments are not held by expenditure. */
  readonly expenditure?: ExpenditureFacts;
  /** What results of periods that end before the boundary may be paid in all; absent where no ceiling is known. */
  readonly priorResults?: PayTerms["priorResults"] & { readonly trace?: Trace };
}

/** The expenditure that holds the payments, by period of the plan, and where it comes from. */
export interface ExpenditureFacts {
  readonly limit: Exclude<ExpenditureLimit, { readonly kind: "none" }>;
  /** Without an exchange rate amounts in another currency cannot be set against it: then nothing may be claimed yet. */
  readonly lacksRate: boolean;
  readonly currency?: string;
  /** What the user should know of the figures. */
  readonly note: string;
}

export interface DliFactsOptions {
  readonly choices?: TermChoices;
  readonly verification?: Verification;
}

/** Gathers the facts; `workbook` is the one that the project was read from. Undefined where there is no DLI table. */
export function dliFacts(
  project: Project,
  disbursement: Disbursement,
  workbook: Workbook,
  { choices, verification }: DliFactsOptions = {},
): DliFacts | undefined {
  const { calendar } = disbursement;
  const plan = planOfProject(project, { calendar, ...(choices ? { choices } : {}) });
  if (!plan) return undefined;
  const ledger = ledgerOfProject(project, disbursement.byDli, calendar, () => undefined, choices);
  const current = currentVersion(project, disbursement, choices);
  const noLedger = disbursement.doubts.map(({ what }) => what).find((what) => /\bno ledger\b/.test(what));
  const [financing] = project.financing.length === 1 ? project.financing : [];
  return {
    project,
    workbook,
    versions: [{ title: current ? "proposed" : "", disbursement, rows: plan.rows }, ...(current ? [{ ...current, title: "current" }] : [])],
    plan,
    ledger,
    ...(noLedger === undefined ? {} : { noLedger }),
    forecast: forecastOf(disbursement, financing),
    ...(financing ? { financing } : {}),
    ...(verification ? { verification } : {}),
  };
}

/** The schedule as it stands, where the one in force is a proposal. */
function currentVersion(
  project: Project,
  { calendar }: Disbursement,
  choices: TermChoices | undefined,
): Omit<VersionFacts, "title"> | undefined {
  const schedules = project.schedules.filter((schedule) => schedule.version === "current");
  if (schedules.length === 0 || schedules.length === project.schedules.length) return undefined;
  const alone: Project = { ...project, schedules, estimates: [], lists: [] };
  const options = { calendar, ...(choices ? { choices } : {}) };
  const [disbursement, plan] = [disburse(alone, options), planOfProject(alone, options)];
  return disbursement && plan ? { disbursement, rows: plan.rows } : undefined;
}

/** The figure of a year that the cumulative curve adds: its estimate, or what the schedule pays where the workbook estimates nothing. */
export function estimateOf(year: Disbursement["byFiscalYear"][number], hasEstimates: boolean): Dec {
  return hasEstimates ? (figureOf(year.estimate) ?? zero) : year.printed.value;
}

/** The day that an even pace begins on: effectiveness, else approval. */
export function beginOf(financing: Financing | undefined): Value | undefined {
  return spanOf(financing?.effectiveness) ? financing?.effectiveness : (financing?.approval ?? financing?.effectiveness);
}

function forecastOf(disbursement: Disbursement, financing: Financing | undefined): Forecast {
  const { byFiscalYear, calendar } = disbursement;
  const hasEstimates = byFiscalYear.some((year) => figureOf(year.estimate) !== undefined);
  const planned = new Map(byFiscalYear.map((year) => [year.fiscalYear, estimateOf(year, hasEstimates)]));
  const commitment = figureOf(financing?.commitment);
  const effective = spanOf(beginOf(financing))?.to;
  const closing = spanOf(financing?.closing)?.to;
  return forecast(planned, {
    calendar,
    ...(commitment ? { commitment } : {}),
    ...(effective ? { effective } : {}),
    ...(closing ? { closing } : {}),
  });
}

/** The number that stands in a cell; a text that looks like a number is none, for no formula adds it. */
export function numberIn(
  workbook: Workbook,
  cell: { readonly sheet: string; readonly row: number; readonly col: number },
): Dec | undefined {
  const content = findSheet(workbook, cell.sheet)?.cell(cell.row, cell.col).content;
  return content?.kind === "number" ? dec(content.value) : undefined;
}

/** What a DLI holds before anything moves: as the ledger begins, else its printed subtotal, or its amounts together. */
export function allocationOf(facts: DliFacts, dli: number): Dec {
  const number = facts.plan.plan.dlis[dli]?.number;
  const began = facts.ledger.entries.find((entry) => entry.kind === "allocated" && entry.dli === number);
  if (began) return began.amount;
  const own = facts.versions[0].disbursement.byDli[dli];
  return figureOf(own?.subtotal) ?? own?.printed.value ?? zero;
}

/** What of a kind the ledger moved for a DLI. */
export function movedOf(facts: DliFacts, number: string, kind: "reallocated" | "disbursed" | "cancelled"): Dec {
  return sum(facts.ledger.entries.filter((entry) => entry.dli === number && entry.kind === kind).map((entry) => entry.amount));
}
