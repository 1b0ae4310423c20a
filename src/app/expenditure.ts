import { yearOf } from "../base/dates";
import { dec, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import type { CellRef } from "../grid/address";
import { sumTrace } from "../disburse/build";
import { traceOfValue } from "../disburse/factor";
import { spentTrace } from "../disburse/payable";
import type { ExpenditureLimit, Spent } from "../disburse/payable";
import type { Plan, PlanPeriod } from "../disburse/plan";
import type { Trace } from "../disburse/trace";
import type { ListRow, PeriodValue, Project } from "../model/project";
import type { Table } from "../model/table";
import type { ExpenditureFacts } from "../report/dli-sheets/facts";
import { figureOf } from "../model/value";
import type { Readings } from "./kept-scenarios";

/** Paid expenditure of one period: what the workbook says of it, or what a person entered instead. */
export interface PeriodSpent {
  readonly period: string;
  readonly amount?: Dec;
  readonly trace?: Trace;
  readonly entered: boolean;
  /** The figures that it is made of, each with the exchange rate that the table states beside it. */
  readonly parts?: ReadonlyArray<{ readonly trace: Trace; readonly rate?: Trace }>;
}

/** The expenditure of the plan's periods, and where it comes from: paid expenditure, else the budget, which is a plan and no payment. */
export interface SpentRead {
  readonly from: "execution" | "budget" | "nowhere";
  readonly currency?: string;
  readonly periods: readonly PeriodSpent[];
}

/** The expenditure of each period of a plan; a period that no column or row of the tables is for has none. */
export function spentOf(project: Project, plan: Plan, { spent = [] }: Readings): SpentRead {
  const source = executionOf(project) ?? budgetOf(project);
  const periods = plan.periods.map((period, p): PeriodSpent => {
    const entered = spent.find((one) => one.period === period.label);
    if (entered) return { period: period.label, amount: dec(entered.amount), entered: true };
    const year = yearIn(period);
    // A year's expenditure counts once: in the last of the periods that end in it.
    const isLast = !plan.periods.slice(p + 1).some((later) => yearIn(later) === year);
    const parts = isLast ? (source?.cells ?? []).filter((one) => one.year !== undefined && one.year === year) : [];
    if (parts.length === 0) return { period: period.label, entered: false };
    const terms = parts.map((one): Trace => ({ op: "cell", cell: one.cell, text: one.text, result: one.amount }));
    const [only, ...others] = terms;
    const amount = sum(parts.map((one) => one.amount));
    const trace: Trace = only && others.length === 0 ? only : { op: "sum", label: `expenditure of ${period.label}`, terms, result: amount };
    const rated = parts.map((one, n) => ({ trace: terms[n] ?? trace, ...(one.rate ? { rate: one.rate } : {}) }));
    return { period: period.label, amount, trace, entered: false, parts: rated };
  });
  return { from: source?.from ?? "nowhere", ...(source?.currency ? { currency: source.currency } : {}), periods };
}

/** What holds the payments, as a person reads the terms; in another currency nothing is held until a rate is stated. */
export function limitOf(read: SpentRead, plan: Plan, { limit = "none", rate }: Readings): ExpenditureLimit | "no-rate" {
  if (limit === "none") return { kind: "none" };
  const isForeign = read.currency === undefined || read.currency !== plan.currency;
  const lacks = ({ amount, entered, parts = [] }: PeriodSpent): boolean =>
    amount !== undefined && (entered || parts.some((part) => part.rate === undefined));
  if (rate === undefined && isForeign && (read.periods.every((one) => one.amount === undefined) || read.periods.some(lacks)))
    return "no-rate";
  const spent = read.periods.map((one): Spent | undefined => {
    const { amount, trace } = one;
    if (amount === undefined) return undefined;
    if (rate === undefined && isForeign) return convertedOf(one);
    return { amount, ...(rate === undefined ? {} : { rate: dec(rate) }), ...(trace ? { trace } : {}) };
  });
  return { kind: limit, spent };
}

/** A period's expenditure at the rates that the table states beside it: as one where they agree, else part by part. */
function convertedOf({ period, amount = zero, trace, parts = [] }: PeriodSpent): Spent {
  const [first, ...others] = parts;
  if (first?.rate && others.every((part) => part.rate?.result.equals(first.rate?.result ?? zero)))
    return { amount, rate: first.rate.result, rateTrace: first.rate, ...(trace ? { trace } : {}) };
  const terms = parts.flatMap(({ trace: own, rate }) => {
    const converted = rate && spentTrace({ amount: own.result, rate: rate.result, rateTrace: rate, trace: own }, period);
    return converted ? [converted] : [];
  });
  const total = sumTrace(`expenditure of ${period}, at the rates stated`, terms);
  return { amount: total.result, trace: total, own: amount };
}

const notes: Readonly<Record<SpentRead["from"], string>> = {
  execution: "Paid expenditure as the workbook states it",
  budget: "No table of paid expenditure was found: the budget is taken, which is what was planned to be spent",
  nowhere: "No table of expenditure or budget was found",
};

/** The expenditure that holds payments, for the sheets; undefined where a person's readings hold them by none. */
export function expenditureOf(project: Project, plan: Plan, readings: Readings): ExpenditureFacts | undefined {
  const { limit: kind = "none" } = readings;
  if (kind === "none") return undefined;
  const read = spentOf(project, plan, readings);
  const limit = limitOf(read, plan, readings);
  const lacksRate = limit === "no-rate";
  const spent = read.periods.map(({ amount, trace }) => (amount ? { amount, ...(trace ? { trace } : {}) } : undefined));
  const entered = read.periods.filter((one) => one.entered).map((one) => one.period);
  return {
    limit: limit === "no-rate" || limit.kind === "none" ? { kind, spent } : limit,
    lacksRate,
    ...(read.currency === undefined ? {} : { currency: read.currency }),
    note: `${notes[read.from]}${entered.length > 0 ? `; entered in the settings for ${entered.join(", ")}` : ""}`,
  };
}

interface SpentCell {
  readonly year?: number;
  readonly amount: Dec;
  readonly cell: CellRef;
  readonly text: string;
  readonly rate?: Trace;
}

interface Source {
  readonly from: "execution" | "budget";
  readonly currency?: string;
  readonly cells: readonly SpentCell[];
}

function yearIn({ borrowerYear, ends }: PlanPeriod): number | undefined {
  return borrowerYear ?? (ends === undefined ? undefined : yearOf(ends));
}

function cellsOf(amounts: readonly PeriodValue[]): readonly SpentCell[] {
  return amounts.flatMap(({ period, value }): readonly SpentCell[] => {
    const amount = figureOf(value);
    const year = period.span && yearOf(period.span.to);
    return amount ? [{ amount, cell: value.cell, text: value.text, ...(year === undefined ? {} : { year }) }] : [];
  });
}

function executionOf(project: Project): Source | undefined {
  const tables = project.lists.filter((list) => list.table.kind === "budget-execution");
  const cells = tables.flatMap((list) => {
    const total = list.rows.filter((row) => row.isTotal);
    return (total.length > 0 ? total : list.rows).flatMap((row): readonly SpentCell[] => {
      const rate = rateOf(row, list.table);
      const own = cellsOf(row.amounts).map((cell) => ({ ...cell, ...rate }));
      const executed = row.fields["executed"];
      const amount = figureOf(executed);
      if (own.length > 0 || !executed || !amount) return own;
      const year = /(?:19|20)\d\d/.exec(row.fields["fiscal-year"]?.text ?? "")?.[0];
      return [{ amount, cell: executed.cell, text: executed.text, ...(year === undefined ? {} : { year: Number(year) }), ...rate }];
    });
  });
  return cells.length === 0 ? undefined : { from: "execution", cells, ...named(tables.map((list) => list.table.currency)) };
}

function rateOf({ fields }: ListRow, table: Table): { readonly rate?: Trace } {
  const rate = traceOfValue(fields["exchange-rate"], table);
  return rate?.result.gt(0) ? { rate } : {};
}

/** The totals of the budget, where there is one table of it only. */
function budgetOf(project: Project): Source | undefined {
  const [budget, ...others] = project.budgets;
  const total = budget?.rows.filter((row) => row.kind === "total").at(-1);
  const cells = others.length > 0 || !total ? [] : cellsOf(total.amounts);
  return cells.length === 0 ? undefined : { from: "budget", cells, ...named([budget?.table.currency]) };
}

function named(currencies: readonly (string | undefined)[]): { readonly currency?: string } {
  const known = [...new Set(currencies.filter((one) => one !== undefined))];
  const [only] = known;
  return known.length === 1 && only !== undefined ? { currency: only } : {};
}
