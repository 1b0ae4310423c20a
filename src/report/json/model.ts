import { areaA1, printCell } from "../../grid/address";
import type {
  Budget,
  BudgetRow,
  Claim,
  EstimateRow,
  EvidenceList,
  Financing,
  ListTable,
  Project,
  StatedChange,
  SummaryItem,
} from "../../model/project";
import { indicatorJson } from "./indicator";
import { schedulesJson } from "./schedule";
import { doubtJson, head } from "./tables";
import { compact, periodJson, periodValueJson, valueJson } from "./value";
import type { ValueJson } from "./value";

/** The year of an estimate by its figure, whatever it is written as: "2016" of "FY16". */
const yearJson = ({ year, fiscalYear }: EstimateRow): ValueJson =>
  fiscalYear === undefined ? valueJson(year) : { text: year.text, value: String(fiscalYear), kind: "period", cell: printCell(year.cell) };

const estimateJson = (row: EstimateRow) =>
  compact({
    year: yearJson(row),
    fiscalYear: row.fiscalYear,
    current: valueJson(row.current),
    proposed: valueJson(row.proposed),
    others: row.others.map(({ role, value }) => ({ role, ...valueJson(value) })),
    cell: printCell(row.cell),
  });

const budgetRowJson = (row: BudgetRow, budget: Budget) =>
  compact({
    code: row.code ?? null,
    name: row.name.text,
    kind: row.kind,
    parent: row.parent && (row.parent.code ?? row.parent.name.text),
    activityCode: row.activityCode?.text,
    responsibility: row.responsibility?.text,
    amounts: row.amounts.map(periodValueJson),
    total: valueJson(row.total),
    cell: printCell(row.cell),
    table: budget.table.id,
  });

const financingFields = [
  "loan",
  "approval",
  "signing",
  "effectiveness",
  "closing",
  "originalClosing",
  "restructured",
  "commitment",
  "disbursed",
  "undisbursed",
  "cancelled",
] as const;

const loanJson = (financing: Financing) => ({
  ...Object.fromEntries(financingFields.flatMap((field) => (financing[field] ? [[field, valueJson(financing[field])]] : []))),
  cell: printCell(financing.cell),
});

const changeJson = (change: StatedChange) =>
  compact({
    cell: printCell(change.cell),
    indicator: change.indicatorId,
    dli: change.dliNumber,
    name: change.name.text,
    status: change.status,
    statusText: change.statusText?.text,
    detail: change.detail?.text,
    field: change.field,
    ...(change.period ? periodJson(change.period) : {}),
    before: valueJson(change.before),
    after: valueJson(change.after),
  });

const summaryJson = ({ item, changed, cell }: SummaryItem) => ({ item: item.text, changed: changed ?? null, cell: printCell(cell) });

const claimJson = ({ paragraph, claim, value }: Claim) => ({ paragraph: paragraph?.text ?? null, claim: claim.text, ...valueJson(value) });

const evidenceJson = ({ table, rows }: EvidenceList) => ({
  sheet: table.sheet,
  range: areaA1(rows),
  rows: Math.max(0, rows.bottom - rows.top + 1),
  columns: table.columns.map(({ header, role }) => ({ header, role })),
});

/** Protocols, expenditure, commitments, actions, payments: a row an item, its fields by their role. */
const listJson = ({ table, rows }: ListTable) => ({
  kind: table.kind,
  table: table.id,
  rows: rows.map((row) => ({
    cell: printCell(row.cell),
    isTotal: row.isTotal,
    fields: Object.fromEntries(Object.entries(row.fields).map(([role, value]) => [role, valueJson(value)])),
    amounts: row.amounts.map(periodValueJson),
  })),
});

/** Document "model/1": the whole project as the workbook states it, each value with its text, reading and cell. */
export function modelDocument(project: Project, file?: string) {
  const loans = project.financing.map(loanJson);
  return {
    ...head("model", file),
    project: { id: valueJson(project.id), name: valueJson(project.name), objective: valueJson(project.objective) },
    indicators: project.indicators.map(indicatorJson),
    ...schedulesJson(project),
    estimates: project.estimates.flatMap(({ rows }) => rows.map(estimateJson)),
    estimateTotals: project.estimates.flatMap(({ total }) => (total ? [estimateJson(total)] : [])),
    budget: project.budgets.flatMap((budget) => budget.rows.map((row) => budgetRowJson(row, budget))),
    financing: { ...loans[0], loans },
    changes: project.changes.map(changeJson),
    summary: project.summary.map(summaryJson),
    claims: project.claims.map(claimJson),
    evidence: project.evidence.map(evidenceJson),
    lists: project.lists.map(listJson),
    doubts: project.doubts.map(doubtJson),
  };
}
