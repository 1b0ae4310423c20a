import { fold } from "../base/fold";
import type { Indicator, IndicatorRecord, Project } from "../model/project";
import type { Value } from "../model/value";
import { commentIn } from "./comment";
import { numberIn } from "./figures";
import { actualOf, first, targetOf } from "./of-year";
import { parentsOf } from "./parts";
import { answerOf } from "./rate";
import type { IndicatorReview, Thresholds } from "./review";
import { movementOf, trendOf } from "./trend";

/** Every indicator of the project as it stands in a year; without a year, at its latest figures. */
export function indicatorsOf(project: Project, year: number | undefined, thresholds: Thresholds): IndicatorReview[] {
  const all = project.indicators.map((indicator) => indicatorReview(indicator, year, thresholds));
  const parents = parentsOf(all);
  return all.map((one, at) => {
    const parent = parents.get(at);
    return {
      ...one,
      parts: all.filter((_, other) => parents.get(other) === at).map(({ id }) => id),
      ...(parent === undefined ? {} : { partOf: all[parent]?.id ?? "" }),
    };
  });
}

/** The records that are in force: what is proposed, where a workbook states two versions. */
export function recordsInForce({ records }: Indicator): readonly IndicatorRecord[] {
  const proposed = records.filter(({ version }) => version === "proposed");
  return proposed.length > 0 ? proposed : records;
}

function indicatorReview(indicator: Indicator, year: number | undefined, thresholds: Thresholds): IndicatorReview {
  const records = recordsInForce(indicator);
  const [record] = records;
  const actual = actualOf(records, year);
  const target = targetOf(records, year, actual);
  const baseline = first(records, "baseline");
  const trend = trendOf(records);
  const direction = indicator.direction ?? (meansLess(indicator.name) ? "down" : towards(baseline?.value, target?.value));
  const comment = commentIn(records);
  const answer = answerOf({ indicator, records, year, actual, target, baseline, direction, comment, thresholds });
  return {
    id: indicator.id,
    name: indicator.name,
    cell: (record ?? indicator.records[0])?.cell ?? { sheet: "", row: 0, col: 0 },
    ...filled({
      theme: first(records, "theme")?.value.text,
      unit: first(records, "unit")?.value,
      responsibility: first(records, "responsibility")?.value,
      baseline: baseline?.value,
      target: target?.value,
      actual: actual?.value,
      direction,
      movement: movementOf(trend, year, direction),
      comment,
    }),
    ...answer,
    trend,
    parts: [],
  };
}

/** Without what is not there. */
function filled<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** A quantity that is to be brought down. Word beginnings stand for their inflections. */
const meansLess = (name: string): boolean =>
  /\b(?:drop-?out|out-of-school|repetition|repeater|absent|vacan|illitera|mortality|desercion|abandon|repitencia|ausentis|analfabet|redoubl|evasao|repetencia)\w*/.test(
    fold(name),
  );

/** The way from the baseline to the target of the year; undefined where they are the same or one is missing. */
function towards(baseline: Value | undefined, target: Value | undefined): "up" | "down" | undefined {
  const [from, to] = [numberIn(baseline), numberIn(target)];
  if (from === undefined || to === undefined || from.eq(to)) return undefined;
  return to.gt(from) ? "up" : "down";
}
