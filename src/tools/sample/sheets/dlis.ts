import type { Area } from "../../../grid/address";
import { disbursementDates, disbursementNumbers, dliRows, periodEnds, printedTotals } from "../figures/dlis";
import { label } from "../figures/names";
import { dliProtocols } from "../words/protocols";
import { area, dollarFormat, headerLook, monthFormat, serial, titleLook, wholeFormat } from "./plan";
import type { Entry, SheetPlan } from "./plan";

const gap: Entry[] = [null, null, null, null];

const header: Entry[][] = [
  [null, null, null, null, "Disbursement", ...disbursementNumbers, null, null],
  [null, null, null, null, "Disbursement date", ...disbursementDates, null, null],
  [null, null, null, null, "End of period", ...periodEnds.map(serial), null, null],
  [
    "DLI #",
    "Indicator",
    "Baseline",
    "Final Target",
    "Unit value",
    "Disbursement value and annual target",
    ...gap,
    "DLI subtotal",
    "Verification Protocol",
  ],
];

const notes = [
  "(*) Everything in this column, for the period that ends in December 2013, goes into the request to be sent to the Bank by September 2015 at the latest.",
  "Disbursement totals are illustrative. What is paid is always the lesser of two sums: the amounts assigned to the DLIs, without those not achieved and " +
    "with those over achieved; and the budget execution (expenditures paid) of the related Budget Activity in the period.",
];

/**
 * Annex 2: for each DLI the amounts in USD above the units they pay for; dates and periods above the columns. The protocol
 * stands in the upper row alone, because Excel fits the height of a row to text only where cells are not merged.
 */
export function dliSheet(): SheetPlan {
  const rows: Entry[][] = [
    ["Annex 2: Disbursement Arrangements"],
    ["Revised Table 2. Disbursement-Linked Indicators (DLIs)"],
    [],
    ...header,
  ];
  const first = rows.length;
  const merges: Area[] = [area(first - 1, 5, first - 1, 9)];
  for (const dli of dliRows) {
    const top = rows.length;
    const name = `${label(dli.indicator, "indicator")}: ${dli.name}`;
    rows.push([
      Number(dli.number),
      name,
      dli.baseline,
      dli.finalTarget,
      dli.unitValue,
      ...dli.amounts,
      dli.subtotal,
      dliProtocols[dli.number] ?? null,
    ]);
    rows.push([null, null, null, null, null, ...dli.units, null, null]);
    merges.push(...[0, 1, 2, 3, 4, 10].map((col) => area(top, col, top + 1, col)));
  }
  const total = rows.length;
  rows.push(
    ["Total estimated disbursement (millions USD)", null, null, null, null, ...printedTotals, null],
    ...notes.map((note): Entry[] => [note]),
  );
  merges.push(area(total, 0, total, 4), ...notes.map((_, n) => area(total + 1 + n, 0, total + 1 + n, 11)));
  return {
    name: "DLIs",
    rows,
    widths: [7, 42, 13, 13, 22, 13, 13, 13, 13, 13, 14, 90],
    merges,
    looks: [
      [area(0, 0, 0, 11), titleLook],
      [area(1, 0, 1, 11), { bold: true, wrap: false }],
      [area(3, 4, first - 1, 10), headerLook],
      [area(first - 1, 0, first - 1, 11), headerLook],
      [area(5, 5, 5, 9), { numberFormat: monthFormat }],
      [area(first, 2, total - 1, 4), { horizontal: "center", numberFormat: wholeFormat }],
      [area(first, 5, total - 1, 9), { horizontal: "right", numberFormat: wholeFormat }],
      [area(first, 10, total - 1, 10), { numberFormat: dollarFormat }],
      [area(total, 0, total, 11), { bold: true, borderTop: "thin" }],
      [area(total, 5, total, 10), { numberFormat: "0.00" }],
    ],
    freeze: { rows: first, cols: 2, titleFrom: 3 },
    landscape: true,
  };
}
