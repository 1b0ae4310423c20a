import { grouped, sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { areaAbsolute, printCell, quoteSheet } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { constantsOf, formulaOf } from "../../disburse/formula";
import type { FormulaSource } from "../../disburse/formula";
import { givenTrace } from "../../disburse/build";
import type { Held } from "../../disburse/earn";
import { traceOfValue } from "../../disburse/factor";
import { isAlone } from "../../disburse/worth";
import { figureOf } from "../../model/value";
import { amountFormats, blank, bodyLook, formula, number, sumOver, text, totalLook } from "../cells";
import { sourceOf, sourceWords, traceContent } from "../disbursement-source";
import type { SheetDraft } from "../draft";
import { annexNumbers, annexesOf } from "./annexes";
import type { Annex } from "./annexes";
import type { DliFacts } from "./facts";
import { dliStretch, ledgerCol } from "./ledger-sheet";
import type { LedgerLayout } from "./ledger-sheet";
import { area, coverRows, lostDigits, look, madeFrom, notesRows, numberOfDli, pageOf, sectionAt, tableLooks, titled } from "./page";
import { earnedFormulas } from "./request-formulas";
import { requestCell, requestCol, requestColumns } from "./request-rows";
import type { RequestColumn, RequestDli, RequestLayout, RequestRow } from "./request-rows";
import { amountsAt, firstPeriod, lotOf, onSchedule, priceOf, standInsOf } from "./schedule-layout";
import type { ScheduleLayout } from "./schedule-layout";

const heldWords: Readonly<Record<Held, string>> = {
  "no-terms": "No price is in force",
  "after-deadline": "Achieved after the deadline",
  "after-its-period": "Achieved after its period, and what is missed lapses",
  "below-minimum": "Below the minimum",
  "not-reached": "The next step is not reached",
  capped: "Held by the DLI's allocation",
};

/**
 * The request for a disbursement: each verified result, what it earns through the terms, what was paid, and what may be claimed; then
 * what an officer attaches. Where what was paid is not known, nothing is shown as payable.
 */
export function requestSheet(
  facts: DliFacts,
  layout: RequestLayout,
  schedule: ScheduleLayout,
  ledger: LedgerLayout | undefined,
  lacks: string,
): SheetDraft {
  const source: FormulaSource = { ...sourceOf(facts.workbook), standIn: standInsOf(facts, schedule, false) };
  const annexes = annexesOf(
    facts,
    layout.dlis.map(({ dli }) => dli.number),
  );
  const body = layout.dlis.flatMap((own) => own.rows.map((at) => rowOf({ facts, own, at, source, schedule, ledger, annexes })));
  const claim = ledger ? claimRows(facts, layout, ledger, source) : [];
  const annexTitle = layout.total + 1 + claim.length + 1;
  const annexRows = annexes.map(({ number: n, dlis, what, where, says }): NewContent[] => [
    { kind: "number", value: n },
    text(what),
    text(dlis.length > 0 ? `DLI ${dlis.join(", ")}` : "all"),
    blank,
    text(where),
    blank,
    blank,
    text(says),
  ]);
  const none: NewContent[][] =
    annexes.length > 0 ? [] : [[blank, text("The workbook holds no evidence, protocols or payments to attach.")]];
  const figures = layout.dlis.flatMap(({ rows }) => rows.map(({ earned }) => earned.amount));
  const lost = lostDigits(
    layout.dlis.flatMap(({ dli, rows }) =>
      rows.map(({ p, earned }) => [`DLI ${dli.number}, ${facts.plan.plan.periods[p]?.label ?? ""}`, earned.amount] as const),
    ),
  );
  const { amount } = amountFormats(figures);
  const [sourceCol, payable] = [requestCol("source"), requestCol("payable")];
  const money = (name: RequestColumn) =>
    look(area(layout.first, requestCol(name), layout.total, requestCol(name)), { numberFormat: amount, horizontal: "right" });
  const count = (name: RequestColumn) =>
    look(area(layout.first, requestCol(name), layout.total, requestCol(name)), { numberFormat: countFormat(layout), horizontal: "right" });
  const tables = facts.project.indicators.flatMap((indicator) =>
    layout.dlis.some(({ d }) => facts.plan.rows[d]?.indicatorId === indicator.id)
      ? indicator.records
          .filter((record) => record.actuals.length > 0)
          .slice(0, 1)
          .map((record) => record.table)
      : [],
  );
  const last = annexTitle + 1 + Math.max(1, annexes.length);
  return pageOf({
    maker: "dli-request",
    name: layout.sheet,
    title: titled(facts, "Request for a disbursement"),
    cover: [madeFrom(facts, tables), lacks],
    rows: [
      requestColumns.map(([, title]) => text(title)),
      ...body,
      totalRow(layout),
      ...claim,
      [],
      [text("Annexes")],
      ["No.", "Annex", "For", "", "Where", "", "", "What it says"].map(text),
      ...annexRows,
      ...none,
      [],
      ...notesRows(
        "Digits",
        lost.map((words) => ["", words] as const),
      ),
    ],
    looks: [
      ...tableLooks(coverRows, 1, layout.total, requestCol("annexes"), sourceCol),
      ...(["planned", "plannedToDate", "verified", "low", "high", "lot"] as const).map(count),
      ...(["plannedAmount", "price", "earned", "earnedToDate", "paid", "limit", "payable"] as const).map(money),
      look(area(layout.total, 0, layout.total, requestCol("annexes")), totalLook),
      ...(claim.length > 0
        ? [
            look(area(layout.total + 1, payable, layout.total + claim.length, payable), { numberFormat: amount, horizontal: "right" }),
            look(area(layout.total + 1, sourceCol, layout.total + claim.length, sourceCol), bodyLook),
            look(area(layout.total + claim.length, 0, layout.total + claim.length, requestCol("annexes")), totalLook),
          ]
        : []),
      sectionAt(annexTitle),
      ...tableLooks(annexTitle + 1, 1, last, 7, 7).filter(({ look: how }) => how.wrap !== true || how.bold === true),
      look(area(annexTitle + 2, 0, last, 7), { horizontal: "left", numberFormat: "General" }),
      ...(lost.length > 0 ? [sectionAt(last + 2)] : []),
    ],
    widths: requestColumns.map(([name]) =>
      name === "dli" ? 9 : name === "result" ? 40 : name === "source" ? 60 : name === "period" ? 11 : 15,
    ),
    frozenRows: layout.first,
    frozenCols: 2,
    names: [
      { name: "RW_Request_Earned", area: area(layout.total, requestCol("earned"), layout.total, requestCol("earned")) },
      ...(ledger
        ? [{ name: "RW_Request_Payable", area: area(layout.total + claim.length, payable, layout.total + claim.length, payable) }]
        : []),
    ],
  });
}

function countFormat({ dlis }: RequestLayout): string {
  return amountFormats(dlis.flatMap(({ rows }) => rows.flatMap(({ earned }) => [earned.high, earned.count?.units ?? zero]))).amount;
}

interface RowFacts {
  readonly facts: DliFacts;
  readonly own: RequestDli;
  readonly at: RequestRow;
  readonly source: FormulaSource;
  readonly schedule: ScheduleLayout;
  readonly ledger: LedgerLayout | undefined;
  readonly annexes: readonly Annex[];
}

function rowOf(given: RowFacts): NewContent[] {
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
  const [price, lot] = terms.pays.kind === "unit" ? [priceOf(facts.plan.rows[own.d]), lotOf(facts.plan.rows[own.d])] : [];
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

/** The counts as the row's formulas give them: periods that stand alone begin at nothing. */
function countsShown({ terms }: RequestDli, { earned, isLate }: RequestRow): { readonly low: Dec; readonly high: Dec } {
  const isHeld = isLate || earned.count === undefined || earned.held === "below-minimum";
  return isAlone(terms) ? { low: zero, high: isHeld ? zero : earned.high } : { low: earned.low, high: earned.high };
}

function plannedAmount(schedule: ScheduleLayout, { d }: RequestDli, { p }: RequestRow, value: Dec): NewContent {
  return formula(onSchedule(schedule, schedule.versions[0].amounts.first + d, firstPeriod + p), value);
}

function paidCells(
  { facts, own, at, ledger }: RowFacts,
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

function totalRow(layout: RequestLayout): NewContent[] {
  const { first, total, dlis, hasPaid } = layout;
  const rows = dlis.flatMap((own) => own.rows);
  const column = (name: RequestColumn, value: Dec): NewContent => {
    const col = requestCol(name);
    return sumOver(area(first, col, total - 1, col), value);
  };
  return requestColumns.map(([name]): NewContent => {
    if (name === "dli") return text("Total");
    if (name === "earned") return column(name, sum(rows.map((one) => one.earned.amount)));
    return name === "payable" && hasPaid ? column(name, payableTotal(layout)) : blank;
  });
}

function payableTotal({ dlis }: RequestLayout): Dec {
  return sum(dlis.flatMap(({ rows }) => rows.map((one) => one.payable?.payable.value ?? zero)));
}

/** The loan's own limit, and what may be claimed within it. */
function claimRows(facts: DliFacts, layout: RequestLayout, ledger: LedgerLayout, source: FormulaSource): NewContent[][] {
  const { financing } = facts;
  const commitment = financing && traceOfValue(financing.commitment, financing.table);
  const payable = payableTotal(layout);
  const totalCell = requestCell(layout.total, "payable");
  const row = (label: string, content: NewContent, words: string): NewContent[] =>
    requestColumns.map(([name]) =>
      name === "result" ? text(label) : name === "payable" ? content : name === "source" ? text(words) : blank,
    );
  if (!financing || !commitment)
    return [row("May be claimed", formula(totalCell, payable), "The commitment could not be read for one loan: it is no limit here")];
  const cancelled = traceOfValue(financing.cancelled, financing.table);
  const last = ledger.first + ledger.rows.length - 1;
  const paid = `SUM(${quoteSheet(ledger.sheet)}!${areaAbsolute(area(ledger.first, ledgerCol("disbursed"), last, ledgerCol("disbursed")))})`;
  const room = commitment.result.minus(cancelled?.result ?? zero).minus(sum(ledger.rows.map((one) => one.disbursed)));
  const least = room.lt(payable) ? room : payable;
  const traces = [commitment, ...(cancelled ? [cancelled] : [])];
  const body = `${formulaOf(commitment, source)}${cancelled ? `-${formulaOf(cancelled, source)}` : ""}-${paid}`;
  const constants = traces.flatMap((trace) => constantsOf(trace, source));
  return [
    row(
      "Commitment less cancelled and disbursed",
      formula(body, room),
      `${sourceWords(traces, source)}${constants.length > 0 ? "" : " and the ledger"}`,
    ),
    row(
      "May be claimed",
      formula(`MAX(0,MIN(${totalCell},${requestCell(layout.total + 1, "payable")}))`, least.isNegative() ? zero : least),
      "The smaller of the two; paid expenditure is a limit of its own where the agreement says so",
    ),
  ];
}
