import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { a1, areaA1, areaAbsolute, printCell, quoteSheet } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { constantsOf, formulaOf, sumFormula } from "../../disburse/formula";
import type { FormulaSource } from "../../disburse/formula";
import { cellTrace, sumTrace } from "../../disburse/build";
import type { Entry } from "../../disburse/ledger";
import { paymentsOf } from "../../disburse/payments";
import type { LedgerRow } from "../../disburse/result";
import type { Trace } from "../../disburse/trace";
import { amountFormats, blank, formula, number, sumOver, text, totalLook } from "../cells";
import { constantWords, sourceOf, sourceWords, valueContent } from "../disbursement-source";
import type { SheetDraft } from "../draft";
import { findSheet } from "../../grid/workbook";
import type { DliFacts } from "./facts";
import {
  area,
  coverRows,
  lostDigits,
  look,
  madeFrom,
  notesRows,
  numberOfDli,
  pageOf,
  sectionAt,
  tableLooks,
  titled,
  withSource,
} from "./page";
import { onSchedule, standInsOf, stretchFormula, columnOf } from "./schedule-layout";
import type { ScheduleLayout } from "./schedule-layout";

/** The columns of the ledger, in order. */
const columns = [
  ["dli", "DLI"],
  ["fiscalYear", "Fiscal year"],
  ["opening", "Opening"],
  ["reallocated", "Reallocated"],
  ["disbursed", "Disbursed"],
  ["cancelled", "Cancelled"],
  ["closing", "Closing"],
  ["earned", "Earned to date"],
  ["due", "Due"],
  ["notYetAchieved", "Not yet achieved"],
  ["proof", "Proof (0)"],
  ["source", "Source"],
] as const;

export type LedgerColumn = (typeof columns)[number][0];
export const ledgerCol = (name: LedgerColumn): number => columns.findIndex(([column]) => column === name);

/** Where the ledger's rows stand; rows count from 0. */
export interface LedgerLayout {
  readonly sheet: string;
  readonly first: number;
  /** The row of the total by fiscal year's header. */
  readonly years: number;
  readonly rows: readonly LedgerRow[];
  readonly fiscalYears: readonly number[];
}

/** Undefined where there is no ledger. */
export function ledgerLayout(facts: DliFacts, sheet: string): LedgerLayout | undefined {
  const { rows } = facts.ledger;
  if (rows.length === 0) return undefined;
  const first = coverRows + 1;
  const fiscalYears = [...new Set(rows.map((row) => row.fiscalYear))].sort((a, b) => a - b);
  return { sheet, first, years: first + rows.length + 2, rows, fiscalYears };
}

/** The rows of one DLI as other sheets write them, in one column. */
export function dliStretch(layout: LedgerLayout, dli: string, column: LedgerColumn): string | undefined {
  const own = layout.rows.flatMap((row, n) => (row.dli === dli ? [layout.first + n] : []));
  const [top, bottom] = [own[0], own.at(-1)];
  if (top === undefined || bottom === undefined) return undefined;
  const col = ledgerCol(column);
  return `${quoteSheet(layout.sheet)}!${areaA1(area(top, col, bottom, col))}`;
}

/** What was disbursed in a fiscal year, of all DLIs, as other sheets write it. */
export function disbursedIn(layout: LedgerLayout, yearCell: string): string {
  const last = layout.first + layout.rows.length - 1;
  const column = (name: LedgerColumn): string =>
    `${quoteSheet(layout.sheet)}!${areaAbsolute(area(layout.first, ledgerCol(name), last, ledgerCol(name)))}`;
  return `SUMIF(${column("fiscalYear")},${yearCell},${column("disbursed")})`;
}

/** The cells, on the sheet of the request, of what a DLI's results earned that is due by the end of a fiscal year, with their sum. */
export type EarnedCells = (dli: string, fiscalYear: number) => { readonly cells: readonly string[]; readonly value: Dec } | undefined;

/**
 * The ledger: opening + reallocated - disbursed - cancelled = closing, and closing = due + not yet achieved, for each DLI and fiscal
 * year. The proof goes another way: the allocation and all movements to date against the closing, and its two parts against it.
 */
