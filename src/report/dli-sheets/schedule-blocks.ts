import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { a1 } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { totalOf } from "../../disburse/build";
import type { FormulaSource } from "../../disburse/formula";
import type { Bases } from "../../disburse/result";
import type { Trace } from "../../disburse/trace";
import { figureOf } from "../../model/value";
import { blank, formula, sumOver, text } from "../cells";
import { constantWords, sourceWords, traceContent, valueContent } from "../disbursement-source";
import type { DliFacts } from "./facts";
import { area, numberOfDli, withSource } from "./page";
import { amountsAt, columnOf, dlisOfBoth, firstPeriod, lotOf, priceOf, unitsAt } from "./schedule-layout";
import type { Block, ScheduleLayout, VersionLayout } from "./schedule-layout";

/** A block under its title, with an empty row after it. */
export function section(title: string, rows: readonly (readonly NewContent[])[]): (readonly NewContent[])[] {
  return [[text(title)], ...rows, []];
}

function headerOf({ disbursement }: VersionLayout, after: readonly string[], sourceCol: number): NewContent[][] {
  const { byPeriod } = disbursement;
  const years = byPeriod.map((period): NewContent => text(period.fiscalYear === undefined ? "none" : `FY${period.fiscalYear}`));
  const titles = ["DLI", "Result", ...byPeriod.map(({ period }) => period.label), ...after];
  return [
    withSource(titles.map(text), "Source", sourceCol),
    [blank, text("Disbursement date"), ...byPeriod.map((period) => text(period.disbursementDate?.text ?? ""))],
    [blank, text("Fiscal year"), ...years],
  ];
}

/** One basis in money: a row a DLI with its total, the column totals, and the table's own where it prints them. */
export function worthRows(
  version: VersionLayout,
  block: Block,
  basis: keyof Bases,
  source: FormulaSource,
  { sourceCol }: ScheduleLayout,
): NewContent[][] {
  const { disbursement: d } = version;
  const totalCol = columnOf(version, "total");
  const isPrinted = basis === "printed";
  const hasSubtotals = isPrinted && d.byDli.some((dli) => dli.subtotal);
  const rows = d.byDli.map((dli, n) => {
    const row = block.first + n;
    const traces = d.byPeriod.map((_, p) => oneOf(amountsAt(d, n, p).map((amount) => amount[basis])));
    const typed = hasSubtotals ? constantWords(dli.subtotal, source) : [];
    return withSource(
      [
        numberOfDli(dli.dli),
        text(dli.name),
        ...traces.map((trace) => traceContent(trace, source)),
        sumOver(area(row, firstPeriod, row, totalCol - 1), sum(traces.map((trace) => trace.result))),
        ...(hasSubtotals ? [valueContent(dli.subtotal, source)] : []),
      ],
      [sourceWords(traces, source), ...(typed.length > 0 ? [`Printed subtotal: ${typed.join("; ")}`] : [])].filter(Boolean).join(". "),
      sourceCol,
    );
  });
  const columnSum = (col: number, value: Dec): NewContent => sumOver(area(block.first, col, block.total - 1, col), value);
  const totals = [
    text("Total"),
    blank,
    ...d.byPeriod.map((period, p) => columnSum(firstPeriod + p, period[basis].value)),
    columnSum(totalCol, d.total[basis].value),
    ...(hasSubtotals ? [columnSum(columnOf(version, "subtotal"), sum(d.byDli.flatMap((dli) => figureOf(dli.subtotal) ?? [])))] : []),
  ];
  const stated = d.byPeriod.map((period) => period.statedTotal);
  const typed = stated.flatMap((value) => constantWords(value, source));
  const statedRow = withSource(
    [text("Total printed in the table"), blank, ...stated.map((value) => valueContent(value, source))],
    typed.length > 0 ? `Constants: ${typed.join("; ")}` : "",
    sourceCol,
  );
  return [
    ...headerOf(version, ["Total", ...(hasSubtotals ? ["Printed subtotal"] : [])], sourceCol),
    ...rows,
    totals,
    ...(block.stated === undefined ? [] : [statedRow]),
  ];
}

/** A trace alone where there is one; the sum of several. */
function oneOf(parts: ReadonlyArray<{ readonly value: Dec; readonly trace: Trace }>): Trace {
  const [only, ...others] = parts;
  return only && others.length === 0 ? only.trace : totalOf("", parts).trace;
}

/** Units by period, the unit value and what it is for; the last row holds no total, for units of different kinds are not added. */
export function unitRows(version: VersionLayout, source: FormulaSource, { sourceCol }: ScheduleLayout): NewContent[][] {
  const rows = version.rows.map((dli, n) => {
    const counts = version.disbursement.byPeriod.map((_, p) =>
      oneOf(unitsAt(version, n, p).map((trace) => ({ value: trace.result, trace }))),
    );
    const terms = [priceOf(dli), lotOf(dli)];
    return withSource(
      [
        numberOfDli(dli.number),
        text(dli.name.text),
        ...counts.map((trace) => traceContent(trace, source)),
        ...terms.map((trace) => (trace ? traceContent(trace, source) : blank)),
      ],
      sourceWords([...counts, ...terms.flatMap((trace) => trace ?? [])], source),
      sourceCol,
    );
  });
  return [...headerOf(version, ["Unit value", "Units priced together"], sourceCol), ...rows, []];
}

/** The DLIs of both versions with what each is worth in all, and the difference. */
export function changeRows(facts: DliFacts, layout: ScheduleLayout, block: Block): NewContent[][] {
  const [now, before] = layout.versions;
  const totals = (version: VersionLayout | undefined, number: string): { readonly content: NewContent; readonly value: Dec } => {
    const n = version?.disbursement.byDli.findIndex((dli) => dli.dli === number) ?? -1;
    const value = version?.disbursement.byDli[n]?.printed.value;
    if (!version || value === undefined) return { content: blank, value: zero };
    return { content: formula(a1(version.amounts.first + n, columnOf(version, "total")), value), value };
  };
  const rows = dlisOfBoth(facts).map(({ number, name }, n): NewContent[] => {
    const row = block.first + n;
    const [was, is] = [totals(before, number), totals(now, number)];
    return [numberOfDli(number), text(name), was.content, is.content, formula(`${a1(row, 3)}-${a1(row, 2)}`, is.value.minus(was.value))];
  });
  const value = [before?.disbursement.total.printed.value ?? zero, now.disbursement.total.printed.value];
  const [was = zero, is = zero] = value;
  const column = (col: number, result: Dec): NewContent => sumOver(area(block.first, col, block.total - 1, col), result);
  return [
    ["DLI", "Result", "Current", "Proposed", "Proposed - current"].map(text),
    ...rows,
    [text("Total"), blank, column(2, was), column(3, is), column(4, is.minus(was))],
  ];
}
