import type { Type } from "../language/syntax";

/** A value that can be named, and the words for it: English, Spanish, French, Portuguese, with bars between. */
export interface NameWords {
  readonly id: string;
  readonly type: Type;
  /** A value for each period: with a period it is one value, without one it is the list of them. */
  readonly periods?: true;
  /** The name that has the periods of this one: actual(2016) is one of the actuals. */
  readonly dated?: string;
  readonly says: string;
  readonly words: readonly [en: string, es: string, fr: string, pt: string];
}
