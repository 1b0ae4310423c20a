import type { TemplateOptions } from "../app/templates";

const languages = ["en", "es", "fr", "pt"] as const;
const mostYears = 15;

/** What the options say of a template; in words, what is wrong with them. */
export function templateOptions(options: ReadonlyMap<string, string>): TemplateOptions | string {
  const asked = options.get("--language");
  const language = languages.find((one) => one === asked);
  if (asked !== undefined && language === undefined) return `There is no language "${asked}"; known are ${languages.join(", ")}.`;
  const currency = options.get("--currency")?.toUpperCase();
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) return `"${currency}" is no currency; write its three letters, such as USD.`;
  const years = options
    .get("--years")
    ?.split(",")
    .map((year) => (/^\s*(19|20)\d\d\s*$/.test(year) ? Number(year) : Number.NaN));
  const sound = years === undefined || years.every((year, index) => index === 0 || year > (years[index - 1] ?? year));
  if (years !== undefined && (!sound || years.some(Number.isNaN) || years.length > mostYears))
    return `"${options.get("--years")}" are no years in order; write them as 2026,2027,2028, at most ${mostYears}.`;
  return {
    ...(language === undefined ? {} : { language }),
    ...(currency === undefined ? {} : { currency }),
    ...(years === undefined ? {} : { years }),
    example: !options.has("--no-example"),
  };
}
