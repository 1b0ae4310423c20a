import type { ListRow } from "../../model/project";
import { spanOf } from "../../model/value";
import type { Value } from "../../model/value";
import type { Field, Share, Step } from "../protocol";
import { dayIn, fieldNamed, partsOf, readCondition, readList, readMeasure, readTest, splitAt } from "./phrases";
import { RowFault } from "./fault";
import { formsOf, operatorOf } from "./words";
import type { JoinWord, StepWord } from "./words";
import { fold } from "../../base/fold";

export interface RowCells {
  readonly field: string;
  readonly operator: string;
  readonly value: Value | undefined;
  readonly row: ListRow;
}

type OneRowStep = Exclude<StepWord, "about" | "left" | "claim" | "price" | "paid-for" | "at-most" | "delivered">;

/** The step that one row says. */
export function stepFrom(kind: OneRowStep, cells: RowCells): Step {
  const text = cells.value?.text.trim() ?? "";
  switch (kind) {
    case "fields":
      return { kind, fields: fieldsIn(cells) };
    case "unique":
      return { kind, key: fieldsIn(cells), ...alikeIn(cells) };
    case "confirmed": {
      const words = partsOf(text).filter((word) => !formsOf("yes").includes(fold(word)));
      return { kind, field: fieldIn(cells, "confirming"), ...(words.length > 0 ? { words: words.map(unquoted) } : {}) };
    }
    case "filter":
    case "require": {
      const operator = operatorOf(cells.operator);
      if (cells.operator === "") throw new RowFault("no-operator");
      if (!operator) throw new RowFault("unknown-operator", "operator");
      const day = spanOf(cells.value)?.to;
      const condition = readTest(cells.field, operator, operator === "on-or-before" || operator === "on-or-after" ? (day ?? text) : text);
      if (condition === "no-field" || condition === "no-value") throw new RowFault(condition);
      if (condition === "no-operator") throw new RowFault("unknown-operator", "operator");
      if (typeof condition === "string") throw new RowFault(condition, "value");
      return { kind, condition };
    }
    case "within":
      return withinFrom(cells, text);
    case "coverage":
      return coverageFrom(cells, text);
    case "deadline": {
      const on = spanOf(cells.value)?.to ?? dayIn(text);
      if (text === "") throw new RowFault("no-value");
      if (!on) throw new RowFault("no-day", "value");
      return { kind, on, ...(cells.field === "" ? {} : { field: fieldIn(cells) }) };
    }
    case "verifier":
      if (text === "") throw new RowFault("no-value");
      return { kind, name: text, ...(cells.field === "" ? {} : { field: fieldIn(cells) }) };
    case "by-hand": {
      if (text === "") throw new RowFault("no-value");
      const { "confirmed-by": by, "confirmed-on": on } = cells.row.fields;
      const day = on ? (spanOf(on)?.to ?? dayIn(on.text)) : undefined;
      const seen = by && by.text.trim() !== "" ? { by: by.text.trim(), ...(day ? { on: day } : {}), cell: by.cell } : undefined;
      return { kind, text, ...(seen ? { seen } : {}) };
    }
  }
}

function withinFrom(cells: RowCells, text: string): Step {
  const [place, name, ...more] = partsOf(text);
  const list = place === undefined ? undefined : readList(place);
  const listKey = name === undefined ? undefined : fieldNamed(name);
  if (!list) throw new RowFault("no-list");
  const condition = more.map((part) => behind(part, "where")).find((part) => part !== undefined);
  const where = condition === undefined ? undefined : readCondition(condition);
  if (condition !== undefined && !where) throw new RowFault("not-read", "value");
  const key = fieldIn(cells);
  return { kind: "within", key, list, listKey: listKey ?? key, ...(where ? { where } : {}), ...alikeIn(cells) };
}

function coverageFrom(cells: RowCells, text: string): Step {
  if (cells.field === "") throw new RowFault("no-field");
  if (text === "") throw new RowFault("no-value");
  const part = readMeasure(cells.field);
  const [first = "", ...more] = partsOf(text);
  const found = splitAt(first, "of");
  const atLeast = shareIn(found ? found[0] : first);
  const whole = found ? readMeasure(found[1]) : {};
  if (!part) throw new RowFault("not-read", "field");
  if (!atLeast) throw new RowFault("no-share", "value");
  const by = more.map((each) => behind(each, "by")).find((each) => each !== undefined);
  const without = more.map((each) => behind(each, "without")).find((each) => each !== undefined);
  const condition = without === undefined ? undefined : readCondition(without);
  const group = by === undefined ? undefined : fieldNamed(by);
  if (!whole || (without !== undefined && !condition)) throw new RowFault("not-read", "value");
  return { kind: "coverage", atLeast, part, whole, ...(group ? { by: group } : {}), ...(condition ? { without: condition } : {}) };
}

/** "80 %", "62.5%", "2/3". */
function shareIn(text: string): Share | undefined {
  const bare = text.trim();
  const ratio = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(bare);
  if (ratio)
    return Number(ratio[2]) > 0 && Number(ratio[1]) <= Number(ratio[2]) ? { part: Number(ratio[1]), of: Number(ratio[2]) } : undefined;
  const percent = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%$/.exec(bare);
  if (!percent) return undefined;
  const share = { part: Number((percent[1] ?? "") + (percent[2] ?? "")), of: 100 * 10 ** (percent[2]?.length ?? 0) };
  return share.part > 0 && share.part <= share.of ? share : undefined;
}

/** What stands behind a joining word that begins a part: "for each Grade". */
function behind(part: string, key: JoinWord): string | undefined {
  const split = splitAt(part, key);
  return split && split[0].trim() === "" ? split[1].trim() : undefined;
}

const unquoted = (text: string): string => fieldNamed(text)?.name ?? text;

function fieldsIn({ field }: RowCells): readonly Field[] {
  const fields = partsOf(field).flatMap((name) => fieldNamed(name) ?? []);
  if (fields.length === 0) throw new RowFault("no-field");
  return fields;
}

function fieldIn({ field }: RowCells, use: "plain" | "confirming" = "plain"): Field {
  const named = fieldNamed(field, use);
  if (!named) throw new RowFault("no-field");
  return named;
}

function alikeIn({ operator }: RowCells): { alike?: true } {
  if (operator === "") return {};
  if (operatorOf(operator) !== "alike") throw new RowFault("unknown-operator", "operator");
  return { alike: true };
}
