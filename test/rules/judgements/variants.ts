import { workbookOfText } from "../../../src/grid/text-form";
import { readerOf } from "./books";
import type { Read } from "./books";

/** An example with one of its cells, rows or columns changed. */
interface Variant {
  readonly title: string;
  readonly read: () => Read;
}

const cellsOf = (line: string): string[] => line.trim().replace(/^\|/, "").replace(/\|$/, "").split("|");
const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
const lineOf = (cells: readonly string[]): string => `|${cells.join("|")}|`;

const plusOne = (text: string): string =>
  text.replace(/(\d)(\D*)$/, (_, digit: string, rest: string) => `${(Number(digit) + 1) % 10}${rest}`);

/** What may be put in place of a cell, by what is in it; one of them for each cell, in turn. */
function changes(text: string): readonly string[] {
  if (text.startsWith("=")) return [text.replace(/^.*-> */, ""), ""];
  if (/^[<^]?$/.test(text)) return [];
  if (/^[$€"]?[\d.,]+ ?%?"?$/.test(text))
    return [plusOne(text), "", "still open", text.replace(/(\d)(\D*)$/, "$10$2"), "0", "N/A", `-${text}`];
  return /\d/.test(text) ? [plusOne(text), "", plusOne(text)] : ["", `${text} and more`];
}

/** The same ones each time: one change of each cell, each row left out or repeated, each column emptied. */
export function variantsOf(workbook: string): readonly Variant[] {
  const lines = workbook.split("\n");
  const variant = (title: string, changed: readonly string[]): Variant => ({
    title,
    read: readerOf(() => workbookOfText(changed.join("\n"))),
  });
  let turn = 0;
  return lines.flatMap((line, n): Variant[] => {
    if (!isRow(line)) return [];
    const cells = cellsOf(line);
    const put = (fresh: readonly string[]): string[] => [...lines.slice(0, n), ...fresh, ...lines.slice(n + 1)];
    const ofCells = cells.flatMap((cell, at): Variant[] => {
      const text = cell.trim();
      const list = changes(text);
      const fresh = list[turn++ % Math.max(1, list.length)];
      if (fresh === undefined) return [];
      return [
        variant(
          `line ${n + 1}, ${text} -> ${fresh === "" ? "blank" : fresh}`,
          put([lineOf(cells.map((one, m) => (m === at ? ` ${fresh} ` : one)))]),
        ),
      ];
    });
    const row = n % 2 === 0 ? variant(`line ${n + 1} left out`, put([])) : variant(`line ${n + 1} twice`, put([line, line]));
    return [...ofCells, row];
  });
}
