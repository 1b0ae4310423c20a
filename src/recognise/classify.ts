import { titleRowOver } from "./dli-title";
import type { HeaderBlock } from "./header";
import type { HeaderColumn } from "./header-column";
import { rolesOf } from "./roles";
import { readPeriod } from "../model/read-period";
import { shapes } from "./shapes";
import { isTitledMoney } from "./titled-money";
import type { Shape } from "./shapes";
import type { FiscalCalendar } from "../base/fiscal";
import type { TableCorrection, TableKind } from "../model/table";
import type { SheetView } from "./view";

/** A header column with the one role it has in its table. */
export interface RoledColumn extends HeaderColumn {
  readonly role: string;
}

export interface Classified {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly why: string;
  readonly columns: readonly RoledColumn[];
  /** One of several blocks, each of one DLI. */
  readonly inDliBlock?: true;
}

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

const enough = 0.6;

/** What kind of table a header makes, if any: the kind that explains most of its columns. */
export function classify(block: HeaderBlock, view: SheetView, only?: TableKind): Classified | undefined {
  let best: Classified | undefined;
  const isMoneyTable = isTitledMoney(view, block);
  for (const shape of shapes) {
    if (only !== undefined && shape.kind !== only) continue;
    if (shape.paysTargets && !((paysTargets(block) || isMoneyTable) && saysPaid(view, block))) continue;
    if (isMoneyTable && shape.kind === "results-framework") continue;
    if (shape.inDliBlock && titleRowOver(view, block.top) === undefined) continue;
    const found = shape.rows === undefined || rowsName(view, block, shape.rows) ? fit(block, shape) : undefined;
    // What is said to pay for results is no plain framework, however well its columns would fit one.
    if (found && (!best || found.confidence > best.confidence + 0.001 || (shape.paysTargets && best.kind === "results-framework")))
      best = found;
  }
  return best;
}

/** Whether one of the first rows under a header says one of these roles at its left. */
function rowsName(view: SheetView, block: HeaderBlock, roles: readonly string[]): boolean {
  for (let row = block.bottom + 1; row <= block.bottom + 4; row++) {
    for (const col of view.filled(row).slice(0, 3)) {
      const text = view.text(row, col);
      if (text.length <= 80 && rolesOf(text).some((match) => match.score >= 0.7 && roles.includes(match.role))) return true;
    }
  }
  return false;
}

function fit(block: HeaderBlock, shape: Shape): Classified | undefined {
  const wanted = new Set([...shape.needs.flat(), ...shape.may]);
  const periods = block.columns.filter((column) => column.period !== undefined);
  const usesPeriods = wanted.has("period") || shape.periodRole !== undefined;
  const assigned = assign(block.columns, wanted, usesPeriods ? (shape.periodRole ?? "amount") : undefined);
  const columns = shape.kind === "dli-matrix" || shape.kind === "dli-prices" ? withDlis(assigned) : assigned;
  const has = new Set(columns.map((column) => column.role));
  for (const role of block.labelRows.keys()) has.add(role);
  const missing = shape.needs.filter(
    (group) => !group.some((role) => (role === "period" ? periods.length >= (shape.periods ?? 1) && usesPeriods : has.has(role))),
  );
  if (missing.length > 0) return undefined;
  // One column must not serve two needs.
  if (shape.needs.length > has.size + (periods.length > 0 ? 1 : 0)) return undefined;
  if (columns.length < (shape.minColumns ?? 2)) return undefined;
  if (shape.kind === "results-framework" && mostlyMoney(periods)) return undefined;
  const against = new Set(shape.not);
  const opposed = block.columns.filter(
    (column) => column.roles[0] && column.roles[0].score >= 0.95 && against.has(column.roles[0].role) && !has.has(column.roles[0].role),
  ).length;
  const known = columns.filter((column) => column.role !== "other");
  const explained = known.length / Math.max(columns.length, 1);
  if (explained < (shape.explains ?? 0)) return undefined;
  const strength =
    known.reduce(
      (total, column) =>
        total + (column.period && column.role !== "other" ? 1 : (column.roles.find((match) => match.role === column.role)?.score ?? 0.6)),
      0,
    ) / Math.max(known.length, 1);
  // A current actual beside baseline and end target, without years, is a status report.
  const isStatus = shape.kind === "results-framework" && periods.length === 0 && has.has("actual") && !has.has("fiscal-year") ? 0.1 : 0;
  const isFramework = shape.kind === "dli-matrix" && marksIndicators(columns) ? 0.2 : 0;
  const confidence = Math.max(
    0,
    Math.min(1, 0.4 + 0.4 * explained * strength + 0.05 * Math.min(4, shape.needs.length) - 0.25 * opposed - isStatus - isFramework),
  );
  if (confidence < enough) return undefined;
  const words = known
    .filter((column) => column.period === undefined || !usesPeriods)
    .map((column) => `"${clip(column.texts.at(-1) ?? "")}"`);
  const times = periods.length > 0 && usesPeriods ? `${periods.length} column${periods.length === 1 ? "" : "s"} of time` : "";
  const why = [words.length > 0 ? `header words ${words.slice(0, 6).join(", ")}${words.length > 6 ? "…" : ""}` : "", times]
    .filter((part) => part !== "")
    .join("; ");
  return {
    kind: shape.kind,
    confidence: Math.round(confidence * 100) / 100,
    why,
    columns,
    ...(shape.inDliBlock ? { inDliBlock: true as const } : {}),
  };
}

