import { clean, lineWidth, wrapped } from "./lines";

export interface Column {
  readonly title: string;
  readonly right?: boolean;
  /** May be made narrower, down to its longest word or sixteen characters; its text is then wrapped. */
  readonly wraps?: boolean;
  /** Where it wraps: never wider than this. */
  readonly most?: number;
}

const gap = 2;

/** Rows under titles, aligned, within the width of a terminal; wrapped cells go on in the lines below. */
export function columnsOf(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const shown = [columns.map((column) => column.title), ...rows.map((row) => row.map(clean))];
  const widths = columns.map(({ most }, col) => Math.min(most ?? Infinity, Math.max(1, ...shown.map((row) => row[col]?.length ?? 0))));
  const least = columns.map((_, col) =>
    Math.min(16, Math.max(...shown.flatMap((row) => (row[col] ?? "").split(" ").map((word) => word.length)))),
  );
  let over = widths.reduce((sum, width) => sum + width, 0) + gap * (columns.length - 1) - lineWidth;
  for (; over > 0; over--) {
    const widest = columns.reduce((best, column, col) => {
      const room = column.wraps ? (widths[col] ?? 0) - (least[col] ?? 0) : 0;
      return room > 0 && (best < 0 || (widths[col] ?? 0) > (widths[best] ?? 0)) ? col : best;
    }, -1);
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  const rule = widths.map((width) => "-".repeat(width));
  const [titles = [], ...body] = shown;
  return [titles, rule, ...body].map((row) => lineOf(columns, row, widths)).join("\n");
}

function lineOf(columns: readonly Column[], row: readonly string[], widths: readonly number[]): string {
  const cells = columns.map((column, col) => (column.wraps ? wrapped(row[col] ?? "", widths[col] ?? 1) : [row[col] ?? ""]));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, col) => {
        const text = cells[col]?.[line] ?? "";
        return column.right ? text.padStart(widths[col] ?? 0) : text.padEnd(widths[col] ?? 0);
      })
      .join(" ".repeat(gap))
      .trimEnd(),
  ).join("\n");
}
