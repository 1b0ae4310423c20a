import { fold, foldName } from "../base/fold";
import { dec, zero } from "../base/decimal";
import { figure, givenTrace, sumTrace } from "../disburse/build";
import type { Figure } from "../disburse/trace";
import type { Indicator, IndicatorRecord, PeriodValue, Project } from "../model/project";
import { isBlank, spanOf } from "../model/value";
import type { Value } from "../model/value";
import { yearOf as yearOfDate } from "../base/dates";
import { figureIn, numberIn, shareOf } from "./figures";
import { progressOf, ratingOf } from "./progress";
import type { Answer } from "./progress";
import type { IndicatorReview, Thresholds, TrendPoint } from "./review";
import { yearOf } from "./years";

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

/** The figure of a series for a year: the last filled one of its quarters. */
export function ofYear(series: readonly PeriodValue[], year: number | undefined): PeriodValue | undefined {
  const inYear = series.filter((each) => year === undefined || yearOf(each.period) === year);
  const filled = inYear.filter(({ value }) => !isBlank(value));
  return (filled.length > 0 ? filled : inYear).at(-1);
}

interface Found {
  readonly record: IndicatorRecord;
  readonly value: Value;
}

/** The latest actual of a status table counts for the year of its date, and for any year where it has no date. */
function actualOf(records: readonly IndicatorRecord[], year: number | undefined): Found | undefined {
  const found = records.flatMap((record): Found[] => {
    const entry = ofYear(record.actuals, year);
    if (entry) return [{ record, value: entry.value }];
    if (!record.actual) return [];
    const span = spanOf(record.actualDate);
    return year === undefined || span === undefined || yearOfDate(span.to) === year ? [{ record, value: record.actual }] : [];
  });
  return found.find(({ value }) => numberIn(value) !== undefined) ?? found.find(({ value }) => !isBlank(value)) ?? found[0];
}

function targetOf(records: readonly IndicatorRecord[], year: number | undefined, actual: Found | undefined): Found | undefined {
  const ofFramework = records.flatMap((record): Found[] => {
    const entry = ofYear(record.targets, year);
    return entry && !isBlank(entry.value) && entry.value.cell !== actual?.value.cell ? [{ record, value: entry.value }] : [];
  });
  if (ofFramework[0]) return ofFramework[0];
  // Tables without years state one actual and one target.
  const hasYears = records.some((record) => record.targets.some(({ value }) => !isBlank(value)));
  const end = records.find((record) => record.endTarget && !isBlank(record.endTarget));
  return !hasYears && end?.endTarget ? { record: end, value: end.endTarget } : undefined;
}

const first = (
  records: readonly IndicatorRecord[],
  key: "unit" | "baseline" | "theme" | "reason" | "responsibility",
): Found | undefined => {
  const record = records.find((each) => !isBlank(each[key]));
  const value = record?.[key];
  return record && value ? { record, value } : undefined;
};

