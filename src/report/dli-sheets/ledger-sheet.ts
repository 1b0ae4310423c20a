import { sum, zero } from "../../base/decimal";
import { a1, areaAbsolute } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import type { FormulaSource } from "../../disburse/formula";
import { amountFormats, blank, formula, sumOver, text, totalLook } from "../cells";
import { sourceOf } from "../disbursement-source";
import type { SheetDraft } from "../draft";
import type { DliFacts } from "./facts";
import { columns, ledgerCol } from "./ledger-layout";
import type { EarnedCells, LedgerColumn, LedgerLayout } from "./ledger-layout";
import { requestBlocks } from "./ledger-requests";
import type { RequestBlocks } from "./ledger-requests";
import { ledgerRow } from "./ledger-rows";
import type { Look } from "./page";
import { area, coverRows, lostDigits, look, madeFrom, notesRows, pageOf, sectionAt, tableLooks, titled } from "./page";
import { standInsOf } from "./schedule-layout";
import type { ScheduleLayout } from "./schedule-layout";

/**
 * The ledger: opening + reallocated - disbursed - cancelled = closing, and closing = due + not yet achieved, for each DLI and fiscal
 * year. The proof goes another way: the allocation and all movements to date against the closing, and its two parts against it.
 */
export function ledgerSheet(
  facts: DliFacts,
  layout: LedgerLayout,
  schedule: ScheduleLayout,
  earned: EarnedCells,
  notes: string,
  lacks: string,
): SheetDraft {
  const source: FormulaSource = { ...sourceOf(facts.workbook), standIn: standInsOf(facts, schedule, false) };
  const lists = facts.project.lists.filter((list) => list.table.kind === "payments").map((list) => list.table);
  const { first, rows, years } = layout;
  const body = rows.map((row, n) => ledgerRow(facts, layout, schedule, earned, source, row, first + n));
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
  const requests = requestBlocks(facts, source, bottom + 2);
  const bottomRow = bottom + (requests ? requests.rows.length + 1 : 0);
  return pageOf({
    maker: "dli-ledger",
    name: layout.sheet,
    title: titled(facts, "DLI ledger"),
    cover: [madeFrom(facts, lists), notes, lacks],
    rows: [
      header,
      ...body,
      [],
      [text("All DLIs, by fiscal year")],
      ...yearRows(layout),
      [],
      ...(requests ? [...requests.rows, []] : []),
      ...digits,
    ],
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
      ...(requests ? requestLooks(requests, amount) : []),
      ...(lost.length > 0 ? [sectionAt(bottomRow + 2)] : []),
    ],
    widths: columns.map(([column]) => (column === "dli" ? 13 : column === "fiscalYear" ? 12 : column === "source" ? 60 : 17)),
    frozenRows: first,
    frozenCols: 2,
    names: [{ name: "RW_Ledger_Proof", area: area(bottom, proofCol, bottom, proofCol) }],
  });
}

function requestLooks({ sections, tables, totals }: RequestBlocks, amount: string): Look[] {
  const [col, right] = [ledgerCol("disbursed"), ledgerCol("source")];
  return [
    ...sections.map(sectionAt),
    ...tables.flatMap(({ header, last }) => [
      ...tableLooks(header, 1, last, col, right),
      look(area(header + 1, 1, last, 1), { numberFormat: "0", horizontal: "left" }),
      look(area(header + 1, col, last, col), { numberFormat: amount, horizontal: "right" }),
    ]),
    ...totals.map((row) => look(area(row, 0, row, col), totalLook)),
  ];
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
