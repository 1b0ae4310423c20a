import type { IsoDate } from "../../../base/dates";
import { fold } from "../../../base/fold";
import { currencyIn } from "../../../base/money-words";
import { figurePattern } from "../../../base/separators";
import { namedDay } from "../../../model/read-period";
import { dayOfText, figureOfText } from "./figures";
import type { Fault } from "./syntax";

/** A piece of an expression, with its place in the text. */
export interface Token {
  readonly kind: "word" | "figure" | "date" | "text" | "money" | "sign" | "fault" | "end";
  readonly from: number;
  readonly to: number;
  /** Without case or accents. */
  readonly folded: string;
  /** The digits of a figure, a text without its quotes, the code of a currency. */
  readonly value?: string;
  readonly date?: IsoDate;
  readonly fault?: Omit<Fault, "from" | "to">;
}

/** Longer texts are not read: no rule of a sheet needs them. */
export const longestText = 1000;

const blank = /\s*/y;
const isoDay = /\d{4}-\d{1,2}-\d{1,2}(?![\d-])/y;
const dayFirst = /\d{1,2}(?:st|nd|rd|th|er|º)?[\s\-/.]+(?:de |of )?\p{L}+\.?[\s\-/.,]+(?:de |del |of )?\d{4}(?!\d)/uy;
const monthFirst = /\p{L}+\.?[\s-]+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)/uy;
const unclearDay = /\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)/y;
const unclearYears = /(?:19|20)\d\d[-/]\d\d(?:\d\d)?(?![\d.,])/y;
const figure = new RegExp(figurePattern, "y");
const money = /US\s?\$|R\$|S\/\.?(?=\s?\d)|\$|€|£/y;
const elided = /[dlsn]['’](?=\p{L})/iuy;
const word = /[\p{L}_](?:['’]?[\p{L}\p{N}\p{M}_])*/uy;
const sign = />=|=>|≥|<=|=<|≤|<>|!=|≠|==|[-+*/×÷·−–—=<>()%;,&]/y;
const any = /./suy;
const signs: Readonly<Record<string, string>> = { "×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "—": "-" };
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
]);

/** The pieces of a text, the last one its end. Never throws: what cannot be read is a piece that carries its fault. */
export function tokensOf(text: string, english: boolean): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    return form.exec(text)?.[0];
  };
  const end = text.trimEnd().length;
  while (at < end) {
    at += (take(blank) ?? "").length;
    const token = nextToken(text, at, take, english);
    tokens.push(token);
    at = token.to;
  }
  return [...tokens, endOf(text)];
}

/** The piece that stands behind all others. */
export const endOf = (text: string): Token => ({ kind: "end", from: text.length, to: text.length, folded: "" });

function nextToken(text: string, from: number, take: (form: RegExp) => string | undefined, english: boolean): Token {
  const piece = (kind: Token["kind"], raw: string, more: Partial<Token> = {}): Token => ({
    kind,
    from,
    to: from + raw.length,
    folded: fold(raw),
    ...more,
  });
  const close = quotes.get(text[from] ?? "");
  if (close !== undefined) {
    const end = text.indexOf(close, from + 1);
    if (end === -1)
      return piece("fault", text.slice(from), { fault: { what: `the quote is not closed`, may: `a text that ends with ${close}` } });
    return piece("text", text.slice(from, end + 1), { value: text.slice(from + 1, end) });
  }
  for (const form of [isoDay, dayFirst, monthFirst]) {
    const raw = take(form);
    const date = raw === undefined ? undefined : form === isoDay ? dayOfText(raw) : namedDay(raw)?.from;
    if (raw !== undefined && date !== undefined) return piece("date", raw, { date });
    if (raw !== undefined && form === isoDay) return piece("fault", raw, { fault: { what: "the calendar has no such day" } });
  }
  const unclear = take(unclearDay);
  if (unclear !== undefined)
    return piece("fault", unclear, {
      fault: { what: "a date in figures can be read two ways", may: "a date as 2018-03-31 or 31-Mar-2018" },
    });
  const years = take(unclearYears);
  if (years !== undefined)
    return piece("fault", years, {
      fault: {
        what: "this can be a period or a calculation",
        may: 'a period in brackets after its name, as in targets("2016/17"), or a calculation with spaces around its sign',
      },
    });
  const digits = take(figure);
  if (digits !== undefined) {
    const read = figureOfText(digits, english);
    return "what" in read ? piece("fault", digits, { fault: read }) : piece("figure", digits, { value: read.digits });
  }
  const mark = take(money);
  if (mark !== undefined) return piece("money", mark, { value: currencyIn(`${mark} 1`) ?? "USD" });
  const letters = take(elided) ?? take(word);
  if (letters !== undefined) return piece("word", letters);
  const symbol = take(sign);
  if (symbol !== undefined) return piece("sign", symbol, { folded: signs[symbol] ?? symbol });
  return piece("fault", take(any) ?? "", { fault: { what: "this sign has no meaning in a rule" } });
}
