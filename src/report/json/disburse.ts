import { plain } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { printCell } from "../../grid/address";
import type { Bases, Disbursement, DliAmount, DliTotal, FiscalYearTotal, LedgerRow, PeriodTotal } from "../../disburse/result";
import type { Trace } from "../../disburse/trace";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { DliFacts } from "../dli-sheets/facts";
import { dliFactsJson } from "./dli-facts";
import { head } from "./tables";
import { compact, periodJson, valueJson } from "./value";

/** How a figure came about: its operation, its parts, and at the ends the cells. */
export interface TraceJson {
  readonly op: Trace["op"];
  readonly result: string;
  readonly label?: string;
  readonly cell?: string;
  readonly text?: string;
  readonly factor?: string;
  readonly parts?: readonly TraceJson[];
}

export function traceJson(trace: Trace): TraceJson {
  const { op } = trace;
  const result = plain(trace.result);
  const node = (parts: readonly Trace[], label: string): TraceJson => ({ op, result, label, parts: parts.map(traceJson) });
  switch (trace.op) {
    case "cell":
      return compact({ op, result, cell: printCell(trace.cell), text: trace.text, factor: trace.factor && plain(trace.factor) });
    case "given":
      return compact({ op, result, label: trace.why, cell: trace.cell && printCell(trace.cell) });
    case "sum":
      return node(trace.terms, trace.label);
    case "product":
      return node(trace.factors, trace.label);
    case "quotient":
      return node([trace.dividend, trace.divisor], trace.label);
    case "difference":
      return node([trace.minuend, trace.subtrahend], trace.label);
    case "least":
    case "greatest":
      return node(trace.of, trace.label);
    case "whole":
      return node([trace.part], trace.label);
  }
}

const bases = ({ printed, fromUnits }: Bases) => ({
  computed: plain(printed.value),
  fromUnits: plain(fromUnits.value),
  trace: traceJson(printed.trace),
  traceFromUnits: traceJson(fromUnits.trace),
});

/** The table's own figure beside a computed one: figure, cell, and stated - computed. */
const stated = (value: Value | undefined, computed: Dec) => {
  const figure = figureOf(value);
  return compact({
    printed: figure && plain(figure),
    printedCell: value && printCell(value.cell),
    difference: figure && plain(figure.minus(computed)),
    /** Printed in rounded units (5.21 million), and the difference is no more than that rounding. */
    withinRounding: figure && value?.halfUnit && !figure.eq(computed) ? figure.minus(computed).abs().lte(value.halfUnit) : undefined,
  });
};

const amountJson = (amount: DliAmount) =>
  compact({
    ...periodJson(amount.period),
    disbursementDate: valueJson(amount.disbursementDate),
    fiscalYear: amount.fiscalYear,
    ...bases(amount),
  });

const dliJson = (total: DliTotal) => ({
  dli: total.dli,
  name: total.name,
  cell: printCell(total.cell),
  ...bases(total),
  ...stated(total.subtotal, total.printed.value),
  amounts: total.amounts.map(amountJson),
});

const periodTotalJson = (total: PeriodTotal) =>
  compact({
    ...periodJson(total.period),
    disbursementDate: valueJson(total.disbursementDate),
    fiscalYear: total.fiscalYear,
    ...bases(total),
    ...stated(total.statedTotal, total.printed.value),
  });

const fiscalYearJson = (total: FiscalYearTotal) => {
  const current = figureOf(total.currentEstimate);
  return compact({
    fiscalYear: total.fiscalYear,
    ...bases(total),
    ...stated(total.estimate, total.printed.value),
    current: current && plain(current),
    currentCell: total.currentEstimate && printCell(total.currentEstimate.cell),
  });
};

const ledgerJson = ({ dli, fiscalYear, ...amounts }: LedgerRow) => ({
  dli,
  fiscalYear,
  ...Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, plain(amount)])),
});

/** Document "disburse/1": by DLI, period and fiscal year on both bases, against what the tables print; with `facts` also its terms, ledger and curve; empty without a DLI table. */
export function disburseDocument(disbursement: Disbursement | undefined, file?: string, facts?: DliFacts) {
  if (!disbursement) return { ...head("disburse", file), byDli: [], byPeriod: [], byFiscalYear: [], ledger: [], total: null, doubts: [] };
  return {
    ...head("disburse", file),
    ...compact({ currency: disbursement.currency }),
    fiscalYearStartMonth: disbursement.calendar.startMonth,
    byDli: disbursement.byDli.map(dliJson),
    byPeriod: disbursement.byPeriod.map(periodTotalJson),
    byFiscalYear: disbursement.byFiscalYear.map(fiscalYearJson),
    ledger: disbursement.ledger.map(ledgerJson),
    ...(facts ? dliFactsJson(facts) : {}),
    total: compact({ ...bases(disbursement.total), printed: disbursement.estimateTotal && plain(disbursement.estimateTotal) }),
    doubts: disbursement.doubts.map(({ cell, what }) => ({ cell: printCell(cell), what })),
  };
}
