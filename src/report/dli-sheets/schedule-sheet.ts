import { sum, zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { a1, printCell } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import type { FormulaSource } from "../../disburse/formula";
import type { Bases } from "../../disburse/result";
import type { Trace } from "../../disburse/trace";
import { totalOf } from "../../disburse/build";
import { figureOf } from "../../model/value";
import { amountFormats, blank, formula, sumOver, text, totalLook } from "../cells";
import { constantWords, sourceOf, sourceWords, traceContent, valueContent } from "../disbursement-source";
import type { SheetDraft } from "../draft";
import type { DliFacts } from "./facts";
import {
  area,
  coverRows,
  lostDigits,
  look,
  madeFrom,
  notesRows,
  numberOfDli,
  pageOf,
  sectionAt,
  tableLooks,
  titled,
  withSource,
} from "./page";
import type { Look } from "./page";
import { amountsAt, columnOf, dlisOfBoth, firstPeriod, headerRows, lotOf, priceOf, standInsOf, unitsAt } from "./schedule-layout";
import type { Block, ScheduleLayout, VersionLayout } from "./schedule-layout";

/**
 * The schedule of DLIs: amounts, units with unit value and lot, and units x unit value / lot, of the version in force and, where it is
 * proposed, of the current one. Amounts and units refer to the user's cells; a figure that its cell keeps as words stands as a number
 * here once, its cell named in the last column, and every other formula refers to it.
 */
export function scheduleSheet(facts: DliFacts, layout: ScheduleLayout, lacks: string): SheetDraft {
  const typed = sourceOf(facts.workbook);
  const source: FormulaSource = { ...typed, standIn: standInsOf(facts, layout, true) };
  const blocks = layout.versions.flatMap((version) => {
    const of = version.title === "" ? "" : `, ${version.title}`;
    return [
      ...section(`Amounts${of}`, worthRows(version, version.amounts, "printed", typed, layout)),
      ...(version.units ? section(`Units${of}`, unitRows(version, typed, layout)) : []),
      ...(version.worth ? section(`Units x unit value / lot${of}`, worthRows(version, version.worth, "fromUnits", source, layout)) : []),
    ];
  });
  const change = layout.change ? section("Change by DLI", changeRows(facts, layout, layout.change)) : [];
  const doubts = layout.versions[0].disbursement.doubts.map(({ cell, what }) => [printCell(cell), what] as const);
  const digits = lostDigits(figuresOf(layout)).map((words) => ["", words] as const);
  const notes = [...notesRows("To be confirmed", doubts), ...notesRows("Digits", digits)];
  const [{ amounts }] = layout.versions;
  const totalCell = area(amounts.total, columnOf(layout.versions[0], "total"), amounts.total, columnOf(layout.versions[0], "total"));
  return pageOf({
    maker: "dli-schedule",
    name: layout.sheet,
    title: titled(facts, "DLI schedule"),
    cover: [madeFrom(facts), lacks],
    rows: [...blocks, ...change, ...notes],
    looks: [
      ...looksOf(layout),
      ...[doubts.length, digits.length].flatMap((count, n) =>
        count > 0 ? [sectionAt(layout.notes + (n > 0 && doubts.length > 0 ? doubts.length + 1 : 0))] : [],
      ),
    ],
    widths: Array.from({ length: layout.sourceCol + 1 }, (_, col) =>
      col === 0 ? 13 : col === 1 ? 40 : col === layout.sourceCol ? 60 : 17,
    ),
    frozenRows: coverRows - 1,
    frozenCols: firstPeriod,
    names: [{ name: "RW_Schedule_Total", area: totalCell }],
  });
}

function section(title: string, rows: readonly (readonly NewContent[])[]): (readonly NewContent[])[] {
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
function worthRows(
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
function unitRows(version: VersionLayout, source: FormulaSource, { sourceCol }: ScheduleLayout): NewContent[][] {
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
function changeRows(facts: DliFacts, layout: ScheduleLayout, block: Block): NewContent[][] {
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

function figuresOf(layout: ScheduleLayout): (readonly [string, Dec])[] {
  return layout.versions.flatMap(({ disbursement }) => [
    ...disbursement.byDli.flatMap((dli) => [
      ...dli.amounts.flatMap((one) => [
        [`DLI ${dli.dli}, ${one.period.label}`, one.printed.value] as const,
        ...(one.fromUnits.value.equals(one.printed.value)
          ? []
          : [[`DLI ${dli.dli}, ${one.period.label}, units x unit value`, one.fromUnits.value] as const]),
      ]),
      [`DLI ${dli.dli}, total`, dli.printed.value] as const,
    ]),
    ["The total", disbursement.total.printed.value] as const,
  ]);
}

function countsOf(version: VersionLayout): Dec[] {
  return version.rows.flatMap((dli, n) => [
    ...version.disbursement.byPeriod.flatMap((_, p) => unitsAt(version, n, p).map((trace) => trace.result)),
    ...(lotOf(dli) ? [lotOf(dli)?.result ?? zero] : []),
  ]);
}

function pricesOf(version: VersionLayout): Dec[] {
  return version.rows.flatMap((dli) => priceOf(dli)?.result ?? []);
}

function looksOf(layout: ScheduleLayout): Look[] {
  const { sourceCol, change } = layout;
  const { amount, difference } = amountFormats(figuresOf(layout).map(([, figure]) => figure));
  const money = layout.versions.flatMap((version) => {
    const right = columnOf(version, "subtotal");
    return [version.amounts, ...(version.worth ? [version.worth] : [])].flatMap((block) => [
      sectionAt(block.title),
      ...tableLooks(block.header, headerRows, block.total, right, sourceCol),
      look(area(block.first, firstPeriod, block.stated ?? block.total, right), { numberFormat: amount, horizontal: "right" }),
      look(area(block.total, 0, block.total, right), totalLook),
    ]);
  });
  const units = layout.versions.flatMap((version) => {
    const block = version.units;
    if (!block) return [];
    const [price, lot] = [columnOf(version, "price"), columnOf(version, "lot")];
    const last = Math.max(block.first, block.total - 1);
    return [
      sectionAt(block.title),
      ...tableLooks(block.header, headerRows, block.total - 1, lot, sourceCol),
      look(area(block.first, firstPeriod, last, lot), { numberFormat: amountFormats(countsOf(version)).amount, horizontal: "right" }),
      look(area(block.first, price, last, price), { numberFormat: amountFormats(pricesOf(version)).amount }),
    ];
  });
  const changes = change
    ? [
        sectionAt(change.title),
        ...tableLooks(change.header, 1, change.total, 4, 4).filter(({ look: how }) => how.italic !== true),
        look(area(change.first, 2, change.total, 3), { numberFormat: amount, horizontal: "right" }),
        look(area(change.first, 4, change.total, 4), { numberFormat: difference, horizontal: "right" }),
        look(area(change.total, 0, change.total, 4), totalLook),
      ]
    : [];
  return [...money, ...units, ...changes];
}
