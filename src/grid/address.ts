/** A cell of a named sheet; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, both corners included, counting from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const maxRows = 1_048_576;
export const maxCols = 16_384;

/** "A" for 0, "AA" for 26. */
export function columnName(col: number): string {
  let name = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** 0 for "A"; -1 where the text is no column. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= maxCols ? n - 1 : -1;
}

/** "B7". */
export function a1(row: number, col: number): string {
  return columnName(col) + String(row + 1);
}

/** "B7:D9", or "B7" for a single cell. */
export function areaA1(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** "$B$7:$D$9": as formulas and names write it that must not move. */
export function areaAbsolute(area: Area): string {
  const cell = (row: number, col: number): string => `$${columnName(col)}$${row + 1}`;
  const [first, last] = [cell(area.top, area.left), cell(area.bottom, area.right)];
  return first === last ? first : `${first}:${last}`;
}

/** The area of "B7" or "$B$7:D9"; undefined where the text is neither. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/.exec(text.trim());
  if (!match) return undefined;
  const left = columnIndex(match[1] ?? "");
  const top = Number(match[2]) - 1;
  const right = match[3] === undefined ? left : columnIndex(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  if (left < 0 || right < 0 || top < 0 || bottom < 0 || top >= maxRows || bottom >= maxRows) return undefined;
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

/** A sheet's name as Excel writes it in a reference: quoted unless it is a plain word that reads as nothing else. */
export function quoteSheet(name: string): string {
  const plainWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) || /^[Rr]([0-9]*)([Cc][0-9]*)?$/.test(name) || /^[Cc][0-9]*$/.test(name);
  const looksLikeLogical = /^(true|false)$/i.test(name);
  return plainWord && !looksLikeCell && !looksLikeLogical ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "'Annex 2'!F12". */
export function printCell(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${a1(ref.row, ref.col)}`;
}

/** "'Annex 2'!F12:H20". */
export function printArea(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaA1(area)}`;
}

/** The cell that "'Annex 2'!F12" names; undefined where the text names none. */
export function parseCell(text: string): CellRef | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text);
  const area = match?.[3] === undefined ? undefined : parseArea(match[3]);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return area && sheet !== undefined ? { sheet, row: area.top, col: area.left } : undefined;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}

export function contains(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

/** What is left of an area without those of its cells that lie in another: at most four areas. */
export function areaWithout(area: Area, hole: Area): Area[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const left = Math.max(area.left, hole.left);
  const right = Math.min(area.right, hole.right);
  if (top > bottom || left > right) return [area];
  const parts: Area[] = [
    { ...area, bottom: top - 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
    { ...area, top: bottom + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
