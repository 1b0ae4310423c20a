import { fiscalYearSpan } from "../../../base/fiscal";
import type { BudgetRow, EstimateRow, Estimates, Financing } from "../../../model/project";
import { scheduleInForce } from "../../../model/project";
import type { Value } from "../../../model/value";
import { stated } from "../../support/items";
import { fractionOf } from "../language/fraction";
import { answerOf, figure, missing } from "../values/answer";
import type { Answer } from "../values/answer";
import { grandTotal } from "./of-dli";
import { inWords } from "./series";
import type { Reader, World } from "./world";

const none: Reader["periods"] = () => [];

/** The values of a fiscal year of the estimates. */
export function yearReader(row: EstimateRow): Reader {
  const other = (role: string): Value | undefined => row.others.find((one) => one.role === role)?.value;
  const values: ReadonlyMap<string, () => Answer> = new Map([
    [
      "fiscal year",
      () =>
        row.fiscalYear === undefined
          ? missing(`“${row.year.text.trim()}” is no fiscal year`, [row.cell])
          : figure(fractionOf(row.fiscalYear), "number", [row.cell]),
    ],
    ["estimate", () => answerOf(inForceOf(row), "estimate")],
    ["current", () => answerOf(row.current, "current estimate")],
    ["proposed", () => answerOf(row.proposed, "proposed estimate")],
    ["annual", () => answerOf(other("annual"), "annual figure")],
    ["cumulative", () => answerOf(other("cumulative"), "cumulative figure")],
  ]);
  return { value: from(values), periods: none };
}

function inForceOf(row: EstimateRow): Value | undefined {
  return stated(row.proposed) ? row.proposed : (row.current ?? row.proposed);
}

/** The values of a loan. */
export function loanReader(loan: Financing): Reader {
  const dated = (value: Value | undefined, what: string) => (): Answer => answerOf(value, what);
  const values: ReadonlyMap<string, () => Answer> = new Map([
    ["loan number", () => words(loan.loan, "loan number")],
    ["commitment", dated(loan.commitment, "commitment")],
    ["disbursed", dated(loan.disbursed, "amount disbursed")],
    ["undisbursed", dated(loan.undisbursed, "amount undisbursed")],
    ["cancelled", dated(loan.cancelled, "amount cancelled")],
    ["approval date", dated(loan.approval, "approval date")],
    ["signing date", dated(loan.signing, "signing date")],
    ["effectiveness date", dated(loan.effectiveness, "effectiveness date")],
    ["closing date", dated(loan.closing, "closing date")],
    ["original closing date", dated(loan.originalClosing, "original closing date")],
  ]);
  return { value: from(values), periods: none };
}

/** The values of a budget line or component. */
export function budgetReader(row: BudgetRow): Reader {
  const values: ReadonlyMap<string, () => Answer> = new Map([
    ["name", () => ({ is: "text", text: row.name.text, cells: [row.name.cell] }) as const],
    ["total", () => answerOf(row.total, "total")],
  ]);
  return {
    value: from(values),
    periods: () => row.amounts.map(({ period, value }) => ({ period, value: answerOf(value, inWords("amounts", period)) })),
  };
}

/** The values of the project as a whole. */
export function projectReader({ project, context }: World): Reader {
  const schedule = scheduleInForce(project);
  const values: ReadonlyMap<string, () => Answer> = new Map([
    ["DLI total", () => (schedule ? grandTotal(schedule) : missing("no DLI table was read", [], "none"))],
    [
      "estimates total",
      () =>
        onlyOne(project.estimates, "table of disbursement estimates", ({ total }) =>
          answerOf(total && inForceOf(total), "total of the estimates"),
        ),
    ],
    [
      "budget total",
      () =>
        onlyOne(project.budgets, "budget", ({ rows }) => answerOf(rows.find(({ kind }) => kind === "total")?.total, "total of the budget")),
    ],
    ["project name", () => words(project.name, "project's name")],
    ["project id", () => words(project.id, "project's number")],
    [
      "today",
      () =>
        context.asOf === undefined
          ? missing("the day to judge at is not set", [], "none")
          : { is: "date", span: { from: context.asOf, to: context.asOf }, cells: [] },
    ],
  ]);
  return {
    value: from(values),
    periods: (name) => {
      if (name === "DLI totals")
        return (schedule?.periods ?? []).map(({ period, total }) => ({ period, value: answerOf(total, inWords("DLI totals", period)) }));
      return project.estimates.length === 1 ? yearsOf(project.estimates[0]?.rows ?? [], context.fiscalCalendar) : [];
    },
  };
}

function yearsOf(rows: Estimates["rows"], calendar: World["context"]["fiscalCalendar"]) {
  return rows.map((row) => {
    const span = row.fiscalYear === undefined ? {} : { span: fiscalYearSpan(row.fiscalYear, calendar) };
    return {
      period: { label: row.year.text.trim(), kind: "fiscal-year" as const, ...span },
      value: answerOf(inForceOf(row), `estimate of ${row.year.text.trim()}`),
    };
  });
}

function onlyOne<T>(all: readonly T[], what: string, read: (one: T) => Answer): Answer {
  const [first, second] = all;
  if (first === undefined) return missing(`no ${what} was read`, [], "none");
  return second === undefined ? read(first) : missing(`the workbook has more than one ${what}`, [], "none");
}

function words(value: Value | undefined, what: string): Answer {
  return stated(value) ? { is: "text", text: value.text, cells: [value.cell] } : answerOf(value, what);
}

function from(values: ReadonlyMap<string, () => Answer>): Reader["value"] {
  return (name) => values.get(name)?.() ?? missing(`no table states the ${name}`, [], "none");
}
