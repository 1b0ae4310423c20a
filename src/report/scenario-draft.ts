import { plain, sum, zero } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { a1, areaA1 } from "../grid/address";
import type { NewContent } from "../grid/edits";
import type { Workbook } from "../grid/workbook";
import { earnedCells } from "../disburse/earn";
import { byFiscalYear } from "../disburse/forecast";
import type { Plan, PlanDli } from "../disburse/plan";
import type { Terms } from "../disburse/terms";
import { recalculate } from "../disburse/recalculate";
import type { Trace } from "../disburse/trace";
import { blank, formula, number, sumOver, text } from "./cells";
import { sourceOf, traceContent } from "./disbursement-source";
import type { SheetDraft } from "./draft";
import { scenarioFormula } from "./scenario-formula";
import type { Places } from "./scenario-formula";
import { firstPeriod, scenarioLayout } from "./scenario-layout";
import type { ScenarioSheet } from "./scenario-layout";
import { scenarioLooks } from "./scenario-looks";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * A scenario as a proposed schedule: what was changed, units, amounts and fiscal years. Amounts are formulas over the sheet's own units,
 * unit values and allocations; what the scenario left as it is refers to the user's cells. `workbook` is the one the plan was read from.
 */
export function scenarioDraft(sheet: ScenarioSheet, workbook: Workbook): SheetDraft {
  const { after, before, changes } = sheet;
  const { periods, dlis } = after;
  const layout = scenarioLayout(sheet);
  const { totalCol, beforeCol, firstUnit, amounts, first, total, firstYear, lastYear } = layout;
  const dated = byFiscalYear(recalculate(after, "planned")).years;
  const datedBefore = byFiscalYear(recalculate(before, "planned")).years;
  const source = sourceOf(workbook);
  const live = (trace: Trace | undefined, figure: Dec): NewContent =>
    trace?.result.equals(figure) ? traceContent(trace, source) : number(figure);

  const unitRows = dlis.map((dli): NewContent[] => {
    const terms = dli.terms.at(-1);
    const pays = terms?.pays;
    return [
      text(dli.number),
      text(dli.name),
      pays?.kind === "unit" ? live(terms?.sources?.price, pays.price) : blank,
      pays?.kind === "unit" ? number(pays.lot) : blank,
      ...periods.map((_, p) => {
        const count = dli.planned[p]?.units;
        return count ? live(count.trace, count.units) : blank;
      }),
    ];
  });
  const beforeOf = (number_: string): Dec =>
    totalOf(
      before,
      before.dlis.find((dli) => dli.number === number_),
    );
  const amountRows = dlis.map((dli, d): NewContent[] => {
    const row = first + d;
    const terms = dli.terms.at(-1);
    const cells = earnedCells(after, dli, "planned");
    const made = cells.map((cell, p) =>
      scenarioFormula(cell, {
        units: a1(firstUnit + d, firstPeriod + p),
        ...termPlaces(cell.terms, terms, { price: a1(firstUnit + d, 2), lot: a1(firstUnit + d, 3), allocation: a1(row, 2) }),
        earlier: p === 0 ? undefined : areaA1({ top: row, bottom: row, left: firstPeriod, right: firstPeriod + p - 1 }),
      }),
    );
    const worth = sum(cells.map((cell) => cell.amount));
    const constants = made.flatMap((content, p) => (content.kind === "number" ? [periods[p]?.label ?? ""] : []));
    const earlier = cells.flatMap((cell, p) => (cell.terms && cell.terms !== terms ? [periods[p]?.label ?? ""] : []));
    const words = [
      ...(constants.length > 0 ? [`As the terms pay it, not by units x unit value: ${constants.join(", ")}.`] : []),
      ...(earlier.length > 0 ? [`By the terms that were in force before: ${earlier.join(", ")}.`] : []),
    ];
    return [
      text(dli.number),
      text(dli.name),
      terms?.allocation ? live(terms.sources?.allocation, terms.allocation) : blank,
      blank,
      ...made,
      sumOver({ top: row, bottom: row, left: firstPeriod, right: totalCol - 1 }, worth),
      number(beforeOf(dli.number)),
      formula(`${a1(row, totalCol)}-${a1(row, beforeCol)}`, worth.minus(beforeOf(dli.number))),
      words.length > 0 ? text(words.join(" ")) : blank,
    ];
  });
  const gone = before.dlis.filter((dli) => !dlis.some((one) => one.number === dli.number));
  const lost = sum(gone.map((dli) => totalOf(before, dli)));
  const wholeBefore = recalculate(before, "planned");
  const whole = recalculate(after, "planned");
  const column = (col: number, result: Dec): NewContent => sumOver({ top: first, bottom: total - 1, left: col, right: col }, result);
  const totals: NewContent[] = [
    text("Total"),
    gone.length > 0 ? text(`In the workbook also: DLI ${gone.map((dli) => dli.number).join(", ")}, dropped here`) : blank,
    blank,
    blank,
    ...periods.map((_, p) => column(firstPeriod + p, whole.ofPeriod(p))),
    column(totalCol, whole.total),
    gone.length > 0
      ? formula(`SUM(${areaA1({ top: first, bottom: total - 1, left: beforeCol, right: beforeCol })})+${lost.toFixed()}`, wholeBefore.total)
      : column(beforeCol, wholeBefore.total),
    formula(`${a1(total, totalCol)}-${a1(total, beforeCol)}`, whole.total.minus(wholeBefore.total)),
  ];
  const yearRow = (year: number, n: number): NewContent[] => {
    const row = firstYear + n;
    const [value, was] = [dated.get(year) ?? zero, datedBefore.get(year) ?? zero];
    const head = areaA1({ top: amounts + 3, bottom: amounts + 3, left: firstPeriod, right: totalCol - 1 });
    const paid = areaA1({ top: total, bottom: total, left: firstPeriod, right: totalCol - 1 });
    return [
      { kind: "number", value: year },
      blank,
      periods.length > 0 ? formula(`SUMIF(${head},${a1(row, 0)},${paid})`, value) : number(value),
      number(was),
      formula(`${a1(row, 2)}-${a1(row, 3)}`, value.minus(was)),
    ];
  };
  const inYears = sum(layout.yearNumbers.map((year) => dated.get(year) ?? zero));
  const wereInYears = sum(layout.yearNumbers.map((year) => datedBefore.get(year) ?? zero));
  const yearTotal = (col: number, result: Dec): NewContent =>
    sumOver({ top: firstYear, bottom: lastYear - 1, left: col, right: col }, result);
  const begins = months[sheet.calendar.startMonth - 1] ?? "";
  const heads = ["DLI", "Result"];
  const labels = periods.map(({ label }) => text(label));
  const figures = dlis.flatMap((dli) => earnedCells(after, dli, "planned").map(({ amount }) => amount));
  return {
    name: `Proposed schedule`,
    maker: "scenario",
    rows: [
      [text(["Proposed schedule", sheet.name, sheet.project].filter(Boolean).join(" - "))],
      [
        text(
          `A what-if on this workbook, whose tables it leaves as they are. Amounts in ${after.currency ?? "the table's currency"}, full units; fiscal years begin on 1 ${begins}, by the date of disbursement.`,
        ),
      ],
      [
        text(
          "Shaded figures are the scenario's own; the others refer to the workbook's cells. \u201cIn the workbook\u201d is what the schedule paid through its terms when this sheet was written.",
        ),
      ],
      [],
      [text("Changes")],
      ...changes.map((change) => [text(change)]),
      [text("Units")],
      [...heads.map(text), text("Unit value"), text("Units priced together"), ...labels],
      ...unitRows,
      [],
      [text("Amounts")],
      [...heads.map(text), text("Allocation"), blank, ...labels, ...["Total", "In the workbook", "Change", "Source"].map(text)],
      [blank, text("Disbursement date"), blank, blank, ...periods.map(({ paid }) => text(paid ?? ""))],
      [
        blank,
        text("Fiscal year"),
        blank,
        blank,
        ...periods.map(({ fiscalYear }): NewContent => (fiscalYear === undefined ? text("none") : { kind: "number", value: fiscalYear })),
      ],
      ...amountRows,
      totals,
      [],
      [text("By fiscal year")],
      ...[["Fiscal year", "", "Proposed", "In the workbook", "Change"].map(text)],
      ...layout.yearNumbers.map(yearRow),
      [text("Total"), blank, yearTotal(2, inYears), yearTotal(3, wereInYears), yearTotal(4, inYears.minus(wereInYears))],
    ],
    looks: scenarioLooks(sheet, layout, [...figures, wholeBefore.total]),
    merges: [],
    widths: Array.from({ length: layout.sourceCol + 1 }, (_, col) =>
      col === 0 ? 12 : col === 1 ? 40 : col === layout.sourceCol ? 50 : 16,
    ),
    frozenRows: 3,
    frozenCols: 2,
    landscape: true,
    titleRows: { first: 0, last: 0 },
  };
}

/** Where a period's unit value, lot and allocation stand: the sheet's own cells, or, of terms that were in force before, the figures. */
function termPlaces(
  own: Terms | undefined,
  shown: Terms | undefined,
  cells: Pick<Places, "price" | "lot" | "allocation">,
): Pick<Places, "price" | "lot" | "allocation"> {
  if (own === undefined || own === shown || own.pays.kind !== "unit") return cells;
  const now = shown?.pays.kind === "unit" ? shown.pays : undefined;
  return {
    price: now?.price.equals(own.pays.price) ? cells.price : plain(own.pays.price),
    lot: now?.lot.equals(own.pays.lot) ? cells.lot : plain(own.pays.lot),
    allocation: own.allocation && !shown?.allocation?.equals(own.allocation) ? plain(own.allocation) : cells.allocation,
  };
}

function totalOf(plan: Plan, dli: PlanDli | undefined): Dec {
  return dli ? sum(earnedCells(plan, dli, "planned").map((cell) => cell.amount)) : zero;
}
