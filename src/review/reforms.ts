import type { IsoDate } from "../base/dates";
import type { Project } from "../model/project";
import { indicatorsNamed } from "./indicators-named";
import { listRows, present } from "./list-rows";
import type { IndicatorReview } from "./review";
import type { ReformReview } from "./set-up";
import { isOverdue, stateOf } from "./states";

/** The measures of the policy reforms, each with what came of it by a day. */
export function reformsOf(project: Project, day: IsoDate | undefined, indicators: readonly IndicatorReview[]): ReformReview[] {
  return listRows(project, "reforms").flatMap(({ row: { fields } }): ReformReview[] => {
    const { reform, status } = fields;
    const measure = fields["reform-measure"] ?? reform ?? fields["metric"];
    if (measure === undefined) return [];
    const due = fields["due-date"];
    const metric = fields["metric"] ?? fields["indicator"] ?? fields["linked-indicator"];
    const state = stateOf(status);
    return [
      {
        cell: measure.cell,
        measure: measure.text,
        ...present({ priority: reform === measure ? undefined : reform?.text, theme: fields["component"]?.text }),
        ...present({ metric, due, status, owner: fields["owner"] ?? fields["responsibility"] }),
        ...present({ answer: fields["reason"] ?? fields["definition"] }),
        state,
        isOverdue: isOverdue(due, state, day),
        indicators: indicatorsNamed(`${measure.text} ${metric?.text ?? ""}`, fields["linked-indicator"] ?? fields["indicator"], indicators),
      },
    ];
  });
}
