import type { Edit } from "../grid/edits";
import { findSheet } from "../grid/workbook";
import type { Workbook } from "../grid/workbook";
import type { SheetDraft } from "../report/draft";
import { editsOfDraft } from "../report/draft-edits";
import { fingerprintOfDraft, fingerprintOfSheet } from "../report/fingerprint";
import { safeSheetName } from "../report/sheet-name";
import type { Job, SpreadsheetHost } from "./host";
import type { Settings } from "./settings";
import { editsOfSettings, settingsOf } from "./settings-sheet";

/** A sheet was written, or one of ours stands in the way that somebody edited by hand. */
export type Written =
  { readonly written: string; readonly settings: Settings } | { readonly refused: "edited-by-hand"; readonly sheet: string };

export interface WriteOptions extends Job {
  /** Replace a sheet of ours although it was edited: only after the user said so. */
  readonly replaceEdited?: boolean;
}

/**
 * Writes a generated sheet, marked as ours by its fingerprint in the workbook's settings. An earlier sheet of the same maker
 * is replaced while nobody has edited it; no other sheet is touched. Rejects with `HostFailure` only.
 */
export async function writeDraft(
  host: SpreadsheetHost,
  draft: SheetDraft,
  settings: Settings,
  options: WriteOptions = {},
): Promise<Written> {
  const workbook = await host.read(options);
  const plan = planDraft(workbook, draft, settings, options);
  if ("refused" in plan) return plan;
  await host.apply(plan.edits, options);
  return { written: plan.written, settings: plan.settings };
}

/** What writing a draft comes to in a workbook: the edits, all in one list. */
export function planDraft(
  workbook: Workbook,
  draft: SheetDraft,
  settings: Settings,
  options: WriteOptions = {},
): (Extract<Written, { written: string }> & { readonly edits: readonly Edit[] }) | Extract<Written, { refused: string }> {
  const known = settingsOf(workbook).generated;
  const edits: Edit[] = [];
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name));
  let name: string | undefined;
  for (const record of known.filter((each) => each.maker === draft.maker)) {
    const sheet = findSheet(workbook, record.sheet);
    if (!sheet) continue;
    // A sheet of ours that somebody protected is meant to stay as it is.
    const wasTouched = sheet.isProtected || fingerprintOfSheet(sheet) !== record.fingerprint;
    if (wasTouched && options.replaceEdited !== true) return { refused: "edited-by-hand", sheet: sheet.name };
    edits.push({ kind: "delete-sheet", sheet: sheet.name });
    taken.delete(sheet.name);
    name ??= sheet.name;
  }
  const written = name ?? safeSheetName(draft.name, taken);
  edits.push(...editsOfDraft(draft, written));
  const generated = [
    ...known.filter((each) => each.maker !== draft.maker && findSheet(workbook, each.sheet) !== undefined),
    { sheet: written, maker: draft.maker, fingerprint: fingerprintOfDraft(draft) },
  ];
  const updated: Settings = { ...settings, generated };
  edits.push(...editsOfSettings(workbook, updated));
  return { written, settings: updated, edits };
}
