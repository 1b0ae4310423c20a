import { loadedPart } from "./parts/loaded";

/** The tabs, each a file of its own: the pane shows what it is doing before any of them is there. */
export const checksTab = loadedPart(async () => (await import(/* webpackChunkName: "checks" */ "./checks/ChecksTab")).ChecksTab);
export const tablesTab = loadedPart(async () => (await import("./tables/TablesTab")).TablesTab);
export const disbursementsTab = loadedPart(async () => (await import("./disbursements/DisbursementsTab")).DisbursementsTab);
export const compareTab = loadedPart(async () => (await import("./compare/CompareTab")).CompareTab);
export const reviewTab = loadedPart(async () => (await import("./review/ReviewTab")).ReviewTab);
export const evidenceTab = loadedPart(async () => (await import("./evidence/EvidenceTab")).EvidenceTab);
export const helpTab = loadedPart(async () => (await import("./help/HelpTab")).HelpTab);
export const settingsTab = loadedPart(async () => (await import("./settings/SettingsTab")).SettingsTab);

/** Fetches all of them, so that none is waited for later. What could not be fetched is tried again, and told, when it is shown. */
export async function loadParts(): Promise<void> {
  await Promise.allSettled(
    [checksTab, tablesTab, evidenceTab, disbursementsTab, compareTab, reviewTab, helpTab, settingsTab].map((part) => part.load()),
  );
}
