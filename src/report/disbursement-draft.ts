import { printArea, printCell } from "../grid/address";
import type { Workbook } from "../grid/workbook";
import type { Disbursement } from "../disburse/result";
import type { Project } from "../model/project";
import { amountFormats, blank, bodyLook, headerLook, noteLook, sectionLook, text, titleLook, totalLook } from "./cells";
import { blockRows, yearRows } from "./disbursement-blocks";
import { headerRows, layoutOf, yearColumns } from "./disbursement-layout";
import type { Layout } from "./disbursement-layout";
import { sourceOf } from "./disbursement-source";
import type { SheetDraft } from "./draft";

/**
 * The disbursement sheet: fiscal years against the estimates, and the schedule on both bases, all live formulas over the user's own
 * cells, in functions that every Excel has. A figure that its cell keeps as text stands as a number, its cell named in the last column.
 * `workbook` is the one the project was read from: it tells which cells hold numbers.
 */
export function disbursementDraft(d: Disbursement, project: Project, workbook: Workbook): SheetDraft {
  const layout = layoutOf(d);
  const source = sourceOf(workbook);
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  const begins = months[d.calendar.startMonth - 1] ?? "";
  const made = `Made from ${tablesOf(d, project)}. Amounts in ${d.currency ?? "the table's currency"}, full units; fiscal years begin on 1 ${begins}, by the date of disbursement.`;
  const doubts = d.doubts.map((doubt) => [text(printCell(doubt.cell)), text(doubt.what)]);
  const rows = [
    [text(project.name ? `Disbursements - ${project.name.text}` : "Disbursements")],
    [text(made)],
    [],
    [text("By fiscal year")],
    ...yearRows(d, layout, source),
    [],
    [text("Printed amounts of the DLI table")],
    ...blockRows(d, layout, "printed", source),
    [],
    [text("Units x unit value / lot")],
    ...blockRows(d, layout, "fromUnits", source),
    ...(doubts.length > 0 ? [[], [text("To be confirmed")], ...doubts] : []),
  ];
  return {
    name: "Disbursements",
    maker: "disbursements",
    rows: rows.length > 0 ? rows : [[blank]],
    looks: looksOf(d, layout),
    merges: [],
    widths: Array.from({ length: layout.sourceCol + 1 }, (_, col) =>
      col === 0 ? 13 : col === 1 ? 40 : col === layout.sourceCol ? 60 : 17,
    ),
    frozenRows: 2,
    frozenCols: 2,
    landscape: true,
    titleRows: { first: 0, last: 1 },
  };
}

/** The tables that the figures come from. */
function tablesOf(d: Disbursement, project: Project): string {
  const schedules = project.schedules.filter((schedule) => d.byDli.some((total) => schedule.dlis.some((dli) => dli.cell === total.cell)));
  const used = [...schedules, ...(d.estimateTotal ? project.estimates : [])];
  return [...new Set(used.map(({ table }) => printArea(table.sheet, table.area)))].join(" and ");
}

function looksOf(d: Disbursement, layout: Layout): SheetDraft["looks"] {
  const figures = d.byDli.flatMap((dli) => dli.amounts.flatMap((amount) => [amount.printed.value, amount.fromUnits.value]));
  const { amount, difference } = amountFormats(figures);
  const { years, blocks, sourceCol, totalCol, subtotalCol } = layout;
  const lastCol = yearColumns(d).length - 1;
  const lastFigure = Math.max(totalCol, subtotalCol);
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const differences = yearColumns(d).indexOf("difference");
  const body = d.byFiscalYear.length > 0 || years.undated !== undefined;
  return [
    { area: area(0, 0, 0, 0), look: titleLook },
    { area: area(1, 0, 1, 0), look: noteLook },
    { area: area(years.title, 0, years.title, 0), look: sectionLook },
    { area: area(years.header, 0, years.header, lastCol), look: headerLook },
    ...(body ? [{ area: area(years.first, 0, years.total, 0), look: { horizontal: "left", numberFormat: "0" } as const }] : []),
    { area: area(years.first, 2, years.total, lastCol), look: { numberFormat: amount, horizontal: "right" } },
    ...(differences < 0
      ? []
      : [{ area: area(years.first, differences, years.total, differences + 1), look: { numberFormat: difference } }]),
    { area: area(years.total, 0, years.total, lastCol), look: totalLook },
    ...[blocks.printed, blocks.fromUnits].flatMap(({ title, header, first, total, stated }) => [
      { area: area(title, 0, title, 0), look: sectionLook },
      { area: area(header, 0, header + headerRows - 1, lastFigure), look: headerLook },
      { area: area(header, sourceCol, header + headerRows - 1, sourceCol), look: headerLook },
      { area: area(first, 0, total, sourceCol), look: { vertical: "top" } as const },
      { area: area(first, 0, total, 0), look: { horizontal: "left" } as const },
      { area: area(first, 1, total, 1), look: bodyLook },
      { area: area(first, sourceCol, total, sourceCol), look: { ...bodyLook, ...noteLook } },
      { area: area(first, 2, stated ?? total, lastFigure), look: { numberFormat: amount, horizontal: "right" } as const },
      { area: area(total, 0, total, lastFigure), look: totalLook },
    ]),
    ...(d.doubts.length > 0 ? [{ area: area(layout.notes, 0, layout.notes, 0), look: sectionLook }] : []),
  ];
}
