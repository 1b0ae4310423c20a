import { scheduleInForce } from "../model/project";
import type { Indicator, Project } from "../model/project";
import type { Comparison, ComparedItem, FieldChange, Pair } from "./comparison";
import { differences, fieldsStated, wholeItem } from "./differences";
import type { FieldsStated } from "./differences";
import { pairItems } from "./divide";
import type { Match, PairingOptions } from "./match";
import { sameRows } from "./same-rows";
import type { SameRows } from "./same-rows";
import { kindsInBothVersions, recordsOf, sideOfDli, sideOfIndicator } from "./sides";
import type { SideItem } from "./sides";
import { finished, slice, within } from "./steps";
import type { Steps } from "./steps";

/**
 * Two workbooks: the project as it stood and as it stands now. Of a workbook that holds two versions the one in force is taken. Where one
 * of them has no indicators (or no DLIs) at all, nothing is known of them there: they are not compared, and it is said.
 */
export function compareVersions(before: Project, after: Project, options: Pick<PairingOptions, "answers"> = {}): Comparison {
  return finished(compareVersionsSteps(before, after, options));
}

/** As `compareVersions`, in steps. */
export function* compareVersionsSteps(
  before: Project,
  after: Project,
  options: Pick<PairingOptions, "answers" | "isQuick"> = {},
): Steps<Comparison> {
  // What a person said of a row may be that it is another one than it seems.
  const isPlain = options.isQuick !== false && (options.answers ?? []).length === 0;
  const same = isPlain && before.prints && after.prints ? sameRows(before.prints, after.prints) : undefined;
  if (!same) return yield* compareSidesSteps(versionOf(before), versionOf(after), "workbook", options);
  const indicators: Sides = {
    what: "indicators",
    left: itemsAt(before, same.open.left),
    right: itemsAt(after, same.open.right),
    same: { ...same, before: before.indicators, after: after.indicators },
  };
  const dlis: Sides = { what: "DLIs", left: dlisInForce(before), right: dlisInForce(after) };
  return yield* comparisonOf([indicators, dlis], "workbook", options);
}

function itemsAt({ indicators, prints }: Project, places: readonly number[]): SideItem[] {
  return places.flatMap((place) => {
    const one = indicators[place];
    return (one && sideOfIndicator(one, one.records, prints?.rows[place]?.name)) ?? [];
  });
}

/** What one version of a project states of its indicators and DLIs, apart from the workbook it was read from. */
export interface ProjectVersion {
  readonly indicators: readonly SideItem[];
  readonly dlis: readonly SideItem[];
}

/** The version in force of a project: the proposed one where it holds two. */
export function versionOf(project: Project): ProjectVersion {
  return { indicators: indicatorsInForce(project), dlis: dlisInForce(project) };
}

/** Two versions, wherever they were kept, in steps; `kept` names it for what is not compared. */
export function compareSidesSteps(
  before: ProjectVersion,
  after: ProjectVersion,
  kept: "workbook" | "version",
  options: Pick<PairingOptions, "answers" | "isQuick"> = {},
): Steps<Comparison> {
  const indicators = { what: "indicators", left: before.indicators, right: after.indicators };
  return comparisonOf([indicators, { what: "DLIs", left: before.dlis, right: after.dlis }], kept, options);
}

/** What is compared with what, and the rows among it that are known to be the same. */
interface Sides {
  readonly what: string;
  readonly left: readonly SideItem[];
  readonly right: readonly SideItem[];
  readonly same?: SameRows & { readonly before: readonly Indicator[]; readonly after: readonly Indicator[] };
}

function* comparisonOf(sides: readonly Sides[], kept: "workbook" | "version", options: PairingOptions): Steps<Comparison> {
  const lacking = sides.filter(
    ({ left, right, same }) => (left.length === 0) !== (right.length === 0) && !same?.pairs.some((pair) => pair),
  );
  const notCompared = lacking.map(({ what, left }) => `${what}: the ${left.length === 0 ? "earlier" : "later"} ${kept} states none`);
  const all = sides.reduce((sum, { left, right }) => sum + left.length + right.length, 1);
  let pairs: readonly Pair[] = [];
  let done = 0;
  for (const side of sides) {
    const share = (side.left.length + side.right.length) / all;
    if (lacking.includes(side)) continue;
    const own = yield* within(comparedSides(side, options), done, done + share);
    pairs = pairs.length === 0 ? own : [...pairs, ...own];
    done += share;
  }
  return notCompared.length > 0 ? { pairs, notCompared } : { pairs };
}