export function ledgerSheet(
  facts: DliFacts,
  layout: LedgerLayout,
  schedule: ScheduleLayout,
  earned: EarnedCells,
  lacks: string,
): SheetDraft {
  const source: FormulaSource = { ...sourceOf(facts.workbook), standIn: standInsOf(facts, schedule, false) };
  const lists = facts.project.lists.filter((list) => list.table.kind === "payments").map((list) => list.table);
  const { first, rows, years } = layout;
  const body = rows.map((row, n) => rowOf(facts, layout, schedule, earned, source, row, first + n));
  const last = first + rows.length - 1;
  const figures = rows.flatMap((row) => [row.opening, row.disbursed, row.reallocated, row.closing, row.due]);
  const { amount } = amountFormats(figures);
  const lost = lostDigits(rows.map((row) => [`DLI ${row.dli}, FY${row.fiscalYear}, opening`, row.opening] as const));
  const digits = notesRows(
    "Digits",
    lost.map((words) => ["", words] as const),
  );
  const proofCol = ledgerCol("proof");
  const header = columns.map(([, title]) => text(title));
  const bottom = years + 1 + layout.fiscalYears.length;
  return pageOf({
    maker: "dli-ledger",
    name: layout.sheet,
    title: titled(facts, "DLI ledger"),
    cover: [madeFrom(facts, lists), lacks],
    rows: [header, ...body, [], [text("All DLIs, by fiscal year")], ...yearRows(layout), [], ...digits],
    looks: [
      ...tableLooks(coverRows, 1, last, proofCol, ledgerCol("source")),
      look(area(first, ledgerCol("fiscalYear"), last, ledgerCol("fiscalYear")), { numberFormat: "0", horizontal: "left" }),
      look(area(first, ledgerCol("opening"), last, proofCol), { numberFormat: amount, horizontal: "right" }),
      ...rows.flatMap((row, n) =>
        rows[n + 1]?.dli === row.dli ? [] : [look(area(first + n, 0, first + n, proofCol), { borderBottom: "thin" })],
      ),
      sectionAt(years - 1),
      ...tableLooks(years, 1, bottom, proofCol, proofCol),
      look(area(years + 1, 1, bottom, 1), { numberFormat: "0", horizontal: "left" }),
      look(area(years + 1, ledgerCol("opening"), bottom, proofCol), {
        numberFormat: amount,
        horizontal: "right",
        color: "#000000",
        italic: false,
      }),
      look(area(bottom, 0, bottom, proofCol), totalLook),
      ...(lost.length > 0 ? [sectionAt(bottom + 2)] : []),
    ],
    widths: columns.map(([column]) => (column === "dli" ? 13 : column === "fiscalYear" ? 12 : column === "source" ? 60 : 17)),
    frozenRows: first,
    frozenCols: 2,
    names: [{ name: "RW_Ledger_Proof", area: area(bottom, proofCol, bottom, proofCol) }],
  });
}

function rowOf(
  facts: DliFacts,
  layout: LedgerLayout,
  schedule: ScheduleLayout,
  earned: EarnedCells,
  source: FormulaSource,
  row: LedgerRow,
  r: number,
): NewContent[] {
  const own = layout.rows.flatMap((one, n) => (one.dli === row.dli ? [layout.first + n] : []));
  const top = own[0] ?? r;
  const at = (name: LedgerColumn, at = r): string => a1(at, ledgerCol(name));
  const toDate = (name: LedgerColumn): string => `SUM(${areaA1(area(top, ledgerCol(name), r, ledgerCol(name)))})`;
  const d = facts.versions[0].disbursement.byDli.findIndex((dli) => dli.dli === row.dli);
  const opening =
    r === top ? openingOf(facts, schedule, source, d, row.opening) : { content: formula(at("closing", r - 1), row.opening), words: "" };
  const moved = (kind: Entry["kind"], value: Dec) => movement(facts, schedule, source, row, d, kind, value);
  const [reallocated, disbursed, cancelled] = [
    moved("reallocated", row.reallocated),
    moved("disbursed", row.disbursed),
    moved("cancelled", row.cancelled),
  ];
  const due = earned(row.dli, row.fiscalYear);
  const closing = `${at("opening")}+${at("reallocated")}-${at("disbursed")}-${at("cancelled")}`;
  const proof = `ROUND(${at("opening", top)}+${toDate("reallocated")}-${toDate("disbursed")}-${toDate("cancelled")}-${at("closing")},2)+ROUND(${at("closing")}-${at("due")}-${at("notYetAchieved")},2)`;
  const words = [opening.words, reallocated.words, disbursed.words, cancelled.words].filter(Boolean);
  return [
    numberOfDli(row.dli),
    { kind: "number", value: row.fiscalYear },
    opening.content,
    reallocated.content,
    disbursed.content,
    cancelled.content,
    formula(closing, row.closing),
    due ? formula(sumFormula(due.cells), due.value) : blank,
    due ? formula(`MAX(0,MIN(${at("earned")}-${toDate("disbursed")},${at("closing")}))`, row.due) : number(row.due),
    formula(`${at("closing")}-${at("due")}`, row.notYetAchieved),
    formula(proof, zero),
    text([...words, ...(due ? [] : ["No verified results were read: nothing is shown as due"])].join(". ")),
  ];
}

