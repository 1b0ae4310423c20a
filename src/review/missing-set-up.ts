import { isBlank } from "../model/value";
import type { Value } from "../model/value";
import type { EventReview, Missing, NotesOfTheme, ReformReview, RoleReview } from "./set-up";
import { sameTheme } from "./themes";

/** Something missing, before it is said who owes it; `theme` helps to find that out. */
export type Lacking = Omit<Missing, "owner" | "role"> & {
  readonly owner?: Value | string | undefined;
  readonly theme?: string | undefined;
};

/** What a review agrees on beforehand and gathers at its meetings. */
export interface SetUp {
  readonly themes: readonly string[];
  readonly reforms: readonly ReformReview[];
  readonly calendar: readonly EventReview[];
  readonly roles: readonly RoleReview[];
  readonly notes: readonly NotesOfTheme[];
}

/** What the tables of reforms, roles, meetings and notes lack. */
export function missingInSetUp({ themes, reforms, calendar, roles, notes }: SetUp): Lacking[] {
  const none = (part: Lacking["part"], what: string): Lacking => ({ part, what: `${what}: no such table was found.` });
  const isNoted = notes.length > 0;
  return [
    ...(reforms.length === 0 ? [none("reforms", "The policy reforms and their measures")] : []),
    ...(roles.length === 0 ? [none("roles", "The roles, which tell who owes what")] : []),
    ...(calendar.length === 0 ? [none("calendar", "The calendar of meetings and field visits")] : []),
    ...(isNoted ? [] : [none("notes", "The notes of working groups and field visits")]),
    ...reforms.flatMap(ofReform),
    ...calendar.flatMap((event) => ofEvent(event, isNoted)),
    ...(isNoted ? themes.flatMap((theme) => ofTheme(theme, notes)) : []),
  ];
}

function ofReform({ cell, measure, metric, owner, due, status, answer, isOverdue, theme }: ReformReview): Lacking[] {
  const lacks = [
    isBlank(owner) ? "owner" : "",
    isBlank(due) ? "date" : "",
    isBlank(metric) ? "metric" : "",
    isBlank(status) ? "status" : "",
  ].filter((word) => word !== "");
  const common = { part: "reforms" as const, cell, owner, theme };
  return [
    ...(lacks.length > 0 ? [{ ...common, what: `The ${lacks.join(", ")} of the measure "${measure}"` }] : []),
    ...(isOverdue && answer === undefined
      ? [{ ...common, what: `What came of the measure "${measure}", due ${due?.text ?? ""}, and its new date` }]
      : []),
  ];
}

function ofEvent({ cell, name, date, owner, state, theme, notes }: EventReview, isNoted: boolean): Lacking[] {
  if (state === "undated") return [{ part: "calendar", what: `The date of "${name}"`, cell, owner, theme }];
  const isOver = state === "overdue" || (state === "held" && isNoted && notes.length === 0);
  return isOver ? [{ part: "notes", what: `The notes of "${name}"${date ? ` (${date.text})` : ""}`, cell, owner, theme }] : [];
}

/** A theme that no meeting or visit speaks of. */
const ofTheme = (theme: string, notes: readonly NotesOfTheme[]): Lacking[] =>
  notes.some((each) => sameTheme(each.theme, theme)) ? [] : [{ part: "notes", what: `Notes on "${theme}"`, theme }];
