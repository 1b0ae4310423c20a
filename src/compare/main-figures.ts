import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import type { SideItem } from "./sides";

/** An item's end target and a DLI's allocation, as near as a double comes; absent where it states none above zero. */
export type MainFigures = readonly [endTarget: number | undefined, allocation: number | undefined];

export function mainFigures({ records, statements = [] }: SideItem): MainFigures {
  const figures: [number | undefined, number | undefined] = [undefined, undefined];
  for (const { endTarget } of records ?? []) figures[0] ??= aboveZero(endTarget);
  if (records) return figures;
  for (const { field, value } of statements) {
    if (field === "end-target") figures[0] ??= aboveZero(value);
    if (field === "allocation") figures[1] ??= aboveZero(value);
  }
  return figures;
}

function aboveZero(value: Value | undefined): number | undefined {
  const figure = figureOf(value);
  return figure && !figure.isZero() ? figure.toNumber() : undefined;
}

/**
 * False where those of the parts that `mask` names by its bits cannot add, with the whole's own part, to the whole's figure, as far as
 * doubles tell; true says only that exact figures must be looked at.
 */
export function mayAddUp(whole: MainFigures, own: MainFigures | undefined, parts: readonly MainFigures[], mask: number): boolean {
  return mayAdd(0, whole, own, parts, mask) || mayAdd(1, whole, own, parts, mask);
}

function mayAdd(key: 0 | 1, whole: MainFigures, own: MainFigures | undefined, parts: readonly MainFigures[], mask: number): boolean {
  const all = whole[key];
  if (all === undefined || (own && own[key] === undefined)) return false;
  let sum = own?.[key] ?? 0;
  let size = Math.abs(all) + Math.abs(sum);
  for (let n = 0; n < parts.length; n++) {
    if ((mask & (1 << n)) === 0) continue;
    const one = parts[n]?.[key];
    if (one === undefined) return false;
    sum += one;
    size += Math.abs(one);
  }
  return !(Math.abs(all - sum) > 1e-9 * size);
}

/** What of several items can be added: the least of their figures, and their largest ones first. */
interface Spare {
  readonly least: number;
  readonly largest: readonly number[];
}

/** Tells quickly whether any few of these items can add to what a whole has above its own part. */
export function spareFigures(items: readonly MainFigures[], most: number): (whole: MainFigures, own: MainFigures | undefined) => boolean {
  const spare = [0, 1].map((n): Spare => {
    const figures = items.flatMap((item) => item[n] ?? []).sort((a, b) => b - a);
    return { least: figures.at(-1) ?? Infinity, largest: figures.slice(0, most) };
  });
  return (whole, own) =>
    spare.some(({ least, largest }, n) => {
      const all = whole[n];
      if (all === undefined || largest.length === 0 || (own && own[n] === undefined)) return false;
      if (least < 0) return true;
      const gap = all - (own?.[n] ?? 0);
      const size = 1e-9 * largest.reduce((sum, one) => sum + one, Math.abs(all) + Math.abs(own?.[n] ?? 0));
      return !(gap < least - size || gap > largest.reduce((sum, one) => sum + one, 0) + size);
    });
}
