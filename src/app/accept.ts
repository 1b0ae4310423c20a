import { parseCell, printCell } from "../grid/address";
import type { CellRef } from "../grid/address";
import { findSheet } from "../grid/workbook";
import type { Workbook } from "../grid/workbook";
import type { Acceptance, AcceptedFinding, CheckResult, Finding } from "../rules/finding";
import { complete } from "./decisions";
import type { Settings } from "./settings";

/**
 * The settings with a person's word that a broken finding may stay. It holds while the rule finds the same figures in the
 * same cells and these read as they do now. Throws RangeError where reason, name or day lack, or nothing is broken.
 */
export function acceptFinding(settings: Settings, finding: Finding, workbook: Workbook, { reason, by, on }: Acceptance): Settings {
  complete({ reason, by, on });
  if (finding.outcome !== "broken") throw new RangeError("Only what is broken can be accepted; this was not judged.");
  const accepted: AcceptedFinding = { ...signOf(finding, workbook), reason, by, on };
  return { ...settings, accepted: [...(settings.accepted ?? []).filter((each) => !isSamePlace(each, finding)), accepted] };
}

/** The settings without the word on this finding: it is open again. */
export function withdrawAcceptance(settings: Settings, finding: Finding): Settings {
  return { ...settings, accepted: (settings.accepted ?? []).filter((each) => !isSamePlace(each, finding)) };
}

/** The settings without acceptances that have no finding any more, as `CheckResult.stale` lists them. */
export function clearStale(settings: Settings, stale: readonly AcceptedFinding[]): Settings {
  const gone = new Set(stale.map((each) => JSON.stringify(each)));
  return { ...settings, accepted: (settings.accepted ?? []).filter((each) => !gone.has(JSON.stringify(each))) };
}

/**
 * The settings with each acceptance at the place where its finding stands now: to be kept after rows were inserted or
 * deleted, so that later changes of the cells are told.
 */
export function acceptancesInPlace(settings: Settings, check: CheckResult, workbook: Workbook): Settings {
  if (!settings.accepted?.length) return settings;
  const { finding } = matched(check.findings, settings.accepted, workbook);
  return {
    ...settings,
    accepted: settings.accepted.map((each) => {
      const at = finding.get(each);
      return at ? { ...each, ...signOf(at, workbook) } : each;
    }),
  };
}

/** The check with what was accepted: which findings may stay, which are open again, which acceptances have no finding. */
export function withAcceptances(check: CheckResult, accepted: readonly AcceptedFinding[], workbook: Workbook): CheckResult {
  const { finding, stale, reopened } = matched(check.findings, accepted, workbook);
  const words = new Map([...finding].map(([each, at]) => [at, each]));
  const findings = check.findings.map((each): Finding => {
    const [word, before] = [words.get(each), reopened.get(each)];
    if (word) return { ...each, accepted: wordOf(word) };
    return before ? { ...each, reopened: wordOf(before) } : each;
  });
  const count = findings.filter((each) => each.accepted).length;
  return { ...check, findings, counts: { ...check.counts, accepted: count }, ...(stale.length > 0 ? { stale } : {}) };
}

const wordOf = ({ reason, by, on }: AcceptedFinding): Acceptance => ({ reason, by, on });

/** What a finding is known again by. */
type Sign = Pick<AcceptedFinding, "rule" | "cells" | "texts" | "figures" | "rows">;

function signOf(finding: Finding, workbook: Workbook): Sign {
  return {
    rule: finding.rule,
    cells: finding.cells.map(printCell),
    texts: finding.cells.map((cell) => textAt(workbook, cell)),
    figures: [finding.found, finding.expected, finding.difference].map((figure) => figure ?? ""),
    rows: finding.cells.map((cell) => besideOf(workbook, cell)),
  };
}

function textAt(workbook: Workbook, { sheet, row, col }: CellRef): string {
  return findSheet(workbook, sheet)?.cell(row, col).text ?? "";
}