const scoreOf = (column: HeaderColumn, ...roles: readonly string[]): number =>
  Math.max(0, ...column.roles.filter((match) => roles.includes(match.role)).map((match) => match.score));

const isMoney = (column: HeaderColumn): boolean =>
  scoreOf(column, "amount") >= 0.6 && scoreOf(column, "target", "actual", "cumulative-target") < 0.55;

/** "Target 2022 | Target 2023 | Amount 2022 | Amount 2023". */
const paysTargets = ({ columns }: HeaderBlock): boolean => {
  const times = columns.filter(({ period }) => period !== undefined);
  return times.some(isMoney) && times.some((column) => scoreOf(column, "target") >= 0.6);
};

/** Words for payment by results in the sheet's name or in the lines over a header. */
function saysPaid(view: SheetView, { top }: HeaderBlock): boolean {
  const lines = [view.sheet.name];
  for (let row = Math.max(0, top - 4); row < top; row++) lines.push(...view.filled(row).map((col) => view.text(row, col)));
  return /\b(?:tranches?|variables?|dlis?|pbcs?|ild|ivd|disburse\w*|d[eé]caiss\w*|desembols\w*|incentiv\w*|primes?|results?-based|payments? by results)\b/iu.test(
    lines.join(" "),
  );
}

/** Under "Indicator" alone, rows that say "DLI 1: ..." number the DLIs. */
function withDlis(columns: readonly RoledColumn[]): readonly RoledColumn[] {
  if (columns.some(({ role }) => role === "dli" || role === "dlr" || role === "unit-value")) return columns;
  const at = columns.findIndex(({ roles }) => roles.some(({ role }) => role === "dli"));
  return columns.map((column, index) => (index === at ? { ...column, role: "dli" } : column));
}

/** "Montant 2023 | Montant 2024": what the years hold is money, not targets. */
const mostlyMoney = (periods: readonly HeaderColumn[]): boolean => periods.filter(isMoney).length * 2 > periods.length;

const paying = new Set([
  "unit-value",
  "allocation",
  "total",
  "disbursement-date",
  "disbursement-number",
  "end-of-period",
  "dlr",
  "lot",
  "units",
]);

/** A column beside the indicators that says which of them a DLI pays for: a framework's, where nothing else speaks of payment. */
function marksIndicators(columns: readonly RoledColumn[]): boolean {
  const at = (role: string): number | undefined => columns.find((column) => column.role === role)?.col;
  const [dli, indicator] = [at("dli"), at("indicator")];
  const pays = columns.some((column) => paying.has(column.role) || (column.role === "amount" && column.period === undefined));
  return dli !== undefined && indicator !== undefined && dli > indicator && at("baseline") !== undefined && !pays;
}

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 28 ? line.slice(0, 27) + "…" : line;
};

const paidRoles = ["executed", "release", "committed", "disbursed", "allocation", "cost"];

function assign(columns: readonly HeaderColumn[], wanted: ReadonlySet<string>, periodRole: string | undefined): RoledColumn[] {
  const taken = new Map<string, number>();
  const places = [...wanted];
  const order = (role: string): number => (wanted.has(role) ? places.indexOf(role) : places.length);
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
    const ranked = [...column.roles].sort((a, b) => b.score - a.score || order(a.role) - order(b.role));
    for (const match of ranked) {
      if (!wanted.has(match.role) || match.score < 0.6) continue;
      const holder = taken.get(match.role);
      if (holder !== undefined && single.has(match.role)) continue;
      return match.role;
    }
    return "other";
  };
  // The surest columns choose first, so that "Current" and "Current estimate" do not swap; order is then restored.
  const surest = [...columns].sort((a, b) => (b.roles[0]?.score ?? 0) - (a.roles[0]?.score ?? 0) || a.col - b.col);
  const roles = new Map<number, string>();
  for (const column of surest) {
    const role = choose(column);
    roles.set(column.col, role);
    if (role !== "other") taken.set(role, column.col);
  }
  return columns.map((column) => ({ ...column, role: roles.get(column.col) ?? "other" }));
}

/**
 * A header as the kind that a person says it is, its columns as they say: what they leave open is assigned by the words.
 * Never refused.
 */
export function classifyAs(
  block: HeaderBlock,
  view: SheetView,
  kind: TableKind,
  correction: TableCorrection,
  calendar: FiscalCalendar,
): Classified {
  const ofKind = shapes.filter((shape) => shape.kind === kind);
  const fitting = classify(block, view, kind);
  const wanted = new Set(ofKind.flatMap((shape) => [...shape.needs.flat(), ...shape.may]));
  const periodRole = ofKind.find((shape) => shape.periodRole !== undefined)?.periodRole;
  const known = new Map((fitting?.columns ?? assign(block.columns, wanted, periodRole)).map((column) => [column.col, column]));
  for (const each of correction.columns ?? []) {
    const column = known.get(each.col) ?? { col: each.col, row: block.bottom, texts: [], roles: [], role: "other" };
    const period = each.period === undefined ? undefined : readPeriod(each.period, calendar);
    const role = each.role ?? (period && column.role === "other" ? (periodRole ?? "amount") : column.role);
    known.set(each.col, { ...column, role, ...(period ? { period } : {}) });
  }
  const columns = [...known.values()].sort((a, b) => a.col - b.col);
  // A word on its columns or its unit of money leaves a table of blocks one of blocks.
  return { kind, confidence: 1, why: "as you said", columns, ...(fitting?.inDliBlock ? { inDliBlock: true as const } : {}) };
}
