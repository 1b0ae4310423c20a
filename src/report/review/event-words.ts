import type { EventReview } from "../../review/set-up";

export const eventKinds: Readonly<Record<EventReview["kind"], string>> = {
  "working-group": "Working group",
  "field-visit": "Field visit",
  "wrap-up": "Wrap-up",
  other: "Meeting",
};

export const eventStates: Readonly<Record<EventReview["state"], string>> = {
  held: "Held",
  ahead: "Ahead",
  overdue: "Overdue",
  undated: "No day is given",
  cancelled: "Cancelled",
};
