import type { DocBlock, DocCell, DocumentDraft } from "../document";
import { plainCells } from "./annex";
import type { Annex } from "./annex";
import { longestWords } from "./row-height";

/** The annexes as a document: each a table whose header is repeated, on pages that lie. The cover's table has no heading of its own. */
export function annexDocument(annexes: readonly Annex[]): DocumentDraft {
  const title = annexes[0]?.title ?? "Annexes";
  return {
    title,
    landscape: true,
    footer: title,
    blocks: annexes.flatMap((annex, n): DocBlock[] => [
      ...(n === 0 ? [] : [{ kind: "page-break" } as const]),
      { kind: "heading", level: n === 0 ? 1 : 2, text: n === 0 ? annex.title : `Annex ${n}. ${annex.title}` },
      ...(annex.note === "" ? [] : [{ kind: "paragraph", runs: [{ text: annex.note }], small: true } as const]),
      ...bodyOf(annex),
    ]),
  };
}

function bodyOf(annex: Annex): DocBlock[] {
  if (annex.rows.length === 0) return [{ kind: "paragraph", runs: [{ text: annex.empty ?? "Nothing." }] }];
  const reasons = annex.userHeader === "Reason" && annex.reasons && annex.reasons.size > 0 ? annex.reasons : undefined;
  const shares = sharesOf(annex, reasons ? reasonWidth : 0);
  return [
    {
      kind: "table",
      columns: [
        ...annex.columns.map(({ header, width, align }, col) => ({ header, width: shares[col] ?? width, ...(align ? { align } : {}) })),
        ...(reasons ? [{ header: annex.userHeader, width: reasonWidth }] : []),
      ],
      rows: annex.rows.map((row) => [
        ...annex.columns.map((_, col): DocCell => ({ runs: row.cells[col]?.runs ?? [] })),
        ...(reasons ? [{ runs: [{ text: reasons.get(row.key) ?? "" }] }] : []),
      ]),
    },
  ];
}

const reasonWidth = 24;

/** Letters that a line of a page that lies can hold, in the size of a table's words. */
const lineLetters = 138;

/** The columns' widths in letters, together a line: what a narrow one lacks for the words of its header is taken from the wide ones, at most a third of what they can spare. */
function sharesOf(annex: Annex, taken: number): number[] {
  const room = lineLetters - taken;
  const all = annex.columns.reduce((sum, column) => sum + column.width, 0);
  const least = leastWidths(annex);
  const wished = annex.columns.map(({ width }) => (width / all) * room);
  const lacks = wished.map((width, col) => Math.max(0, (least[col] ?? 0) - width));
  const spares = wished.map((width, col) => Math.max(0, width - (least[col] ?? 0)));
  const [lacking, spare] = [lacks, spares].map((widths) => widths.reduce((sum, width) => sum + width, 0)) as [number, number];
  const given = Math.min(lacking, spare / 3);
  if (given === 0) return wished;
  return wished.map((width, col) => width + ((lacks[col] ?? 0) / lacking) * given - ((spares[col] ?? 0) / spare) * given);
}

/** In letters, with the margins of a cell: the longest word of the header, and words of six letters below it. */
function leastWidths(annex: Annex): number[] {
  const below = longestWords(annex.rows.map((row) => row.cells));
  const above = longestWords([plainCells(annex.columns.map(({ header }) => header))]);
  return annex.columns.map((_, col) => Math.max(above[col] ?? 0, Math.min(6, below[col] ?? 0)) + 2);
}
