import type { ActionState } from "../../review/set-up";

/** What came of what was to be done, in words. */
export const stateWords: Readonly<Record<ActionState, string>> = {
  done: "Done",
  open: "Under way",
  "not-started": "Not started",
  dropped: "Dropped",
  unknown: "Not understood",
  none: "No status",
};
