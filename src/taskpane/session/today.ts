import { isoDate } from "../../base/dates";
import type { IsoDate } from "../../base/dates";

/** The day of a moment (milliseconds since 1970) where the person is. */
export function dayOfMoment(moment: number): IsoDate {
  const at = new Date(moment);
  const day = isoDate(at.getFullYear(), at.getMonth() + 1, at.getDate());
  if (day === undefined) throw new RangeError("The clock gives no day.");
  return day;
}
