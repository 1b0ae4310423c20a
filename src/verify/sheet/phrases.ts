import { isoDate } from "../../base/dates";
import type { IsoDate } from "../../base/dates";
import { dec, plain } from "../../base/decimal";
import type { Dec } from "../../base/decimal";
import { fold } from "../../base/fold";
import { parseCell, printCell, quoteSheet } from "../../grid/address";
import type { Language } from "../../model/table";
import { roleOfName } from "../propose/words/role";
import type { Condition, Field, ListRef, Measure } from "../protocol";
import { formsOf, joinWord, operatorForms, operatorWord } from "./words";
import type { JoinWord, OperatorWord } from "./words";

/** Parts between semicolons; what stands in double quotes is kept together. */
export function partsOf(text: string): string[] {
  const parts = text.match(/(?:"(?:[^"]|"")*"|[^;"])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

const reserved = (name: string): boolean => {
  const folded = ` ${fold(name)} `;
  const joined = (["rows", "groups", "where", "by", "without"] as const).flatMap(formsOf);
  return /[;"]| \/ /.test(name) || [...joined, ...operatorForms.map(([form]) => form)].some((form) => folded.includes(` ${form} `));
};

/** A column's name as a sheet of protocols writes it: in quotes where it could be read as something else. */
export const printName = (name: string): string => (reserved(name) ? `"${name.replace(/"/g, '""')}"` : name);
const nameIn = (text: string): string => {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text.trim());
  return quoted?.[1] === undefined ? text.trim() : quoted[1].replace(/""/g, '"');
};

/** A column by its name, with the role that the name has among those of evidence lists. */
export function fieldNamed(text: string, use: "plain" | "confirming" = "plain"): Field | undefined {
  const name = nameIn(text);
  const role = roleOfName(name, use);
  return name === "" ? undefined : { name, ...(role === undefined ? {} : { role }) };
}

export const printFields = (fields: readonly Field[]): string => fields.map(({ name }) => printName(name)).join("; ");

/** "Act signed is yes". */
export function printCondition(condition: Condition, language: Language): string {
  const { operator, value } = printTest(condition, language);
  return `${printName(condition.field.name)} ${operator} ${value}`;
}

/** The operator and the value of a condition, in a cell each. */
export function printTest(condition: Condition, language: Language): { readonly operator: string; readonly value: string } {
  const say = (operator: OperatorWord, value: string) => ({ operator: operatorWord(operator, language), value });
  switch (condition.is) {
    case "yes":
    case "no":
    case "blank":
    case "filled":
      return say("is", joinWord(condition.is, language));
    case "one-of":
    case "none-of":
      return say(condition.is === "one-of" ? "is" : "is-not", condition.values.map(printName).join("; "));
    case "on-or-before":
    case "on-or-after":
      return say(condition.is, condition.value);
    default:
      return say(condition.is, plain(condition.value));
  }
}

const isWord = (text: string, key: JoinWord): boolean => formsOf(key).includes(fold(text));

/** The condition of a field, an operator and a value; what is wrong with them where they make none. */
export function readTest(
  name: string,
  operator: OperatorWord,
  value: string,
): Condition | "no-field" | "no-value" | "no-figure" | "no-day" | "no-operator" {
  const simple = (["yes", "no", "blank", "filled"] as const).find((key) => isWord(value, key));
  const field = fieldNamed(name, simple === "yes" || simple === "no" ? "confirming" : "plain");
  if (!field) return "no-field";
  if (value.trim() === "") return "no-value";
  switch (operator) {
    case "is":
      return simple ? { is: simple, field } : { is: "one-of", field, values: partsOf(value).map(nameIn) };
    case "is-not": {
      const opposite = simple && ({ yes: "no", no: "yes", blank: "filled", filled: "blank" } as const)[simple];
      return opposite ? { is: opposite, field } : { is: "none-of", field, values: partsOf(value).map(nameIn) };
    }
    case "on-or-before":
    case "on-or-after": {
      const day = dayIn(value);
      return day ? { is: operator, field, value: day } : "no-day";
    }
    case "at-least":
    case "at-most":
    case "above":
    case "below": {
      const figure = figureIn(value);
      return figure ? { is: operator, field, value: figure } : "no-figure";
    }
    default:
      return "no-operator";
  }
}

