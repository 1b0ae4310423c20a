import { dateOfSerial } from "../base/dates";
import type { IsoDate } from "../base/dates";
import { dec } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { fold } from "../base/fold";
import type { RawValue } from "../grid/raw";
import type { Condition } from "./protocol";
import { blankTest, shownText } from "./reading";
import type { EvidenceWords } from "./reading";

/** True, false, or why it cannot be told. */
export type Verdict = "true" | "false" | "not-yes-or-no" | "not-a-figure" | "not-a-day" | "error";

export type Test = (value: RawValue) => Verdict;

/** Serials below 1 January 1950 are no days of a project: a year typed as a number ("2016") would be one in 1905. */
const firstSerial = 18_264;

/** The condition as a test of the field's value. */
export function testOf(condition: Condition, words: EvidenceWords): Test {
  const isBlank = blankTest(words.nothing);
  const when = (holds: boolean): Verdict => (holds ? "true" : "false");
  switch (condition.is) {
    case "blank":
      return ofValues((value) => when(isBlank(value)));
    case "filled":
      return ofValues((value) => when(!isBlank(value)));
    case "yes":
      return ofValues(yesNo(words, [], isBlank));
    case "no":
      return ofValues((value) => {
        const said = yesNo(words, [], isBlank)(value);
        return isBlank(value) || said === "true" ? "false" : said === "false" ? "true" : said;
      });
    case "one-of":
    case "none-of": {
      const values = new Set(condition.values.map(fold));
      return ofValues((value) => when(values.has(fold(shownText(value))) === (condition.is === "one-of")));
    }
    case "at-least":
    case "at-most":
    case "above":
    case "below":
      return ofValues((value) => {
        if (isBlank(value)) return "false";
        const figure = figureOf(value, words);
        return figure === undefined ? "not-a-figure" : when(compares(condition.is, figure.comparedTo(condition.value)));
      });
    case "on-or-before":
    case "on-or-after":
      return ofValues((value) => {
        if (isBlank(value)) return "false";
        const days = daysOf(value, words);
        const inTime = days.filter((day) => (condition.is === "on-or-before" ? day <= condition.value : day >= condition.value));
        // Days that may be read two ways are judged where both readings agree.
        const isDecided = days.length > 0 && (inTime.length === 0 || inTime.length === days.length);
        return isDecided ? when(inTime.length > 0) : "not-a-day";
      });
  }
}

function compares(relation: "at-least" | "at-most" | "above" | "below", sign: number): boolean {
  if (relation === "at-least") return sign >= 0;
  if (relation === "at-most") return sign <= 0;
  return relation === "above" ? sign > 0 : sign < 0;
}

/** Yes, no or neither; a blank is no yes. `more` are words of the protocol's own that mean yes. */
export function yesNo(words: EvidenceWords, more: readonly string[], isBlank: (value: RawValue) => boolean): Test {
  const own = new Set(more.map(fold));
  return (value) => {
    if (typeof value === "boolean") return value ? "true" : "false";
    if (isBlank(value)) return "false";
    const said = fold(shownText(value));
    if (own.has(said) || words.yes.has(said)) return "true";
    return words.no.has(said) ? "false" : "not-yes-or-no";
  };
}

/** The figure of a cell; a double is read by its shortest decimal form. */
export function figureOf(value: RawValue, words: EvidenceWords): Dec | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? dec(value) : undefined;
  return typeof value === "string" ? words.figure(value) : undefined;
}

function daysOf(value: RawValue, words: EvidenceWords): readonly IsoDate[] {
  if (typeof value === "string") return words.days(value);
  const day = typeof value === "number" && value >= firstSerial ? dateOfSerial(value, words.date1904) : undefined;
  return day === undefined ? [] : [day];
}

/** The test for all values but errors. Columns of answers, days and regions repeat few values: while they stay few, each is judged once. */
export function ofValues(ofValue: Test): Test {
  const test: Test = (value) => (value !== null && typeof value === "object" ? "error" : ofValue(value));
  const known = new Map<RawValue, Verdict>();
  let last: RawValue;
  let lastVerdict: Verdict = test(undefined);
  return (value) => {
    if (value === last) return lastVerdict;
    let verdict = known.get(value);
    if (verdict === undefined) {
      verdict = test(value);
      if (known.size < 1000) known.set(value, verdict);
    }
    last = value;
    lastVerdict = verdict;
    return verdict;
  };
}
