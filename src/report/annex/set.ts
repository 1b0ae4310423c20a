import type { Comparison } from "../../compare/comparison";
import { finished, within } from "../../compare/steps";
import type { Steps } from "../../compare/steps";
import type { Workbook } from "../../grid/workbook";
import type { Project } from "../../model/project";
import type { CheckResult } from "../../rules/finding";
import { annexMakers } from "../draft";
import type { AnnexMaker, SheetDraft } from "../draft";
import type { SheetSet } from "../sheet-set";
import type { Annex } from "./annex";
import { comparisonAnnex } from "./comparison";
import { coverAnnex } from "./cover";
import type { Versions } from "./cover";
import { detailsAnnex } from "./details";
import { dlisAnnex } from "./dlis";
import { estimatesAnnex } from "./estimates";
import { frameworkAnnex } from "./framework";
import { institutionalAnnex } from "./institutional";
import { paragraphsAnnex } from "./paragraphs";
import { annexSheet } from "./sheet";
import { summaryAnnex } from "./summary";

/** What the annexes of a restructuring paper are made of. */
export interface AnnexFacts {
  readonly project: Project;
  readonly comparison: Comparison;
  readonly check: CheckResult;
  /** The workbook that the project was read from, and that the sheets are made for. */
  readonly workbook: Workbook;
  readonly versions: Versions;
  /** Why fields change, by `changeKey`. */
  readonly reasons?: ReadonlyMap<string, string>;
  /** Those that are not wanted. */
  readonly leaveOut?: ReadonlySet<AnnexMaker>;
}

/** The annexes of a paper in their order, the cover first, each only where the workbook has its facts; in steps, an annex each. */
export function* annexSteps(facts: AnnexFacts): Steps<Annex[]> {
  const { project, comparison, check, workbook, versions, reasons, leaveOut } = facts;
  const earlier = versions.earlier === undefined ? {} : { earlier: versions.earlier };
  const makers: readonly (readonly [AnnexMaker, () => Annex | undefined])[] = [
    ["annex-summary", () => summaryAnnex(project)],
    ["comparison", () => comparisonAnnex(comparison, project, { workbook, ...earlier, ...(reasons ? { reasons } : {}) })],
    ["annex-framework", () => frameworkAnnex(project, comparison, workbook)],
    ["annex-dlis", () => dlisAnnex(project)],
    ["annex-estimates", () => estimatesAnnex(project)],
    ["annex-institutional", () => institutionalAnnex(project)],
    ["annex-details", () => detailsAnnex(project, comparison)],
    ["annex-paragraphs", () => paragraphsAnnex(project, comparison, { workbook, ...earlier })],
  ];
  const made: Annex[] = [];
  for (const [n, [maker, make]] of makers.entries()) {
    if (leaveOut?.has(maker)) continue;
    const annex = make();
    if (annex) made.push(annex);
    yield (n + 1) / makers.length;
  }
  return leaveOut?.has("annex-cover") ? made : [coverAnnex(project, check, versions, made), ...made];
}

/** The names that the sheets would have, and those of annexes that are not made. */
const wishes: SheetSet["wishes"] = [
  { maker: "annex-cover", name: "Annexes" },
  { maker: "annex-summary", name: "Annex summary" },
  { maker: "comparison", name: "Comparison" },
  { maker: "annex-framework", name: "Revised framework" },
  { maker: "annex-dlis", name: "Revised DLIs" },
  { maker: "annex-estimates", name: "Revised estimates" },
  { maker: "annex-institutional", name: "Institutional" },
  { maker: "annex-details", name: "Detailed changes" },
  { maker: "annex-paragraphs", name: "Draft paragraphs" },
];

/** The annexes as sheets that are written together; the sheets of those that are not wanted stay as they are. */
export function annexSheets(facts: AnnexFacts): SheetSet {
  const makeSteps = function* (): Steps<SheetDraft[]> {
    const annexes = yield* within(annexSteps(facts), 0, 0.5);
    const drafts: SheetDraft[] = [];
    for (const annex of annexes) {
      drafts.push(annexSheet(annex, facts.workbook));
      yield 0.5 + (0.5 * drafts.length) / annexes.length;
    }
    return drafts;
  };
  return {
    wishes: wishes.filter(({ maker }) => !annexMakers.some((one) => one === maker && facts.leaveOut?.has(one))),
    make: () => finished(makeSteps()),
    makeSteps,
  };
}
