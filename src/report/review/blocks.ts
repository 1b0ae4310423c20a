import { grouped, roundTo } from "../../base/decimal";
import type { Figure } from "../../disburse/trace";
import type { Value } from "../../model/value";
import { plainCell, plainRun } from "../document";
import type { DocBlock, DocCell, DocColumn } from "../document";

export const percent = (figure: Figure | undefined): string => (figure ? `${grouped(roundTo(figure.value.times(100), 1))}%` : "–");
export const amount = (figure: Figure | undefined): string => (figure ? grouped(roundTo(figure.value, 2)) : "–");
export const words = (value: Value | undefined): string => (value === undefined || value.text.trim() === "" ? "–" : value.text);

export const heading = (level: 1 | 2 | 3, text: string, newPage = false): DocBlock => ({
  kind: "heading",
  level,
  text,
  ...(newPage ? { newPage } : {}),
});
export const say = (text: string, small = false): DocBlock => ({ kind: "paragraph", runs: [plainRun(text)], ...(small ? { small } : {}) });
export const table = (columns: readonly DocColumn[], rows: ReadonlyArray<readonly string[]>): DocBlock => ({
  kind: "table",
  columns,
  rows: rows.map((row): readonly DocCell[] => row.map(plainCell)),
});
export const left = (header: string, width: number): DocColumn => ({ header, width });
export const right = (header: string, width: number): DocColumn => ({ header, width, align: "right" });
