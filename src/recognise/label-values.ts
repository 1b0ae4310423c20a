import { fold } from "../base/fold";
import type { Area } from "../grid/address";
import type { RoledColumn } from "./header-column";
import { makeRegion } from "./region";
import type { KindOverride, Reading, Region } from "./region";
import { rolesOf } from "./roles";
import { dashes, notApplicable } from "./words/notations";
import type { SheetView } from "./view";

const financingRoles = new Set([
  "approval",
  "signing",
  "effectiveness",
  "closing",
  "original-closing",
  "restructured",
  "commitment",
  "disbursed",
  "undisbursed",
  "cancelled",
  "loan-number",
]);
const basicRoles = new Set(["project-id", "project-name", "pdo", "country", "borrower", "implementing-agency", "instrument"]);

/** A label with its value: to the right of it, or under it. */
export interface LabelValue {
  readonly role: string;
  readonly row: number;
  readonly col: number;
  readonly valueRow: number;
  readonly valueCol: number;
}

const regionPairs = new WeakMap<Region, readonly LabelValue[]>();

/** The pairs of a label-value region; empty for any other. */
export function pairsOf(region: Region): readonly LabelValue[] {
  return regionPairs.get(region) ?? [];
}

/** Blocks of labels with values beside them: financing data and basic data of a project; a person's word on one wins. */
export function labelValueRegions(view: SheetView, reading: Reading, taken: readonly Area[], said: readonly KindOverride[]): Region[] {
  const pairs: LabelValue[] = [];
  const rows = Math.min(view.sheet.rowCount, 400);
  for (let row = 0; row < rows; row++) {
    if (taken.some((area) => row >= area.top && row <= area.bottom)) continue;
    const filled = view.filled(row);
    for (const [index, col] of filled.entries()) {
      const role = labelRole(view, row, col);
      if (role === undefined) continue;
      const right = filled[index + 1];
      if (right === undefined || labelRole(view, row, right) !== undefined || right - (view.mergeAt(row, col)?.right ?? col) > 2) continue;
      if (financingRoles.has(role) && role !== "loan-number" && !holdsFigure(view, row, right)) continue;
      pairs.push({ role, row, col, valueRow: row, valueCol: right });
    }
  }
  return groupsOf(pairs)
    .filter((group) => new Set(group.map((pair) => pair.role)).size >= 2)
    .map((group) => regionOf(view, reading, group, said))
    .filter((region) => region !== undefined);
}

/** The role of a label in a block of labels and values: "Closing date", "Net commitment". */
export function labelRole(view: SheetView, row: number, col: number): string | undefined {
  const cell = view.shown(row, col);
  if (cell.content.kind !== "text") return undefined;
  return rolesOf(view.text(row, col)).find((match) => match.score >= 0.85 && (financingRoles.has(match.role) || basicRoles.has(match.role)))
    ?.role;
}

/** A date or an amount has digits, or says that there is none yet; "Yes" beside "Closing date extension" is neither. */
function holdsFigure(view: SheetView, row: number, col: number): boolean {
  const text = view.text(row, col);
  return /\d/.test(text) || notApplicable.has(fold(text)) || dashes.has(fold(text));
}

/** Pairs with no more than three rows between them belong together. */
function groupsOf(pairs: readonly LabelValue[]): LabelValue[][] {
  const groups: LabelValue[][] = [];
  for (const pair of pairs) {
    const last = groups.at(-1);
    if (last && pair.row - (last.at(-1)?.row ?? 0) <= 4) last.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

function regionOf(view: SheetView, reading: Reading, pairs: readonly LabelValue[], said: readonly KindOverride[]): Region | undefined {
  const financing = pairs.filter((pair) => financingRoles.has(pair.role));
  const rows = [...new Set(pairs.map((pair) => pair.row))];
  const left = Math.min(...pairs.map((pair) => pair.col));
  const right = Math.max(...pairs.map((pair) => pair.valueCol));
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  const correction = said.find(
    ({ area }) => area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left,
  )?.correction;
  if (correction?.kind === null) return undefined;
  const about: string[] = [];
  for (let row = Math.max(0, top - 3); row < top; row++) for (const col of view.filled(row)) about.push(view.text(row, col));
  const columns: RoledColumn[] = pairs.map((pair) => ({
    col: pair.valueCol,
    row: pair.row,
    texts: [view.text(pair.row, pair.col)],
    roles: [],
    role: pair.role,
  }));
  const labels = pairs.slice(0, 6).map((pair) => `"${view.text(pair.row, pair.col)}"`);
  const region = makeRegion({
    view,
    kind: "financing",
    confidence: correction ? 1 : Math.min(0.95, 0.55 + 0.08 * new Set(financing.map((pair) => pair.role)).size),
    why: correction ? "as you said" : `labels with values beside them: ${labels.join(", ")}`,
    language: rolesOf(view.text(pairs[0]?.row ?? 0, pairs[0]?.col ?? 0))[0]?.languages[0] ?? "en",
    about: about.filter((text) => text.length <= 120).join(" \n "),
    columns,
    rows,
    headers: [],
    labelRows: new Map(),
    area: { top, left, bottom, right },
    reading,
    ...(correction ? { correction } : {}),
  });
  // Only financing data is a table of its own; basic data alone gives the project's name and number.
  regionPairs.set(region, pairs);
  return region;
}
