import type { FieldChange, Pair } from "../compare/comparison";
import type { ChangeField, ChangeStatus } from "../model/project";

/** Statuses as the Bank's papers print them. */
export const statusWords: Readonly<Record<ChangeStatus, string>> = {
  new: "New",
  dropped: "Dropped",
  revised: "Revised",
  "no-change": "No change",
};

const fieldWords: Readonly<Record<ChangeField, string>> = {
  name: "Name",
  level: "Level",
  description: "Description",
  unit: "Unit of measure",
  baseline: "Baseline",
  "baseline-date": "Baseline date",
  target: "Target",
  "end-target": "End target",
  "end-date": "End date",
  frequency: "Frequency",
  source: "Data source",
  responsibility: "Responsibility for data collection",
  protocol: "Verification protocol",
  "unit-value": "Unit value",
  lot: "Unit priced",
  allocation: "Allocated amount",
  units: "Units",
  amount: "Amount",
  "disbursement-date": "Disbursement date",
};

/** "Target, 2015"; the change table's own word where the field has one and no period. */
export function detailWords(change: FieldChange): string {
  const own =
    change.detail !== undefined && change.period === undefined && change.field !== "end-target" ? change.detail.trim() : undefined;
  const words = own ?? fieldWords[change.field];
  return change.period ? `${words}, ${change.period.label}` : words;
}

/** The status, with what needs a person's eye: another status in the workbook, or a pairing that is not sure. */
export function pairStatusWords(pair: Pair): string {
  const stated =
    pair.statedStatus && pair.statedStatus.status !== pair.status ? ` (the workbook says: ${statusWords[pair.statedStatus.status]})` : "";
  const asks = pair.asks && pair.before && pair.after ? ` - confirm that it is "${pair.before.name}"` : "";
  return statusWords[pair.status] + stated + asks;
}

/** "PDO3. School management positions staffed"; a number that was only counted is left out. */
export function pairName(pair: Pair): string {
  const item = pair.after ?? pair.before;
  if (!item) return "";
  const id = pair.kind === "dli" ? `DLI ${item.id}` : item.id;
  return item.id === "" || item.id === item.name || /^I\d+$/.test(item.id) ? item.name : `${id}. ${item.name}`;
}
