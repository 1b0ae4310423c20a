import { grouped, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { areaAbsolute, printCell, quoteSheet } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { givenTrace } from "../../disburse/build";
import type { Held } from "../../disburse/earn";
import type { FormulaSource } from "../../disburse/formula";
import type { Terms } from "../../disburse/terms";
import { isAlone } from "../../disburse/worth";
import { figureOf } from "../../model/value";
import { blank, formula, number, text } from "../cells";
import { sourceWords, traceContent } from "../disbursement-source";
import { annexNumbers } from "./annexes";
import type { Annex } from "./annexes";
import type { DliFacts } from "./facts";
import { dliStretch, ledgerCol } from "./ledger-layout";
import type { LedgerLayout } from "./ledger-layout";
import { area, numberOfDli } from "./page";
import { earnedFormulas } from "./request-formulas";
import { requestCell, requestColumns } from "./request-rows";
import type { RequestColumn, RequestDli, RequestRow } from "./request-rows";
import { amountsAt, firstPeriod, lotOf, onSchedule, priceOf } from "./schedule-layout";
import type { ScheduleLayout } from "./schedule-layout";

const heldWords: Readonly<Record<Held, string>> = {
  "no-terms": "No price is in force",
  "after-deadline": "Achieved after the deadline",
  "after-its-period": "Achieved after its period, and what is missed lapses",
  "below-minimum": "Below the minimum",
  "not-reached": "The next step is not reached",
  capped: "Held by the DLI's allocation",
};

/** What one row is made of. */
export interface RowFacts {
  readonly facts: DliFacts;
  readonly own: RequestDli;
  readonly at: RequestRow;
  readonly source: FormulaSource;
  readonly schedule: ScheduleLayout;
  readonly ledger: LedgerLayout | undefined;
  readonly annexes: readonly Annex[];
}

/** One result: what was verified, what it earns, and what of that may be paid. */
export function requestRow(given: RowFacts): NewContent[] {
  const { facts, own, at, source, schedule, annexes } = given;
  const { dli, terms } = own;
  const { plan } = facts.plan;
  const cell = (name: RequestColumn, row = at.row): string => requestCell(row, name);
  const first = own.rows[0]?.row ?? at.row;
  const range = (name: RequestColumn): string => `${cell(name, first)}:${cell(name)}`;
  const planned = dli.planned[at.p];
  const unitsTrace = planned?.units && (planned.units.trace ?? givenTrace("one result for the amount of the period", planned.units.units));
  const result = at.earned.count;
  const resultTrace = result && (result.trace ?? givenTrace("verified result", result.units));
  const governing = at.earned.terms ?? terms;
  const [price, lot] = governing.pays.kind === "unit" ? [priceIn(facts, own, governing), lotOf(facts.plan.rows[own.d])] : [];
  const amount = amountsAt(schedule.versions[0].disbursement, own.d, at.p)[0];
  const formulas = earnedFormulas(plan, own, at, source);
  const counts = countsShown(own, at);
  const shown = [unitsTrace, resultTrace, price, lot].flatMap((trace) => trace ?? []);
  const constants = formulas.constants.map(
    (one) => `${grouped(one.figure)}: ${one.printed ? `"${one.text}"` : one.text}${one.cell ? ` (${printCell(one.cell)})` : ""}`,
  );
  const held = at.earned.held ? heldWords[at.earned.held] : undefined;
  const words = [
    held,
    sourceWords(shown, source),
    constants.length > 0 ? `Constants in "Earned": ${[...new Set(constants)].join("; ")}` : undefined,
  ];
  const trace = (one: typeof price): NewContent => (one ? traceContent(one, source) : blank);
  const contents: Record<RequestColumn, NewContent> = {
    dli: numberOfDli(dli.number),
    result: text(dli.name),
    period: text(plan.periods[at.p]?.label ?? ""),
    paidOn: text(plan.periods[at.p]?.paid ?? ""),
    planned: trace(unitsTrace),
    plannedToDate: formula(
      `${terms.counts === "each" ? "SUM" : "MAX"}(${range("planned")}${terms.counts === "each" ? "" : ",0"})`,
      at.plannedToDate,
    ),
    plannedAmount:
      amount && figureOf(facts.plan.rows[own.d]?.periods.find((one) => one.period === amount.period)?.amount)
        ? plannedAmount(schedule, own, at, amount.printed.value)
        : blank,
    verified: trace(resultTrace),
    low: formulas.low === undefined ? blank : formulas.low === "0" ? number(zero) : formula(formulas.low, counts.low),
    high: formulas.high === undefined ? blank : formula(formulas.high, counts.high),
    price: trace(price),
    lot: trace(lot),
    earned: formula(formulas.earned, at.earned.amount),
    earnedToDate: formula(`SUM(${range("earned")})`, at.earnedToDate),
    ...paidCells(given, first),
    annexes: text(annexNumbers(annexes, dli.number)),
    source: text(words.filter(Boolean).join(". ")),
  };
  return requestColumns.map(([name]) => contents[name]);
}

/** The unit value in force on the row's payment day. */
function priceIn(facts: DliFacts, { d, terms }: RequestDli, governing: Terms): ReturnType<typeof priceOf> {
  return governing === terms ? priceOf(facts.plan.rows[d]) : governing.sources?.price;
}

/** The counts as the row's formulas give them: periods that stand alone begin at nothing. */
function countsShown({ terms }: RequestDli, { earned, isLate }: RequestRow): { readonly low: Dec; readonly high: Dec } {
  const isHeld = isLate || earned.count === undefined || earned.held === "below-minimum";
  return isAlone(terms) ? { low: zero, high: isHeld ? zero : earned.high } : { low: earned.low, high: earned.high };
}

function plannedAmount(schedule: ScheduleLayout, { d }: RequestDli, { p }: RequestRow, value: Dec): NewContent {
  return formula(onSchedule(schedule, schedule.versions[0].amounts.first + d, firstPeriod + p), value);
}

function paidCells(
  { own, at, ledger }: RowFacts,
  first: number,
): { readonly paid: NewContent; readonly limit: NewContent; readonly payable: NewContent } {
  const claim = at.payable;
  const number = own.dli.number;
  const disbursed = ledger && dliStretch(ledger, number, "disbursed");
  if (!claim || !ledger || disbursed === undefined) return { paid: blank, limit: blank, payable: blank };
  const cell = (name: RequestColumn, row = at.row): string => requestCell(row, name);
  const n = ledger.rows.findIndex((row) => row.dli === number);
  const opening = `${quoteSheet(ledger.sheet)}!${areaAbsolute(area(ledger.first + n, ledgerCol("opening"), ledger.first + n, ledgerCol("opening")))}`;
  const moved = (column: "reallocated" | "cancelled"): string => `SUM(${dliStretch(ledger, number, column) ?? "0"})`;
  const open = `${cell("earnedToDate")}-${cell("paid")}`;
  return {
    paid: formula(at.row === first ? `SUM(${disbursed})` : `${cell("paid", at.row - 1)}+${cell("payable", at.row - 1)}`, claim.paidBefore),
    limit: own.limit ? formula(`${opening}+${moved("reallocated")}-${moved("cancelled")}`, own.limit) : blank,
    payable: formula(own.limit ? `MAX(0,MIN(${open},${cell("limit")}-${cell("paid")}))` : `MAX(0,${open})`, claim.payable.value),
  };
}
