import { dliNames } from "./dli-names";
import { indicatorNames } from "./indicator-names";
import type { Scope } from "./items";
import { budgetNames, loanNames, yearNames } from "./money-names";
import type { NameWords } from "./name-words";
import { projectNames } from "./project-names";

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
