import type { IsoDate } from "../base/dates";
import { fold } from "../base/fold";
import { spanOf } from "../model/value";
import type { Value } from "../model/value";
import type { ActionState } from "./set-up";

/** What the words of a status come to. */
export function stateOf(status: Value | undefined): ActionState {
  if (status === undefined || status.reading.kind === "blank") return "none";
  if (status.reading.kind === "yesno") return status.reading.yes ? "done" : "not-started";
  const text = fold(status.text);
  return states.find(([, form]) => form.test(text))?.[0] ?? "unknown";
}

const states: ReadonlyArray<readonly [ActionState, RegExp]> = [
  [
    "not-started",
    /^(?:not (?:yet )?(?:started|begun|done|implemented|initiated)|no (?:progress|action)|pending|planned|to be|delayed|sin inici|no inici|pendient|non commenc|pas commenc|en attente|nao inici)/,
  ],
  ["dropped", /^(?:dropped|cancel|no longer|abandon|superseded|eliminad|annul|supprim)/],
  [
    "open",
    /^(?:partly|partial|in progress|on-?going|ongoing|under ?way|started|open|on track|continu|en curso|en proceso|parcial|en cours|partiel|em curso|em andamento|\d{1,2} ?%)/,
  ],
  [
    "done",
    /^(?:done|complete|implemented|achieved|closed|met|fulfilled|finished|yes|hech|cumplid|complet|terminad|fait|acheve|realis|termin|feit|concluid|100 ?%)/,
  ],
];

/** The day that dates are judged at: the one that is given, else the end of the year reviewed. */
export const dayOf = (asOf: IsoDate | undefined, year: number | undefined): IsoDate | undefined =>
  asOf ?? (year === undefined ? undefined : (`${year}-12-31` as IsoDate));

/** Whether what was to be done by a day is not, and the day is over. */
export function isOverdue(due: Value | undefined, state: ActionState, day: IsoDate | undefined): boolean {
  const end = spanOf(due)?.to;
  return end !== undefined && day !== undefined && end < day && state !== "done" && state !== "dropped";
}
