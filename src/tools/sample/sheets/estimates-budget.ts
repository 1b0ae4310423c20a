import { a1, areaA1 } from "../../../grid/address";
import { budgetLines } from "../figures/budget";
import { estimates } from "../figures/project";
import { area, centsFormat, headerLook, titleLook } from "./plan";
import type { Entry, SheetPlan } from "./plan";

/** Disbursement estimates in USD, with a total that calculates. */
export function estimatesSheet(): SheetPlan {
  const first = 4;
  const last = first + estimates.length - 1;
  const total = (col: number, result: number): Entry => ({ formula: `=SUM(${areaA1(area(first, col, last, col))})`, result });
  const grand = (col: 1 | 2): number => estimates.reduce((sum, row) => sum + row[col], 0);
  return {
    name: "Disbursement estimates",
    rows: [
      ["Disbursement estimates (USD)"],
      ["Change in Disbursement Estimates", "Yes"],
      [],
      ["Year", "Current", "Proposed"],
      ...estimates,
      ["Total", total(1, grand(1)), total(2, grand(2))],
    ],
    widths: [34, 20, 20],
    looks: [
      [area(0, 0, 0, 2), titleLook],
      [area(3, 0, 3, 2), headerLook],
      [area(first, 0, last, 0), { horizontal: "left" }],
      [area(first, 1, last + 1, 2), { numberFormat: centsFormat }],
      [area(last + 1, 0, last + 1, 2), { bold: true, borderTop: "thin" }],
    ],
    freeze: { rows: 4, cols: 1, titleFrom: 3 },
    landscape: false,
  };
}

const firstLine = 4;
const firstYear = 4;
const rowOf = (code: string): number => firstLine + budgetLines.findIndex((line) => line.code === code);

/** Some totals are typed figures and some calculate, as in a sheet that several people worked on. */
function cell(code: string, col: number, figure: number | null): Entry {
  const row = rowOf(code);
  const isTotal = col === firstYear + 4;
  if (figure === null || (!isTotal && code !== "1" && code !== "TOTAL")) return figure;
  if (code === "1" && !isTotal) return { formula: `=SUM(${areaA1(area(row + 1, col, rowOf("1.4"), col))})`, result: figure };
  if (code === "TOTAL") return { formula: `=${["1", "2", "3"].map((part) => a1(rowOf(part), col)).join("+")}`, result: figure };
  return code.includes(".") ? figure : { formula: `=SUM(${areaA1(area(row, firstYear, row, firstYear + 3))})`, result: figure };
}

/** Annex 3: components, their lines and the total. */
export function budgetSheet(): SheetPlan {
  const last = firstLine + budgetLines.length - 1;
  const bold = budgetLines.flatMap((line, n) => (line.code.includes(".") ? [] : [firstLine + n]));
  return {
    name: "Budget",
    rows: [
      ["Annex 3: Institutional Arrangements"],
      ["Revised Table 3. Project Components, Budget Activity code, responsible units and annual budget (in Thousand Nuevos Soles)"],
      [],
      ["#", "Project components", "Budget Activity code", "Responsible Units", 2014, 2015, 2016, 2017, "Total"],
      ...budgetLines.map((line): Entry[] => [
        line.code === "TOTAL" ? null : line.code,
        line.name,
        line.activity,
        line.unit,
        ...[...line.amounts, line.total].map((figure, n) => cell(line.code, firstYear + n, figure)),
      ]),
    ],
    widths: [6, 56, 14, 16, 14, 14, 14, 14, 15],
    looks: [
      [area(0, 0, 0, 8), titleLook],
      [area(1, 0, 1, 8), { bold: true, wrap: false }],
      [area(3, 0, 3, 8), headerLook],
      [area(firstLine, 4, last, 8), { numberFormat: centsFormat }],
      ...bold.map((row) => [area(row, 0, row, 8), { bold: true }] as const),
      [area(last, 0, last, 8), { borderTop: "thin" }],
    ],
    freeze: { rows: 4, cols: 2, titleFrom: 3 },
    landscape: true,
  };
}
