import { zero } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { printCell } from "../../grid/address";
import type { FormulaSource } from "../../disburse/formula";
import { amountFormats, totalLook } from "../cells";
import { sourceOf } from "../disbursement-source";
import type { SheetDraft } from "../draft";
import type { DliFacts } from "./facts";
import { area, lostDigits, look, madeFrom, notesRows, pageOf, sectionAt, tableLooks, titled } from "./page";
import type { Look } from "./page";
import { changeRows, section, unitRows, worthRows } from "./schedule-blocks";
import { columnOf, firstPeriod, headerRows, lotOf, priceOf, standInsOf, unitsAt } from "./schedule-layout";
import type { ScheduleLayout, VersionLayout } from "./schedule-layout";

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
    cover: [madeFrom(facts), "", lacks],
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
    frozenRows: 1,
    frozenCols: firstPeriod,
    names: [{ name: "RW_Schedule_Total", area: totalCell }],
  });
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
