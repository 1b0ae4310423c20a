import type { RawValue } from "../grid/raw";

/**
 * Ids are compared twice: by what is left of them without their spelling (spaces, dashes, leading zeros, case, full
 * width), and by the very characters. An id is kept as two numbers, its key and its spelling, which together say it
 * exactly: no two ids that differ have both alike, so that nothing is left to chance.
 */
export interface KeyReader {
  /** The key, or one of the marks below where there is none; `spelling` then tells how this one was written. */
  read(value: RawValue): number;
  /** Of the id read last. 0 for a number cell, 1 for bare digits in a text, 2 for one leading zero and so on. */
  spelling: number;
  /** The id of a key and a spelling, as it stood in its cell. */
  idOf(key: number, spelling: number): RawValue;
}

export const noKey = -1;
/** A number cell of more than 15 digits: Excel dropped the last ones. */
export const lostDigits = -2;
export const errorKey = -3;

/** Keys below are the digits themselves, then ten letters and digits or fewer read as figures of base 37, then all others by turn. */
const digitKeys = 1e15;
const otherKeys = 6e15;
/** Spellings below are leading zeros before bare digits. */
const zeroSpellings = 32;

export function keyReader(): KeyReader {
  const others = numbered(otherKeys);
  const spellings = numbered(zeroSpellings);
  const keyOf = (canonical: string): number => {
    if (canonical.length <= 15 && /^[0-9]+$/.test(canonical)) return Number(canonical);
    const figure = canonical.length <= 10 ? base37(canonical) : -1;
    return figure >= 0 ? digitKeys + figure : others.numberOf(canonical);
  };
  const readOdd = (text: string, prefix: string): number => {
    const { canonical, pattern } = spelled(text);
    reader.spelling = spellings.numberOf(prefix + pattern);
    return canonical === "" ? noKey : keyOf(canonical);
  };
  const reader: KeyReader = {
    spelling: 0,
    idOf(key, spelling) {
      if (spelling === 0) return key;
      const canonical = key < digitKeys ? String(key) : key < otherKeys ? textOf37(key - digitKeys) : others.textOf(key);
      if (spelling < zeroSpellings) return "0".repeat(spelling - 1) + canonical;
      const [, kind = "", pattern = ""] = /^(number |logical )?([^]*)$/.exec(spellings.textOf(spelling)) ?? [];
      const text = respelled(canonical, pattern);
      return kind === "" ? text : kind === "number " ? Number(text) : text === "true";
    },
    read(value) {
      if (typeof value === "string") {
        const length = value.length;
        let figure = 0;
        let at = 0;
        while (at < length - 1 && value.charCodeAt(at) === 48) at++;
        const zeros = at;
        if (length - at <= 15 && zeros < zeroSpellings - 1) {
          for (; at < length; at++) {
            const digit = value.charCodeAt(at) - 48;
            if (digit < 0 || digit > 9) break;
            figure = figure * 10 + digit;
          }
          if (at === length && length > 0) {
            reader.spelling = 1 + zeros;
            return figure;
          }
        }
        return length === 0 ? noKey : readOdd(value, "");
      }
      if (typeof value === "number") {
        if (Number.isInteger(value) && value >= 0) {
          reader.spelling = 0;
          return value < digitKeys ? value : lostDigits;
        }
        if (Math.abs(value) >= digitKeys) return lostDigits;
        return Number.isFinite(value) ? readOdd(String(value), "number ") : errorKey;
      }
      if (value === undefined || value === null) return noKey;
      return typeof value === "boolean" ? readOdd(String(value), "logical ") : errorKey;
    },
  };
  return reader;
}

/** Texts by turn, each with its number from `from` on. */
function numbered(from: number): { numberOf(text: string): number; textOf(number: number): string } {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, from + texts.length);
      texts.push(text);
      return from + texts.length - 1;
    },
    textOf: (number) => texts[number - from] ?? "",
  };
}

function textOf37(figure: number): string {
  let text = "";
  for (let rest = figure; rest > 0; rest = Math.floor(rest / 37)) {
    const digit = rest % 37;
    text = String.fromCharCode(digit <= 10 ? digit + 47 : digit + 54) + text;
  }
  return text;
}

/** Of capitals and digits, each text its own number; -1 where another character is among them. */
function base37(text: string): number {
  let figure = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code >= 48 && code <= 57 ? code - 47 : code >= 65 && code <= 90 ? code - 54 : 0;
    if (digit === 0) return -1;
    figure = figure * 37 + digit;
  }
  return figure;
}

/**
 * What is left of a text, in capitals, and the pattern that turns it back: "#" a character as it is, "l" its small
 * letter, "f" its full width, anything else that was dropped or changed as itself after a backslash.
 */
function spelled(text: string): { readonly canonical: string; readonly pattern: string } {
  let kept = "";
  let pattern = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126) return spelledWide(text);
    const isDigit = code >= 48 && code <= 57;
    const isSmall = code >= 97 && code <= 122;
    if ((isDigit && (code !== 48 || kept !== "")) || (code >= 65 && code <= 90)) {
      kept += text[at] ?? "";
      pattern += "#";
    } else if (isSmall) {
      kept += String.fromCharCode(code - 32);
      pattern += "l";
    } else pattern += "\\" + (text[at] ?? "");
  }
  return { canonical: kept === "" && pattern.includes("0") ? "0" : kept, pattern };
}

/** The same for texts with characters beyond ASCII. */
function spelledWide(text: string): { readonly canonical: string; readonly pattern: string } {
  let kept = "";
  let pattern = "";
  for (const character of text) {
    const before = kept.length;
    for (const plain of character.normalize("NFKC")) {
      if (isKept(plain, kept.length)) kept += plain.toUpperCase();
    }
    pattern += kept.length === before ? "\\" + character : markOf(character);
  }
  return { canonical: kept === "" && /[0\uff10]/.test(pattern) ? "0" : kept, pattern };
}

/** The inverse of `spelled`. */
function respelled(canonical: string, pattern: string): string {
  let text = "";
  let next = 0;
  const marks = [...pattern];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    const own = canonical[next] ?? "";
    if (mark === "\\") {
      const character = marks[++at] ?? "";
      text += character;
      for (const plain of character.normalize("NFKC")) if (isKept(plain, next)) next += plain.toUpperCase().length;
    } else {
      next += 1;
      text += mark === "#" ? own : mark === "l" ? own.toLowerCase() : String.fromCharCode(own.charCodeAt(0) + 0xfee0);
    }
  }
  return text;
}

/** A letter or digit, but for zeros that lead. */
const isKept = (plain: string, keptBefore: number): boolean => /[\p{L}\p{N}]/u.test(plain) && (plain !== "0" || keptBefore > 0);

function markOf(character: string): string {
  if (/^[0-9A-Z]$/.test(character)) return "#";
  if (/^[a-z]$/.test(character)) return "l";
  return /^[\uff10-\uff19\uff21-\uff3a]$/.test(character) ? "f" : "\\" + character;
}
