import { fold } from "../base/fold";
import type { EvidenceList, Project } from "../model/project";
import { a1 } from "../grid/address";
import { findList, isReason } from "./find-lists";
import type { Protocol } from "./protocol";
import { finder } from "./propose/words/phrases";
import { repeatWords } from "./propose/words/repeats";

const findRepeat = finder(repeatWords);

/**
 * For each evidence list that no confirmed protocol checks for ids: that each person stands once. Only where one column
 * is the person's id, and no other speaks of what a person has several of (months, subjects, visits). It confirms
 * nothing and pays nothing; what it finds is for a person to look at.
 */
export function plainProtocols(project: Project, protocols: readonly Protocol[]): readonly Protocol[] {
  const checked = new Set(
    protocols
      .filter((protocol) => protocol.confirmed && protocol.steps.some(({ kind }) => kind === "unique"))
      .flatMap(({ lists }) => lists.map((ref) => findList(project.evidence, ref)))
      .flatMap((found) => (isReason(found) ? [] : [found])),
  );
  return project.evidence.filter((list) => !checked.has(list)).flatMap((list) => plainOf(list) ?? []);
}

function plainOf(list: EvidenceList): Protocol | undefined {
  const { table } = list;
  const ids = table.columns.filter(({ role }) => role === "person-id");
  const [id] = ids;
  if (!id || ids.length > 1 || table.confidence < 0.8) return undefined;
  const repeats = table.columns.some(
    ({ header, role, period }) => period !== undefined || role === "date-row" || findRepeat(fold(header)).length > 0,
  );
  if (repeats || findRepeat(fold(`${table.sheet} ${table.title ?? ""}`)).length > 0) return undefined;
  const at = a1(id.cell.row, id.cell.col);
  return {
    id: table.sheet,
    lists: [{ sheet: table.sheet, at }],
    steps: [{ kind: "unique", key: [{ name: id.header.split(" / ").at(-1) ?? id.header, role: "person-id" }] }],
    cell: id.cell,
    confirmed: true,
  };
}
