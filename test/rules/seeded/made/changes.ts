import { dec, sum, zero } from "../../../../src/base/decimal";
import type { Dec } from "../../../../src/base/decimal";
import type { MadeIndicator, MadeProject } from "./model";

export interface Restructured {
  readonly indicator: MadeIndicator;
  readonly status: "revised" | "no-change";
  readonly before: { readonly targets: readonly (Dec | undefined)[]; readonly end: Dec };
}

/** Of the first three indicators the second stays as it was; the others had more in the last year. */
export function restructured(project: MadeProject): readonly Restructured[] {
  if (!project.shape.restructured) return [];
  return project.indicators.slice(0, 3).map((indicator, n): Restructured => {
    if (n === 1 || indicator.isShare) return { indicator, status: "no-change", before: indicator };
    const more = dec(7 + n).times(indicator.end.gt(500) ? 100 : 1);
    const last = indicator.targets.length - 1;
    const targets = indicator.targets.map((target, at) => (at === last ? (target ?? zero).plus(more) : target));
    const end = project.shape.mode === "sum" ? sum(targets.map((target) => target ?? zero)) : (targets[last] ?? zero);
    return { indicator, status: "revised", before: { targets, end } };
  });
}
