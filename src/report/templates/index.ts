import type { SheetDraft } from "../draft";
import { dliMatrix, dliPrices, payments, verificationProtocol } from "./dlis";
import { draftOfForm, settingOf } from "./form";
import type { Form, Setting } from "./form";
import { actions, claims, evidence, summaryOfChanges, verificationRules } from "./lists";
import { budget, budgetExecution, commitments, disbursementEstimates, financing } from "./money";
import type { TitledKind } from "./example-words";
import type { TemplateOptions } from "./options";
import { calendar, notes, programmeCosts, reforms, reviewCommitments, reviewIndicators, roles, thresholds } from "./review";
import { verificationSteps } from "./steps";
import { changeTable, indicatorStatus, monitoringPlan, resultsFramework } from "./results";

export type { TemplateOptions } from "./options";

/** Every kind of table has a template; protocols have a second one, with their steps in rows, and so have three tables of sector reviews. */
export type TemplateKind = TitledKind | "verification-steps";

const forms: Readonly<Record<TitledKind, (setting: Setting) => Form>> = {
  "results-framework": resultsFramework,
  "indicator-status": indicatorStatus,
  "monitoring-plan": monitoringPlan,
  "dli-matrix": dliMatrix,
  "dli-prices": dliPrices,
  "verification-protocol": verificationProtocol,
  "disbursement-estimates": disbursementEstimates,
  budget,
  "budget-execution": budgetExecution,
  financing,
  "change-table": changeTable,
  "summary-of-changes": summaryOfChanges,
  claims,
  evidence,
  commitments,
  actions,
  "verification-rules": verificationRules,
  payments,
  reforms,
  calendar,
  roles,
  notes,
  thresholds,
  "review-indicators": reviewIndicators,
  "programme-costs": programmeCosts,
  "review-commitments": reviewCommitments,
};

/**
 * A sheet to be filled in, for a table of that kind: header words that the reader takes for certain, lists to choose from, checks of
 * figures and dates, totals that calculate, and two or three rows of one small made-up project that agree across the kinds.
 */
export function templateDraft(kind: TemplateKind, options: TemplateOptions = {}): SheetDraft {
  const setting = settingOf(options);
  if (kind === "verification-steps") return verificationSteps(setting);
  return draftOfForm(kind, forms[kind](setting), setting);
}
