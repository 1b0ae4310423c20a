import type { Indicator, IndicatorRecord } from "../../../model/project";
import type { Value } from "../../../model/value";
import { inForce, samePeriod, stated, yearly } from "../../support/items";
import { isPercentUnit } from "../../support/words";
import { answerOf } from "../values/answer";
import type { Answer } from "../values/answer";
import { inTime, inWords } from "./series";
import type { Dated } from "./series";
import type { Reader } from "./world";

const fields: ReadonlyMap<string, (record: IndicatorRecord) => Value | undefined> = new Map([
  ["name", (record) => record.name],
  ["unit of measure", (record) => record.unit],
  ["baseline", (record) => record.baseline],
  ["baseline date", (record) => record.baselineDate],
  ["end target", (record) => record.endTarget],
  ["end target date", (record) => record.endTargetDate],
  ["actual", (record) => record.actual],
  ["actual date", (record) => record.actualDate],
  ["previous actual", (record) => record.previous],
  ["previous date", (record) => record.previousDate],
  ["frequency", (record) => record.frequency],
  ["data source", (record) => record.source],
  ["responsibility", (record) => record.responsibility],
  ["description", (record) => record.description],
  ["protocol", (record) => record.protocol],
  ["status", (record) => record.status],
]);

/** Fields that are words whatever they look like. */
const wordy = new Set(["name", "unit of measure", "frequency", "data source", "responsibility", "description", "protocol", "status"]);

/** The values of an indicator: each from the first record in force that states it. */
export function indicatorReader(indicator: Indicator): Reader {
  const records = inForce(indicator);
  const unit = records.map((record) => record.unit).find(stated);
  const answer = (record: IndicatorRecord, value: Value | undefined, what: string): Answer =>
    answerOf(value, what, percentIn(record, unit));
  return {
    value: (name) => {
      const all = records.map((record) => ({ record, value: fields.get(name)?.(record) }));
      const found = all.find(({ value }) => stated(value)) ?? all.find(({ value }) => value !== undefined);
      if (!found?.value) return name === "actual" ? latest(series(records, "actuals")) : answerOf(undefined, name);
      return wordy.has(name) ? asWords(found.value, name) : answer(found.record, found.value, name);
    },
    periods: (name) => series(records, name),
  };

  function series(from: readonly IndicatorRecord[], name: string): readonly Dated<Answer>[] {
    if (name === "targets") {
      const record = from.find((one) => one.targets.length > 0);
      return record ? yearly(record).map(({ period, value }) => ({ period, value: answer(record, value, inWords(name, period)) })) : [];
    }
    const found: Dated<Answer>[] = [];
    for (const record of from)
      for (const { period, value } of record.actuals)
        if (!found.some((one) => samePeriod(one.period, period)))
          found.push({ period, value: answer(record, value, inWords("actuals", period)) });
    return inTime(found);
  }
}

/** The last filled actual, where no status table states one. */
function latest(actuals: readonly Dated<Answer>[]): Answer {
  const [last] = actuals.filter(({ value }) => value.is !== "missing").reverse();
  return (last ?? actuals[0])?.value ?? answerOf(undefined, "actual");
}

function asWords(value: Value, what: string): Answer {
  return value.reading.kind === "blank" || value.reading.kind === "na"
    ? answerOf(value, what)
    : { is: "text", text: value.text, cells: [value.cell] };
}

/** Whether a bare 62 of the row is 62 %: the unit is percent, and some figure of the row is more than one. */
function percentIn(record: IndicatorRecord, unit: Value | undefined): "no" | "yes" | "unclear" {
  if (!isPercentUnit((record.unit ?? unit)?.text ?? "")) return "no";
  const all = [
    record.baseline,
    record.endTarget,
    record.actual,
    record.previous,
    ...[...record.targets, ...record.actuals].map((one) => one.value),
  ];
  const sizes = all.flatMap((value) => (value?.reading.kind === "number" ? [value.reading.number.abs()] : []));
  return sizes.every((size) => size.isZero()) || sizes.some((size) => size.gt(1)) ? "yes" : "unclear";
}
