import type { Dec } from "../../../base/decimal";
import type { Project } from "../../../model/project";
import type { RuleContext } from "../../rule";
import type { Answer } from "../values/answer";
import type { Dated } from "./series";

/** All that a rule of the team's own can know: the project and the day, calendar and tolerance it is judged with. */
export interface World {
  readonly project: Project;
  readonly context: RuleContext;
  readonly tolerance: Dec;
}

export const worldOf = (project: Project, context: RuleContext): World => ({ project, context, tolerance: context.tolerance });

/** How the values of one item are read: one by its name, or those of its periods. */
export interface Reader {
  readonly value: (name: string) => Answer;
  readonly periods: (name: string) => readonly Dated<Answer>[];
}
