import { dec, sum } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { sameCell } from "../../grid/address";
import type { Project } from "../../model/project";
import { figureOf } from "../../model/value";
import type { Value } from "../../model/value";

/** The figure of a value whose mark may part thousands or decimals, read the other way; as it is where there is one reading. */
function otherReading(project: Project, value: Value): Dec | undefined {
  const figure = figureOf(value);
  const readings = project.doubts.find((one) => sameCell(one.cell, value.cell))?.readings ?? [];
  const [first, second] = readings.filter((reading) => /^-?\d+(\.\d+)?$/.test(reading)).map((reading) => dec(reading).abs());
  if (!figure || !first || !second || first.isZero() || second.isZero()) return figure;
  const apart = first.gt(second) ? first.div(second) : second.div(first);
  const isDecimal = value.reading.kind === "number" && value.reading.places > 0;
  return isDecimal ? figure.times(apart) : figure.div(apart);
}

/** Whether parts make their total once the figures that can be read two ways are all read the other way. */
export function tiesOtherwise(project: Project, total: Value | undefined, parts: readonly Value[]): boolean {
  const whole = total && otherReading(project, total);
  const figures = parts.flatMap((part) => otherReading(project, part) ?? []);
  const isTwofold = [total, ...parts].some((value) => value && !otherReading(project, value)?.eq(figureOf(value) ?? 0));
  return isTwofold && whole !== undefined && sum(figures).eq(whole);
}
