import { area, dayFormat, serial } from "../sheets/plan";
import type { SheetPlan } from "../sheets/plan";
import type { SectorEvent, SectorNote, SectorReform, SectorRole } from "./set-up";
import { table } from "./table";

/** The sheet with one of its columns as days. */
const withDays = (plan: SheetPlan, col: number): SheetPlan => ({
  ...plan,
  looks: [...(plan.looks ?? []), [area(3, col, plan.rows.length - 1, col), { numberFormat: dayFormat, horizontal: "center" }]],
});

export const reformSheet = (reforms: readonly SectorReform[]): SheetPlan =>
  withDays(
    table(
      "Reforms",
      "Policy reform priorities and their measures",
      ["No.", "Reform priority", "Measure", "Metric", "Theme", "Responsible", "Due date", "Status", "Response"],
      reforms.map((one, index) => [
        ...[`R${index + 1}`, one.priority, one.measure, one.metric, one.theme, one.owner, serial(one.due), one.status],
        one.response ?? null,
      ]),
      [8, 26, 46, 32, 26, 20, 14, 14, 44],
    ),
    6,
  );

export const calendarSheet = (events: readonly SectorEvent[]): SheetPlan =>
  withDays(
    table(
      "Calendar",
      "Calendar of the review: meetings and field visits",
      ["Meeting or visit", "Type", "Theme", "Date", "Place", "Responsible", "Status"],
      events.map((one) => [one.name, one.type, one.theme ?? null, serial(one.date), one.place, one.owner, one.status]),
      [34, 16, 28, 14, 20, 24, 14],
    ),
    3,
  );

export const noteSheet = (notes: readonly SectorNote[]): SheetPlan =>
  withDays(
    table(
      "Notes",
      "Notes of working groups and field visits",
      ["Meeting or visit", "Type", "Theme", "Date", "Place", "Participants", "What was seen", "What follows", "Responsible"],
      notes.map((one) => [
        ...[one.event, one.type, one.theme, serial(one.date), one.place, one.participants, one.seen, one.follows, one.owner],
      ]),
      [32, 16, 28, 14, 18, 30, 60, 40, 20],
    ),
    3,
  );

export const roleSheet = (roles: readonly SectorRole[]): SheetPlan =>
  table(
    "Roles",
    "Who does what for the review",
    ["Organisation", "Role", "Theme", "Contact person"],
    roles.map((one) => [one.who, one.role, one.theme ?? null, one.person]),
    [28, 62, 26, 20],
  );

/** From which share of the way on an indicator is on track, or behind. */
export function ratingSheet(): SheetPlan {
  const plan = table(
    "Ratings",
    "How progress from the baseline to the target is rated",
    ["Rating", "At least"],
    [
      ["On track", 0.8],
      ["Behind", 0.5],
    ],
    [24, 14],
  );
  return { ...plan, looks: [...(plan.looks ?? []), [area(3, 1, 4, 1), { numberFormat: "0%", horizontal: "center" }]] };
}
