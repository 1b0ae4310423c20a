import { a1, areaA1, contains, printCell, sameCell } from "../grid/address";
import type { CellRef } from "../grid/address";
import type { Edit, NewContent } from "../grid/edits";
import { showNumber } from "../grid/show";
import { findSheet } from "../grid/workbook";
import type { Cell, Workbook } from "../grid/workbook";
import type { Finding } from "../rules/finding";
import type { Job, SpreadsheetHost } from "./host";

/** One cell of a fix: what it reads and what it will read. */
export interface FixLine {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  readonly content: NewContent;
  /** The formula that the fix takes away, where there is one: to be said before it is done. */
  readonly formula?: string;
  /** The finding that proposes it. */
  readonly finding: Finding;
  /** The cell as it was when the fix was shown. */
  readonly was: Cell;
}

/** Why a cell is not fixed. A closed set. */
export type FixRefusal =
  /** The sheet is protected. */
  | "protected"
  /** The sheet is not there, or the cell is covered by a merged one. */
  | "no-cell"
  /** Two findings ask for different contents of one cell. */
  | "contradiction"
  /** Another fix changes a figure that this one was worked out from: check again after that one. */
  | "depends"
  /** The cell was changed since the fix was shown. */
  | "changed"
  /** A formula would be overwritten, and nobody said that it may be. */
  | "formula";

export interface RefusedFix {
  readonly cell: CellRef;
  readonly why: FixRefusal;
  /** For a person: what is wrong and what to do. */
  readonly message: string;
}

/** What fixes come to, to be shown before anything is done. Cells in `refused` are left as they are. */
export interface FixPreview {
  readonly lines: readonly FixLine[];
  readonly refused: readonly RefusedFix[];
}

/** The findings of the same kind that could be fixed together: of the same rule, broken, open, with a certain fix. */
export function fixableLike(finding: Finding, findings: readonly Finding[]): readonly Finding[] {
  return fixable(findings).filter(({ rule }) => rule === finding.rule);
}

/** All that have a certain fix and that nobody accepted as they are. */
export function fixable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ outcome, fix, accepted }) => outcome === "broken" && fix !== undefined && !accepted);
}

/**
 * What the fixes of these findings would change, each cell once. A fix of several cells is taken whole or not at all. Where
 * one fix changes a cell that another finding was judged by, that other one waits: after the first it may need something else.
 */
export function previewFixes(findings: readonly Finding[], workbook: Workbook): FixPreview {
  const lines: FixLine[] = [];
  const refused: RefusedFix[] = [];
  for (const finding of fixable(findings)) {
    const cells = finding.fix?.cells ?? [];
    const proposed = cells.map(({ cell, content }) => lineOf(cell, content, finding, workbook));
    const problem = proposed.map((line) => problemOf(line, lines, workbook)).find((each) => each !== undefined);
    if (problem) refused.push(problem);
    else lines.push(...proposed.filter((line) => !lines.some((each) => sameCell(each.cell, line.cell))));
  }
  return { lines, refused };
}

/** The edits of a preview: each cell by itself, all in one list. */
export function editsOfFixes(lines: readonly FixLine[]): readonly Edit[] {
  return lines.map(({ cell, content }): Edit => ({
    kind: "set-cells",
    sheet: cell.sheet,
    top: cell.row,
    left: cell.col,
    rows: [[content]],
  }));
}

export interface FixOptions extends Job {
  /** Overwrite formulas that the preview named: only after the person said so. */
  readonly overFormulas?: boolean;
}

export type Fixed = { readonly fixed: readonly FixLine[] } | { readonly refused: readonly RefusedFix[] };

/**
 * Does what was shown: reads the workbook again and, where every cell is still as it was shown, writes all of them in one
 * list of edits. Otherwise nothing is written and the cells in the way are named. Rejects with `HostFailure` only.
 */
export async function applyFixes(host: SpreadsheetHost, { lines }: FixPreview, options: FixOptions = {}): Promise<Fixed> {
  const now = await host.read(options);
  const refused = lines.flatMap((line): RefusedFix[] => {
    const problem = placeProblem(line.cell, now);
    if (problem) return [problem];
    if (!sameContent(cellAt(now, line.cell), line.was)) return [refusalOf(line.cell, "changed")];
    return line.formula !== undefined && options.overFormulas !== true ? [refusalOf(line.cell, "formula")] : [];
  });
  if (refused.length > 0) return { refused };
  if (lines.length > 0) await host.apply(editsOfFixes(lines), options);
  return { fixed: lines };
}

function lineOf(cell: CellRef, content: NewContent, finding: Finding, workbook: Workbook): FixLine {
  const was = cellAt(workbook, cell);
  return {
    cell,
    before: was.text,
    after: textOf(content, was.format, workbook.date1904),
    content,
    ...(was.formula === undefined ? {} : { formula: was.formula }),
    finding,
    was,
  };
}

function cellAt(workbook: Workbook, { sheet, row, col }: CellRef): Cell {
  return findSheet(workbook, sheet)?.cell(row, col) ?? { content: { kind: "blank" }, text: "" };
}

/** As the cell will show it under its own format. */
function textOf(content: NewContent, format: string | undefined, date1904: boolean): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "formula":
      return content.formula;
    case "number":
      return showNumber(content.value, format, date1904);
    case "text":
      return content.value;
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
  }
}

function problemOf(line: FixLine, taken: readonly FixLine[], workbook: Workbook): RefusedFix | undefined {
  const same = taken.find((each) => sameCell(each.cell, line.cell));
  if (same && JSON.stringify(same.content) !== JSON.stringify(line.content)) return refusalOf(line.cell, "contradiction");
  const rests = ({ finding }: FixLine, cell: CellRef): boolean => finding.cells.slice(1).some((other) => sameCell(other, cell));
  if (taken.some((each) => !same && (rests(each, line.cell) || rests(line, each.cell)))) return refusalOf(line.cell, "depends");
  return placeProblem(line.cell, workbook);
}

function placeProblem(cell: CellRef, workbook: Workbook): RefusedFix | undefined {
  const sheet = findSheet(workbook, cell.sheet);
  if (!sheet) return refusalOf(cell, "no-cell");
  if (sheet.isProtected) return refusalOf(cell, "protected");
  const covered = sheet.merges.find((area) => contains(area, cell.row, cell.col) && (area.top !== cell.row || area.left !== cell.col));
  return covered ? refusalOf(cell, "no-cell", areaA1(covered)) : undefined;
}

const sameContent = (a: Cell, b: Cell): boolean =>
  a.formula === b.formula && a.text === b.text && JSON.stringify(a.content) === JSON.stringify(b.content);

/** A refusal in words: what is in the way, and what to do. */
export function refusalOf(cell: CellRef, why: FixRefusal, covering?: string): RefusedFix {
  const at = printCell(cell);
  const words: Readonly<Record<FixRefusal, string>> = {
    protected: `${at}: the sheet is protected. Take the protection off, then try again.`,
    "no-cell":
      covering === undefined
        ? `${at}: there is no sheet of this name any more. Check again.`
        : `${at} is covered by the merged cells ${covering}. Change ${a1(cell.row, cell.col)} by hand.`,
    contradiction: `${at}: two findings ask for different contents. Decide by hand.`,
    depends: `${at}: another fix changes a figure that this one rests on. Fix that one, check again, then this.`,
    changed: `${at} was changed since the fix was shown. Check again and look at the fix anew.`,
    formula: `${at} holds a formula, which the fix would replace. Confirm that it may go, or change the formula by hand.`,
  };
  return { cell, why, message: words[why] };
}