/** "Act signed is yes", in any of the four languages; undefined where it is no condition. */
export function readCondition(text: string): Condition | undefined {
  const quoted = /^"(?:[^"]|"")*"/.exec(text)?.[0] ?? "";
  const rest = text.slice(quoted.length);
  const words = [...rest.matchAll(/\S+/g)];
  for (let first = quoted === "" ? 1 : 0; first < words.length; first++) {
    for (let last = Math.min(words.length - 1, first + 4); last >= first; last--) {
      const from = words[first]?.index ?? 0;
      const to = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
      const operator = operatorForms.find(([form]) => form === fold(rest.slice(from, to)))?.[1];
      if (!operator) continue;
      const condition = readTest(quoted === "" ? rest.slice(0, from) : quoted, operator, rest.slice(to).trim());
      return typeof condition === "string" ? undefined : condition;
    }
  }
  return undefined;
}

/** "Students tested", "rows where Received is yes". */
export function printMeasure({ sum, where }: Measure, language: Language): string {
  const what = sum ? printName(sum.name) : joinWord("rows", language);
  return where ? `${what} ${joinWord("where", language)} ${printCondition(where, language)}` : what;
}

export function readMeasure(text: string): Measure | undefined {
  const found = splitAt(text, "where");
  const what = (found ? found[0] : text).trim();
  const where = found ? readCondition(found[1].trim()) : undefined;
  if (what === "" || (found && !where)) return undefined;
  const sum = isWord(what, "rows") ? undefined : fieldNamed(what);
  return { ...(sum ? { sum } : {}), ...(where ? { where } : {}) };
}

/** The text before and behind a joining word that stands outside quotes. */
export function splitAt(text: string, key: JoinWord): readonly [string, string] | undefined {
  const masked = text.replace(/"(?:[^"]|"")*"/g, (quoted) => "\u0001".repeat(quoted.length));
  const words = [...masked.matchAll(/\S+/g)];
  for (let first = 0; first < words.length; first++) {
    for (const length of [2, 1]) {
      const last = words[first + length - 1];
      const from = words[first]?.index;
      if (!last || from === undefined) continue;
      const to = last.index + last[0].length;
      if (isWord(text.slice(from, to), key)) return [text.slice(0, from), text.slice(to)];
    }
  }
  return undefined;
}

/** "2027-06-30". */
export function dayIn(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** A figure as plain decimals, with commas or spaces between thousands at most. */
export function figureIn(text: string): Dec | undefined {
  const bare = text.trim().replace(/(?<=\d)[,\s\u00a0\u202f](?=\d{3}(?!\d))/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? dec(bare) : undefined;
}

/** "Principals", "Principals!B4" where the sheet has several lists. */
export const printList = ({ sheet, at }: ListRef): string => {
  const cell = at === undefined ? undefined : parseCell(`${quoteSheet(sheet)}!${at}`);
  return cell ? printCell(cell) : printName(sheet);
};

export function readList(text: string): ListRef | undefined {
  const place = /^(.*)!\$?([A-Za-z]{1,3}\$?\d{1,7})$/.exec(text.trim());
  const cell = place ? parseCell(text.trim()) : undefined;
  if (cell && place?.[2]) return { sheet: cell.sheet, at: place[2].replace(/\$/g, "").toUpperCase() };
  const sheet = nameIn(text.trim().replace(/^'((?:[^']|'')*)'$/, (_, name: string) => name.replace(/''/g, "'")));
  return sheet === "" ? undefined : { sheet };
}
