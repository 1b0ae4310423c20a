import type { ChangeField, ChangeStatus, IndicatorLevel } from "../../model/project";
import type { TableKind } from "../../model/table";

/** What each kind of table is called by the people who write them. */
export const kinds: Record<TableKind, string> = {
  "results-framework": "Results framework",
  "indicator-status": "Indicator status",
  "monitoring-plan": "Monitoring plan",
  "dli-matrix": "DLIs: amounts and units",
  "dli-prices": "DLI prices",
  "verification-protocol": "Verification protocol",
  "disbursement-estimates": "Disbursement estimates",
  budget: "Budget",
  "budget-execution": "Budget execution",
  financing: "Financing",
  "change-table": "Changes: current against restructured",
  "summary-of-changes": "Summary of changes",
  claims: "Figures in the narrative",
  evidence: "Evidence list",
  commitments: "Commitments",
  actions: "Agreed actions",
  "verification-rules": "Rules of the team",
  payments: "Payments",
  reforms: "Policy reforms",
  calendar: "Calendar of meetings and visits",
  roles: "Roles",
  notes: "Notes of meetings and visits",
  thresholds: "Thresholds of ratings",
};

export const statuses: Record<ChangeStatus, string> = {
  new: "New",
  dropped: "Dropped",
  revised: "Revised",
  "no-change": "No change",
};

export const fields: Record<ChangeField, string> = {
  name: "Name",
  level: "Level",
  description: "Description",
  unit: "Unit",
  baseline: "Baseline",
  "baseline-date": "Baseline date",
  target: "Target",
  "end-target": "End target",
  "end-date": "End date",
  frequency: "Frequency",
  source: "Data source",
  responsibility: "Responsibility",
  protocol: "Verification protocol",
  "unit-value": "Unit value",
  lot: "Lot",
  allocation: "Allocation",
  units: "Units",
  amount: "Amount",
  "disbursement-date": "Disbursement date",
};

export const levels: Record<IndicatorLevel, string> = {
  pdo: "PDO",
  intermediate: "Intermediate",
  beneficiaries: "Beneficiaries",
  other: "Other",
};
