import type { CellRef } from "../../grid/address";
import { printCell, sameCell } from "../../grid/address";
import type { Value } from "../../model/value";
import type { DocRun } from "../document";
import type { AnnexMaker } from "../draft";

/** A cell of the user's that a row prints or depends on. */
export interface Link {
  readonly cell: CellRef;
  /** The words that stand before the figure in its line, where the cell holds several lines and only this one is printed. */
  readonly after?: string;
  /** The workbook that the cell is in, where that is not the one the annex is made for: named, but not watched. */
  readonly workbook?: string;
}

export interface AnnexCell {
  readonly runs: readonly DocRun[];
  /** The rows of this table, from 0, whose figures in this column it adds, or the columns that it takes from one another. */
  readonly sumOf?: readonly number[];
  readonly less?: readonly [number, number];
}

export interface AnnexRow {
  /** Names the row from one making of the annex to the next; unique in its annex. */
  readonly key: string;
  readonly cells: readonly AnnexCell[];
  readonly links: readonly Link[];
  /** The first row of an item, or a total. */
  readonly begins?: boolean;
  readonly isTotal?: boolean;
}

export interface AnnexColumn {
  readonly header: string;
  /** In characters, on a sheet; a share of the width, in a document. */
  readonly width: number;
  readonly align?: "left" | "right" | "center";
}

/** A table of a restructuring paper, from which its sheet, its part of a document and its form on the clipboard are made. */
export interface Annex {
  readonly maker: AnnexMaker;
  /** The wished name of its sheet. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
  /** What is said where there is no row. */
  readonly empty?: string;
  /** What the user's own column is called. */
  readonly userHeader: "Reason" | "Comment";
  /** Reasons known already, by key; what is typed on the sheet wins. */
  readonly reasons?: ReadonlyMap<string, string>;
}

export const plainCells = (texts: readonly string[]): AnnexCell[] => texts.map((text) => ({ runs: [{ text }] }));

export const bold = (text: string): AnnexCell => ({ runs: [{ text, bold: true }] });

/** A value as its cell prints it. */
export const valueText = (value: Value | undefined): string => value?.text.trim() ?? "";

/** The cells of values, each once. */
export function linksOf(values: readonly (Value | undefined)[]): Link[] {
  return uniqueLinks(values.flatMap((value) => (value ? [{ cell: value.cell }] : [])));
}

export function uniqueLinks(links: readonly Link[]): Link[] {
  return links.filter(
    (link, n) =>
      links.findIndex(
        (other) =>
          sameCell(other.cell, link.cell) && other.workbook === link.workbook && (other.after === undefined || other.after === link.after),
      ) === n,
  );
}

/** "Changes!D6, 'Annex 2'!F12". */
export function linkWords(links: readonly Link[]): string {
  const words = links.map(({ cell, workbook }) => (workbook === undefined ? printCell(cell) : `[${workbook}]${printCell(cell)}`));
  return [...new Set(words)].join(", ");
}

/** Keys made unique: the second of the same words is numbered. */
export function withUniqueKeys(rows: readonly AnnexRow[]): AnnexRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.key) ?? 0) + 1;
    seen.set(row.key, count);
    return count === 1 ? row : { ...row, key: `${row.key} (${count})` };
  });
}