function indicatorsInForce(project: Project): SideItem[] {
  const both = kindsInBothVersions(project);
  const sides: SideItem[] = [];
  for (const indicator of project.indicators) {
    const side = sideOfIndicator(indicator, recordsOf(indicator, "proposed", both));
    if (side) sides.push(side);
  }
  return sides;
}

function dlisInForce(project: Project): SideItem[] {
  return (scheduleInForce(project)?.dlis ?? []).map(sideOfDli);
}

/** Items of two sides, paired and compared. */
export function comparePairs(before: readonly SideItem[], after: readonly SideItem[], options: PairingOptions = {}): readonly Pair[] {
  return finished(comparePairsSteps(before, after, options));
}

/** As `comparePairs`, in steps. */
export function comparePairsSteps(
  before: readonly SideItem[],
  after: readonly SideItem[],
  options: PairingOptions = {},
): Steps<readonly Pair[]> {
  return comparedSides({ what: "items", left: before, right: after }, options);
}

function* comparedSides({ left, right, same }: Sides, options: PairingOptions): Steps<readonly Pair[]> {
  const fields = { before: fieldsStated(left, same?.before), after: fieldsStated(right, same?.after) };
  const matches = yield* within(pairItems(left, right, options, same), 0, 0.8);
  const made: Pair[] = [];
  let changed = 0;
  for (const match of matches) {
    made.push(pairOf(match, fields, options.isQuick));
    if (!match.isUnchanged && ++changed % slice === 0) yield 0.8 + (0.2 * made.length) / matches.length;
  }
  return same ? inOrder(same, matches, made) : made;
}

/** The rows that are the same, with those that were looked at between them, in the later version's order; then what has no place there. */
function inOrder({ pairs, open }: SameRows, matches: readonly Match[], made: readonly Pair[]): Pair[] {
  const parts: (readonly Pair[])[] = [];
  let [next, from] = [0, 0];
  for (const place of open.right) {
    // Between two places that were looked at stand rows that are the same.
    parts.push(pairs.slice(from, place) as Pair[]);
    const own = matches[next]?.place === place ? made[next++] : undefined;
    if (own) parts.push([own]);
    from = place + 1;
  }
  parts.push(pairs.slice(from) as Pair[], made.slice(next));
  return parts.flat();
}

/** What an unchanged item differs in. */
const nothing: readonly FieldChange[] = [];

function pairOf(match: Match, fields: { readonly before: FieldsStated; readonly after: FieldsStated }, isQuick?: boolean): Pair {
  const { before, confidence, asks, reasons } = match;
  const stated = match.after?.stated;
  // "Marked for deletion": the later table still shows what is dropped by it.
  const isDropped = before !== undefined && stated?.status === "dropped" && before.stated?.status !== "dropped";
  const after = isDropped ? undefined : match.after;
  const changes = changesOf({ ...match, after }, fields, isQuick);
  const isSame = changes.length === 0 && !match.split && !match.merged;
  const pair: { -readonly [Key in keyof Pair]: Pair[Key] } = {
    kind: (after ?? before)?.kind ?? "indicator",
    status: !before ? "new" : !after ? "dropped" : isSame ? "no-change" : "revised",
    confidence,
    asks,
    changes,
  };
  if (before) pair.before = itemOf(before);
  if (after) pair.after = itemOf(after);
  if (reasons.length > 0) pair.reasons = reasons;
  if (stated) pair.statedStatus = stated;
  if (match.split) pair.split = match.split.map(itemOf);
  if (match.merged) pair.merged = match.merged.map(itemOf);
  if (match.splitFrom) pair.splitFrom = itemOf(match.splitFrom);
  if (match.mergedInto) pair.mergedInto = itemOf(match.mergedInto);
  return pair;
}

function changesOf(
  { before, after, isUnchanged }: Match,
  fields: { readonly before: FieldsStated; readonly after: FieldsStated },
  isQuick?: boolean,
): readonly FieldChange[] {
  if (before && after) return isUnchanged && !after.stated ? nothing : differences(before, after, fields, isQuick);
  if (after) return wholeItem(after, "new");
  return before ? wholeItem(before, "dropped") : nothing;
}

function itemOf(side: SideItem): ComparedItem {
  return { id: side.id, name: side.name, cell: side.cell };
}
