import { foldName } from "../../base/fold";
import { a1 } from "../../grid/address";
import type { Project } from "../../model/project";
import type { Table } from "../../model/table";
import type { Field, ListRef } from "../protocol";
import type { Draft } from "./draft";

/** The share of asked columns that a list must have to be taken for the one that is meant. */
const enough = 0.6;

/**
 * The evidence list of each protocol that rests on one: the list whose sheet or title names its DLI or indicator; else
 * the only list that has the columns it asks for, where no other protocol fits it as well.
 */
export function chosenLists(drafts: readonly Draft[], project: Project): ReadonlyMap<Draft, ListRef> {
  const chosen = new Map<Draft, ListRef>();
  const tables = project.evidence.map(({ table }) => table);
  const listed = drafts.filter((draft) => draft.list !== undefined || draft.steps.some(({ step }) => step.kind === "coverage"));
  for (const draft of listed) {
    const named = tables.filter((table) => codesOf(draft).some((code) => mentions(`${table.sheet} ${table.title ?? ""}`, code)));
    if (named.length === 1 && named[0]) chosen.set(draft, refOf(named[0], tables));
  }
  for (const table of tables) {
    const ref = refOf(table, tables);
    if ([...chosen.values()].some((each) => each.sheet === ref.sheet && each.at === ref.at)) continue;
    const fits = listed.filter((draft) => !chosen.has(draft)).map((draft) => ({ draft, fit: fitOf(draft, table) }));
    const [best, second] = fits.filter(({ fit }) => fit >= enough).sort((a, b) => b.fit - a.fit);
    if (best && (!second || second.fit < best.fit)) chosen.set(best.draft, ref);
  }
  return chosen;
}

function refOf(table: Table, tables: readonly Table[]): ListRef {
  const isAlone = tables.filter((each) => each.sheet === table.sheet).length === 1;
  const cell = table.columns[0]?.cell;
  return isAlone || !cell ? { sheet: table.sheet } : { sheet: table.sheet, at: a1(cell.row, cell.col) };
}

const codesOf = ({ source }: Draft): string[] => [source.id, ...(source.indicator ? [source.indicator.id] : [])];

function fitOf(draft: Draft, table: Table): number {
  const fields = draft.steps.flatMap(({ step }): readonly Field[] => (step.kind === "fields" ? step.fields : []));
  const has = (field: Field): boolean =>
    table.columns.some(
      (column) => (field.role !== undefined && column.role === field.role) || foldName(column.header) === foldName(field.name),
    );
  if (fields.length === 0 || (draft.key && !has(draft.key))) return 0;
  return fields.filter(has).length / fields.length;
}

/** "DLI 1" in "Evidence DLI1", and not in "DLI 11". */
function mentions(text: string, code: string): boolean {
  const [, letters = "", number = ""] = /^([A-Za-z]+)\s*([\d.]+)$/.exec(code) ?? [];
  const pattern = `(?<![A-Za-z])${letters}[\\s_-]*${number.replace(".", "\\.")}(?!\\d|\\.\\d)`;
  return letters !== "" && new RegExp(pattern, "i").test(text);
}
