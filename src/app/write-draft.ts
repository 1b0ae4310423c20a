import { finished } from "../compare/steps";
import type { Steps } from "../compare/steps";
import type { Edit } from "../grid/edits";
import { findSheet } from "../grid/workbook";
import type { Workbook } from "../grid/workbook";
import type { SheetDraft } from "../report/draft";
import { editsOfDraft } from "../report/draft-edits";
import { fingerprintOfDraft, fingerprintOfSheet } from "../report/fingerprint";
import { safeSheetName } from "../report/sheet-name";
import { withTyped } from "../report/typed";
import type { Job, SpreadsheetHost } from "./host";
import type { Settings } from "./settings";
import { editsOfSettings, settingsOf } from "./settings-sheet";

interface Refused {
  readonly refused: "edited-by-hand";
  /** The first of them. */
  readonly sheet: string;
  /** All that would be replaced although somebody edited them. */
  readonly sheets: readonly string[];
}

/** A sheet was written, or one of ours stands in the way that somebody edited by hand. */
export type Written = { readonly written: string; readonly settings: Settings } | Refused;

/** As `Written`, of several sheets: all of them or none. */
export type AllWritten = { readonly written: readonly string[]; readonly settings: Settings } | Refused;

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
  const all = await writeDrafts(host, [draft], settings, options);
  return "refused" in all ? all : { written: all.written[0] ?? draft.name, settings: all.settings };
}

/** Writes several generated sheets in one step, the first of them shown; where one may not be replaced none is written. */
export async function writeDrafts(
  host: SpreadsheetHost,
  drafts: readonly SheetDraft[],
  settings: Settings,
  options: WriteOptions = {},
): Promise<AllWritten> {
  const workbook = await host.read(options);
  const plan = finished(planDraftSteps(workbook, drafts, settings, options));
  if ("refused" in plan) return plan;
  await host.apply(plan.edits, options);
  return { written: plan.written, settings: plan.settings };
}

/** The edits that write drafts, and how the workbook's settings are then; or the sheets that stand in the way. */
export type WritePlan = (Extract<AllWritten, { written: readonly string[] }> & { readonly edits: readonly Edit[] }) | Refused;

/** What writing drafts comes to in a workbook, in steps of a sheet each: the edits, all in one list. */
export function* planDraftSteps(
  workbook: Workbook,
  drafts: readonly SheetDraft[],
  settings: Settings,
  options: WriteOptions = {},
): Steps<WritePlan> {
  const known = settingsOf(workbook).generated;
  const refused = options.replaceEdited === true ? undefined : editedOf(workbook, new Set(drafts.map(({ maker }) => maker)));
  if (refused) return refused;
  const edits: Edit[] = [];
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name));
  const generated = known.filter(
    (each) => drafts.every((draft) => draft.maker !== each.maker) && findSheet(workbook, each.sheet) !== undefined,
  );
  const written: string[] = [];
  for (const draft of drafts) {
    let [name, made]: [string | undefined, SheetDraft] = [undefined, draft];
    for (const record of known.filter((each) => each.maker === draft.maker)) {
      const sheet = findSheet(workbook, record.sheet);
      if (!sheet) continue;
      made = withTyped(made, sheet, record.user);
      edits.push({ kind: "delete-sheet", sheet: sheet.name });
      taken.delete(sheet.name);
      name ??= sheet.name;
    }
    const sheet = name ?? safeSheetName(draft.name, taken);
    taken.add(sheet);
    written.push(sheet);
    edits.push(...editsOfDraft(made, sheet));
    generated.push({
      sheet,
      maker: made.maker,
      fingerprint: fingerprintOfDraft(made),
      ...(made.userColumn ? { user: made.userColumn } : {}),
    });
    yield written.length / drafts.length;
  }
  const updated: Settings = { ...settings, generated };
  edits.push(...editsOfSettings(workbook, updated));
  const [first] = written;
  if (written.length > 1 && first !== undefined) edits.push({ kind: "activate", sheet: first });
  return { written, settings: updated, edits };
}

/** The sheets of these makers that somebody edited, or protected: one that is protected is meant to stay as it is. */
export function editedOf(workbook: Workbook, makers: ReadonlySet<string>): Refused | undefined {
  const sheets = settingsOf(workbook).generated.flatMap((record) => {
    const sheet = makers.has(record.maker) ? findSheet(workbook, record.sheet) : undefined;
    return sheet && (sheet.isProtected || fingerprintOfSheet(sheet, record.user) !== record.fingerprint) ? [sheet.name] : [];
  });
  const [sheet] = sheets;
  return sheet === undefined ? undefined : { refused: "edited-by-hand", sheet, sheets };
}
