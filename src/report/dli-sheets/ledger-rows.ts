import { zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { a1, areaA1, printCell, sameCell } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { findSheet } from "../../grid/workbook";
import { cellTrace, sumTrace } from "../../disburse/build";
import { constantsOf, formulaOf, sumFormula } from "../../disburse/formula";
import type { FormulaSource } from "../../disburse/formula";
import type { Entry } from "../../disburse/ledger";
import type { LedgerRow } from "../../disburse/result";
import type { Trace } from "../../disburse/trace";
import { blank, formula, number, text } from "../cells";
import { constantWords, sourceWords, valueContent } from "../disbursement-source";
import type { DliFacts } from "./facts";
import { ledgerCol } from "./ledger-layout";
import type { EarnedCells, LedgerColumn, LedgerLayout } from "./ledger-layout";
import { area, numberOfDli } from "./page";
import { columnOf, onSchedule, stretchFormula } from "./schedule-layout";
import type { ScheduleLayout } from "./schedule-layout";

/** One DLI in one fiscal year. */
export function ledgerRow(
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
    r === top
      ? openingOf(facts, schedule, source, row.dli, d, row.opening)
      : { content: formula(at("closing", r - 1), row.opening), words: "" };
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

function openingOf(facts: DliFacts, schedule: ScheduleLayout, source: FormulaSource, name: string, d: number, value: Dec): Moved {
  const [version] = schedule.versions;
  const dli = version.disbursement.byDli[d];
  const began = facts.ledger.entries.find((entry) => entry.kind === "allocated" && entry.dli === name);
  const isInForce = began?.cell && dli && sameCell(began.cell, dli.subtotal?.cell ?? dli.cell);
  if (began && !isInForce && began.amount.isZero()) return { content: number(zero), words: "Allocation: none before the restructuring" };
  if (began?.cell && !isInForce) {
    const trace = entryTrace(facts, began);
    const words = `Allocation before the restructuring: ${sourceWords([trace], source)}`;
    return { content: constantsOf(trace, source).length > 0 ? number(value) : formula(formulaOf(trace, source), value), words };
  }
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
  if (kind === "disbursed" && entries.every((entry) => isOfSchedule(schedule, entry, d))) {
    const [version] = schedule.versions;
    const at = version.amounts.first + d;
    const body = stretchFormula(schedule, version, row.fiscalYear, at, at);
    if (body !== undefined) return { content: formula(body, value), words: `Disbursed: the schedule's amounts of FY${row.fiscalYear}` };
  }
  const traces = entries.map((entry) => entryTrace(facts, entry));
  const [only, ...others] = traces;
  const trace = only && others.length === 0 ? only : sumTrace("", traces);
  const typed = constantsOf(trace, source).length > 0 && traces.length === 1;
  const words = sourceWords(traces, source);
  return { content: typed ? number(value) : formula(formulaOf(trace, source), value), words };
}

/** Past years that are taken from the schedule stand at the DLI itself; a payment stands at its own cell. */
function isOfSchedule({ versions: [{ disbursement }] }: ScheduleLayout, { cell }: Entry, d: number): boolean {
  const own = disbursement.byDli[d]?.cell;
  return cell !== undefined && own !== undefined && sameCell(cell, own);
}

/** A figure of one cell, or how it came about. */
export function entryTrace(facts: DliFacts, { cell, amount, trace }: Entry): Trace {
  if (trace) return trace;
  if (!cell) return { op: "given", why: "stated", result: amount };
  const words = findSheet(facts.workbook, cell.sheet)?.cell(cell.row, cell.col).text ?? "";
  return cellTrace(cell, words, amount);
}
