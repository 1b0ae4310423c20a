import type { FiscalCalendar } from "../base/fiscal";
import { fold } from "../base/fold";
import type { Version } from "../model/project";
import { readPeriod } from "../model/read-period";
import { classify } from "./classify";
import type { Classified } from "./classify";
import type { HeaderBlock } from "./header";
import type { HeaderColumn } from "./header-column";
import { rolesOf } from "./roles";
import type { RoleMatch } from "./roles";
import { versionInHeader } from "./version-words";
import type { SheetView } from "./view";
import { dashes, notApplicable } from "./words/notations";
import { changeStatusOf } from "./words/statuses";

/** One of the two versions whose columns stand beside one another in one table. */
export interface Half {
  readonly version: Version;
  readonly block: HeaderBlock;
  readonly classified: Classified;
  /** The columns that only this version has. */
  readonly own: readonly number[];
  /** The columns that only the other has. */
  readonly others: readonly number[];
}

/**
 * "Current | Proposed", each with years of its own: the table as two, each with the columns that both share. Undefined where a version
 * has less than two columns of time, the two do not repeat one another, or they do not make two tables of one kind.
 */
export function halvesOf(block: HeaderBlock, view: SheetView, calendar: FiscalCalendar): readonly [Half, Half] | undefined {
  const versions = new Map<HeaderColumn, { readonly version: Version; readonly bare: HeaderColumn }>();
  for (const column of block.columns) {
    const found = versionInHeader(column.texts, block.language);
    if (found) versions.set(column, { version: found.version, bare: bareColumn(column, found.rest, calendar) });
  }
  const of = (version: Version): HeaderColumn[] => [...versions.values()].flatMap((each) => (each.version === version ? each.bare : []));
  const [before, after] = [of("current"), of("proposed")];
  if (times(before).length < 2 || times(after).length < 2) return undefined;
  const mirrored = before.filter((one) => after.some((other) => sayTheSame(one, other))).length;
  if (mirrored * 2 < Math.min(before.length, after.length)) return undefined;
  const halfOf = (version: Version): Half | undefined => {
    const columns = block.columns.flatMap((column) => {
      const own = versions.get(column);
      return own === undefined ? column : own.version === version ? own.bare : [];
    });
    const half = { ...block, columns };
    const classified = classify(half, view);
    const [own, others] = version === "current" ? [before, after] : [after, before];
    return classified && { version, block: half, classified, own: own.map(({ col }) => col), others: others.map(({ col }) => col) };
  };
  const [current, proposed] = [halfOf("current"), halfOf("proposed")];
  if (!current || !proposed || current.classified.kind !== proposed.classified.kind) return undefined;
  return ["results-framework", "dli-matrix"].includes(current.classified.kind) ? [current, proposed] : undefined;
}

const times = (columns: readonly HeaderColumn[]): HeaderColumn[] => columns.filter(({ period }) => period !== undefined);

/** A column as if the word for its version did not stand over it. */
function bareColumn(column: HeaderColumn, rest: readonly string[], calendar: FiscalCalendar): HeaderColumn {
  const roles = new Map<string, RoleMatch>();
  for (const [index, text] of [...rest].reverse().entries()) {
    for (const match of rolesOf(text)) {
      const score = match.score * 0.95 ** index;
      if ((roles.get(match.role)?.score ?? 0) < score) roles.set(match.role, { ...match, score });
    }
  }
  const period = column.period ?? rest.map((text) => readPeriod(text, calendar)).find((each) => each !== undefined);
  return {
    ...column,
    roles: [...roles.values()].sort((a, b) => b.score - a.score),
    ...(period ? { period } : {}),
  };
}

const sayTheSame = (one: HeaderColumn, other: HeaderColumn): boolean =>
  one.period?.label === other.period?.label && one.roles[0]?.role === other.roles[0]?.role && (one.period ?? one.roles[0]) !== undefined;

/** True where a row has figures in the other version alone; in this one it says nothing, or that it is new or dropped. */
export function isOfOtherVersion(view: SheetView, row: number, half: Half): boolean {
  const says = (cols: readonly number[]): boolean =>
    cols.some((col) => {
      const text = fold(view.text(row, col));
      const status = changeStatusOf(text);
      return text !== "" && !dashes.has(text) && !notApplicable.has(text) && status !== "new" && status !== "dropped";
    });
  return !says(half.own) && says(half.others);
}