interface Moved {
  readonly content: NewContent;
  readonly words: string;
}

function openingOf(facts: DliFacts, schedule: ScheduleLayout, source: FormulaSource, d: number, value: Dec): Moved {
  const [version] = schedule.versions;
  const dli = version.disbursement.byDli[d];
  if (dli?.subtotal && valueContent(dli.subtotal, source).kind === "formula")
    return { content: valueContent(dli.subtotal, source), words: `Allocation: ${printCell(dli.subtotal.cell)}` };
  const isStated = dli?.subtotal !== undefined && constantWords(dli.subtotal, source).length > 0;
  const col = columnOf(version, isStated ? "subtotal" : "total");
  const reference = onSchedule(schedule, version.amounts.first + d, col);
  return { content: formula(reference, value), words: `Allocation: ${reference}` };
}

/** What moved in a year: the cells of the list of payments, or of the schedule where that stands for it; 0 where nothing moved. */
function movement(
  facts: DliFacts,
  schedule: ScheduleLayout,
  source: FormulaSource,
  row: LedgerRow,
  d: number,
  kind: Entry["kind"],
  value: Dec,
): Moved {
  const entries = facts.ledger.entries.filter((one) => one.kind === kind && one.dli === row.dli && one.fiscalYear === row.fiscalYear);
  if (entries.length === 0) return { content: number(zero), words: "" };
  if (kind === "disbursed" && !hasPayments(facts)) {
    const [version] = schedule.versions;
    const at = version.amounts.first + d;
    const body = stretchFormula(schedule, version, row.fiscalYear, at, at);
    if (body !== undefined) return { content: formula(body, value), words: `Disbursed: the schedule's amounts of FY${row.fiscalYear}` };
  }
  const traces = entries.map((entry) => entryTrace(facts, entry));
  const trace = sumTrace("", traces);
  const typed = constantsOf(trace, source).length > 0 && traces.length === 1;
  const words = sourceWords(traces, source);
  return { content: typed ? number(value) : formula(formulaOf(trace, source), value), words };
}

/** Whether the ledger is of payments that are listed; else it is of the schedule's own past years. */
export function hasPayments(facts: DliFacts): boolean {
  const { calendar } = facts.versions[0].disbursement;
  return paymentsOf(facts.project, calendar).some((one) => one.amount !== undefined && !one.amount.isZero());
}

function entryTrace(facts: DliFacts, { cell, amount }: Entry): Trace {
  if (!cell) return { op: "given", why: "stated", result: amount };
  const words = findSheet(facts.workbook, cell.sheet)?.cell(cell.row, cell.col).text ?? "";
  return cellTrace(cell, words, amount);
}

/** Every column by fiscal year, and the movements of all years; the proof of the whole is the sum of all proofs without their signs. */
function yearRows({ first, rows, years, fiscalYears }: LedgerLayout): NewContent[][] {
  const last = first + rows.length - 1;
  const column = (name: LedgerColumn): string => areaAbsolute(area(first, ledgerCol(name), last, ledgerCol(name)));
  const money = ["opening", "reallocated", "disbursed", "cancelled", "closing", "due", "notYetAchieved"] as const;
  const names = columns.map(([name]) => name).slice(0, ledgerCol("proof") + 1);
  const isMoney = (name: LedgerColumn): name is (typeof money)[number] => money.some((one) => one === name);
  const body = fiscalYears.map((fiscalYear, n) => {
    const row = years + 1 + n;
    const own = rows.filter((one) => one.fiscalYear === fiscalYear);
    return names.map((name): NewContent => {
      if (name === "fiscalYear") return { kind: "number", value: fiscalYear };
      if (name === "proof") return formula(`SUMPRODUCT((${column("fiscalYear")}=${a1(row, 1)})*ABS(${column("proof")}))`, zero);
      if (!isMoney(name)) return blank;
      return formula(`SUMIF(${column("fiscalYear")},${a1(row, 1)},${column(name)})`, sum(own.map((one) => one[name])));
    });
  });
  const bottom = years + fiscalYears.length;
  const total = names.map((name, col): NewContent => {
    if (name === "dli") return text("Total");
    if (name === "reallocated" || name === "disbursed" || name === "cancelled")
      return sumOver(area(years + 1, col, bottom, col), sum(rows.map((one) => one[name])));
    return name === "proof" ? sumOver(area(years + 1, col, bottom, col), zero) : blank;
  });
  return [[blank, ...columns.slice(1, ledgerCol("proof") + 1).map(([, title]) => text(title))], ...body, total];
}
