import type { Dec } from "../base/decimal";
import { foldName } from "../base/fold";
import type { ChangeField } from "../model/project";
import { figureOf, figureOfReading, isBlank, spanOf } from "../model/value";
import type { Reading, Value } from "../model/value";
import type { ChangeKind } from "./comparison";
import { hasTokens, sameText } from "./tokens";

/**
 * True where two cells say the same. Number format and spacing are no change ("2017:0" and "2017: 0", "15,000" and "15000", "0" and
 * "0.00"); nothing, 0 and N/A are three different statements, as printed; words beside a figure count.
 */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (a === undefined || b === undefined) return false;
  if (sameText(a.text, b.text)) return sameScale(a.reading, b.reading);
  if (a.reading.kind === "na" && b.reading.kind === "na") return true;
  if (a.reading.kind === "text" || b.reading.kind === "text") return false;
  return (
    sameReading(a.reading, b.reading) &&
    sameText(a.qualifier ?? "", b.qualifier ?? "") &&
    (a.second === undefined) === (b.second === undefined) &&
    (a.second === undefined || b.second === undefined || sameReading(a.second, b.second)) &&
    a.approximate === b.approximate &&
    (a.from === undefined) === (b.from === undefined)
  );
}

/** Signs and words for one unit. */
const units: ReadonlyArray<readonly string[]> = [
  ["%", "percent", "percentage", "per cent", "porcentaje", "por ciento", "pourcentage", "pour cent", "porcentagem", "percentagem"],
  ["#", "no", "number", "numero", "nombre"],
];

/** True where two units differ in their writing alone: "%" and "Percentage". */
export function sameUnit(a: string, b: string): boolean {
  const sign = (text: string): string => (text.trim() === "#" ? "#" : foldName(text));
  return sameText(a, b) || sign(a) === sign(b) || units.some((group) => group.includes(sign(a)) && group.includes(sign(b)));
}

/** One printed text may mean two figures where its table's scale changed. */
export function sameScale(a: Reading, b: Reading): boolean {
  if (a.kind === "text" || b.kind === "text") return true;
  const left = figureOfReading(a);
  const right = figureOfReading(b);
  return left === undefined || right === undefined || sameFigure(left, right);
}

/** As `equals`, which makes a copy of what it is given: the digits of two figures are nearly always enough to tell. */
export function sameFigure(a: Dec, b: Dec): boolean {
  if (a.s !== b.s || !a.isFinite() || !b.isFinite()) return a.equals(b);
  if (a.e !== b.e) return false;
  const digits = a.d;
  const others = b.d;
  if (digits.length !== others.length) return false;
  for (let n = 0; n < digits.length; n++) if (digits[n] !== others[n]) return false;
  return true;
}

function sameReading(a: Reading, b: Reading): boolean {
  const [left, right] = [figureOfReading(a), figureOfReading(b)];
  if (left && right) return sameFigure(left, right) && !otherCurrency(a, b);
  if (a.kind === "date" && b.kind === "date") return a.span.from === b.span.from && a.span.to === b.span.to;
  if (a.kind === "yesno" && b.kind === "yesno") return a.yes === b.yes;
  if (a.kind === "period" && b.kind === "period") return sameText(a.period.label, b.period.label);
  return false;
}

function otherCurrency(a: Reading, b: Reading): boolean {
  return a.kind === "money" && b.kind === "money" && a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency;
}

/** What kind of change two different cells show. */
export function kindOfChange(field: ChangeField, before: Value | undefined, after: Value | undefined): ChangeKind {
  if (isBlank(before)) return "added";
  if (isBlank(after)) return "removed";
  if (field === "level") return "moved";
  if (field === "unit") return "unit";
  if (before?.reading.kind === "date" || after?.reading.kind === "date") return "date";
  const [left, right] = [figureOf(before), figureOf(after)];
  if (left === undefined || right === undefined) return "wording";
  if (before && after && otherCurrency(before.reading, after.reading)) return "unit";
  return sameFigure(left, right) ? "wording" : "figure";
}

/** Texts long enough that the words that changed should be shown one by one. */
export function worthWords(before: string, after: string): boolean {
  return hasTokens(before, 3) && hasTokens(after, 3);
}

/** True where two statements about one field say the same: units and names by what they mean, everything else by its value. */
export function sameStatement(a: Stated, b: Stated): boolean {
  if (a.field === "unit" && !isBlank(a.value) && !isBlank(b.value)) return sameUnit(a.value.text, b.value.text);
  if (a.field === "baseline-date" && isOneTime(a.value, b.value)) return true;
  return a.bare !== undefined && b.bare !== undefined ? sameText(a.bare, b.bare) : sameValue(a.value, b.value);
}

/** "2019" and "31-Dec-2019" are one date, told more or less closely. */
function isOneTime(a: Value, b: Value): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  if (!one || !other) return false;
  return (one.from <= other.from && other.to <= one.to) || (other.from <= one.from && one.to <= other.to);
}

interface Stated {
  readonly field: ChangeField;
  readonly value: Value;
  /** A name without its number. */
  readonly bare?: string;
}
