import type { Readings } from "../app/kept-scenarios";

const overAchievement = { cap: "to-allocation", uncapped: "without-cap" } as const;
const brokenLots = { whole: "whole-lots", "pro-rata": "pro-rata" } as const;

/** The readings that --reading and --lots ask for; what is wrong with them, in words; undefined where neither is given. */
export function readingOptions(options: ReadonlyMap<string, string>): Readings | string | undefined {
  const [reading, lots] = [options.get("--reading"), options.get("--lots")];
  if (reading === undefined && lots === undefined) return undefined;
  if (reading !== undefined && !isOf(overAchievement, reading)) return `There is no reading "${reading}"; known are cap and uncapped.`;
  if (lots !== undefined && !isOf(brokenLots, lots)) return `There is no way "${lots}" to count lots; known are whole and pro-rata.`;
  return {
    ...(reading === undefined ? {} : { overAchievement: overAchievement[reading] }),
    ...(lots === undefined ? {} : { brokenLots: brokenLots[lots] }),
  };
}

function isOf<T extends object>(known: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(known, name);
}
