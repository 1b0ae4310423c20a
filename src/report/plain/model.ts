import { printCell } from "../../grid/address";
import type { DliSchedule, Financing, Project } from "../../model/project";
import type { Value } from "../../model/value";
import { indicatorJson } from "../json/indicator";
import { columnsOf } from "./columns";
import { counted, paragraph } from "./lines";
import { printDoubts } from "./tables";

const shown = (value: { readonly text: string } | null | undefined): string => value?.text ?? "";

function indicators(project: Project): string[] {
  if (project.indicators.length === 0) return [];
  const rows = project.indicators
    .map(indicatorJson)
    .map((indicator) => [indicator.id, indicator.name, shown(indicator.baseline), shown(indicator.endTarget), indicator.cells[0] ?? ""]);
  const columns = [
    { title: "Id" },
    { title: "Indicator", wraps: true },
    { title: "Baseline", wraps: true, most: 16 },
    { title: "End", wraps: true, most: 14 },
  ];
  return ["", `Indicators: ${rows.length}`, columnsOf([...columns, { title: "Cell" }], rows)];
}

function schedule({ version, dlis, grandTotal }: DliSchedule): string[] {
  const rows = dlis.map((dli) => [dli.number, dli.name.text, shown(dli.unitValue), shown(dli.subtotal), printCell(dli.cell)]);
  const total = grandTotal ? [`Total in the table: ${shown(grandTotal)} (${printCell(grandTotal.cell)})`] : [];
  const columns = [
    { title: "DLI" },
    { title: "Name", wraps: true },
    { title: "Unit value", wraps: true },
    { title: "Subtotal", right: true },
    { title: "Cell", wraps: true },
  ];
  return ["", `DLIs (${version}): ${dlis.length}`, columnsOf(columns, rows), ...total];
}

const loanFields = ["approval", "signing", "effectiveness", "closing", "commitment", "disbursed", "undisbursed"] as const;

function loan(financing: Financing): string[] {
  const facts = loanFields.flatMap((field) => (financing[field] ? [`${field} ${financing[field].text}`] : []));
  return [paragraph(`${shown(financing.loan) || "Loan"} (${printCell(financing.cell)}): ${facts.join(", ")}`, 2)];
}

function estimates(project: Project): string[] {
  const rows = project.estimates.flatMap((table) => [...table.rows, ...(table.total ? [table.total] : [])]);
  if (rows.length === 0) return [];
  const columns = [{ title: "Year" }, { title: "Current", right: true }, { title: "Proposed", right: true }, { title: "Cell" }];
  const cells = rows.map((row) => [shown(row.year), shown(row.current), shown(row.proposed), printCell(row.cell)]);
  return ["", "Disbursement estimates", columnsOf(columns, cells)];
}

const named = (title: string, value: Value | undefined): string[] =>
  value ? [paragraph(`${title}: ${value.text} (${printCell(value.cell)})`)] : [];

/** The project in short; the JSON document has every value. */
export function printModel(project: Project): string {
  const budgetRows = project.budgets.reduce((count, budget) => count + budget.rows.length, 0);
  const rest = [
    counted(budgetRows, "budget row"),
    counted(project.changes.length, "stated change"),
    counted(project.claims.length, "figure of the narrative", "figures of the narrative"),
    counted(project.evidence.length, "list of evidence", "lists of evidence"),
  ];
  return [
    ...named("Project", project.id),
    ...named("Name", project.name),
    ...named("Objective", project.objective),
    ...(project.tables.length === 0 ? ["No table was recognised."] : []),
    ...indicators(project),
    ...project.schedules.flatMap(schedule),
    ...estimates(project),
    ...(project.financing.length > 0 ? ["", "Financing", ...project.financing.flatMap(loan)] : []),
    "",
    paragraph(`Also read: ${rest.join(", ")}. With --json: every value with its text, reading and cell.`),
    ...printDoubts(project.doubts),
  ].join("\n");
}
