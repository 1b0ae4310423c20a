import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { areaAbsolute, quoteSheet } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { traceOfValue } from "../../disburse/factor";
import { constantsOf, formulaOf } from "../../disburse/formula";
import type { FormulaSource } from "../../disburse/formula";
import type { Trace } from "../../disburse/trace";
import { blank, formula, sumOver, text } from "../cells";
import { sourceWords } from "../disbursement-source";
import type { DliFacts } from "./facts";
import { ledgerCol } from "./ledger-layout";
import type { LedgerLayout } from "./ledger-layout";
import { area } from "./page";
import type { LimitLayout } from "./request-limit";
import { requestCell, requestCol, requestColumns } from "./request-rows";
import type { RequestColumn, RequestLayout } from "./request-rows";

/** The totals of what was earned and is payable. */
export function totalRow(layout: RequestLayout): NewContent[] {
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

/** How many rows of the claim stand above what may be claimed in all. */
export function claimLength(facts: DliFacts): number {
  return 1 + (commitmentOf(facts) ? 1 : 0) + (isHeld(facts) ? 1 : 0);
}

/** Whether expenditure or a ceiling for prior results holds what may be claimed, and can be judged. */
function isHeld({ expenditure, priorResults }: Pick<DliFacts, "expenditure" | "priorResults">): boolean {
  return expenditure ? !expenditure.lacksRate : priorResults !== undefined;
}

/** The loan's own limit, that by paid expenditure where payments are held by it, and what may be claimed within all of them. */
export function claimRows(
  facts: DliFacts,
  layout: RequestLayout,
  ledger: LedgerLayout,
  limit: LimitLayout | undefined,
  source: FormulaSource,
): NewContent[][] {
  const payable = payableTotal(layout);
  const paid = sum(ledger.rows.map((one) => one.disbursed));
  const bounds = [...roomRow(facts, ledger, paid, source), ...expenditureRow(limit, ledger, paid)];
  const last = layout.total + bounds.length;
  const cells = [requestCell(layout.total, "payable"), ...bounds.map((_, n) => requestCell(layout.total + 1 + n, "payable"))];
  const least = [payable, ...bounds.map((one) => one.value)].reduce((best, one) => (one.lt(best) ? one : best));
  const rows = bounds.map(({ label, content, words }) => claimRow(label, content, words));
  if (limit?.facts.expenditure?.lacksRate)
    return [
      ...rows,
      claimRow("May be claimed", text("not judged"), "The limit by paid expenditure takes an exchange rate, and none is stated"),
    ];
  const unread = commitmentOf(facts) ? "" : "The commitment could not be read for one loan: it is no limit here";
  const free = limit?.facts.expenditure ? "" : "paid expenditure is a limit of its own where the agreement says so";
  const of = bounds.length === 0 ? "" : bounds.length === 1 ? "The smaller of the two" : "The smallest of the three";
  const may = bounds.length === 0 ? cells.join() : `MAX(0,MIN(${requestCell(layout.total, "payable")},${cells.slice(1).join(",")}))`;
  const value = last > layout.total && least.isNegative() ? zero : least;
  return [...rows, claimRow("May be claimed", formula(may, value), [of, unread || free].filter(Boolean).join("; "))];
}

interface Bound {
  readonly label: string;
  readonly content: NewContent;
  readonly value: Dec;
  readonly words: string;
}

function claimRow(label: string, content: NewContent, words: string): NewContent[] {
  return requestColumns.map(([name]) =>
    name === "result" ? text(label) : name === "payable" ? content : name === "source" ? text(words) : blank,
  );
}

function commitmentOf({ financing }: DliFacts): Trace | undefined {
  return financing && traceOfValue(financing.commitment, financing.table);
}

function disbursedCells(ledger: LedgerLayout): string {
  const [last, col] = [ledger.first + ledger.rows.length - 1, ledgerCol("disbursed")];
  return `SUM(${quoteSheet(ledger.sheet)}!${areaAbsolute(area(ledger.first, col, last, col))})`;
}

function roomRow(facts: DliFacts, ledger: LedgerLayout, paid: Dec, source: FormulaSource): readonly Bound[] {
  const { financing } = facts;
  const commitment = commitmentOf(facts);
  if (!financing || !commitment) return [];
  const cancelled = traceOfValue(financing.cancelled, financing.table);
  const value = commitment.result.minus(cancelled?.result ?? zero).minus(paid);
  const traces = [commitment, ...(cancelled ? [cancelled] : [])];
  const body = `${formulaOf(commitment, source)}${cancelled ? `-${formulaOf(cancelled, source)}` : ""}-${disbursedCells(ledger)}`;
  const constants = traces.flatMap((trace) => constantsOf(trace, source));
  const words = `${sourceWords(traces, source)}${constants.length > 0 ? "" : " and the ledger"}`;
  return [{ label: "Commitment less cancelled and disbursed", content: formula(body, value), value, words }];
}

function expenditureRow(limit: LimitLayout | undefined, ledger: LedgerLayout, paid: Dec): readonly Bound[] {
  if (!limit || !isHeld(limit.facts)) return [];
  const { expenditure, priorResults } = limit.facts;
  const value = limit.claimable.minus(paid);
  const claimable = limit.rows.length === 0 ? "0" : limit.claimableCell;
  const content = formula(`${claimable}-${disbursedCells(ledger)}`, value);
  const of = [...(expenditure ? ["paid expenditure"] : []), ...(priorResults ? ["the ceiling for prior results"] : [])].join(" and ");
  return [
    {
      label: `Claimable within ${of}, less disbursed`,
      content,
      value,
      words: [expenditure?.note, "The limit below"].filter(Boolean).join(". "),
    },
  ];
}
