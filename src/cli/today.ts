import { isoDate } from "../base/dates";
import type { IsoDate } from "../base/dates";

/** The day by the clock of this machine, where it is. */
export function today(): IsoDate | undefined {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
