import { madeCase } from "./made/case";
import { shapes } from "./made/shapes";
import type { Case } from "./place";

/** Every shape of project with several seeds. */
export function madeCases(seeds: number): Case[] {
  return shapes.flatMap((shape) => Array.from({ length: seeds }, (_, n) => madeCase(shape, 7 * n + 1)));
}
