import type { DateSpan } from "../../../base/dates";
import { grouped } from "../../../base/decimal";
import { fold } from "../../../base/fold";
import type { CellRef } from "../../../grid/address";
import type { Value } from "../../../model/value";
import { hidden } from "../../support/sums";
import { decimalOf, fractionOf, nought } from "../language/fraction";
import type { Fraction } from "../language/fraction";

/** What a figure counts; "bare" is a figure that the rule itself gives, "ratio" a quotient of two figures of one kind. */
export type Unit = "bare" | "number" | "ratio" | "percent" | "money" | "days";

export interface FigureAnswer {
  readonly is: "figure";
  readonly number: Fraction;
  readonly unit: Unit;
  readonly currency?: string;
  /** What printing in thousands or millions hides of it. */
  readonly slack: Fraction;
  /** The rule's own figure, not a cell's. */
  readonly literal?: true;
  readonly cells: readonly CellRef[];
}

/** Why nothing can be said: an empty cell, no such column, words where a figure is due. Never a pass. */
export interface MissingAnswer {
  readonly is: "missing";
  readonly why: string;
  readonly state: "blank" | "n/a" | "none" | "other";
  readonly cells: readonly CellRef[];
}

/** What an expression comes to, with the cells that it was made of, in the order in which they were used. */
export type Answer =
  | FigureAnswer
  | { readonly is: "date"; readonly span: DateSpan; readonly cells: readonly CellRef[] }
  | { readonly is: "text"; readonly text: string; readonly cells: readonly CellRef[] }
  | { readonly is: "truth"; readonly yes: boolean; readonly cells: readonly CellRef[] }
  | MissingAnswer;

export function missing(why: string, cells: readonly CellRef[] = [], state: MissingAnswer["state"] = "other"): MissingAnswer {
  return { is: "missing", why, state, cells };
}

export function figure(number: Fraction, unit: Unit, cells: readonly CellRef[], more: Partial<FigureAnswer> = {}): FigureAnswer {
  return { is: "figure", number, unit, slack: nought, cells, ...more };
}

/** A cell's value as an answer. `percent`: the unit of measure is percent, so that a bare 62 is 62 %. */
export function answerOf(value: Value | undefined, what: string, percent: "no" | "yes" | "unclear" = "no"): Answer {
  if (value === undefined) return missing(`no table states the ${what}`, [], "none");
  const cells = [value.cell];
  if (value.approximate !== undefined) return missing(`the ${what} is only given as “${value.text.trim()}”`, cells);
  const { reading } = value;
  switch (reading.kind) {
    case "blank":
      return missing(`the ${what} is blank`, cells, "blank");
    case "na":
      return missing(`the ${what} is not available (“${value.text.trim()}”)`, cells, "n/a");
    case "number":
      if (percent === "unclear")
        return missing(`the ${what} is ${value.text.trim()} under a unit of percent, which can be a part of one or of a hundred`, cells);
      return figure(fractionOf(reading.number), percent === "yes" ? "percent" : "number", cells, { slack: fractionOf(hidden(value)) });
    case "percent":
      return figure(fractionOf(reading.number), "percent", cells);
    case "money": {
      const currency = reading.currency === undefined ? {} : { currency: reading.currency };
      return figure(fractionOf(reading.number), "money", cells, { slack: fractionOf(hidden(value)), ...currency });
    }
    case "date":
      return { is: "date", span: reading.span, cells };
    case "period":
      return reading.period.span ? { is: "date", span: reading.period.span, cells } : { is: "text", text: value.text, cells };
    case "yesno":
      return { is: "truth", yes: reading.yes, cells };
    case "text":
      return fold(value.text) === "" ? missing(`the ${what} is blank`, cells, "blank") : { is: "text", text: value.text, cells };
  }
}

/** How an answer reads in a message. `places`: how many decimals at most; a figure that was cut says so. */
export function printAnswer(answer: Answer, places = 4): string {
  switch (answer.is) {
    case "figure": {
      const { value, exact } = decimalOf(answer.number);
      const cut = value.toDecimalPlaces(places);
      const said = `${exact && cut.eq(value) ? "" : "about "}${grouped(cut)}`;
      return answer.unit === "percent" ? `${said} %` : answer.unit === "days" ? `${said} days` : said;
    }
    case "date":
      return answer.span.from === answer.span.to ? answer.span.to : `${answer.span.from} to ${answer.span.to}`;
    case "text": {
      const line = answer.text.replace(/\s+/g, " ").trim();
      return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
    }
    case "truth":
      return answer.yes ? "yes" : "no";
    case "missing":
      return "no figure";
  }
}
