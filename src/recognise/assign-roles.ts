import type { HeaderColumn, RoledColumn } from "./header-column";

/** Roles that only one column of a table has; a second such column is something else. */
const single = new Set([
  "indicator",
  "dli",
  "dlr",
  "baseline",
  "end-target",
  "unit-value",
  "current",
  "proposed",
  "paragraph",
  "claim",
  "changed",
  "not-changed",
  "fiscal-year",
  "component",
  "budget-activity",
  "status",
  "detail",
  "unit-of-measure",
]);

const paidRoles = ["executed", "release", "committed", "disbursed", "allocation", "cost"];

/** Roles with their place: what a kind needs comes before what it may have. */
export type WantedRoles = ReadonlyMap<string, number>;

export const wantedRoles = (roles: readonly string[]): WantedRoles => new Map([...new Set(roles)].map((role, place) => [role, place]));

/** "Category 1" heads the amounts of one category, not the names of categories. */
const isOneOf = ({ texts }: HeaderColumn, role: string): boolean =>
  (role === "budget-activity" || role === "component") && /^\p{L}+\s?\d{1,2}$/u.test(texts.at(-1)?.trim() ?? "");

/** The one role that each column of a header has in a table that wants these; `periodRole` is what its columns of time hold. */
export function assignRoles(columns: readonly HeaderColumn[], wanted: WantedRoles, periodRole: string | undefined): RoledColumn[] {
  const taken = new Set<string>();
  const order = (role: string): number => wanted.get(role) ?? wanted.size;
  const score = (column: HeaderColumn, role: string): number => column.roles.find((match) => match.role === role)?.score ?? 0;
  // "2019" over "Target" and "Amount": the two columns of one period are its units and its amount.
  const isUnits = (column: HeaderColumn): boolean =>
    Math.max(score(column, "target"), score(column, "units")) > score(column, "amount") &&
    columns.some((each) => each !== column && each.period?.label === column.period?.label && score(each, "amount") >= 0.6);
  // "2019 %" beside "2019 target" is something else of that year; "2023" beside "End target (Dec 2023)" is not.
  const isBeside = (column: HeaderColumn): boolean =>
    !["target", "actual", "cumulative-target", "baseline", "end-target"].some((role) => score(column, role) >= 0.55) &&
    columns.some(
      (each) =>
        each !== column &&
        each.period?.label === column.period?.label &&
        score(each, "target") >= 0.6 &&
        !["baseline", "end-target"].some((role) => score(each, role) >= 0.6),
    );
  const choose = (column: HeaderColumn): string => {
    if (column.period !== undefined && periodRole !== undefined) {
      if (periodRole === "amount" && wanted.has("units") && isUnits(column)) return "units";
      if (periodRole === "target" && isBeside(column)) return "other";
      if (score(column, "actual") >= 0.55 && wanted.has("actual")) return "actual";
      // "2024 budget" beside "2024 spent", in tables of what was paid.
      const paid = periodRole === "amount" ? paidRoles.find((role) => wanted.has(role) && score(column, role) >= 0.6) : undefined;
      if (paid !== undefined && ["executed", "committed"].some((role) => wanted.has(role))) return paid;
      const cumulative = score(column, "cumulative-target") >= 0.6 && wanted.has("cumulative-target");
      if (wanted.has("end-target") && score(column, "end-target") >= 0.6) return "end-target";
      if (wanted.has("baseline") && score(column, "baseline") >= 0.6) return "baseline";
      return cumulative ? "cumulative-target" : periodRole;
    }
    // Among words that fit equally, what the kind needs comes before what it may have.
    const fitting = column.roles.filter(
      ({ role, score: has }) => has >= 0.6 && wanted.has(role) && !(taken.has(role) && single.has(role)) && !isOneOf(column, role),
    );
    return fitting.sort((a, b) => b.score - a.score || order(a.role) - order(b.role))[0]?.role ?? "other";
  };
  // The surest columns choose first, so that "Current" and "Current estimate" do not swap; order is then restored.
  const surest = [...columns].sort((a, b) => (b.roles[0]?.score ?? 0) - (a.roles[0]?.score ?? 0) || a.col - b.col);
  const roles = new Map<number, string>();
  for (const column of surest) {
    const role = choose(column);
    roles.set(column.col, role);
    if (role !== "other") taken.add(role);
  }
  return columns.map((column) => ({ ...column, role: roles.get(column.col) ?? "other" }));
}
