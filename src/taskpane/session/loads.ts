// What a task needs is fetched when it is first asked for; the pane shows before that. What cannot be fetched rejects with `HostFailure`.
import type * as annexes from "../../app/annexes";
import type * as comparing from "../../app/comparing";
import type { acceptFinding, withdrawAcceptance } from "../../app/accept";
import type { analyseInSlices } from "../../app/analyse";
import type { sheetsToWrite } from "../../app/sheets-to-write";
import type { applyFixes } from "../../app/fix";
import { HostFailure } from "../../app/host";
import type { insertTemplate } from "../../app/templates";
import type { reviewSheetsOf } from "../../app/review-sheets";
import type { scenarioToWrite } from "../../app/scenario-sheet";
import type { reportOf } from "../../app/report-file";
import type { otherFile } from "./other-file";
import type { protocolsOfSheets } from "../../app/evidence";
import type { verifyEvidence } from "../../app/verify";
import type { wordFile } from "./word-file";
import type { writeSheets } from "../../app/write-sheets";
import type { writeProtocols } from "../../app/write-protocols";

async function fetched<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new HostFailure("not-loaded", error instanceof Error ? error.message : String(error), undefined, { cause: error });
  }
}

export const loadChecking = (): Promise<{ analyseInSlices: typeof analyseInSlices }> =>
  fetched(() => import(/* webpackChunkName: "checking" */ "../../app/analyse"));

export const loadWriting = (): Promise<{ sheetsToWrite: typeof sheetsToWrite; writeSheets: typeof writeSheets }> =>
  fetched(async () => {
    const [{ sheetsToWrite: sheets }, { writeSheets: write }] = await Promise.all([
      import("../../app/sheets-to-write"),
      import("../../app/write-sheets"),
    ]);
    return { sheetsToWrite: sheets, writeSheets: write };
  });

export const loadScenario = (): Promise<{ scenarioToWrite: typeof scenarioToWrite }> => fetched(() => import("../../app/scenario-sheet"));

export const loadReview = (): Promise<{ reviewSheetsOf: typeof reviewSheetsOf }> => fetched(() => import("../../app/review-sheets"));

export const loadTemplates = (): Promise<{ insertTemplate: typeof insertTemplate }> => fetched(() => import("../../app/templates"));

export const loadFixing = (): Promise<{ applyFixes: typeof applyFixes }> => fetched(() => import("../../app/fix"));

export const loadDeciding = (): Promise<{ acceptFinding: typeof acceptFinding; withdrawAcceptance: typeof withdrawAcceptance }> =>
  fetched(() => import("../../app/accept"));

export const loadVerifying = (): Promise<{ protocolsOfSheets: typeof protocolsOfSheets; verifyEvidence: typeof verifyEvidence }> =>
  fetched(async () => {
    const [{ protocolsOfSheets: read }, { verifyEvidence: verify }] = await Promise.all([
      import("../../app/evidence"),
      import("../../app/verify"),
    ]);
    return { protocolsOfSheets: read, verifyEvidence: verify };
  });

export const loadProtocols = (): Promise<{ writeProtocols: typeof writeProtocols }> => fetched(() => import("../../app/write-protocols"));

export const loadReport = (): Promise<{ reportOf: typeof reportOf; wordFile: typeof wordFile }> =>
  fetched(async () => {
    const [{ reportOf: draft }, { wordFile: make }] = await Promise.all([import("../../app/report-file"), import("./word-file")]);
    return { reportOf: draft, wordFile: make };
  });

export const loadAnnexes = (): Promise<typeof annexes> => fetched(() => import("../../app/annexes"));

export const loadOther = (): Promise<{ otherFile: typeof otherFile }> => fetched(() => import("./other-file"));

export const loadComparing = (): Promise<typeof comparing> => fetched(() => import("../../app/comparing"));

export const loadStale = (): Promise<Pick<typeof comparing, "inSlices" | "staleSteps">> =>
  fetched(async () => {
    const [{ inSlices }, { staleSteps }] = await Promise.all([import("../../app/in-slices"), import("../../app/stale")]);
    return { inSlices, staleSteps };
  });
