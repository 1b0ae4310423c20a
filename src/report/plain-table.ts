/** A column of plain text: its heading, and whether it holds figures. */
export interface PlainColumn {
  readonly name: string;
  readonly figures?: boolean;
}

/** Rows in aligned columns, two spaces apart; figures to the right. Line breaks in a cell become spaces; the last column runs free. */
export function plainTable(columns: readonly PlainColumn[], rows: ReadonlyArray<readonly string[]>): string {
  const flat = [columns.map((column) => column.name), ...rows].map((row) =>
    columns.map((_, n) => (row[n] ?? "").replace(/\s+/g, " ").trim()),
  );
  const widths = columns.map((_, n) => Math.max(...flat.map((row) => width(row[n] ?? ""))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, n) => {
        const padding = " ".repeat(Math.max(0, (widths[n] ?? 0) - width(cell)));
        if (columns[n]?.figures) return padding + cell;
        return n === columns.length - 1 ? cell : cell + padding;
      })
      .join("  ")
      .trimEnd();
  return flat.map(line).join("\n");
}

/** Columns a text takes on a terminal: combining marks take none. */
function width(text: string): number {
  return [...text.replace(/\p{M}/gu, "")].length;
}
