import type { IsoDate } from "../base/dates";
import type { Comparison } from "../compare/comparison";
import { finished } from "../compare/steps";
import type { Steps } from "../compare/steps";
import type { Workbook } from "../grid/workbook";
import type { Annex } from "../report/annex/annex";
import type { Versions } from "../report/annex/cover";
import { annexSheets, annexSteps } from "../report/annex/set";
import type { AnnexFacts } from "../report/annex/set";
import type { AnnexMaker } from "../report/draft";
import type { SheetSet } from "../report/sheet-set";
import type { Analysis } from "./analyse";
import type { Settings } from "./settings";
import { reasonsGiven } from "./typed-reasons";
import type { ComparedVersions } from "./versions";

export { inSlices } from "./in-slices";
export { annexDocument } from "../report/annex/document";
export { annexHtml, annexPlain } from "../report/annex/html";

export interface AnnexOptions {
  /** From which versions, and when. */
  readonly versions: Versions;
  /** Why fields change, by `changeKey`. */
  readonly reasons?: ReadonlyMap<string, string>;
  /** Against another workbook; the two versions that the workbook itself holds without it. */
  readonly comparison?: Comparison;
  /** Annexes that are not wanted. */
  readonly leaveOut?: ReadonlySet<AnnexMaker>;
}

/** What a person asks for. */
export interface AnnexRequest {
  /** What the workbook is called. */
  readonly name: string;
  readonly on: IsoDate | undefined;
  /** The two versions; see `versionsSteps`. */
  readonly compared: ComparedVersions | undefined;
  readonly leaveOut?: ReadonlySet<AnnexMaker>;
}

/**
 * The options for what a person asks for, with the reasons that the workbook holds; undefined where there are no two versions, or where
 * the later one is another workbook: annexes are made for the workbook that is restructured, from its own cells.
 */
export function annexOptionsOf(
  workbook: Workbook,
  settings: Settings,
  { name, on, compared, leaveOut }: AnnexRequest,
): AnnexOptions | undefined {
  if (!compared || compared.later !== undefined) return undefined;
  return {
    comparison: compared.comparison,
    versions: { later: name, on, ...(compared.earlier === undefined ? {} : { earlier: compared.earlier }) },
    reasons: reasonsGiven(workbook, settings),
    ...(leaveOut ? { leaveOut } : {}),
  };
}

/** The annexes of a restructuring paper as sheets; undefined where there are no two versions. `workbook` is the one that was analysed. */
export function annexSheetsOf(analysis: Analysis, workbook: Workbook, options: AnnexOptions): SheetSet | undefined {
  const facts = factsOf(analysis, workbook, options);
  return facts && annexSheets(facts);
}

/** The same annexes as tables in steps, for a document or the clipboard; none where there are no two versions. */
export function* annexTableSteps(analysis: Analysis, workbook: Workbook, options: AnnexOptions): Steps<Annex[]> {
  const facts = factsOf(analysis, workbook, options);
  return facts ? yield* annexSteps(facts) : [];
}

/** As `annexTableSteps`, in one go. */
export function annexTablesOf(analysis: Analysis, workbook: Workbook, options: AnnexOptions): Annex[] {
  return finished(annexTableSteps(analysis, workbook, options));
}

function factsOf(
  { project, check, comparison: own }: Analysis,
  workbook: Workbook,
  { comparison = own, ...options }: AnnexOptions,
): AnnexFacts | undefined {
  return comparison && comparison.pairs.length > 0 ? { project, comparison, check, workbook, ...options } : undefined;
}
