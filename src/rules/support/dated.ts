import type { DateSpan } from "../../base/dates";
import { spanOf } from "../../model/value";
import type { Value } from "../../model/value";

/** A value that is a date, with its days. */
export interface Dated {
  readonly value: Value;
  readonly span: DateSpan;
}

/** Undefined where there is no value, or where it cannot be read as a date. */
export function dated(value: Value | undefined): Dated | undefined {
  const span = spanOf(value);
  return value && span && { value, span };
}
