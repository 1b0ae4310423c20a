import type { IsoDate } from "../../../base/dates";
import type { Area } from "../../../grid/address";
import type { Validation, ValidationNote, ValidationRule } from "../../../grid/edits";
import { boundsOf, firstDay, lastDay, listSource, validationProblem, widest } from "../../../grid/validation";
import { logical, oneOf, record, text } from "../arguments";
import { apiNotFound, invalidArgument } from "../errors";
import { nothing, objectOf } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import { sheetOf } from "../world";
import type { Place } from "../world";

/** Plain objects that go to and from the members here, and what of them is emulated. */
export const dataValidationMembers: Readonly<Record<string, readonly string[]>> = {
  DataValidationRule: ["date", "decimal", "list", "wholeNumber"],
  ListDataValidation: ["inCellDropDown", "source"],
  BasicDataValidation: ["formula1", "formula2", "operator"],
  DateTimeDataValidation: ["formula1", "formula2", "operator"],
  DataValidationPrompt: ["message", "showPrompt", "title"],
  DataValidationErrorAlert: ["message", "showAlert", "style", "title"],
};

export function dataValidationObject(place: Place): HostObject {
  return objectOf(dataValidationType, place);
}

const sameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** What was said of exactly these cells. */
const known = (place: Place): Validation | undefined =>
  sheetOf(place).validations.find(({ area }) => sameArea(area, place.area))?.validation;

function change(place: Place, part: Partial<Validation>): void {
  const rule = part.rule ?? known(place)?.rule;
  if (!rule) throw apiNotFound("DataValidation", "prompt or errorAlert before rule");
  const validation: Validation = { ...known(place), ...part, rule };
  const problem = validationProblem(validation);
  if (problem !== undefined) throw invalidArgument(problem);
  place.world.book.setValidation(place.sheetId, place.area, validation, "addin");
}

export const dataValidationType: ObjectType<Place> = {
  name: "DataValidation",
  properties: {
    ErrorAlert: {
      get: (place) => ({ showAlert: true, style: known(place)?.onlyWarns === true ? "Warning" : "Stop", ...printed(known(place)?.error) }),
      set: (place, value) => {
        const { showAlert, style, ...note } = record(value, "errorAlert");
        if (!logical(showAlert, "showAlert")) throw apiNotFound("DataValidationErrorAlert", "showAlert false");
        const onlyWarns = oneOf(style, ["Stop", "Warning"] as const, "style") === "Warning";
        change(place, { error: noteOf(note), onlyWarns });
      },
    },
    Prompt: {
      get: (place) => ({ showPrompt: true, ...printed(known(place)?.message) }),
      set: (place, value) => {
        const { showPrompt, ...note } = record(value, "prompt");
        if (!logical(showPrompt, "showPrompt")) throw apiNotFound("DataValidationPrompt", "showPrompt false");
        change(place, { message: noteOf(note) });
      },
    },
    Rule: {
      get: (place) => given(known(place)?.rule),
      set: (place, value) => change(place, { rule: ruleOf(record(value, "rule")) }),
    },
  },
  methods: {
    Clear: (place) => nothing(() => place.world.book.setValidation(place.sheetId, place.area, undefined, "addin")),
  },
};

const noteOf = ({ title, message }: Readonly<Record<string, unknown>>): ValidationNote => ({
  title: text(title, "title"),
  text: text(message, "message"),
});

const printed = (note: ValidationNote | undefined): { title: string; message: string } => ({
  title: note?.title ?? "",
  message: note?.text ?? "",
});

function ruleOf(rule: Readonly<Record<string, unknown>>): ValidationRule {
  const [entry, more] = Object.entries(rule);
  if (entry === undefined || more !== undefined) throw invalidArgument("rule");
  const [name, value] = entry;
  const parts = record(value, name);
  if (name === "list") {
    logical(parts["inCellDropDown"], "inCellDropDown");
    const source = text(parts["source"], "source");
    if (source.startsWith("=")) throw apiNotFound("ListDataValidation", "source that is a formula");
    return { type: "list", values: source.split(",").map((one) => one.trim()) };
  }
  oneOf(parts["operator"], ["Between"] as const, "operator");
  if (name === "date") {
    const [min, max] = [day(parts["formula1"]), day(parts["formula2"])];
    return { type: "date", ...(min === firstDay ? {} : { min }), ...(max === lastDay ? {} : { max }) };
  }
  if (name !== "wholeNumber" && name !== "decimal") throw apiNotFound("DataValidationRule", name);
  const type = name === "decimal" ? "decimal" : "whole";
  const [min, max] = [bound(parts["formula1"]), bound(parts["formula2"])];
  return { type, ...(min === -widest[type] ? {} : { min }), ...(max === widest[type] ? {} : { max }) };
}

function bound(value: unknown): number {
  const found = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof found !== "number" || !Number.isFinite(found)) throw invalidArgument("formula");
  return found;
}

function day(value: unknown): IsoDate {
  const found = text(value, "formula");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(found)) throw invalidArgument("formula");
  return found as IsoDate;
}

/** As Excel gives a rule back: bounds as formulas. */
function given(rule: ValidationRule | undefined): unknown {
  if (!rule) return {};
  if (rule.type === "list") return { list: { inCellDropDown: true, source: listSource(rule.values) } };
  const { first, last } = boundsOf(rule);
  const bounds = { formula1: `=${first}`, formula2: `=${last}`, operator: "Between" };
  return rule.type === "date" ? { date: bounds } : rule.type === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}
