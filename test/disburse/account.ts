import { grouped, plain, signed } from "../../src/base/decimal";
import type { Dec } from "../../src/base/decimal";
import type { FiscalCalendar } from "../../src/base/fiscal";
import { bankCalendar } from "../../src/base/fiscal";
import { disburse } from "../../src/disburse/disburse";
import { cellsOf, evaluate, partsOf } from "../../src/disburse/evaluate";
import { explain } from "../../src/disburse/explain";
import { constantsOf, formulaOf } from "../../src/disburse/formula";
import { ledgerOfProject } from "../../src/disburse/ledger-of-project";
import { prove, whyBalance } from "../../src/disburse/ledger";
import { paymentsOf } from "../../src/disburse/payments";
import type { Payment } from "../../src/disburse/payments";
import { planOfProject } from "../../src/disburse/plan-of-project";
import type { PlanRead } from "../../src/disburse/plan-of-project";
import type { Bases, Disbursement } from "../../src/disburse/result";
import type { TermChoices } from "../../src/disburse/terms";
import type { Trace } from "../../src/disburse/trace";
import { printCell } from "../../src/grid/address";
import type { CellRef } from "../../src/grid/address";
import type { Project } from "../../src/model/project";
import { figureOf } from "../../src/model/value";
import type { Value } from "../../src/model/value";
import { earningsOf, termsLine } from "./earnings";

/** All that the disbursement folder says of a project, in lines that a person can check against its sheets. */

const bases = (of: Bases): string =>
  `${grouped(of.printed.value)}${of.fromUnits.value.equals(of.printed.value) ? "" : ` (units: ${grouped(of.fromUnits.value)})`}`;
const said = (name: string, value: Value | undefined): string => (value ? `, ${name} "${value.text}" ${printCell(value.cell)}` : "");
const year = (fiscalYear: number | undefined): string => (fiscalYear === undefined ? "no year" : `FY${fiscalYear}`);

function traceLines(trace: Trace, depth: number): string[] {
  const worked = evaluate(trace);
  const cells = cellsOf(trace).map(printCell).join(" ");
  const numberAt = (cell: CellRef): Dec | undefined => leavesOf(trace).get(printCell(cell));
  const fixed = constantsOf(trace, { numberAt }).map(
    (one) => `${plain(one.figure)}: ${one.text}${one.cell ? ` ${printCell(one.cell)}` : ""}`,
  );
  return [
    ...explain(trace, depth),
    `${"  ".repeat(depth)}= ${formulaOf(trace, { numberAt })}${worked.equals(trace.result) ? "" : " DIFFERS"} <- ${cells}`,
    ...fixed.map((one) => `${"  ".repeat(depth)}constant ${one}`),
  ];
}

/** The number that stands in each cell, where its text is one. */
function leavesOf(trace: Trace): ReadonlyMap<string, Dec> {
  if (trace.op === "cell" && /^[\d.,]+$/.test(trace.text)) return new Map([[printCell(trace.cell), trace.result.div(trace.factor ?? 1)]]);
  return new Map(partsOf(trace).flatMap((part) => [...leavesOf(part)]));
}

export function disbursementLines(found: Disbursement): string[] {
  return [
    `${found.currency ?? "no currency"}, fiscal year from month ${found.calendar.startMonth}, total ${bases(found.total)}, estimates ${found.estimateTotal ? grouped(found.estimateTotal) : "none"}`,
    ...found.byDli.flatMap((dli) => [
      `DLI ${dli.dli} "${dli.name}" ${printCell(dli.cell)}: ${bases(dli)}${said("subtotal", dli.subtotal)}`,
      ...dli.amounts.flatMap((one) => [
        `  ${one.period.label}${said("paid", one.disbursementDate)}, ${year(one.fiscalYear)}: ${bases(one)} ${one.dli} ${printCell(one.dliCell)}`,
        ...traceLines(one.printed.trace, 3),
        ...traceLines(one.fromUnits.trace, 3),
      ]),
      ...traceLines(dli.fromUnits.trace, 1).slice(0, 1),
    ]),
    ...found.byPeriod.map(
      (one) =>
        `period ${one.period.label}${said("paid", one.disbursementDate)}, ${year(one.fiscalYear)}: ${bases(one)}${said("stated", one.statedTotal)}`,
    ),
    ...found.byFiscalYear.flatMap((one) => [
      `FY${one.fiscalYear}: ${bases(one)}${said("estimate", one.estimate)}${said("current", one.currentEstimate)}${one.difference ? `, ${signed(one.difference)}` : ""}`,
      ...traceLines(one.printed.trace, 1),
    ]),
    ...found.ledger.map((row) =>
      [
        `ledger ${row.dli} FY${row.fiscalYear}:`,
        ...[row.opening, row.reallocated, row.disbursed, row.cancelled, row.closing, row.due, row.notYetAchieved].map((one) =>
          grouped(one),
        ),
      ].join(" "),
    ),
    ...found.doubts.map((one) => `doubt ${printCell(one.cell)}: ${one.what}${"readings" in one ? ` [${String(one.readings)}]` : ""}`),
  ];
}

