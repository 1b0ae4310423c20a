import { isoDate } from "../../../base/dates";
import type { IsoDate } from "../../../base/dates";
import { parseFigure } from "../../../base/separators";
import type { Fault } from "./syntax";

/**
 * The plain digits of a figure as it is typed, or why it is refused. "1,041,670", "1.041.670,00" and "16 258 211" can be
 * read one way only; "1,500" is fifteen hundred in an English table and refused in others, "1.500" is refused everywhere:
 * a figure that can be read two ways must not decide a rule.
 */
export function figureOfText(run: string, english: boolean): { readonly digits: string } | Omit<Fault, "from" | "to"> {
  if (/^0\d/.test(run)) return { what: "a figure does not begin with 0", may: "a figure, or a text in quotes" };
  const sure = parseFigure(run);
  const asEnglish = parseFigure(run, "point-decimal");
  const asOther = parseFigure(run, "comma-decimal");
  if (sure === "ambiguous" && typeof asEnglish === "object" && typeof asOther === "object") {
    if (english && run.includes(",")) return { digits: asEnglish.digits };
    return {
      what: `the mark in this figure can part thousands or decimals: ${asEnglish.digits} or ${asOther.digits}`,
      may: "the figure without a mark for thousands",
    };
  }
  if (typeof sure !== "object" || (english && typeof asEnglish !== "object"))
    return {
      what: "its digits are grouped in no known way",
      may: "a figure such as 1,041,670 or 12.5; what is called with several figures parts them by ;",
    };
  return { digits: sure.digits };
}

/** The day of "2018-3-31". */
export function dayOfText(text: string): IsoDate | undefined {
  const [year = NaN, month = NaN, day = NaN] = text.split("-").map(Number);
  return isoDate(year, month, day);
}