/** The other cells of its row that hold something, with their columns: what moves with it. Long rows by their first part. */
function besideOf(workbook: Workbook, { sheet, row, col }: CellRef): string {
  const on = findSheet(workbook, sheet);
  const texts: string[] = [];
  for (let other = 0; on && other < Math.min(on.colCount, 64); other++) {
    const text = other === col ? "" : on.cell(row, other).text;
    if (text !== "") texts.push(`${other}:${text.slice(0, 40)}`);
  }
  return texts.join("|").slice(0, 400);
}

interface Matched {
  readonly finding: ReadonlyMap<AcceptedFinding, Finding>;
  readonly reopened: ReadonlyMap<Finding, AcceptedFinding>;
  readonly stale: readonly AcceptedFinding[];
}

/** Where the finding of an acceptance stands now: in its place, or where its rows moved to; undefined where neither is certain. */
function placeNow(each: AcceptedFinding, open: Open, left: readonly AcceptedFinding[]): Finding | undefined {
  const inPlace = open.find(([, sign]) => sameList(sign.cells, each.cells) && sameReading(sign, each));
  if (inPlace && sameList(inPlace[1].rows ?? [], each.rows ?? [])) return inPlace[0];
  const moved = open.filter(([, sign]) => hasMoved(each, sign));
  if (moved.length === 0) return inPlace?.[0];
  const rivals = left.filter((other) => sameReading(other, each) && sameList(other.rows ?? [], each.rows ?? []));
  return inPlace || moved.length > 1 || rivals.length > 1 ? undefined : moved[0]?.[0];
}

type Open = readonly (readonly [Finding, Sign])[];

function matched(findings: readonly Finding[], accepted: readonly AcceptedFinding[], workbook: Workbook): Matched {
  const finding = new Map<AcceptedFinding, Finding>();
  const reopened = new Map<Finding, AcceptedFinding>();
  if (accepted.length === 0) return { finding, reopened, stale: [] };
  const rules = new Set(accepted.map(({ rule }) => rule));
  let open: Open = findings
    .filter(({ outcome, rule }) => outcome === "broken" && rules.has(rule))
    .map((each) => [each, signOf(each, workbook)] as const);
  const isExact = ([, sign]: Open[number], each: AcceptedFinding): boolean =>
    sameList(sign.cells, each.cells) && sameReading(sign, each) && sameList(sign.rows ?? [], each.rows ?? []);
  const exactFirst = [...accepted].sort(
    (a, b) => Number(!open.some((one) => isExact(one, a))) - Number(!open.some((one) => isExact(one, b))),
  );
  for (const each of exactFirst) {
    const at = placeNow(
      each,
      open,
      exactFirst.filter((one) => !finding.has(one)),
    );
    if (!at) continue;
    finding.set(each, at);
    open = open.filter(([one]) => one !== at);
  }
  for (const each of accepted.filter((one) => !finding.has(one))) {
    const at = open.find(([one, sign]) => !reopened.has(one) && sign.rule === each.rule && sign.cells[0] === each.cells[0])?.[0];
    if (at) reopened.set(at, each);
  }
  const again = new Set(reopened.values());
  return { finding, reopened, stale: accepted.filter((each) => !finding.has(each) && !again.has(each)) };
}

function sameReading(a: Sign, b: Sign): boolean {
  return a.rule === b.rule && sameList(a.texts, b.texts) && sameList(a.figures ?? [], b.figures ?? []);
}

/**
 * The same texts, figures and rows, at other rows of the same sheets and columns. A cell alone in its row is not certain to
 * be the same one.
 */
function hasMoved(from: AcceptedFinding, to: Sign): boolean {
  if (!sameReading(from, to) || !from.rows || !to.rows || !sameList(from.rows, to.rows) || from.rows.some((row) => row === ""))
    return false;
  const [before, after] = [from.cells.map(parseCell), to.cells.map(parseCell)];
  const sameLine = (a: CellRef | undefined, b: CellRef | undefined): boolean => a !== undefined && a.sheet === b?.sheet && a.col === b.col;
  return before.length === after.length && before.every((cell, n) => sameLine(cell, after[n]));
}

const isSamePlace = (accepted: AcceptedFinding, finding: Finding): boolean =>
  accepted.rule === finding.rule && sameList(accepted.cells, finding.cells.map(printCell));

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item, n) => item === b[n]);
