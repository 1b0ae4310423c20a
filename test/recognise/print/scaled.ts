import { someFigure } from "./figures";
import type { Figure } from "./figures";
import type { Entry, Style } from "./page";
import { words } from "./words";

export const usd = "USD";

export interface Scaled {
  readonly scale: number;
  /** What says the scale, in brackets. */
  readonly said: string;
}

export function someScale({ draw, tongue }: Style): Scaled {
  const scale = draw.pick([1, 1000, 1_000_000]);
  return { scale, said: scale === 1 ? "US$" : (words[tongue].scales[scale] ?? "") };
}

export const cell = (of: Figure | undefined, { scale }: Scaled, fact: string): Entry | undefined =>
  of && { figure: of, fact, scale, currency: usd };

export const maybe = ({ draw }: Style): Figure | undefined => (draw.chance(90) ? someFigure(draw, draw.chance(50)) : undefined);
