import { dec, zero } from "../base/decimal";
import { fold } from "../base/fold";
import { figure, givenTrace, sumTrace } from "../disburse/build";
import type { Figure } from "../disburse/trace";
import type { Indicator, IndicatorRecord } from "../model/project";
import { isBlank } from "../model/value";
import type { Value } from "../model/value";
import { figureIn, shareOf } from "./figures";
import type { Found } from "./of-year";
import { progressOf, ratingOf } from "./progress";
import type { Answer } from "./progress";
import type { Thresholds } from "./review";
import { yearOf } from "./years";

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

/** How far an indicator came, and its rating; where a figure is missing, why there is none. */
export function answerOf({ indicator, records, year, actual, target, baseline, direction, comment, thresholds }: Case): Answer {
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

/** Words that say that there is no figure. */
const meansNoData = (text: string): boolean =>
  /^\W*(?:no data|not available|not yet|not measured|not reported|not collected|n\.?\s?[ad]\.?\b|nd\b|pending|tbd|tbc|to be|sin dat|no disponible|pendiente|non disponible|pas de donnee|sem dado|nao disponivel|-+$|\.+$)/.test(
    fold(text),
  );