function indicatorReview(indicator: Indicator, year: number | undefined, thresholds: Thresholds): IndicatorReview {
  const records = recordsInForce(indicator);
  const [record] = records;
  const actual = actualOf(records, year);
  const target = targetOf(records, year, actual);
  const baseline = first(records, "baseline");
  const trend = trendOf(records);
  const direction = indicator.direction ?? (meansLess(indicator.name) ? "down" : undefined);
  const comment = first(records, "reason")?.value;
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

interface Case {
  readonly indicator: Indicator;
  readonly records: readonly IndicatorRecord[];
  readonly year: number | undefined;
  readonly actual: Found | undefined;
  readonly target: Found | undefined;
  readonly baseline: Found | undefined;
  readonly direction: "up" | "down" | undefined;
  readonly comment: Value | undefined;
  readonly thresholds: Thresholds;
}

function answerOf({ indicator, records, year, actual, target, baseline, direction, comment, thresholds }: Case): Answer {
  if (target === undefined) return { rating: "no-target", why: year === undefined ? "no target" : `no target for ${year}` };
  const done = actual && figureIn(actual.value, actual.record.table);
  if (actual === undefined || done === undefined) {
    const said = actual && !isBlank(actual.value) ? actual.value.text : undefined;
    const reason = comment?.text ?? (said !== undefined && said.length > 8 ? said : undefined);
    const isWords = actual?.value.reading.kind === "text" && !meansNoData(actual.value.text);
    if (isWords) return { rating: "unclear", why: `the actual is given in words: "${actual.value.text}"` };
    return { rating: "no-data", why: reason === undefined ? "no data, and no reason is given" : `no data: ${reason}` };
  }
  const wanted = figureIn(target.value, target.record.table);
  if (wanted === undefined) return { rating: "unclear", why: `the target is given in words: "${target.value.text}"` };
  if (indicator.mode?.value === "sum" && year !== undefined) {
    const share = shareOfSums(records, year);
    if (share) return { progress: share, ...ratingOf(share, thresholds) };
  }
  const from = baseline && figureIn(baseline.value, baseline.record.table);
  return progressOf({ ...(from ? { baseline: from } : {}), target: wanted, actual: done, ...(direction ? { direction } : {}), thresholds });
}

/** Each year counts alone: what the years so far were to bring, against what they brought. */
function shareOfSums(records: readonly IndicatorRecord[], year: number): Figure | undefined {
  const upTo = (key: "targets" | "actuals"): Figure | undefined => {
    const record = records.find((each) => each[key].length > 0);
    if (!record) return undefined;
    const figures = record[key].flatMap(({ period, value }) => {
      const at = yearOf(period);
      const found = at !== undefined && at <= year ? figureIn(value, record.table) : undefined;
      return found ? [found.trace] : [];
    });
    return figure(sumTrace(key === "targets" ? "targets so far" : "actuals so far", figures));
  };
  const [targets, actuals] = [upTo("targets"), upTo("actuals")];
  return shareOf("progress of the years so far", actuals, targets) ?? (targets?.value.isZero() && actuals ? all(actuals) : undefined);
}

/** Nothing was to be done so far, and whatever was done is more. */
const all = (actuals: Figure): Figure | undefined =>
  actuals.value.gte(zero) ? figure(givenTrace("nothing was due so far", dec(1))) : undefined;

function trendOf(records: readonly IndicatorRecord[]): TrendPoint[] {
  const points = new Map<number, TrendPoint>();
  const note = (key: "target" | "actual", { period, value }: PeriodValue): void => {
    const year = yearOf(period);
    if (year === undefined || isBlank(value)) return;
    const known = points.get(year) ?? { year, label: period.label };
    points.set(year, { ...known, [key]: value });
  };
  for (const record of [...records].reverse()) {
    for (const each of record.targets) note("target", each);
    for (const each of record.actuals) note("actual", each);
  }
  return [...points.values()].sort((a, b) => a.year - b.year);
}

function movementOf(
  trend: readonly TrendPoint[],
  year: number | undefined,
  direction: "up" | "down" | undefined,
): IndicatorReview["movement"] {
  const actuals = trend.flatMap((point) => {
    const value = numberIn(point.actual);
    return value === undefined || (year !== undefined && point.year > year) ? [] : [value];
  });
  const [before, latest] = actuals.slice(-2);
  if (before === undefined || latest === undefined) return undefined;
  if (latest.eq(before)) return "same";
  if (direction === undefined) return undefined;
  return latest.gt(before) === (direction === "up") ? "better" : "worse";
}

/** "Enrolment rate (girls)", "Enrolment rate - urban" and "Enrolment rate: grade 2" are parts of "Enrolment rate"; "of which girls" of the row above. */
function parentsOf(all: readonly IndicatorReview[]): Map<number, number> {
  const byName = new Map(all.map((one, at) => [foldName(one.name), at] as const));
  const parents = new Map<number, number>();
  let above: number | undefined;
  all.forEach((one, at) => {
    const stem = /^(.{6,}?)\s*(?:\([^()]+\)|[–—:]\s*\S.*|\s-\s\S.*)$/s.exec(one.name)?.[1];
    const parent = /^\W*(?:of which|de los cuales|de las cuales|dont|dos quais|das quais)\b/i.test(fold(one.name))
      ? above
      : stem === undefined
        ? undefined
        : byName.get(foldName(stem));
    if (parent !== undefined && parent !== at) parents.set(at, parent);
    else above = at;
  });
  return parents;
}

/** A quantity that is to be brought down. Word beginnings stand for their inflections. */
const meansLess = (name: string): boolean =>
  /\b(?:drop-?out|out-of-school|repetition|repeater|absent|vacan|illitera|mortality|desercion|abandon|repitencia|ausentis|analfabet|redoubl|evasao|repetencia)\w*/.test(
    fold(name),
  );

/** Words that say that there is no figure. */
const meansNoData = (text: string): boolean =>
  /^\W*(?:no data|not available|not yet|not measured|not reported|not collected|n\.?\s?[ad]\.?\b|nd\b|pending|tbd|tbc|to be|sin dat|no disponible|pendiente|non disponible|pas de donnee|sem dado|nao disponivel|-+$|\.+$)/.test(
    fold(text),
  );
