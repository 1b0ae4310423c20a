import { grouped, roundTo } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { printArea } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { CellLook, NewContent } from "../../grid/edits";
import { blank, bodyLook, headerLook, noteLook, sectionLook, text, titleLook } from "../cells";
import type { DliMaker, SheetDraft } from "../draft";
import type { DliFacts } from "./facts";

export type Look = SheetDraft["looks"][number];

export const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
export const look = (place: Area, how: CellLook): Look => ({ area: place, look: how });

/** What a sheet holds below its cover lines. */
export interface PageParts {
  readonly maker: DliMaker;
  readonly name: string;
  readonly title: string;
  /** From which tables, in what units; how open terms were read; what is not here and why. */
  readonly cover: readonly [string, string, string];
  /** From row 5 on. */
  readonly rows: readonly (readonly NewContent[])[];
  readonly looks: readonly Look[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenCols: number;
  readonly charts?: SheetDraft["charts"];
  readonly names?: SheetDraft["names"];
}

/** The rows above every page's own: title, three cover lines, an empty row. */
export const coverRows = 5;

/** A generated sheet: cover lines, its rows, and how it prints: its last column, where figures come from, is for the screen. */
export function pageOf({ maker, name, title, cover, rows, looks, widths, frozenRows, frozenCols, charts, names }: PageParts): SheetDraft {
  const all = [[text(title)], [text(cover[0])], [text(cover[1])], [text(cover[2])], [], ...rows];
  const bottom = Math.max(all.length - 1, ...(charts ?? []).map((chart) => chart.place.bottom));
  return {
    name,
    maker,
    rows: all,
    looks: [look(area(0, 0, 0, 0), titleLook), look(area(1, 0, 3, 0), noteLook), ...looks],
    merges: [],
    widths,
    frozenRows,
    frozenCols,
    landscape: true,
    printArea: area(0, 0, bottom, Math.max(0, widths.length - 2)),
    titleRows: { first: 0, last: Math.max(0, frozenRows - 1) },
    ...(charts ? { charts } : {}),
    ...(names ? { names } : {}),
  };
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "Made from DLIs!A1:H20. Amounts in USD, full units; fiscal years begin on 1 July, by the date of disbursement." */
export function madeFrom(facts: DliFacts, more: readonly { readonly sheet: string; readonly area: Area }[] = []): string {
  const { disbursement } = facts.versions[0];
  const tables = [...facts.versions.flatMap(({ rows }) => rows.map((dli) => dli.table)), ...more];
  const places = [...new Set(tables.map((table) => printArea(table.sheet, table.area)))].join(" and ");
  const begins = months[disbursement.calendar.startMonth - 1] ?? "";
  return `Made from ${places}. Amounts in ${disbursement.currency ?? "the table's currency"}, full units; fiscal years begin on 1 ${begins}, by the date of disbursement.`;
}

export function titled(facts: DliFacts, what: string): string {
  return facts.project.name ? `${what} - ${facts.project.name.text}` : what;
}

/** A row's cells with its source words in their own last column. */
export function withSource(cells: readonly NewContent[], words: string, sourceCol: number): NewContent[] {
  const padding = Array.from({ length: Math.max(0, sourceCol - cells.length) }, () => blank);
  return [...cells, ...padding, text(words)];
}

/** A DLI's number as a number where it is one. */
export function numberOfDli(dli: string): NewContent {
  return /^[1-9]\d{0,3}$/.test(dli) ? { kind: "number", value: Number(dli) } : text(dli);
}

/** Excel keeps 15 digits of a number: figures of which that loses a cent or more, each in words, with its exact figure. */
export function lostDigits(figures: Iterable<readonly [string, Dec]>): string[] {
  const told: string[] = [];
  for (const [label, figure] of figures) {
    const kept = figure.toSignificantDigits(15);
    if (kept.minus(figure).abs().lt("0.005")) continue;
    told.push(`${label} is ${grouped(roundTo(figure, 2))}: Excel keeps 15 digits and shows ${grouped(kept)}.`);
  }
  return told;
}

/** A section of notes under a page's rows, where there are any: its heading, then one a row. */
export function notesRows(heading: string, notes: ReadonlyArray<readonly [string, string]>): NewContent[][] {
  return notes.length === 0 ? [] : [[text(heading)], ...notes.map(([where, what]) => [text(where), text(what)])];
}

/** How a header of some rows, its body and its source column look. */
export function tableLooks(header: number, rows: number, last: number, right: number, sourceCol: number): Look[] {
  const first = header + rows;
  return [
    look(area(header, 0, first - 1, right), headerLook),
    look(area(header, sourceCol, first - 1, sourceCol), headerLook),
    ...(last < first
      ? []
      : [
          look(area(first, 0, last, sourceCol), { vertical: "top" }),
          look(area(first, 0, last, 0), { horizontal: "left" }),
          look(area(first, 1, last, 1), bodyLook),
          look(area(first, sourceCol, last, sourceCol), { ...bodyLook, ...noteLook }),
        ]),
  ];
}

export const sectionAt = (row: number): Look => look(area(row, 0, row, 0), sectionLook);
