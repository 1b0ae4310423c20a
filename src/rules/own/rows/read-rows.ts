import { fold } from "../../../base/fold";
import { plain } from "../../../base/decimal";
import type { CellRef } from "../../../grid/address";
import type { ListRow, ListTable, Project } from "../../../model/project";
import type { Value } from "../../../model/value";
import type { Severity } from "../../rule";
import { contextOf, readAppliesTo, unknownItem } from "./applies-to";
import type { AppliesTo } from "./applies-to";
import { readCondition } from "./condition";
import { namesIn } from "../language/walk";
import type { Node } from "../language/syntax";
import { readMessage } from "./message";
import type { MessagePart, Place } from "./message";
import { severityWords } from "../words/rows";

/** A rule of the team's own, ready to be judged. */
export interface OwnRule {
  /** "Rule 3", or the name that its row gives it. */
  readonly name: string;
  readonly cell: CellRef;
  readonly severity: Severity;
  readonly appliesTo: AppliesTo;
  readonly condition: Node;
  /** The condition as the row writes it. */
  readonly said: { readonly check: string; readonly threshold?: string };
  readonly message?: readonly MessagePart[];
}

/** What is wrong with a row, at the cell where it is wrong. */
export interface RowFault {
  readonly name: string;
  readonly cell: CellRef;
  readonly row: CellRef;
  /** "applies to", "check" ... */
  readonly column: string;
  readonly what: string;
}

export type ReadRow = { readonly rule: OwnRule } | { readonly faults: readonly RowFault[] };

/** Every row of the project's tables of rules, as a rule or as what is wrong with it. */
export function ownRuleRows(project: Project): readonly ReadRow[] {
  return project.lists
    .filter(({ table }) => table.kind === "verification-rules")
    .flatMap((list) => list.rows.map((row, index) => readRow(row, index, list, project)));
}

function readRow(row: ListRow, index: number, { table }: ListTable, project: Project): ReadRow {
  const { fields } = row;
  const english = table.language === "en";
  const hasCheck = table.columns.some(({ role }) => role === "check");
  const given = hasCheck ? (fields["rule-name"] ?? fields["indicator-code"]) : fields["indicator-code"];
  const checkCell = hasCheck ? fields["check"] : fields["rule-name"];
  const name = nameFrom(given, index);
  const faults: RowFault[] = [];
  const fault = (column: string, value: Value | undefined, what: string): undefined => {
    faults.push({ name, cell: value?.cell ?? emptyCell(column), row: row.cell, column, what });
    return undefined;
  };
  const emptyCell = (column: string): CellRef => {
    const col = table.columns.find(({ role }) => role === column.replace(" ", "-"))?.cell.col;
    return col === undefined ? row.cell : { ...row.cell, col };
  };
  const appliesTo = readAppliesTo(fields["applies-to"]?.text ?? "", english, project);
  const severity = severityOf(fields["severity"]);
  if (typeof appliesTo === "string") fault("applies to", fields["applies-to"], appliesTo);
  if (severity === undefined)
    fault("severity", fields["severity"], `“${fields["severity"]?.text ?? ""}” is no severity: put Error, Warning or Information`);
  if (typeof appliesTo === "string") return { faults };
  const context = contextOf(appliesTo.scope, english);
  const condition = readCondition({ check: checkCell, operator: fields["operator"], threshold: fields["threshold"] }, context);
  if ("column" in condition) fault(condition.column, condition.value, condition.what);
  const message = fields["message"] === undefined ? undefined : readMessage(fields["message"].text, context);
  if (typeof message === "string") fault("message", fields["message"], message);
  const parts = typeof message === "object" ? message : [];
  const isCompound = "node" in condition && condition.node.is !== "compare";
  const empty = parts.flatMap((part) => ("place" in part && sidesOnly.has(part.place) ? [part.place] : []));
  if (isCompound && empty.length > 0)
    fault(
      "message",
      fields["message"],
      `{${empty.join("}, {")}} has nothing to show, for the check is no single comparison: name the value itself, as in {end target}`,
    );
  const nodes = "node" in condition ? [condition.node, ...parts.flatMap((part) => ("node" in part ? [part.node] : []))] : [];
  for (const { item } of nodes.flatMap(namesIn)) {
    const unknown = item && unknownItem(item, project);
    if (unknown !== undefined) fault("check", checkCell, unknown);
  }
  if (faults.length > 0 || severity === undefined || !("node" in condition) || typeof message === "string") return { faults };
  const said = {
    check: checkCell?.text.trim() ?? "",
    ...(fields["threshold"] === undefined ? {} : { threshold: fields["threshold"].text.trim() }),
  };
  return {
    rule: { name, cell: row.cell, severity, appliesTo, condition: condition.node, said, ...(message === undefined ? {} : { message }) },
  };
}

/** Places that only a comparison fills. */
const sidesOnly: ReadonlySet<Place> = new Set(["found", "expected", "difference"]);

function nameFrom(given: Value | undefined, index: number): string {
  if (given === undefined) return `Rule ${index + 1}`;
  const text = given.reading.kind === "number" ? plain(given.reading.number) : given.text.replace(/\s+/g, " ").trim();
  const short = text.length > 60 ? `${text.slice(0, 59).trim()}…` : text;
  return /^[\d.]+$/.test(short) ? `Rule ${short.replace(/\.$/, "")}` : `Rule “${short}”`;
}

const severities = new Map<string, Severity>(
  (Object.entries(severityWords) as [Severity, string][]).flatMap(([severity, words]) =>
    words.split("|").map((word) => [word, severity] as const),
  ),
);

/** Where the row gives none, a warning. */
function severityOf(value: Value | undefined): Severity | undefined {
  return value === undefined ? "warning" : severities.get(fold(value.text));
}
