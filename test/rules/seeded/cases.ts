import { evidenceCases } from "./evidence/case";
import { peruCase } from "./hand/peru";
import { handCases } from "./hand/projects";
import { madeCase } from "./made/case";
import { shapes } from "./made/shapes";
import type { Case } from "./place";

/** Every shape of made project with several seeds, those written by hand, those with evidence, and the sample with its faults repaired. */
export async function allCases(seeds: number): Promise<Case[]> {
  const made = shapes.flatMap((shape) => Array.from({ length: seeds }, (_, n) => madeCase(shape, 7 * n + 1)));
  return [...made, ...handCases, ...evidenceCases(), await peruCase()];
}
