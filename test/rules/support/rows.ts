import { printCell } from "../../../src/grid/address";
import type { Dli, DliSchedule } from "../../../src/model/project";
import type { PricedRow } from "../../../src/rules/support/dli-row";
import { projectOf } from "./values";

/** A DLI's row as a test writes it: amounts and units by year from 2014 on, parted by spaces; "-" for a blank. */
export interface RowText {
  readonly price?: string;
  readonly amounts: string;
  readonly units?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly subtotal?: string;
  readonly header?: string;
}

const cellsOf = (text: string): readonly string[] => text.split(" ").map((one) => (one === "-" ? "" : one.replaceAll("_", " ")));

/** A schedule with these rows, numbered from 1, through the reader; amounts stand from column F on, units under them. */
export function scheduleOf(rows: readonly RowText[], totals?: string): DliSchedule {
  const years = cellsOf(rows[0]?.amounts ?? "").map((_, n) => `Dec-${14 + n}`);
  const lines = rows.flatMap(({ price = "", amounts, units, baseline = "", target = "", subtotal = "" }, n) => {
    const first = [
      String(n + 1),
      `Studies ${"abcdefgh"[n] ?? ""}`,
      baseline,
      target,
      price === "" ? "" : `"${price}"`,
      ...cellsOf(amounts),
      subtotal,
    ];
    const under = [
      "^",
      "^",
      "^",
      "^",
      "^",
      ...cellsOf(
        units ??
          cellsOf(amounts)
            .map(() => "-")
            .join(" "),
      ),
      "^",
    ];
    return [first, ...(units === undefined ? [] : [under])].map((cells) => `| ${cells.join(" | ")} |`);
  });
  const text = [
    "== DLIs",
    `| DLI | Indicator | Baseline | Final target | Unit value | ${years.map((year) => `${year}${rows[0]?.header ?? ""}`).join(" | ")} | Subtotal |`,
    ...lines,
    ...(totals === undefined ? [] : [`| Total | | | | | ${cellsOf(totals).join(" | ")} |`]),
  ].join("\n");
  const [schedule] = projectOf(text).schedules;
  if (!schedule) throw new Error(`no DLIs: ${text}`);
  return schedule;
}

/** The nth DLI of a schedule. */
export function dliAt(schedule: DliSchedule, n = 0): Dli {
  const dli = schedule.dlis[n];
  if (!dli) throw new Error("no such DLI");
  return dli;
}

/** "each: F2=2x, G2=1x off 50; units 4; ..." */
export function printedRow(row: PricedRow | undefined): string {
  if (!row) return "none";
  const cells = row.cells.map(({ amount, units, difference, ties }) => {
    const off = ties ? "" : ` off ${difference.toFixed()}`;
    return `${printCell(amount.cell).replace("DLIs!", "")}=${units.toFixed()}x${off}`;
  });
  return [
    `${row.reading}${row.start.isZero() ? "" : ` from ${row.start.toFixed()}`}: ${cells.join(", ")}`,
    ...(row.unclear.length > 0 ? [`unclear ${row.unclear.map(({ period }) => period.label).join(" ")}`] : []),
    ...(row.unitsTotal ? [`units ${row.unitsTotal.toFixed()}`] : []),
    ...(row.agreedUnitValue ? [`agreed ${row.agreedUnitValue.toFixed()}`] : []),
  ].join("; ");
}
