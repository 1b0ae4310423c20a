import { basicData, financing, objective } from "../figures/project";
import { area, centsFormat, dayFormat, headerLook, serial, titleLook } from "./plan";
import type { Entry, SheetPlan } from "./plan";

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Labels and values, then the financing table below them on the same sheet. */
export function basicDataSheet(): SheetPlan {
  const labels = [...basicData, ["Project Development Objective (PDO)", objective] as const];
  const first = 2;
  const table = first + labels.length + 1;
  const rows: Entry[][] = [
    ["Peru Basic Education Project (P123151): basic data"],
    [],
    ...labels.map(([label, value]): Entry[] => [label, isDay(value) ? serial(value) : value]),
    [],
    ["Summary status of financing (millions of USD)"],
    ["Ln/Cr/Tf", "Approval", "Signing", "Effectiveness", "Closing", "Net Commitment", "Disbursed", "Undisbursed"],
    ...financing.map((loan): Entry[] => [
      loan.loan,
      serial(loan.approval),
      serial(loan.signing),
      serial(loan.effectiveness),
      serial(loan.closing),
      loan.commitment,
      loan.disbursed,
      loan.undisbursed,
    ]),
  ];
  const last = rows.length - 1;
  return {
    name: "Basic data",
    rows,
    widths: [30, 16, 14, 16, 14, 18, 14, 14],
    merges: labels.map((_, n) => area(first + n, 1, first + n, 7)),
    looks: [
      [area(0, 0, 0, 7), titleLook],
      [area(first, 0, first + labels.length - 1, 0), { bold: true }],
      ...labels.flatMap(([, value], n) =>
        isDay(value) ? [[area(first + n, 1), { numberFormat: dayFormat, horizontal: "left" }] as const] : [],
      ),
      [area(table, 0, table, 7), { bold: true, wrap: false }],
      [area(table + 1, 0, table + 1, 7), headerLook],
      [area(table + 2, 1, last, 4), { numberFormat: dayFormat, horizontal: "center" }],
      [area(table + 2, 5, last, 7), { numberFormat: centsFormat }],
    ],
    landscape: true,
  };
}
