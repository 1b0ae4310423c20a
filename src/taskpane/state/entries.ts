import { isoDate } from "../../base/dates";
import type { IsoDate } from "../../base/dates";
import { dec, plain } from "../../base/decimal";

/** An amount of zero or more as a person types it ("1,000", "0.5"), in plain decimal form; undefined where it is none. */
export function toleranceOf(text: string): string | undefined {
  const bare = text.trim().replace(/(?<=\d),(?=\d{3}(\D|$))/g, "");
  return /^\d{1,15}(\.\d{1,6})?$/.test(bare) ? plain(dec(bare)) : undefined;
}

/** The day of a date field ("2017-06-30"); undefined where it is empty or no day. */
export function dateOf(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? undefined : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
