import type { ChangeField } from "../model/project";
import { figureOf } from "../model/value";
import type { Period, Value } from "../model/value";
import type { FieldChange } from "./comparison";
import { kindOfChange, worthWords } from "./same";
import { wordChanges } from "./words";

/** One changed field, as printed on both sides, with the words that changed where it is a text. */
export function fieldChange(
  field: ChangeField,
  period: Period | undefined,
  before: Value | undefined,
  after: Value | undefined,
): FieldChange {
  const kind = kindOfChange(field, before, after);
  const [left, right] = [before?.text ?? "", after?.text ?? ""];
  const [figureBefore, figureAfter] = [figureOf(before), figureOf(after)];
  const change: { -readonly [Key in keyof FieldChange]: FieldChange[Key] } = period
    ? { field, period, kind, before: left, after: right }
    : { field, kind, before: left, after: right };
  if (figureBefore) change.figureBefore = figureBefore;
  if (figureAfter) change.figureAfter = figureAfter;
  if (before) change.cellBefore = before.cell;
  if (after) change.cellAfter = after.cell;
  if (kind === "wording" && worthWords(left, right)) change.words = wordChanges(left, right);
  return change;
}
