import type { Comparison } from "../../compare/comparison";
import type { Workbook } from "../../grid/workbook";
import type { Project } from "../../model/project";
import type { CheckResult } from "../../rules/finding";
import { annexMakers } from "../draft";
import type { AnnexMaker } from "../draft";
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

/** The annexes of a paper in their order, the cover first; each only where the workbook has its facts. */
export function annexesOf(facts: AnnexFacts): Annex[] {
  const { project, comparison, check, workbook, versions, reasons, leaveOut } = facts;
  const isWanted = ({ maker }: Annex): boolean => leaveOut?.has(maker) !== true;
  const earlier = versions.earlier === undefined ? {} : { earlier: versions.earlier };
  const made = [
    summaryAnnex(project),
    comparisonAnnex(comparison, project, { workbook, ...earlier, ...(reasons ? { reasons } : {}) }),
    frameworkAnnex(project, comparison, workbook),
    dlisAnnex(project),
    estimatesAnnex(project),
    institutionalAnnex(project),
    detailsAnnex(project, comparison),
    paragraphsAnnex(project, comparison, { workbook, ...earlier }),
  ].filter((annex) => annex !== undefined);
  const wanted = made.filter(isWanted);
  return [coverAnnex(project, check, versions, wanted), ...wanted].filter(isWanted);
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
  return {
    wishes: wishes.filter(({ maker }) => !annexMakers.some((one) => one === maker && facts.leaveOut?.has(one))),
    make: () => annexesOf(facts).map((annex) => annexSheet(annex, facts.workbook)),
  };
}
