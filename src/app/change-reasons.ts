import type { IsoDate } from "../base/dates";
import { asksReason } from "../compare/asks-reason";
import type { ChangeContext, ReasonAsked } from "../compare/asks-reason";
import type { Comparison, FieldChange, Pair } from "../compare/comparison";
import type { CellRef } from "../grid/address";
import type { Indicator, Project } from "../model/project";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import type { Acceptance } from "../rules/finding";
import type { ChangeReason } from "./compare-settings";
import { complete } from "./decisions";
import type { Settings } from "./settings";

/** A change, the reason that it needs or has, and the cells that show why. */
export interface ReasonedChange {
  readonly pair: Pair;
  readonly change: FieldChange;
  /** Absent where a reason was given that nobody asked for. */
  readonly why?: ReasonAsked;
  readonly cells: readonly CellRef[];
  readonly given?: ChangeReason;
}

/** The settings with the reason of one change, in place of an earlier one. Throws RangeError where reason, name or day lack. */
export function giveReason(settings: Settings, pair: Pair, change: FieldChange, { reason, by, on }: Acceptance): Settings {
  complete({ reason, by, on });
  const key = keyOfChange(pair, change);
  const others = (settings.changeReasons ?? []).filter((each) => keyOf(each) !== keyOf(key));
  return { ...settings, changeReasons: [...others, { ...key, reason, by, on }] };
}

/** The settings without the reason of a change. */
export function withdrawReason(settings: Settings, pair: Pair, change: FieldChange): Settings {
  const key = keyOf(keyOfChange(pair, change));
  return { ...settings, changeReasons: (settings.changeReasons ?? []).filter((each) => keyOf(each) !== key) };
}

/** The reason that was given for a change, whatever figures it has by now. */
export function reasonOf({ changeReasons = [] }: Settings, pair: Pair, change: FieldChange): ChangeReason | undefined {
  const key = keyOf(keyOfChange(pair, change));
  return changeReasons.find((each) => keyOf(each) === key);
}

/** The changes that need a reason and those that have one, in the comparison's order; `asOf` tells which periods are past. */
export function reasonedChanges(comparison: Comparison, project: Project, settings: Settings, asOf?: IsoDate): ReasonedChange[] {
  const contexts = new Map(project.indicators.map((indicator) => [indicator.id, contextOf(indicator, asOf)]));
  return comparison.pairs.flatMap((pair) =>
    pair.status !== "revised"
      ? []
      : pair.changes.flatMap((change): ReasonedChange[] => {
          const context = pair.kind === "indicator" ? contexts.get((pair.after ?? pair.before)?.id ?? "") : undefined;
          const asked = asksReason(change, context ?? (asOf ? { asOf } : {}));
          const given = reasonOf(settings, pair, change);
          return asked || given
            ? [{ pair, change, ...(asked ? { why: asked.why } : {}), cells: asked?.cells ?? [], ...(given ? { given } : {}) }]
            : [];
        }),
  );
}

/** The latest result that any table states: of a status block, or of the last period with one. */
function contextOf(indicator: Indicator, asOf: IsoDate | undefined): ChangeContext {
  const stated = indicator.records.map((record) => record.actual).find((value) => figureOf(value) !== undefined);
  const byPeriod = indicator.records.flatMap((record) => record.actuals).filter(({ value }) => figureOf(value) !== undefined);
  const latest = [...byPeriod].sort((a, b) => ((a.period.span?.to ?? "") < (b.period.span?.to ?? "") ? -1 : 1)).at(-1)?.value;
  const actual: Value | undefined = stated ?? latest;
  return { ...(actual ? { actual } : {}), ...(indicator.direction ? { direction: indicator.direction } : {}), ...(asOf ? { asOf } : {}) };
}

type Key = Omit<ChangeReason, keyof Acceptance>;

function keyOfChange(pair: Pair, { field, period }: FieldChange): Key {
  const id = (pair.after ?? pair.before)?.id ?? "";
  return { kind: pair.kind, id, field, ...(period ? { period: period.label } : {}) };
}

const keyOf = ({ kind, id, field, period = "" }: Key): string => JSON.stringify([kind, id, field, period]);
