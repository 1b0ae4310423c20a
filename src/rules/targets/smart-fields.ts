import { fold } from "../../base/fold";
import type { Indicator } from "../../model/project";
import type { Value } from "../../model/value";
import type { Judgement, Rule } from "../rule";
import { fieldNames, frameworkFields, frameworkRecords, frameworksOf, stateOf } from "../support/framework";
import { indicatorName } from "../support/items";
import { broken, holds } from "../support/judge";
import { isEmpty } from "../support/sums";
import { isVague, namesProof } from "../support/vague-targets";

export const smartFields: Rule = {
  id: "smart-fields",
  group: "targets",
  severity: "warning",
  statement:
    "Every indicator's unit, baseline, target, frequency, source, responsibility and definition are filled in, and a target in words can be tested.",
  reason: "An indicator that leaves room for interpretation cannot be verified, and what cannot be verified is not paid.",
  source: "European Court of Auditors, special report 25/2019; IRI 5 (no frequency) and IRI 9 (“is being implemented”) of P123151.",
  leavesOut: [
    "Columns that the framework does not have (see rf-required-columns), and those that are blank for most indicators.",
    "Parts of an indicator: rows without a unit and a baseline of their own.",
  ],
  remedy: "Fill in the blank, or name the document or act that shows the target is met.",
  messages: {
    blank: "{indicator}: {fields} left blank.",
    vague: "{indicator}: “{text}” names no document or act by which it could be tested.",
  },
  *check(project) {
    for (const { indicators } of frameworksOf(project)) yield* judge(indicators);
  },
  examples: {
    valid: [
      {
        title: "All filled in",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | End target | Frequency | Data source |
| PDO 1: Studies published | Number | 0 | 1 | 2 | Annual | Reports |
| PDO 2: Appraisal system | Text | None | | System approved by decree | Annual | Reports |`,
      },
    ],
    invalid: [
      {
        title: "No frequency",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | End target | Frequency | Data source |
| PDO 1: Studies published | Number | 0 | 1 | 2 | Annual | Reports |
| IRI 1: Grades assessed | Number | 0 | 1 | 2 | | Reports |
| IRI 2: Schools visited | Number | 0 | 10 | 20 | Annual | Reports |`,
        finds: [{ cell: "RF!F3" }],
      },
      {
        title: "A target without a test",
        workbook: `
== RF
| Indicator | Unit of Measure | Baseline | 2013 | End target | Frequency | Data source |
| PDO 1: Studies published | Number | 0 | 1 | 2 | Annual | Reports |
| IRI 1: Appraisal of teachers | Text | None | | The appraisal system is being implemented | Annual | Reports |`,
        finds: [{ cell: "RF!E3" }],
      },
    ],
  },
};

function* judge(indicators: readonly Indicator[]): Generator<Judgement> {
  const whole = indicators.filter((one) => !isPart(one));
  const usual = frameworkFields.filter((field) => {
    const there = whole.flatMap((one) => stateOf(one, field) ?? []);
    return there.filter((value) => !isEmpty(value)).length * 2 > there.length;
  });
  for (const indicator of whole) {
    const blank = usual.flatMap((field) => {
      const value = stateOf(indicator, field);
      return value && value.reading.kind === "blank" ? [{ field, value }] : [];
    });
    const words = { indicator: indicatorName(indicator) };
    const name = frameworkRecords(indicator)[0]?.name;
    const target = stateOf(indicator, "endTarget");
    const fields = `${blank.map(({ field }) => fieldNames[field]).join(" and ")} ${blank.length > 1 ? "are" : "is"}`;
    if (blank.length > 0) yield broken("blank", [...blank.map(({ value }) => value), name], { ...words, fields });
    if (target && isUntestable(target)) yield broken("vague", [target, name], { ...words, text: target.text.trim() });
    else if (blank.length === 0) yield holds(name);
  }
}

/** "of which female" under an indicator: its unit and baseline stand above. */
function isPart(indicator: Indicator): boolean {
  const [unit, baseline] = [stateOf(indicator, "unit"), stateOf(indicator, "baseline")];
  return (unit === undefined || isEmpty(unit)) && (baseline === undefined || isEmpty(baseline));
}

function isUntestable(target: Value): boolean {
  if (target.reading.kind !== "text") return false;
  const text = fold(target.text);
  return isVague(text) && !namesProof(text);
}
