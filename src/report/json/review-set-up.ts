import { printCell } from "../../grid/address";
import type { Review } from "../../review/review";
import type { EventReview, NoteReview, ReformReview, RoleReview } from "../../review/set-up";
import { compact, valueJson } from "./value";

const reformJson = (one: ReformReview) => ({
  ...compact({ measure: one.measure, cell: printCell(one.cell), priority: one.priority, theme: one.theme }),
  metric: valueJson(one.metric),
  owner: valueJson(one.owner),
  due: valueJson(one.due),
  status: valueJson(one.status),
  answer: valueJson(one.answer),
  indicators: one.indicators,
  state: one.state,
  isOverdue: one.isOverdue,
});

const eventJson = (one: EventReview) => ({
  ...compact({ name: one.name, cell: printCell(one.cell), kind: one.kind, theme: one.theme }),
  date: valueJson(one.date),
  place: valueJson(one.place),
  owner: valueJson(one.owner),
  participants: valueJson(one.participants),
  status: valueJson(one.status),
  state: one.state,
  notes: one.notes.map(printCell),
});

const roleJson = (one: RoleReview) => ({
  ...compact({ who: one.who, task: one.task, cell: printCell(one.cell), theme: one.theme }),
  person: valueJson(one.person),
  parts: one.parts,
});

const noteJson = (one: NoteReview) => ({
  ...compact({ cell: printCell(one.cell), kind: one.kind, name: one.name }),
  date: valueJson(one.date),
  place: valueJson(one.place),
  participants: valueJson(one.participants),
  seen: valueJson(one.seen),
  follows: valueJson(one.follows),
  owner: valueJson(one.owner),
});

/** What a review agrees on beforehand and gathers at its meetings: reforms, calendar, roles, and notes by theme. */
export const setUpJson = ({ reforms, calendar, roles, notes }: Review) => ({
  reforms: reforms.map(reformJson),
  calendar: calendar.map(eventJson),
  roles: roles.map(roleJson),
  notes: notes.map(({ theme, notes: list }) => compact({ theme, notes: list.map(noteJson) })),
});
