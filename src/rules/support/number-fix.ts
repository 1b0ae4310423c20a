import type { Dec } from "../../base/decimal";
import type { Table } from "../../model/table";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Fix } from "../rule";
import { keptIn } from "./totals";

/** A typed number replaced by a figure in full units, in the scale that its cell has; none for formulas and texts. */
export function numberFix(table: Table, value: Value | undefined, wanted: Dec): { fix?: Fix } {
  const figure = figureOf(value);
  const kept = value === undefined ? undefined : keptIn(table).at(value.cell);
  if (value === undefined || value.formula !== undefined || kept?.holds !== "number" || !kept.figure || !figure || figure.isZero())
    return {};
  const content = { kind: "number", value: wanted.times(kept.figure).div(figure).toNumber() } as const;
  return { fix: { cells: [{ cell: value.cell, content }] } };
}
