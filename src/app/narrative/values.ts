import type { Indicator, Project } from "../../model/project";
import type { Value } from "../../model/value";
import { figureOf } from "../../model/value";
import type { Reference } from "../../rules/support/references";

/** The indicator that a reference names; undefined where there is none or several. */
export function indicatorNamed(project: Project, item: Reference): Indicator | undefined {
  const found = project.indicators.filter((one) => one.level === item.kind && /^[A-Z]{2,}(\d+(\.\d+)?)$/.exec(one.id)?.[1] === item.number);
  return found.length === 1 ? found[0] : undefined;
}

/** Whether the tables know the item at all. */
export function isKnown(project: Project, item: Reference): boolean {
  if (item.kind !== "dli") return indicatorNamed(project, item) !== undefined;
  return project.schedules.some((schedule) => schedule.dlis.some((dli) => dli.number === item.number));
}

/** Every figure that the tables state of an item, of the DLI that pays for it or the indicator it pays for, and of its changes. */
export function valuesOfItem(project: Project, item: Reference): Value[] {
  const dlis = project.schedules.flatMap((schedule) => schedule.dlis);
  const own = item.kind === "dli" ? undefined : indicatorNamed(project, item);
  const paid = dlis.filter((dli) =>
    item.kind === "dli" ? dli.number === item.number : dli.indicatorId !== undefined && dli.indicatorId === own?.id,
  );
  const indicators = own ? [own] : project.indicators.filter((one) => paid.some((dli) => dli.indicatorId === one.id));
  const changes = project.changes.filter(
    (row) => indicators.some((one) => one.id === row.indicatorId) || paid.some((dli) => dli.number === row.dliNumber),
  );
  return figuresIn([indicators.map((one) => one.records), paid, changes]);
}

/** Every figure of the tables, but for what the text of the paper is said to state. */
export function valuesOfProject(project: Project): Value[] {
  const { indicators, schedules, estimates, budgets, financing, changes, lists } = project;
  return figuresIn([indicators.map((one) => one.records), schedules, estimates, budgets, financing, changes, lists]);
}

/** The values with a figure anywhere within; tables, which are the same for all, are not gone through. */
function figuresIn(root: unknown): Value[] {
  const found = new Map<string, Value>();
  const seen = new Set<object>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (isValue(node)) {
      if (figureOf(node) !== undefined) found.set(`${node.cell.sheet} ${node.cell.row} ${node.cell.col} ${node.text}`, node);
      return;
    }
    for (const [key, part] of Object.entries(node)) if (key !== "table" && key !== "parent") visit(part);
  };
  visit(root);
  return [...found.values()];
}

const isValue = (node: object): node is Value => "reading" in node && "cell" in node && "text" in node;

/** The years that the tables speak of: of periods, of dates, of fiscal years. */
export function yearsOf(project: Project): Map<number, Value["cell"] | undefined> {
  const years = new Map<number, Value["cell"] | undefined>();
  const seen = new Set<object>();
  const put = (day: string, cell: Value["cell"] | undefined): void => {
    const year = Number(day.slice(0, 4));
    if (!years.get(year)) years.set(year, cell);
  };
  const visit = (node: unknown, cell: Value["cell"] | undefined): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const own = isValue(node) ? node.cell : "cell" in node ? (node.cell as Value["cell"]) : cell;
    if ("from" in node && "to" in node && typeof node.from === "string" && typeof node.to === "string") {
      put(node.from, own);
      put(node.to, own);
    }
    for (const [key, part] of Object.entries(node)) {
      if (key === "fiscalYear" && typeof part === "number") put(String(part), own);
      if (key !== "table" && key !== "parent")
        visit(part, "value" in node && key === "period" ? ((node.value as Value | undefined)?.cell ?? own) : own);
    }
  };
  const { claims: _claims, evidence: _evidence, doubts: _doubts, unread: _unread, tables: _tables, ...rest } = project;
  visit(rest, undefined);
  return years;
}
