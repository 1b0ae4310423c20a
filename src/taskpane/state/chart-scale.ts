import type { Dec } from "../../base/decimal";

/** How a value becomes a height, and the values that are marked: round steps from zero past the largest. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
  /** What a mark's figure is divided by to be short. */
  readonly unit: 1 | 1_000 | 1_000_000;
}

/** Three to six marks from zero to at least the largest value. */
export function scaleOf(values: readonly Dec[]): Scale {
  const largest = Math.max(1, ...values.map((value) => value.toNumber()));
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const count = Math.ceil(largest / step);
  const ticks = Array.from({ length: count + 1 }, (_, n) => n * step);
  return { top: count * step, ticks, unit: largest >= 1_000_000 ? 1_000_000 : largest >= 10_000 ? 1_000 : 1 };
}

/** A mark's figure, short: "7.5" for 7,500,000 in millions. */
export function tickText(value: number, { unit }: Scale): string {
  return String(Number((value / unit).toPrecision(4)));
}

/** Where the drawing's parts stand, for a width in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function frameOf(width: number): Frame {
  return { width, height: 172, left: 34, right: 10, top: 10, bottom: 22 };
}

/** The place of a value on the upright axis. */
export function yOf(value: number, scale: Scale, frame: Frame): number {
  return frame.height - frame.bottom - (value / scale.top) * (frame.height - frame.bottom - frame.top);
}

/** The width that each of some years has, and the middle of one. */
export function bandOf(count: number, frame: Frame): { readonly width: number; readonly middle: (n: number) => number } {
  const width = (frame.width - frame.left - frame.right) / Math.max(1, count);
  return { width, middle: (n) => frame.left + width * (n + 0.5) };
}

/** Labels are left out so that those that stay do not touch; the last always stands. */
export function isLabelled(n: number, count: number, bandWidth: number, labelWidth = 38): boolean {
  const every = Math.max(1, Math.ceil(labelWidth / bandWidth));
  return (count - 1 - n) % every === 0;
}
