import type { PairingAnswer } from "../compare/answers";
import type { Pair } from "../compare/comparison";
import { changeFields } from "../model/project";
import type { ChangeField } from "../model/project";
import type { Acceptance } from "../rules/finding";

/** Why one field of one item changes: who says so, and when. Kept by item, field and period. */
export interface ChangeReason extends Acceptance {
  readonly kind: Pair["kind"];
  readonly id: string;
  readonly field: ChangeField;
  readonly period?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isKind = (value: unknown): value is Pair["kind"] => value === "indicator" || value === "dli";

/** True for a reason as the settings keep it. */
export function isChangeReason(value: unknown): value is ChangeReason {
  if (!isRecord(value) || !isKind(value.kind) || ![value.id, value.reason, value.by].every(isText)) return false;
  const isDay = isText(value.on) && /^\d{4}-\d{2}-\d{2}$/.test(value.on);
  return isDay && changeFields.some((field) => field === value.field) && (value.period === undefined || isText(value.period));
}

/** True for an answer as the settings keep it. */
export function isPairingAnswer(value: unknown): value is PairingAnswer {
  const isItem = (item: unknown): boolean => isRecord(item) && isText(item.id) && isText(item.name);
  return isRecord(value) && isKind(value.kind) && isItem(value.before) && isItem(value.after) && typeof value.same === "boolean";
}
