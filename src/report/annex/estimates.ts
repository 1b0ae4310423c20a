import { grouped, signed, sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import type { EstimateRow, Project } from "../../model/project";
import type { Value } from "../../model/value";
import { bold, linksOf, uniqueLinks, plainCells, valueText, withUniqueKeys } from "./annex";
import type { Annex, AnnexCell, AnnexRow } from "./annex";
import { scaleWords } from "./dlis";
import { plainFigure } from "./printed";

const right = { width: 18, align: "right" } as const;

/** Disbursement estimates by fiscal year: current, proposed and the difference; one version alone where the table has one. */
export function estimatesAnnex(project: Project): Annex | undefined {
  const [estimates] = project.estimates;
  if (!estimates || estimates.rows.length === 0) return undefined;
  const hasBoth = estimates.rows.some((row) => row.proposed) && estimates.rows.some((row) => row.current);
  const { currency, scale } = estimates.table;
  const rows = estimates.rows.map((row) => rowOf(row, hasBoth));
  return {
    maker: "annex-estimates",
    name: "Revised estimates",
    title: "Disbursement estimates",
    note: `By fiscal year, as the table prints them${currency === undefined ? "" : `, in ${currency}`}${scaleWords(scale)}.`,
    columns: [
      { header: "Fiscal year", width: 14 },
      ...(hasBoth
        ? [
            { header: "Current", ...right },
            { header: "Proposed", ...right },
            { header: "Difference", ...right },
          ]
        : [{ header: "Estimate", ...right }]),
    ],
    rows: withUniqueKeys([...rows, totalRow(rows, hasBoth ? 3 : 1)]),
    userHeader: "Comment",
  };
}

function rowOf(row: EstimateRow, hasBoth: boolean): AnnexRow {
  const values: (Value | undefined)[] = hasBoth ? [row.current, row.proposed] : [row.proposed ?? row.current];
  const printed = values.map(valueText);
  const [current, proposed] = printed.map(plainFigure);
  return {
    key: `year ${row.fiscalYear ?? row.year.text}`,
    cells: [
      { runs: [{ text: valueText(row.year) }] },
      ...plainCells(printed),
      ...(hasBoth
        ? [current && proposed ? { runs: [{ text: difference(proposed.minus(current), printed) }], less: [2, 1] as const } : blankCell]
        : []),
    ],
    links: linksOf([row.year, ...values]),
  };
}

const blankCell: AnnexCell = { runs: [] };

/** With the decimals that the figures have. */
function difference(figure: Dec, printed: readonly string[]): string {
  const places = Math.max(...printed.map((words) => words.split(".")[1]?.length ?? 0));
  return figure.isZero() ? grouped(figure, places) : `${signed(figure)[0] === "+" ? "+" : ""}${grouped(figure, places)}`;
}

function totalRow(rows: readonly AnnexRow[], columns: number): AnnexRow {
  const all = rows.map((_, n) => n);
  const cells = Array.from({ length: columns }, (_, n): AnnexCell => {
    const texts = rows.map((row) => (row.cells[n + 1]?.runs ?? []).map((run) => run.text).join(""));
    const figures = texts.map((words) => plainFigure(words.replace(/^\+/, "")));
    if (figures.some((figure, row) => figure === undefined && texts[row] !== "") || figures.every((figure) => figure === undefined))
      return bold("");
    const places = Math.max(...texts.map((words) => words.split(".")[1]?.length ?? 0));
    return { ...bold(grouped(sum(figures.flatMap((figure) => figure ?? [])), places)), sumOf: all };
  });
  return { key: "total", isTotal: true, cells: [bold("Total"), ...cells], links: uniqueLinks(rows.flatMap((row) => row.links.slice(1))) };
}
