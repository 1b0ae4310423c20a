import type { Table } from "../../model/table";
import { placeOf, severities } from "./findings";
import type { FindingGroup, KeyedFinding } from "./findings";
import type { Grouping } from "./state";

const gravity = ({ finding }: KeyedFinding): number => severities.indexOf(finding.severity);

/**
 * Findings under their headings. By severity: gravest first, then by place in the workbook's order; by table: in the
 * workbook's order; by rule: the rule with the gravest finding first. Within a group the gravest come first, then as the rules gave them.
 */
export function grouped(tables: readonly Table[], findings: readonly KeyedFinding[], by: Grouping = "severity"): readonly FindingGroup[] {
  const groups = new Map<string, Omit<FindingGroup, "findings"> & { findings: KeyedFinding[] }>();
  for (const item of findings) {
    const head = headOf(tables, item, by);
    const group = groups.get(head.id) ?? { ...head, findings: [] };
    group.findings.push(item);
    groups.set(head.id, group);
  }
  const order = new Map(tables.map((table, n) => [table.id, n]));
  const placed = (group: FindingGroup): number => (group.place === undefined ? 0 : (order.get(group.place.id) ?? order.size));
  const gravest = (group: FindingGroup): number => (by === "table" ? 0 : Math.min(...group.findings.map(gravity)));
  return [...groups.values()]
    .map((group) => ({ ...group, findings: group.findings.sort((a, b) => gravity(a) - gravity(b)) }))
    .sort((a, b) => gravest(a) - gravest(b) || placed(a) - placed(b));
}

function headOf(tables: readonly Table[], { finding }: KeyedFinding, by: Grouping): Omit<FindingGroup, "findings"> {
  if (by === "rule") return { id: `rule ${finding.rule}`, rule: finding.rule };
  const place = placeOf(tables, finding);
  return by === "table" ? { id: `table ${place.id}`, place } : { id: `${finding.severity} ${place.id}`, severity: finding.severity, place };
}
