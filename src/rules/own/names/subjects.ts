import { foldName } from "../../../base/fold";
import type { CellRef } from "../../../grid/address";
import type { BudgetRow, Dli, DliSchedule, EstimateRow, Financing, Indicator, Project } from "../../../model/project";
import { scheduleInForce } from "../../../model/project";
import { dliName, indicatorName } from "../../support/items";
import type { ItemRef } from "../language/syntax";
import type { Group } from "../words/items";

/** One thing that a rule is judged on. */
export type Subject =
  | { readonly scope: "indicator"; readonly indicator: Indicator }
  /** `others`: the same DLI in the project's other DLI tables of the version in force. */
  | { readonly scope: "dli"; readonly dli: Dli; readonly others: readonly Dli[]; readonly schedule: DliSchedule }
  | { readonly scope: "year"; readonly row: EstimateRow }
  | { readonly scope: "loan"; readonly loan: Financing }
  | { readonly scope: "budget"; readonly row: BudgetRow }
  | { readonly scope: "project" };

/** Every item of a group, in the order of the tables. */
export function allOf(group: Group, project: Project): readonly Subject[] {
  switch (group) {
    case "indicator":
      return project.indicators.map((indicator) => ({ scope: "indicator", indicator }));
    case "pdo":
    case "intermediate":
      return project.indicators.filter(({ level }) => level === group).map((indicator) => ({ scope: "indicator", indicator }));
    case "dli":
      return dlis(project);
    case "year":
      return project.estimates.flatMap(({ rows }) => rows.map((row): Subject => ({ scope: "year", row })));
    case "loan":
      return project.financing.map((loan) => ({ scope: "loan", loan }));
    case "line":
    case "component":
      return project.budgets.flatMap(({ rows }) =>
        rows.filter(({ kind }) => kind === group).map((row): Subject => ({ scope: "budget", row })),
      );
    case "project":
      return [{ scope: "project" }];
  }
}

function dlis(project: Project): readonly Subject[] {
  const version = scheduleInForce(project)?.version;
  const schedules = project.schedules.filter((schedule) => schedule.version === version);
  const seen = new Set<string>();
  return schedules.flatMap((schedule) => {
    const own = schedule.dlis.filter((dli) => !seen.has(dli.number));
    for (const dli of own) seen.add(dli.number);
    return own.map((dli): Subject => {
      const others = schedules.flatMap((other) => other.dlis.filter((one) => one !== dli && one.number === dli.number));
      return { scope: "dli", dli, others, schedule };
    });
  });
}

/** The items that a rule names; `own` is the indicator that a DLI pays for, or the DLIs that pay for an indicator. */
export function itemsOf({ group, which }: ItemRef, project: Project, of?: Subject): readonly Subject[] {
  const all = allOf(group, project);
  if ("every" in which) return all;
  if ("own" in which)
    return all.filter(
      (one) =>
        (one.scope === "indicator" && of?.scope === "dli" && one.indicator.id === of.dli.indicatorId) ||
        (one.scope === "dli" && of?.scope === "indicator" && one.dli.indicatorId === of.indicator.id),
    );
  if ("number" in which) return all.filter((one) => hasNumber(one, group, which.number));
  const wanted = foldName(which.named);
  return all.filter((one) => namesOf(one).some((name) => foldName(name) === wanted));
}

function hasNumber(one: Subject, group: Group, number: string): boolean {
  switch (one.scope) {
    case "indicator": {
      const prefix = group === "pdo" ? "PDO" : group === "intermediate" ? "IRI" : "I";
      return one.indicator.id === prefix + number;
    }
    case "dli":
      return one.dli.number === number;
    case "year":
      return one.row.fiscalYear === (number.length === 2 ? 2000 + Number(number) : Number(number));
    case "budget":
      return one.row.code === number || new RegExp(`^\\D{0,20}\\b${number.replace(".", "\\.")}(?![\\d.]*\\d)`).test(one.row.name.text);
    case "loan":
    case "project":
      return false;
  }
}

/** What an item can be called by. */
export function namesOf(one: Subject): readonly string[] {
  switch (one.scope) {
    case "indicator":
      return [one.indicator.name, ...one.indicator.records.map((record) => record.name.text), indicatorName(one.indicator)];
    case "dli":
      return [one.dli.name.text, `${dliName(one.dli)} ${one.dli.name.text}`];
    case "year":
      return [one.row.year.text];
    case "loan":
      return [one.loan.loan?.text ?? ""];
    case "budget":
      return [one.row.name.text];
    case "project":
      return [];
  }
}

/** "DLI 4", "PDO 3", "FY 2017": how a message names it. */
export function labelOf(one: Subject): string {
  switch (one.scope) {
    case "indicator":
      return indicatorName(one.indicator);
    case "dli":
      return dliName(one.dli);
    case "year":
      return `Fiscal year ${one.row.fiscalYear === undefined ? one.row.year.text.trim() : String(one.row.fiscalYear)}`;
    case "loan":
      return one.loan.loan ? `Loan ${one.loan.loan.text.trim()}` : "The loan";
    case "budget":
      return clipped(one.row.name.text);
    case "project":
      return "The project";
  }
}

const clipped = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59).trim()}…` : line;
};

/** The cell that names it; the project has none. */
export function cellOf(one: Subject): CellRef | undefined {
  switch (one.scope) {
    case "indicator":
      return one.indicator.records[0]?.cell;
    case "dli":
      return one.dli.cell;
    case "year":
      return one.row.cell;
    case "loan":
      return one.loan.cell;
    case "budget":
      return one.row.cell;
    case "project":
      return undefined;
  }
}
