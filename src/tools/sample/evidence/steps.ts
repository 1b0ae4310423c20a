import { area, headerLook, titleLook } from "../sheets/plan";
import type { Entry, SheetPlan } from "../sheets/plan";
import { listSheets, madeUp } from "./sheets";

const headers = ["Protocol", "Evidence list", "Step", "Field", "Operator", "Value", "Notes", "Confirmed by", "Confirmed on"];

type StepRow = readonly [step: string, field?: string, operator?: string, value?: Entry];

/** What a protocol asks, a row a step, confirmed so that it can be run. */
const rowsOf = (protocol: string, list: string, rows: readonly StepRow[]): Entry[][] =>
  rows.map(([step, field = null, operator = null, value = null], n) => [
    protocol,
    list,
    step,
    field,
    operator,
    value,
    null,
    ...(n === 0 ? ["Made-up reviewer", "2017-05-31"] : [null, null]),
  ]);

/** The steps over both lists; the values that are claimed and the prices are the paper's. */
export function stepsSheet(claims: { readonly staffed: number; readonly certified: number }): SheetPlan {
  const claimed = (row: number, result: number): Entry => ({ formula: `=${listSheets.claims}!C${row}`, result });
  const rows = [
    ...rowsOf("DLI 1", listSheets.principals, [
      ["What is verified", "DLI 1", "", "School management positions staffed"],
      ["Required columns", "Full name; National ID; Position; School ID; School name"],
      ["Only once", "National ID"],
      ["Confirmed", "Assignment act signed", "is", "yes"],
      ["Count", "rows", "is", claimed(5, claims.staffed)],
      ["Price", "USD per 1000", "", 125_000],
    ]),
    ...rowsOf("DLI 9", listSheets.certified, [
      ["What is verified", "DLI 9", "", "School principals certified in school management"],
      ["Required columns", "Full name; National ID; Diploma number; Training institution"],
      ["Only once", "National ID"],
      ["Confirmed", "Certified", "is", "yes"],
      ["In another list", "National ID", "", `${listSheets.principals}; National ID; where Assignment act signed is yes`],
      ["Count", "rows", "is", claimed(6, claims.certified)],
      ["Price", "USD per 1000", "whole lots", 165_623],
    ]),
  ];
  const last = headers.length - 1;
  return {
    name: listSheets.steps,
    rows: [["How the lists are verified"], [madeUp], [], headers, ...rows],
    widths: [12, 22, 18, 52, 12, 60, 20, 18, 14],
    looks: [
      [area(0, 0, 0, last), titleLook],
      [area(1, 0, 1, last), { bold: true, color: "#9C0006", fontSize: 11, wrap: false }],
      [area(3, 0, 3, last), headerLook],
      [area(4, 5, 3 + rows.length, 5), { horizontal: "left", numberFormat: "#,##0" }],
    ],
    freeze: { rows: 4, cols: 1, titleFrom: 3 },
    landscape: true,
  };
}
