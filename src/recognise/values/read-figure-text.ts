import { dec } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { fold } from "../../base/fold";
import type { Reading, Value } from "../../model/value";
import { approximations } from "../words/notations";
import { currencyIn, scaleWord } from "../../base/money-words";
import type { ReadContext, ReadValue } from "./reading";
import { parseFigure } from "../../base/separators";

type Base = Pick<Value, "cell" | "text" | "formula">;

/** One figure at the start of a text, and what is left after it. */
interface Figure {
  readonly number: Dec;
  readonly places: number;
  readonly scale: number;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
  readonly currency?: string;
  readonly rest: string;
  /** Both readings, where the separators could not be told. */
  readonly readings?: readonly [string, string];
}

const money = String.raw`(?:US\s?\$|U\.S\.\s?\$|USD|US|R\$|S\/\.?|\$|€|£|EUR|GBP|PEN|XOF|FCFA|XDR|SDR|PKR|Rs\.?|INR|KES|KSh|UGX|TZS|ETB|NGN|GHS|RWF|LKR|BDT|NPR|COP|MXN|BRL|MZN|AOA|HTG|IDR|PHP|VND|ZAR|CNY|JPY|₹|₦|¥)`;
const start = new RegExp(String.raw`^(\()?\s*([-−–+])?\s*(${money})?\s*([-−–])?\s*(\d+(?:[.,'’]\d+| \d{3}(?!\d))*)\s*`, "u");

/** A text that begins with a figure, in every notation of the field; text without one is words. */
export function readFigureText(text: string, base: Base, context: ReadContext): ReadValue {
  const words: ReadValue = { value: { ...base, reading: { kind: "text" } } };
  let body = text.replace(/\s+/g, " ").trim();
  // "from 25,000 to 18,000"
  const unled = body.replace(/^(?:from|desde|de|du|da|do)\s+(?=(?:[^\s\d]{1,4}\s)?\S*\d)/i, "");
  const led = unled === body ? undefined : readFigureText(unled, base, context);
  if (led?.value.from) return led;
  const approximate = approximations.find(([form]) => form.test(fold(body)));
  if (approximate) body = dropFolded(body, approximate[0]);
  const figure = takeFigure(body, context);
  if (figure === "malformed") {
    const what = `"${base.text}" groups its digits in no known way: a note's mark may stand beside the figure.`;
    return context.expects === "figure" || context.expects === "amount" ? { ...words, doubt: { what } } : words;
  }
  if (!figure) return words;
  const later = takeChange(figure, context);
  const rest = later ? later.rest : figure.rest;
  if (!isQualifier(rest, context)) return words;
  const main = later ?? figure;
  const second = secondFigure(rest, context);
  const qualifier = rest
    .replace(/^[\s,;:*†‡§]+|[\s*†‡§]+$/g, "")
    .replace(/^\((.*)\)$/, "$1")
    .trim();
  const reading = readingOf(main, context);
  const value: Value = {
    ...base,
    reading,
    halfUnit: dec(main.scale).div(2).div(dec(10).pow(main.places)),
    ...(qualifier === "" ? {} : { qualifier }),
    ...(second ? { second } : {}),
    ...(approximate ? { approximate: approximate[1] } : {}),
    ...(later ? { from: readingOf(figure, context) } : {}),
  };
  const readings = main.readings ?? figure.readings;
  return readings ? { value, doubt: { what: "The mark in this figure can part thousands or decimals.", readings } } : { value };
}

function dropFolded(text: string, form: RegExp): string {
  // Folding keeps the length of these Latin words, so the match can be cut from the text itself.
  return text.slice(form.exec(fold(text))?.[0].length ?? 0).trim();
}

