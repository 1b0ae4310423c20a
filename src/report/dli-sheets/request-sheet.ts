import { zero } from "../../base/decimal";
import type { NewContent } from "../../grid/edits";
import type { FormulaSource } from "../../disburse/formula";
import { amountFormats, blank, bodyLook, text, totalLook } from "../cells";
import { sourceOf } from "../disbursement-source";
import type { SheetDraft } from "../draft";
import { annexesOf } from "./annexes";
import type { DliFacts } from "./facts";
import type { LedgerLayout } from "./ledger-layout";
import type { Look } from "./page";
import { area, coverRows, lostDigits, look, madeFrom, notesRows, pageOf, sectionAt, tableLooks, titled } from "./page";
import { requestRow } from "./request-cells";
import { claimLength, claimRows, totalRow } from "./request-claim";
import { limitColumns, limitLayout } from "./request-limit";
import type { LimitLayout } from "./request-limit";
import { limitRows } from "./request-limit-rows";
import { requestCol, requestColumns } from "./request-rows";
import type { RequestColumn, RequestLayout } from "./request-rows";
import { standInsOf } from "./schedule-layout";
import type { ScheduleLayout } from "./schedule-layout";

/**
 * The request for a disbursement: each verified result, what it earns through the terms, what was paid, and what may be claimed; then
 * what an officer attaches. Where what was paid is not known, nothing is shown as payable.
 */
export function requestSheet(
  facts: DliFacts,
  layout: RequestLayout,
  schedule: ScheduleLayout,
  ledger: LedgerLayout | undefined,
  notes: string,
  lacks: string,
): SheetDraft {
  const source: FormulaSource = { ...sourceOf(facts.workbook), standIn: standInsOf(facts, schedule, false) };
  const annexes = annexesOf(
    facts,
    layout.dlis.map(({ dli }) => dli.number),
  );
  const body = layout.dlis.flatMap((own) => own.rows.map((at) => requestRow({ facts, own, at, source, schedule, ledger, annexes })));
  const claimed = ledger ? claimLength(facts) : 0;
  const limit = limitLayout(facts, layout, layout.total + claimed + 2);
  const claim = ledger ? claimRows(facts, layout, ledger, limit, source) : [];
  const held = limit ? [[], ...limitRows(limit, source)] : [];
  const annexTitle = layout.total + 1 + claim.length + held.length + 1;
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
    cover: [madeFrom(facts, tables), notes, lacks],
    rows: [
      requestColumns.map(([, title]) => text(title)),
      ...body,
      totalRow(layout),
      ...claim,
      ...held,
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
      ...(limit ? limitLooks(limit, amount, rateFormat(limit)) : []),
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

function limitLooks(limit: LimitLayout, amount: string, rate: string): Look[] {
  const { first, rate: rateCol, last } = limitColumns(limit);
  const { header } = limit;
  const bottom = header + limit.rows.length;
  if (limit.rows.length === 0) return [sectionAt(limit.title)];
  return [
    sectionAt(limit.title),
    ...(header > limit.title + 1 ? [look(area(header - 1, first, header - 1, first), { numberFormat: amount, horizontal: "right" })] : []),
    ...tableLooks(header, 1, bottom, last, requestCol("source")),
    look(area(header + 1, first, bottom, last), { numberFormat: amount, horizontal: "right" }),
    ...(rateCol === undefined ? [] : [look(area(header + 1, rateCol, bottom, rateCol), { numberFormat: rate })]),
  ];
}

/** As many places as the rates have. */
function rateFormat({ rows }: LimitLayout): string {
  const places = Math.max(0, ...rows.map(({ spent }) => spent?.rate?.decimalPlaces() ?? 0));
  return places === 0 ? "0" : `0.${"0".repeat(places)}`;
}

function countFormat({ dlis }: RequestLayout): string {
  return amountFormats(dlis.flatMap(({ rows }) => rows.flatMap(({ earned }) => [earned.high, earned.count?.units ?? zero]))).amount;
}
