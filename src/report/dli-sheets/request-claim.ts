import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { areaAbsolute, quoteSheet } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { traceOfValue } from "../../disburse/factor";
import { constantsOf, formulaOf } from "../../disburse/formula";
import type { FormulaSource } from "../../disburse/formula";
import { blank, formula, sumOver, text } from "../cells";
import { sourceWords } from "../disbursement-source";
import type { DliFacts } from "./facts";
import { ledgerCol } from "./ledger-layout";
import type { LedgerLayout } from "./ledger-layout";
import { area } from "./page";
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

/** The loan's own limit, and what may be claimed within it. */
export function claimRows(facts: DliFacts, layout: RequestLayout, ledger: LedgerLayout, source: FormulaSource): NewContent[][] {
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
