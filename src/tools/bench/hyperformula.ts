import { timed } from "./bench";
import type { Side } from "./bench";
import type { Figures } from "./disburse-figures";

/** What is used of hyperformula. */
interface Sheet {
  setCellContents(at: { sheet: number; row: number; col: number }, to: number): unknown;
  getCellValue(at: { sheet: number; row: number; col: number }): unknown;
  rebuildAndRecalculate(): void;
  destroy(): void;
}
interface HyperFormula {
  readonly HyperFormula: { buildFromArray(rows: readonly (readonly unknown[])[], config: object): Sheet };
}

function columnName(col: number): string {
  const letter = String.fromCharCode(65 + (col % 26));
  return col < 26 ? letter : columnName(Math.floor(col / 26) - 1) + letter;
}

/** A sheet as people keep it: price, counts, and beside them the amounts, their sums by row, by column and in all; amounts in cents. */
export function hyperFormulaSide(
  figures: Figures,
  periods: number,
  data: string,
  label: Readonly<Record<"all" | "one", string>>,
  module: unknown,
): Side {
  const name = "HyperFormula";
  const { HyperFormula } = (module as { readonly default: HyperFormula }).default;
  const { dlis, cents, counts } = figures;
  const [firstAmount, sums] = [1 + periods, 1 + 2 * periods];
  const rows: (number | string | null)[][] = Array.from({ length: dlis }, (_, d) => [
    cents[d] ?? 0,
    ...counts.slice(d * periods, (d + 1) * periods),
    ...Array.from({ length: periods }, (__, p) => `=A${d + 1}*${columnName(1 + p)}${d + 1}`),
    `=SUM(${columnName(firstAmount)}${d + 1}:${columnName(sums - 1)}${d + 1})`,
  ]);
  const sumOf = (col: number): string => `=SUM(${columnName(col)}1:${columnName(col)}${dlis})`;
  rows.push([...Array.from({ length: 1 + periods }, () => null), ...Array.from({ length: periods + 1 }, (_, n) => sumOf(firstAmount + n))]);
  // Rounding to ten places, its default, is off by some units in sums of this size: then the sides would not agree.
  const config = { licenseKey: "gpl-v3", smartRounding: false };
  return {
    name,
    data,
    async run() {
      const sheet = HyperFormula.buildFromArray(rows, config);
      const value = (col: number): string => Number(sheet.getCellValue({ sheet: 0, row: dlis, col })).toFixed(0);
      const all = await timed(() => sheet.rebuildAndRecalculate());
      const [before, column] = [value(sums), value(firstAmount + 7)];
      const one = await timed(() => {
        for (const { dli, period, count } of figures.changes) sheet.setCellContents({ sheet: 0, row: dli, col: 1 + period }, count);
      });
      const after = value(sums);
      sheet.destroy();
      return {
        milliseconds: { [`${name}, ${label.all}`]: all.took, [`${name}, ${label.one}`]: one.took / figures.changes.length },
        answer: { before, column, after },
      };
    },
  };
}
