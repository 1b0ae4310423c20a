import { dec } from "../../base/decimal";
import type { Dec } from "../../base/decimal";

/** The figure of words that are nothing but one ("18,000"): an id with leading zeros, a price or a percentage stays text. */
export function plainFigure(words: string): Dec | undefined {
  const figure = words.trim();
  const isFigure = /^-?(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d*)(\.\d+)?$/.test(figure) && figure.replace(/\D/g, "").length <= 15;
  return isFigure ? dec(figure.replace(/,/g, "")) : undefined;
}

/** The number format that shows a figure as it was printed: its decimals, and separators where it had them. */
export function formatAsPrinted(words: string): string {
  const places = words.trim().split(".")[1]?.length ?? 0;
  const whole = /,/.test(words) || plainFigure(words)?.abs().lt(1000) === true ? "#,##0" : "0";
  return places > 0 ? `${whole}.${"0".repeat(places)}` : whole;
}
