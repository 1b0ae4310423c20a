import { areaA1, parseArea } from "../../grid/address";
import type { Area, CellRef } from "../../grid/address";

/** One reference of a formula, as it is written and as a cell's neighbours would copy it. */
const reference = /(?<![\p{L}\p{N}_.!'\]])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(!])/gu;

/**
 * The stretches that a formula adds, where adding is all it does: "=SUM(E5:E8,E10)", "=E5+E10", "=SUBTOTAL(9,E5:E8)".
 * Undefined for every other formula and for references to other sheets.
 */
export function addedAreas(formula: string): readonly Area[] | undefined {
  const body = formula.replace(/^=\s*\+?/, "").replace(/\s+/g, "");
  const areas: Area[] = [];
  for (const term of termsOf(body)) {
    const inside = /^SUM\((.*)\)$/i.exec(term)?.[1] ?? /^SUBTOTAL\((?:9|109),(.*)\)$/i.exec(term)?.[1];
    for (const part of (inside ?? term).split(/[,;]/)) {
      const area = parseArea(part);
      if (area === undefined || (inside === undefined && part.includes(":"))) return undefined;
      areas.push(area);
    }
  }
  return areas;
}

/** Parts of a formula between its outermost plus signs. */
function termsOf(body: string): readonly string[] {
  const terms: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= body.length; at++) {
    const letter = body[at];
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    if (at < body.length && !(letter === "+" && depth === 0)) continue;
    terms.push(body.slice(from, at));
    from = at + 1;
  }
  return terms;
}

/** The formula as it reads when its cell is copied to another: what is not fixed by "$" moves along. Undefined where that leaves the sheet. */
export function copiedTo(formula: string, from: CellRef, to: CellRef): string | undefined {
  const outside: string[] = [];
  const copied = formula.replace(reference, (written: string, fixedCol: string, col: string, fixedRow: string, row: string) => {
    const area = parseArea(col + row);
    if (area === undefined) return written;
    const place = {
      row: area.top + (fixedRow === "" ? to.row - from.row : 0),
      col: area.left + (fixedCol === "" ? to.col - from.col : 0),
    };
    if (place.row < 0 || place.col < 0) {
      outside.push(written);
      return written;
    }
    const name = areaA1({ top: place.row, bottom: place.row, left: place.col, right: place.col });
    const split = name.search(/\d/);
    return `${fixedCol}${name.slice(0, split)}${fixedRow}${name.slice(split)}`;
  });
  return outside.length === 0 ? copied : undefined;
}

/** A formula that adds these cells and no others that hold something: runs of neighbours in one column or row become ranges. */
export function sumFormula(cells: readonly CellRef[], isEmptyBetween: (row: number, col: number) => boolean): string | undefined {
  const runs: Area[] = [];
  for (const { row, col } of [...cells].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const last = runs.at(-1);
    if (last && reaches(last, row, col, isEmptyBetween)) runs[runs.length - 1] = { ...last, bottom: row, right: col };
    else runs.push({ top: row, bottom: row, left: col, right: col });
  }
  return runs.length === 0 || runs.length > 12 ? undefined : `=SUM(${runs.map(areaA1).join(",")})`;
}

/** Whether a cell that comes after a run, by rows, belongs to it. */
function reaches(run: Area, row: number, col: number, isEmptyBetween: (row: number, col: number) => boolean): boolean {
  const down = run.left === run.right && run.right === col;
  const along = run.top === run.bottom && run.bottom === row;
  if (!down && !along) return false;
  for (let step = 1; step < Math.max(row - run.bottom, col - run.right); step++) {
    if (!isEmptyBetween(down ? run.bottom + step : row, down ? col : run.right + step)) return false;
  }
  return true;
}