function takeFigure(text: string, context: ReadContext): Figure | "malformed" | undefined {
  const match = start.exec(text);
  if (!match) return undefined;
  const [whole, bracket, sign, currencyMark, innerSign, run = ""] = match;
  let rest = text.slice(whole.length);
  // "2nd grade", "4th", "1er", "3ro": an ordinal is a word. A year range or a code ("2007-2012", "1.1.2") is one too.
  if (/^(?:st|nd|rd|th|er|ere|eme|e|ro|do|to|º|ª|°)\b/i.test(rest) && !whole.endsWith(" ")) return undefined;
  if (
    /^[-–/]\s?\d/.test(rest) ||
    (/^\p{L}/u.test(rest) && !whole.endsWith(" ") && !/^(?:k|m|mm|mn|mln|bn|million|millones|millions)\b/i.test(rest))
  )
    return undefined;
  let parsed = parseFigure(trimSpaces(run), context.separators);
  let readings: [string, string] | undefined;
  if (parsed === "ambiguous" || (isAssumed(run, context) && parseFigure(run) === "ambiguous")) {
    const asPoint = parseFigure(run, "point-decimal");
    const asComma = parseFigure(run, "comma-decimal");
    if (typeof asPoint === "string" || typeof asComma === "string") return "malformed";
    if (parsed === "ambiguous") parsed = asPoint;
    readings = [asPoint.digits, asComma.digits];
  }
  if (parsed === "malformed") {
    const firstRun = /^\d+(?:[.,]\d+)*/.exec(run)?.[0] ?? "";
    const shorter = firstRun === run ? "malformed" : parseFigure(firstRun, context.separators);
    if (typeof shorter === "string") return "malformed";
    parsed = shorter;
    rest = run.slice(firstRun.length) + " " + rest;
  }
  let closing = "";
  if (bracket) {
    const end = /^\s*\)/.exec(rest);
    if (!end) return undefined;
    closing = end[0];
    rest = rest.slice(closing.length).trimStart();
  }
  const word = /^([\p{L}]+\.?)/u.exec(rest)?.[1];
  const scale = word === undefined ? undefined : scaleWord(word);
  if (word !== undefined && scale !== undefined) rest = rest.slice(word.length).trimStart();
  const percent = /^(?:%|percent\b|per cent\b|por ciento\b|pour cent\b|por cento\b)\s*/i.exec(rest);
  if (percent) rest = rest.slice(percent[0].length);
  const after =
    /^(?:d['’]|de (?=d|n|s|e|u|f)|of )?(?:US\s?\$|USD|US dollars?|dollars?|dólares|euros?|EUR|€|£|FCFA|XOF|PEN|soles|nuevos soles|XDR|SDR|\$)(?=[\s,;.()]|$)\s*/i.exec(
      rest,
    );
  if (after) rest = rest.slice(after[0].length);
  const currencyText = currencyMark ?? after?.[0];
  const negative = bracket !== undefined || /[-−–]/.test(sign ?? "") || innerSign !== undefined;
  const currency = currencyText === undefined ? undefined : currencyIn(currencyText);
  const ownScale = scale ?? (percent ? 1 : (context.scale ?? 1));
  const number = dec(parsed.digits)
    .times(ownScale)
    .times(negative ? -1 : 1);
  return {
    number,
    places: parsed.places,
    scale: ownScale,
    isPercent: percent !== null,
    isMoney: currencyText !== undefined,
    ...(currency === undefined ? {} : { currency }),
    rest: rest.trim(),
    ...(readings ? { readings } : {}),
  };
}

/** Whether only habit says what the figure's mark is; in English "1,500" is fifteen hundred by itself, "1.500" is not one and a half. */
const isAssumed = (run: string, context: ReadContext): boolean =>
  context.isSeparatorSure === false && !(context.commaGroups === true && run.includes(","));

const trimSpaces = (run: string): string => run.replace(/\s+$/, "");

/** "25,000 to 18,000", "$3,125,000 corrected to $3,125,010", "4 → 3": the figure after the change. */
function takeChange(first: Figure, context: ReadContext): Figure | undefined {
  const joined = /^(?:(?:[\p{L}]+\s+){0,2}to|a|à|para|(?:\p{L}+\s+){0,2}(?:hasta|vers)|→|->|=>)\s+(?=[\d$€£(]|US|R\$|S\/)/u.exec(
    first.rest,
  );
  if (!joined) return undefined;
  const second = takeFigure(first.rest.slice(joined[0].length), context);
  return second === "malformed" || second === undefined ? undefined : second;
}

/**
 * Whether words after a figure only say what it counts. Prose that happens to begin with a figure is text: many words,
 * or further figures outside brackets.
 */
function isQualifier(rest: string, context: ReadContext): boolean {
  const outside = rest.replace(/\([^)]*\)|\[[^\]]*\]/g, " ").trim();
  if (outside === "") return true;
  if (/^(?:in|of|de|sur|em|out of|and|y|et|e|or|o|ou|to)\s+\d/i.test(outside)) return false;
  if (/^per\b|^por\b|^par\b|^\/|^a(?: |$)|^each\b|^cada\b|^chaque\b/i.test(outside)) return true;
  const words = outside.split(/\s+/).length;
  const furtherFigures = outside.replace(/\d+(?:st|nd|rd|th)\b/gi, "").match(/\d/g)?.length ?? 0;
  return words <= (context.expects === "any" ? 6 : 8) && furtherFigures === 0;
}

/** A second figure in brackets: "5.7 million (50%)". Only a bare one: "(e.g. 6th)" and "(2007-2012)" are words. */
function secondFigure(rest: string, context: ReadContext): Reading | undefined {
  const inside = /^\(([^()]*)\)/.exec(rest)?.[1];
  // "1,500 (2016)" is a figure and its year.
  if (inside === undefined || /^(?:19|20)\d\d$/.test(inside.trim())) return undefined;
  const figure = takeFigure(inside.trim(), { ...context, scale: 1 });
  return figure === undefined || figure === "malformed" || (figure.rest !== "" && !(figure.isPercent && /^\D{1,30}$/.test(figure.rest)))
    ? undefined
    : readingOf(figure, context);
}

function readingOf(figure: Figure, context: ReadContext): Reading {
  const { number, places } = figure;
  if (figure.isPercent) return { kind: "percent", number, places };
  if (figure.isMoney || context.expects === "amount") {
    const currency = figure.currency ?? context.currency;
    return { kind: "money", number, places, ...(currency === undefined ? {} : { currency }) };
  }
  return { kind: "number", number, places };
}
