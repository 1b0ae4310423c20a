import { totalOf } from "./build";
import type { Bases } from "./result";

/** The total of parts on both bases. */
export function basesTotal(label: string, parts: readonly Bases[]): Bases {
  const printed = parts.map((part) => part.printed).filter((one) => !isNothing(one.trace));
  const fromUnits = parts.map((part) => part.fromUnits).filter((one) => !isNothing(one.trace));
  return { printed: totalOf(`${label}, printed amounts`, printed), fromUnits: totalOf(`${label}, units x unit value`, fromUnits) };
}

/** An empty cell adds no term to a trace. */
function isNothing(trace: Bases["printed"]["trace"]): boolean {
  return trace.op === "sum" && trace.terms.length === 0;
}
