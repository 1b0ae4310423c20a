/** A stretch of text that is printed in one way. */
export interface DocRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
}

/** A column of a table; widths are shares of the page's width. */
export interface DocColumn {
  readonly header: string;
  readonly width: number;
  readonly align?: "left" | "right" | "center";
}

export interface DocCell {
  /** A line break within a run begins a new line. */
  readonly runs: readonly DocRun[];
  /** "#RRGGBB". */
  readonly fill?: string;
  /** How many rows the cell reaches down; the rows below leave its place out. */
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

export type DocBlock =
  /** `newPage`: it begins one, without a line of its own that could fall on a page of its own. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: "paragraph"; readonly runs: readonly DocRun[]; readonly small?: boolean }
  | { readonly kind: "bullets"; readonly items: ReadonlyArray<readonly DocRun[]> }
  /** The header is repeated on every page; a row is not cut at the foot of one. */
  | { readonly kind: "table"; readonly columns: readonly DocColumn[]; readonly rows: ReadonlyArray<readonly DocCell[]> }
  /** A table of empty lines to sign on: a row for each role, with a name, a date and a signature. */
  | { readonly kind: "sign-off"; readonly roles: readonly string[] }
  | { readonly kind: "page-break" };

/** A document as it should be written; src/docx makes a Word file of it. */
export interface DocumentDraft {
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly DocBlock[];
  /** Stands at the foot of every page, before the page number. */
  readonly footer?: string;
}

/** A run, and a cell of one run, in plain type. */
export const plainRun = (text: string): DocRun => ({ text });
export const plainCell = (text: string): DocCell => ({ runs: [{ text }] });