/** Properties that are there and hold nothing, by name: where a list has no column there should be no property. */
export function emptyKeys(of: unknown, found = new Set<string>(), depth = 0): readonly string[] {
  if (typeof of !== "object" || of === null || depth > 5 || "toFixed" in of) return [];
  for (const [key, value] of Object.entries(of)) {
    if (value === undefined && !Array.isArray(of)) found.add(key);
    emptyKeys(value, found, depth + 1);
  }
  return [...found].sort();
}

function paymentLine(one: Payment): string {
  const parts = [
    one.kind,
    `DLI ${one.dli ?? "?"}`,
    one.request ?? "no request",
    one.financier ?? "no financier",
    one.amount ? grouped(one.amount) : "no amount",
    one.day ?? "no day",
    year(one.fiscalYear),
    one.period?.label ?? "no period",
    one.period?.kind ?? "",
  ];
  return `payment ${printCell(one.cell)}: ${parts.join(", ")}${said("amount", one.amountValue)}${said("date", one.date)}${said("period", one.periodValue)}${said("reason", one.reason)}${said("status", one.status)}`;
}

export function planLines(read: PlanRead): string[] {
  const { plan } = read;
  return [
    `plan: ${plan.currency ?? "no currency"}, commitment ${plan.commitment ? grouped(plan.commitment) : "none"}`,
    ...plan.periods.map(
      (one) =>
        `  ${one.label}: ends ${one.ends ?? "-"}, paid ${one.paid ?? "-"}, ${year(one.fiscalYear)}, borrower's ${one.borrowerYear ?? "-"}`,
    ),
    ...plan.dlis.flatMap((dli, d) => [
      `  DLI ${dli.number} "${dli.name}" ${dli.cell ? printCell(dli.cell) : ""} ${read.hasResults[d] ? "with results" : "without results"}, row ${read.rows[d]?.number ?? "-"}`,
      ...dli.terms.map(
        (one) =>
          `    ${termsLine(one)}; from ${Object.entries(one.sources ?? {})
            .map(([name, trace]) => `${name} ${cellsOf(trace).map(printCell).join(" ")}`)
            .join(", ")}`,
      ),
      ...dli.planned.flatMap((one) => (one?.units?.trace ? explain(one.units.trace, 3) : [])),
      ...dli.planned.flatMap((one) => (one?.amount?.trace ? explain(one.amount.trace, 3) : [])),
      ...dli.results.map(
        (one, p) => `      result ${p}: ${one ? plain(one.units) : "-"} ${one?.trace ? explain(one.trace).join(" / ") : ""}`,
      ),
    ]),
    ...read.open.map((one) => `open ${one.dli} ${one.choice}: ${one.taken}, else ${one.otherwise.join(" or ")}: ${one.why}`),
    ...read.doubts.map((one) => `plan's doubt ${printCell(one.cell)}: ${one.what}`),
    ...earningsOf(plan, "planned").filter((line) => !line.startsWith("      ")),
    ...earningsOf(plan, "verified"),
  ];
}

/** Everything, under one calendar. */
export function accountOf(project: Project, calendar: FiscalCalendar = bankCalendar, choices?: TermChoices): string[] {
  const given = choices ? { choices } : {};
  const found = disburse(project, { calendar, ...given });
  const read = planOfProject(project, { calendar, ...given });
  if (!found || !read) return ["no DLI table"];
  const { rows, entries } = ledgerOfProject(project, found.byDli, calendar, () => undefined, choices);
  const last = rows.at(-1)?.fiscalYear;
  return [
    ...disbursementLines(found),
    `empty: ${[found, found.byDli, found.byFiscalYear, entries, paymentsOf(project, calendar), read].map((one) => emptyKeys(one).join(" ")).join(" / ")}`,
    `proof: ${plain(prove(rows).residual)}`,
    ...entries.map(
      (one) =>
        `entry ${one.dli} ${one.kind} FY${one.fiscalYear} ${plain(one.amount)} ${one.request ?? ""} ${one.financier ?? ""} ${one.cell ? printCell(one.cell) : ""}`,
    ),
    ...(last === undefined ? [] : found.byDli.flatMap((dli) => explain(whyBalance(entries, dli.dli, last)))),
    ...paymentsOf(project, calendar).map(paymentLine),
    ...planLines(read),
    ...project.schedules
      .flatMap((one) => one.dlis)
      .filter((dli) => figureOf(dli.unitValue) === undefined)
      .map((dli) => `no unit value: DLI ${dli.number}`),
  ];
}
