import { dec } from "../../base/decimal";
import { a1 } from "../../grid/address";
import type { NewContent } from "../../grid/edits";
import { blank, formula, text } from "../cells";
import { onceFilled } from "./columns";
import type { Column } from "./columns";
import { fillers, firstRow, summed } from "./form";
import type { Form, Setting } from "./form";
import { endOfProject, paidYearly, project } from "./project";

/** A row for each fiscal year, which stay without the example as well. */
export function disbursementEstimates(setting: Setting): Form {
  const { figure } = fillers(setting);
  const amount = setting.hasExample ? paidYearly : 0;
  return {
    columns: [
      { header: "fiscalYear", holds: "text", width: 16 },
      { header: "annual", holds: "money", width: 20, sums: true },
      { header: "cumulative", holds: "money", width: 20 },
    ],
    rows: setting.years.map((year, index) => (row: number) => [
      figure(year),
      setting.hasExample ? figure(amount) : blank,
      formula(`SUM(${a1(firstRow, 1).replace(/(\d)/, "$$$1")}:${a1(row, 1)})`, dec(amount).times(index + 1)),
    ]),
    emptyRows: 0,
    looks: [{ area: { top: firstRow, left: 0, bottom: firstRow + setting.years.length, right: 0 }, look: { horizontal: "left" } }],
  };
}

/** Components and their lines. A component's row sums its lines, and the total passes over such sums. */
export function budget(setting: Setting): Form {
  const { years, hasExample } = setting;
  const { say, figure } = fillers(setting);
  const left = 3;
  const totalCol = left + years.length;
  const parts = [
    { code: "1", name: "teaching", lines: [["training", 60_000] as const, ["books", 30_000] as const] },
    { code: "2", name: "schools", lines: [["works", 40_000] as const, ["training", 10_000] as const] },
  ] as const;
  const rows: ((row: number) => readonly NewContent[])[] = [];
  for (const part of parts) {
    const lines = part.lines.map(([name, each], index): NewContent[] => [
      text(`${part.code}.${index + 1}`),
      hasExample ? say(name) : blank,
      hasExample ? say("ministry") : blank,
      ...years.map(() => (hasExample ? figure(each) : blank)),
    ]);
    const sumOfLines = (col: number, row: number): NewContent => {
      const total = hasExample ? part.lines.reduce((all, [, each]) => all + each, 0) * (col === totalCol ? years.length : 1) : 0;
      return formula(`SUBTOTAL(9,${a1(row + 1, col)}:${a1(row + lines.length, col)})`, dec(total));
    };
    rows.push((row) => [
      text(part.code),
      say(part.name),
      blank,
      ...years.map((_, index) => sumOfLines(left + index, row)),
      sumOfLines(totalCol, row),
    ]);
    for (const line of lines) {
      rows.push((row) => [
        ...line,
        summed({ top: row, left, bottom: row, right: totalCol - 1 }, [...Array.from({ length: row - firstRow }, () => []), line], "SUM"),
      ]);
    }
  }
  const bold = parts.map((_, index) => firstRow + 3 * index);
  return {
    columns: [
      { header: "number", holds: "code", width: 8 },
      { header: "component", holds: "text", width: 42 },
      { header: "responsible", holds: "text", width: 26 },
      ...years.map((header): Column => ({ header, holds: "money", sums: true })),
      { header: "total", holds: "money", sums: true },
    ],
    rows,
    emptyRows: 2,
    summing: "SUBTOTAL",
    looks: bold.map((row) => ({ area: { top: row, left: 0, bottom: row, right: totalCol }, look: { bold: true } })),
  };
}

export function budgetExecution(setting: Setting): Form {
  const { say, figure } = fillers(setting);
  const lines = [
    ["training", 70_000, 65_000],
    ["books", 30_000, 30_000],
    ["works", 40_000, 36_000],
  ] as const;
  return {
    columns: [
      { header: "activity", holds: "text", width: 36 },
      { header: "budget", holds: "money", width: 20, sums: true },
      { header: "executed", holds: "money", width: 20, sums: true },
      { header: "balance", holds: "money", width: 20, sums: true, calculates: onceFilled(1, "-", 2) },
    ],
    rows: (setting.hasExample ? lines : []).map(([name, planned, spent]) => (row: number) => [
      say(name),
      figure(planned),
      figure(spent),
      formula(`${a1(row, 1)}-${a1(row, 2)}`, dec(planned).minus(spent)),
    ]),
  };
}

export function financing(setting: Setting): Form {
  const { figure, day } = fillers(setting);
  const { first, last } = project(setting);
  const committed = paidYearly * setting.years.length;
  return {
    columns: [
      { header: "loan", holds: "text", width: 20 },
      { header: "approval", holds: "date", width: 16 },
      { header: "signing", holds: "date", width: 16 },
      { header: "effectiveness", holds: "date", width: 16 },
      { header: "closing", holds: "date", width: 16 },
      { header: "commitment", holds: "money", sums: true },
      { header: "disbursed", holds: "money", sums: true },
      { header: "undisbursed", holds: "money", sums: true, calculates: onceFilled(5, "-", 6) },
    ],
    rows: setting.hasExample
      ? [
          (row: number) => [
            text("IBRD-12345"),
            day(first - 1, 3, 15),
            day(first - 1, 5, 10),
            day(first - 1, 8, 1),
            day(last, ...endOfProject),
            figure(committed),
            figure(paidYearly),
            formula(`${a1(row, 5)}-${a1(row, 6)}`, dec(committed).minus(paidYearly)),
          ],
        ]
      : [],
    emptyRows: 4,
  };
}

export function commitments(setting: Setting): Form {
  const { say, pick, figure, day } = fillers(setting);
  const { first } = project(setting);
  return {
    columns: [
      { header: "partner", holds: "text" },
      { header: "committed", holds: "money", width: 20, sums: true },
      { header: "disbursed", holds: "money", width: 20, sums: true },
      { header: "status", holds: { choice: "pledges" }, width: 14 },
      { header: "signing", holds: "date" },
    ],
    rows: setting.hasExample
      ? [
          () => [say("partner"), figure(120_000), figure(40_000), pick("pledges", 1), day(first - 1, 10, 1)],
          () => [say("otherPartner"), figure(30_000), figure(30_000), pick("pledges", 2), day(first - 2, 2, 1)],
        ]
      : [],
  };
}
