import type { Dec } from "../base/decimal";
import type { Area } from "../grid/address";
import type { CellLook } from "../grid/edits";
import type { PlanDli } from "../disburse/plan";
import { amountFormats, bodyLook, headerLook, noteLook, sectionLook, titleLook, totalLook } from "./cells";
import type { SheetDraft } from "./draft";
import { firstPeriod } from "./scenario-layout";
import type { ScenarioLayout, ScenarioSheet } from "./scenario-layout";

type Look = SheetDraft["looks"][number];

/** How the sheet of a scenario looks; `figures` are its amounts. */
export function scenarioLooks(sheet: ScenarioSheet, layout: ScenarioLayout, figures: readonly Dec[]): readonly Look[] {
  const { units, firstUnit, amounts, first, total, years, firstYear, lastYear, totalCol, beforeCol, changeCol, sourceCol } = layout;
  const { dlis } = sheet.after;
  const { amount, difference } = amountFormats(figures);
  const counts = dlis.flatMap((dli) => dli.planned.flatMap((one) => one?.units?.units ?? []));
  const lastUnit = firstUnit + dlis.length - 1;
  const at = (top: number, left: number, bottom: number, right: number, look: CellLook): readonly Look[] =>
    bottom < top ? [] : [{ area: { top, left, bottom, right }, look }];
  return [
    ...at(0, 0, 0, 0, titleLook),
    ...at(1, 0, 2, 0, noteLook),
    ...[4, units, amounts, years].flatMap((row) => at(row, 0, row, 0, sectionLook)),
    ...at(units + 1, 0, units + 1, totalCol - 1, headerLook),
    ...at(amounts + 1, 0, amounts + 3, sourceCol, headerLook),
    ...at(amounts + 3, firstPeriod, amounts + 3, totalCol - 1, { numberFormat: "0" }),
    ...at(years + 1, 0, years + 1, 4, headerLook),
    ...at(firstUnit, 1, lastUnit, 1, bodyLook),
    ...at(firstUnit, 2, lastUnit, 3, { numberFormat: amountFormats(pricesOf(sheet)).amount, horizontal: "right" }),
    ...at(firstUnit, firstPeriod, lastUnit, totalCol - 1, {
      numberFormat: counts.every((count) => count.isInteger()) ? "#,##0" : "General",
      horizontal: "right",
    }),
    ...at(first, 1, total, 1, bodyLook),
    ...at(first, 2, total, beforeCol, { numberFormat: amount, horizontal: "right" }),
    ...at(first, changeCol, total, changeCol, { numberFormat: difference, horizontal: "right" }),
    ...at(first, sourceCol, total, sourceCol, { ...bodyLook, ...noteLook }),
    ...at(total, 0, total, changeCol, totalLook),
    ...at(firstYear, 0, lastYear, 0, { numberFormat: "0", horizontal: "left" }),
    ...at(firstYear, 2, lastYear, 3, { numberFormat: amount, horizontal: "right" }),
    ...at(firstYear, 4, lastYear, 4, { numberFormat: difference, horizontal: "right" }),
    ...at(lastYear, 0, lastYear, 4, totalLook),
    ...changedCells(sheet, firstUnit).map((area) => ({ area, look: { fill: "#FFF2CC" } })),
  ];
}

function pricesOf({ after }: ScenarioSheet): readonly Dec[] {
  return after.dlis.flatMap((dli) => dli.terms.flatMap((one) => (one.pays.kind === "unit" ? [one.pays.price, one.pays.lot] : [])));
}

/** The unit values and counts that the scenario changed: theirs are not the workbook's figures. */
function changedCells({ before, after }: ScenarioSheet, firstUnit: number): readonly Area[] {
  const cell = (row: number, col: number): Area => ({ top: row, bottom: row, left: col, right: col });
  return after.dlis.flatMap((dli, d) => {
    const was = before.dlis.find((one) => one.number === dli.number);
    const priceOf = (one: PlanDli | undefined): Dec | undefined => {
      const pays = one?.terms.at(-1)?.pays;
      return pays?.kind === "unit" ? pays.price : undefined;
    };
    const isSame = (one: Dec | undefined, other: Dec | undefined): boolean =>
      one === other || (one !== undefined && other?.equals(one) === true);
    return [
      ...(isSame(priceOf(dli), priceOf(was)) ? [] : [cell(firstUnit + d, 2)]),
      ...after.periods.flatMap((_, p) =>
        isSame(dli.planned[p]?.units?.units, was?.planned[p]?.units?.units) ? [] : [cell(firstUnit + d, firstPeriod + p)],
      ),
    ];
  });
}
