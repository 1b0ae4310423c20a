import { tableKinds } from "../model/table";
import type { TemplateKind } from "../report/templates";

export type { TemplateKind } from "../report/templates";

/** What there is a template for: every kind of table, the steps of verification protocols, and what a sector review sets up by year. */
export const templateKinds: readonly TemplateKind[] = [
  ...tableKinds,
  "verification-steps",
  "review-indicators",
  "programme-costs",
  "review-commitments",
];
