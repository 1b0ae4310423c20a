import type { Type } from "../language/syntax";
import { dliNames, indicatorNames } from "./item-names";
import type { Scope } from "./items";
import { budgetNames, loanNames, projectNames, yearNames } from "./money-names";

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

/** Every named value by what it belongs to. The parser, the evaluation and the page of documentation read this table. */
export const names: Readonly<Record<Scope, readonly NameWords[]>> = {
  indicator: indicatorNames,
  dli: dliNames,
  year: yearNames,
  loan: loanNames,
  budget: budgetNames,
  project: projectNames,
};

export const scopes = ["indicator", "dli", "year", "loan", "budget", "project"] as const satisfies readonly Scope[];
