import { basename } from "node:path";
import type { Analysis } from "../app/analyse";
import { annexDocument, annexSheetsOf, annexTablesOf } from "../app/annexes";
import type { AnnexOptions } from "../app/annexes";
import { dliFactsOf, dliSheetsOf } from "../app/dli-sheets";
import type { Settings } from "../app/settings";
import { reviewFor } from "../app/review";
import { reviewSheetsOf } from "../app/review-sheets";
import { reasonsGiven } from "../app/typed-reasons";
import { verificationOf } from "../app/verification";
import { settingsOf } from "../app/settings-sheet";
import { proposedSheet } from "../app/protocol-sheet";
import type { TemplateOptions } from "../app/templates";
import type { Workbook } from "../grid/workbook";
import type { DocumentDraft } from "../report/document";
import type { SheetDraft } from "../report/draft";
import type { SheetSet } from "../report/sheet-set";
import { findingsDocument } from "../report/findings-document";
import { findingsDraft } from "../report/findings-draft";
import type { FixReport } from "../report/json";
import {
  checkDocument,
  compareDocument,
  disburseDocument,
  modelDocument,
  reviewDocument,
  tablesDocument,
  verifyDocument,
} from "../report/json";
import {
  printCheck,
  printComparison,
  printDisbursement,
  printFixes,
  printModel,
  printReview,
  printTables,
  printVerification,
} from "../report/plain";
import { reviewDocumentDraft } from "../report/review/document";
import { rules as catalogue } from "../rules/catalogue";
import { isRefused } from "../report/verification";
import type { CheckResult } from "../rules/finding";
import type { CommandName } from "./usage";

export type FileCommand = Exclude<CommandName, "explain" | "snapshot" | "template">;

/** What one command makes of one workbook. */
export interface Outcome {
  readonly text: string;
  readonly document: object;
  /** A rule of severity error is broken, and nobody accepted that. */
  readonly isBroken: boolean;
  readonly check?: CheckResult;
  /** The sheet that -o writes; absent where there is nothing to write. */
  readonly draft?: SheetDraft;
  /** The sheets that -o writes where several belong together; made when they are asked for. */
  readonly sheets?: () => SheetSet | undefined;
  /** The document that --docx writes, made when it is asked for; absent where there is nothing to write. */
  readonly report?: () => DocumentDraft;
}

export interface OutcomeOptions {
  /** What was put right in a copy. */
  readonly fixes?: FixReport;
  /** What the workbook's own settings and the request come to; the workbook's own where it is not given. */
  readonly settings?: Settings;
  /** From which versions annexes are made, and when. */
  readonly versions?: AnnexOptions["versions"];
  /** A sheet of steps is to be proposed, in this language or in that of the tables. */
  readonly steps?: Pick<TemplateOptions, "language">;
}

const noDlis = "There is nothing to compute: no table of DLIs with amounts was recognised.";
const oneVersion = "There is nothing to compare: no two versions of indicators or DLIs were found.";

/** The outcome of a command over the analysis of a workbook; `file` as the person named it. */
export function outcomeOf(
  command: FileCommand,
  analysis: Analysis,
  workbook: Workbook,
  file: string,
  { fixes, steps, settings = settingsOf(workbook), versions = { later: file } }: OutcomeOptions = {},
): Outcome {
  const { project, check, disbursement, comparison } = analysis;
  switch (command) {
    case "tables":
      return { text: printTables(project), document: tablesDocument(project, file), isBroken: false };
    case "model":
      return { text: printModel(project), document: modelDocument(project, file), isBroken: false };
    case "check":
      return {
        text: fixes ? `${printCheck(check)}\n\n${printFixes(fixes)}` : printCheck(check),
        document: checkDocument(check, file, fixes),
        check,
        isBroken: check.findings.some((finding) => finding.outcome === "broken" && finding.severity === "error" && !finding.accepted),
        draft: findingsDraft(check, { madeFrom: file, rules: catalogue }),
        report: () => findingsDocument(check, { madeFrom: project.name?.text ?? file, rules: catalogue }),
      };
    case "disburse":
      return {
        text: disbursement ? printDisbursement(disbursement) : noDlis,
        document: disburseDocument(disbursement, file, dliFactsOf(analysis, workbook, settings)),
        isBroken: false,
        ...(disbursement ? { sheets: () => dliSheetsOf(analysis, workbook, settings) } : {}),
      };
    case "verify": {
      const verification = verificationOf(workbook, project, { startMonth: settingsOf(workbook).fiscalYearStartMonth });
      const draft = steps && proposedSheet(project, steps.language);
      return {
        text: printVerification(verification),
        document: verifyDocument(verification, file),
        isBroken: isRefused(verification),
        ...(draft ? { draft } : {}),
      };
    }
    case "review": {
      const review = reviewFor(project, settings);
      const on = versions.on;
      return {
        text: printReview(review),
        document: reviewDocument(review, file),
        isBroken: false,
        sheets: () => reviewSheetsOf(analysis, workbook, { settings, madeFrom: basename(file), ...(on === undefined ? {} : { on }) }),
        report: () => reviewDocumentDraft(review, project.name?.text ?? basename(file)),
      };
    }
    case "compare":
      return {
        text: comparison && comparison.pairs.length > 0 ? printComparison(comparison) : oneVersion,
        document: compareDocument(comparison, file),
        isBroken: false,
        ...(comparison && comparison.pairs.length > 0
          ? {
              sheets: () => annexSheetsOf(analysis, workbook, { versions, reasons: reasonsGiven(workbook, settings) }),
              report: () => annexDocument(annexTablesOf(analysis, workbook, { versions, reasons: reasonsGiven(workbook, settings) })),
            }
          : {}),
      };
  }
}
