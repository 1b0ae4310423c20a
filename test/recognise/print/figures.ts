import type { Cell } from "../../../src/grid/workbook";
import { dec, plain } from "../../../src/base/decimal";
import type { Draw } from "./draw";
import type { Tongue } from "./words";

/** How a table writes its figures: as numbers of the spreadsheet, or as text with one of these habits. */
export type Notation = "numbers" | "point" | "comma" | "space";

/** A figure as it is printed; what it stands for is `printed` times the table's scale. */
export interface Figure {
  /** Digits with a point before decimals: "1234.5". */
  readonly printed: string;
  readonly percent?: boolean;
}

export const figure = (value: number | string, percent = false): Figure => ({
  printed: plain(dec(value)),
  ...(percent ? { percent } : {}),
});

/** What a figure stands for, as the facts of a model say it. */
export function meaning(of: Figure, scale = 1, currency?: string): string {
  const value = plain(dec(of.printed).times(of.percent ? 1 : scale));
  return of.percent ? `${value} %` : currency === undefined ? value : `${value} ${currency}`;
}

const groupsOf = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/** The figure in a notation, as a person types it. */
export function typed(of: Figure, notation: Notation): string {
  const negative = of.printed.startsWith("-");
  const [whole = "", decimals] = of.printed.replace("-", "").split(".");
  const [group, point] = { numbers: [",", "."], point: [",", "."], comma: [".", ","], space: [" ", ","] }[notation] as [string, string];
  const text = groupsOf(whole, group) + (decimals === undefined ? "" : point + decimals);
  return (negative ? `(${text})` : text) + (of.percent ? " %" : "");
}

/** The figure's cell. */
export function figureCell(of: Figure, notation: Notation): Cell {
  if (notation !== "numbers") return textCell(typed(of, notation));
  const places = of.printed.split(".")[1]?.length ?? 0;
  const decimals = places === 0 ? "" : `.${"0".repeat(places)}`;
  if (of.percent)
    return { content: { kind: "number", value: Number(`${of.printed}e-2`) }, text: `${of.printed}%`, format: `0${decimals}%` };
  return { content: { kind: "number", value: Number(of.printed) }, text: typed(of, "point"), format: `#,##0${decimals}` };
}

export const textCell = (text: string): Cell => ({ content: { kind: "text", value: text }, text });

/** "1.500" and "1,500": thousands or decimals, nobody can tell from the text alone. */
const canBeEither = (text: string): boolean => /^\(?[1-9]\d{0,2}[.,]\d{3}\)?(?: %)?$/.test(text);

/** A figure whose marks can be read one way only tells how the whole table is written. */
const tells = (text: string): boolean => /[.,]/.test(text) && !canBeEither(text);

/**
 * Which of a table's figures cannot be told: none where one of them tells. In English "1,500" is fifteen hundred all the same.
 */
export function untold(texts: readonly string[], tongue: Tongue): ReadonlySet<string> {
  if (texts.some(tells)) return new Set();
  return new Set(texts.filter((text) => canBeEither(text) && !(tongue === "en" && text.includes(","))));
}

/** Figures of many sizes, with and without decimals; what a notation cannot tell apart included. */
export function someFigure(draw: Draw, isDecimal: boolean): Figure {
  const whole = draw.pick([0, draw.int(1, 99), draw.int(100, 999), draw.int(1000, 9999), draw.int(10_000, 9_999_999)]);
  const decimals = isDecimal ? draw.pick(["", `.${draw.int(1, 9)}`, `.${draw.int(0, 9)}${draw.int(1, 9)}`]) : "";
  return figure(`${whole}${decimals}`);
}

export const someShare = (draw: Draw): Figure => figure(draw.pick([`${draw.int(1, 100)}`, `${draw.int(1, 99)}.${draw.int(1, 9)}`]), true);
