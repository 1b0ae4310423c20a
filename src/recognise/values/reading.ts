import type { FiscalCalendar } from "../../base/fiscal";
import type { Value } from "../../model/value";
import type { Separators } from "../../base/separators";

/** What a table tells about a cell before it is read. */
export interface ReadContext {
  readonly date1904: boolean;
  readonly separators?: Separators;
  /** False where the separators are only what the language usually has: a figure that hangs on them is then a doubt. */
  readonly isSeparatorSure?: boolean;
  /** True in English, where a lone comma before three digits parts thousands. */
  readonly commaGroups?: boolean;
  /** What the table's sure dates say of "03/04/2017". */
  readonly dateOrder?: "day-first" | "month-first";
  readonly scale?: number;
  readonly currency?: string;
  readonly calendar?: FiscalCalendar;
  /** What the column holds: decides whether "Sep-15" is a date and whether "2016" is one. */
  readonly expects: "figure" | "amount" | "date" | "text" | "any";
}

export interface ReadValue {
  readonly value: Value;
  /** Set where the text can be read two ways or not at all. */
  readonly doubt?: { readonly what: string; readonly readings?: readonly string[] };
}
