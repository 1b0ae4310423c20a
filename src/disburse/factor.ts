import { dec } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import type { Table } from "../model/table";
import { cellTrace } from "./build";
import type { Trace } from "./trace";

/** Scales that tables and words use: units, thousands, lakh, millions, crore, milliards. */
const scales = ["1", "1000", "100000", "1000000", "10000000", "1000000000"].map((text) => dec(text));

/** The trace of a value's figure; undefined for words, blanks and dates. The factor says what the printed figure was multiplied by. */
export function traceOfValue(value: Value | undefined, table: Table): Trace | undefined {
  const result = figureOf(value);
  if (value === undefined || result === undefined) return undefined;
  return cellTrace(value.cell, value.text, result, factorOf(value.text, result, scaleAt(value, table)));
}

/** The scale that the table states for the value's column (or row, in a turned table), or for itself. */
function scaleAt(value: Value, table: Table): number | undefined {
  const column = table.columns.find(
    (one) =>
      one.scale !== undefined &&
      (one.cell.col === value.cell.col || one.cell.row === value.cell.row) &&
      one.cell.sheet === value.cell.sheet,
  );
  return column?.scale ?? table.scale;
}

/** The scale between a printed text and the figure it was read as: the table's own first; undefined where none fits. */
function factorOf(text: string, figure: Dec, stated: number | undefined): Dec | undefined {
  if (figure.isZero()) return undefined;
  const printed = figuresIn(text);
  const tried = stated === undefined ? scales : [dec(stated), ...scales];
  return tried.find((scale) => printed.some((candidate) => candidate.times(scale).equals(figure.abs())));
}

/** The first figure of a text under each reading of its separators. */
function figuresIn(text: string): Dec[] {
  const token = /\d[\d.,'\u2019 \u00a0\u202f]*/.exec(text)?.[0].replace(/[^\d]+$/, "");
  if (token === undefined) return [];
  const bare = token.replace(/['\u2019 \u00a0\u202f]/g, "");
  const point = bare.replace(/,/g, "");
  const comma = bare.replace(/\./g, "").replace(",", ".");
  // A separator before other than three digits is the decimal one: "5.2" is no 52.
  const last = /([.,])(\d+)$/.exec(bare);
  const decimal = last?.[2]?.length === 3 ? undefined : last?.[1];
  const readings = decimal === undefined ? [bare.replace(/[.,]/g, ""), point, comma] : [decimal === "." ? point : comma];
  return readings.filter((reading) => /^\d+(\.\d+)?$/.test(reading)).map((reading) => dec(reading));
}
