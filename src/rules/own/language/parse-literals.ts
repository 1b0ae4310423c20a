import { currencyIn, scaleWord } from "../../../base/money-words";
import { dec, plain } from "../../../base/decimal";
import type { Cursor, Part } from "./cursor";
import { percents, truths } from "./lexicon";
import { isLongerName } from "./parse-names";
import type { Node } from "./syntax";

/** A figure, a percentage, an amount, a date, a text in quotes, yes or no; undefined where none stands there. */
export function literalAt(cursor: Cursor): Part | undefined {
  const { token } = cursor;
  const { from } = token;
  const part = (node: Node, type: Part["type"]): Part => ({ node, type, list: false, from, to: cursor.behind });
  if (token.date !== undefined) {
    cursor.at += 1;
    return part({ is: "date", date: token.date }, "date");
  }
  if (token.kind === "text") {
    cursor.at += 1;
    return part({ is: "text", text: token.value ?? "" }, "text");
  }
  const truth = cursor.match(truths);
  if (truth && !isLongerName(cursor, truth.length)) {
    cursor.at += truth.length;
    return part({ is: "truth", yes: truth.value === "yes" }, "truth");
  }
  const currency = currencyBefore(cursor);
  if (currency !== undefined) cursor.at += 1;
  const figure = cursor.token;
  if (figure.kind !== "figure") return undefined;
  cursor.at += 1;
  return part(figureNode(cursor, figure.value ?? "0", currency), "figure");
}

function currencyBefore(cursor: Cursor): string | undefined {
  const { token, tokens, at } = cursor;
  if (tokens[at + 1]?.kind !== "figure") return undefined;
  if (token.kind === "money") return token.value;
  return /^[A-Z]{3}$/.test(cursor.raw) ? currencyIn(cursor.raw) : undefined;
}

function figureNode(cursor: Cursor, digits: string, before: string | undefined): Node {
  // A lone letter or two, as in "5 m", could be a unit.
  const scale = cursor.token.folded.length > 2 ? scaleWord(cursor.token.folded) : undefined;
  if (scale !== undefined) cursor.at += 1;
  const value = plain(dec(digits).times(scale ?? 1));
  if (before === undefined && scale === undefined && (cursor.takeSign("%") || cursor.take(percents)))
    return { is: "figure", digits: value, unit: "percent" };
  const after = before === undefined && /^(?:[A-Z]{3}|dollars?|euros?|soles)$/.test(cursor.raw) ? currencyIn(cursor.raw) : undefined;
  if (after !== undefined) cursor.at += 1;
  const currency = before ?? after;
  return currency === undefined ? { is: "figure", digits: value, unit: "bare" } : { is: "figure", digits: value, unit: "money", currency };
}
