import { sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { a1, areaA1, areaAbsolute } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { constantsOf, formulaOf, sumFormula } from "../../disburse/formula";
import type { FormulaSource } from "../../disburse/formula";
import { byRequest } from "../../disburse/ledger";
import type { Entry } from "../../disburse/ledger";
import { blank, formula, number, text } from "../cells";
import { sourceWords } from "../disbursement-source";
import type { DliFacts } from "./facts";
import { ledgerCol } from "./ledger-layout";
import { entryTrace } from "./ledger-rows";
import { area, numberOfDli } from "./page";

/** The columns of what was disbursed, line by line; the amount stands under the ledger's "Disbursed". */
const lineColumns = ["DLI", "Fiscal year", "Request", "Financier", "Disbursed"];
const [yearCol, financierCol, amountCol] = [1, 3, ledgerCol("disbursed")];

/** What was disbursed by request and, where there are several, by financier; row numbers count from 0. */
export interface RequestBlocks {
  readonly rows: readonly (readonly NewContent[])[];
  /** Headings of sections, header rows with the last row under each, and rows of totals. */
  readonly sections: readonly number[];
  readonly tables: ReadonlyArray<{ readonly header: number; readonly last: number }>;
  readonly totals: readonly number[];
}

/** Undefined where no disbursement names its request, and none its financier. */
export function requestBlocks(facts: DliFacts, source: FormulaSource, top: number): RequestBlocks | undefined {
  const paid = facts.ledger.entries.filter((entry) => entry.kind === "disbursed");
  if (!paid.some((entry) => entry.request !== undefined || entry.financier !== undefined)) return undefined;
  const first = top + 2;
  const rows: (readonly NewContent[])[] = [[text("Disbursed by request")], header(lineColumns)];
  const totals: number[] = [];
  for (const { request, total } of byRequest(paid)) {
    const own = paid.filter((entry) => (entry.request ?? "") === request);
    const start = top + rows.length;
    rows.push(...own.map((entry) => lineOf(facts, entry, source)));
    totals.push(top + rows.length);
    const label = request === "" ? "No request named" : `Request ${request}`;
    rows.push([
      text(label),
      blank,
      blank,
      blank,
      formula(`SUM(${areaA1(area(start, amountCol, start + own.length - 1, amountCol))})`, total),
    ]);
  }
  const last = top + rows.length;
  rows.push([
    text("Total"),
    blank,
    blank,
    blank,
    formula(sumFormula(totals.map((row) => a1(row, amountCol))), sum(paid.map((one) => one.amount))),
  ]);
  totals.push(last);
  const tables = [{ header: top + 1, last }];
  const sections = [top];
  const names = [...new Set(paid.map((entry) => entry.financier ?? ""))];
  if (names.length > 1) {
    const next = top + rows.length + 1;
    rows.push([], ...financierRows(paid, names, area(first, 0, last - 1, amountCol), next));
    sections.push(next);
    tables.push({ header: next + 1, last: top + rows.length - 1 });
    totals.push(top + rows.length - 1);
  }
  return { rows, sections, tables, totals };
}

function header(titles: readonly string[]): NewContent[] {
  return [...titles.map(text), ...Array.from({ length: ledgerCol("source") - titles.length }, () => blank), text("Source")];
}

function lineOf(facts: DliFacts, entry: Entry, source: FormulaSource): NewContent[] {
  const trace = entryTrace(facts, entry);
  const isTyped = constantsOf(trace, source).length > 0;
  const padding = Array.from({ length: ledgerCol("source") - amountCol - 1 }, () => blank);
  return [
    numberOfDli(entry.dli),
    { kind: "number", value: entry.fiscalYear },
    text(entry.request ?? ""),
    text(entry.financier ?? ""),
    isTyped ? number(entry.amount) : formula(formulaOf(trace, source), entry.amount),
    ...padding,
    text(sourceWords([trace], source)),
  ];
}

/** Each financier's disbursements by fiscal year, over the lines above; a line that names none is counted apart. */
function financierRows(
  paid: readonly Entry[],
  names: readonly string[],
  lines: ReturnType<typeof area>,
  top: number,
): (readonly NewContent[])[] {
  const years = [...new Set(paid.map((entry) => entry.fiscalYear))].sort((a, b) => a - b);
  const column = (col: number): string => areaAbsolute({ ...lines, left: col, right: col });
  const cells = names.flatMap((name) => years.map((fiscalYear) => ({ name, fiscalYear })));
  const body = cells.map(({ name, fiscalYear }, n): NewContent[] => {
    const row = top + 2 + n;
    const own = paid.filter((entry) => (entry.financier ?? "") === name && entry.fiscalYear === fiscalYear);
    const value: Dec = sum(own.map((entry) => entry.amount));
    const isSame = name === "" ? `(${column(financierCol)}="")` : `(${column(financierCol)}=${a1(row, financierCol)})`;
    const total = `SUMPRODUCT(${isSame}*(${column(yearCol)}=${a1(row, yearCol)})*${column(amountCol)})`;
    return [blank, { kind: "number", value: fiscalYear }, blank, text(name === "" ? "not named" : name), formula(total, value)];
  });
  const bottom = top + 1 + body.length;
  const total = sum(paid.map((entry) => entry.amount));
  return [
    [text("Disbursed by financier")],
    header(["", "Fiscal year", "", "Financier", "Disbursed"]),
    ...body,
    [text("Total"), blank, blank, blank, formula(`SUM(${areaA1(area(top + 2, amountCol, bottom, amountCol))})`, total)],
  ];
}
