import type { ReportPart } from "../../review/set-up";

/** The parts of a complete report, in words. */
export const partWords: Readonly<Record<ReportPart, string>> = {
  performance: "Performance",
  finance: "Finance",
  partners: "Partners",
  actions: "Actions",
  reforms: "Reforms",
  calendar: "Meetings",
  notes: "Notes",
  roles: "Roles",
};
