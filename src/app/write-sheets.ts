import { finished, within } from "../compare/steps";
import type { Steps } from "../compare/steps";
import type { Edit } from "../grid/edits";
import { findSheet } from "../grid/workbook";
import type { Workbook } from "../grid/workbook";
import { safeSheetName } from "../report/sheet-name";
import type { SheetMaker, SheetSet } from "../report/sheet-set";
import type { SpreadsheetHost } from "./host";
import { inSlices } from "./in-slices";
import type { Settings } from "./settings";
import { settingsOf } from "./settings-sheet";
import { editedOf, planDraftSteps } from "./write-draft";
import type { AllWritten, WriteOptions, WritePlan } from "./write-draft";

/**
 * Writes sheets that refer to one another, all in one step and the first of them shown. Earlier ones of their makers are replaced, and
 * taken away where they are no longer made, while nobody has edited them; where one was edited none is written. Rejects with
 * `HostFailure` only.
 */
export async function writeSheets(
  host: SpreadsheetHost,
  set: SheetSet,
  settings: Settings,
  options: WriteOptions = {},
): Promise<AllWritten> {
  const workbook = await host.read({ signal: options.signal });
  const plan = await inSlices(planSteps(workbook, set, settings, options), options, (done) => ({ done, step: "Planning" }));
  if ("refused" in plan) return plan;
  await host.apply(plan.edits, options);
  return { written: plan.written, settings: plan.settings };
}

/** What writing a set comes to in a workbook: the edits, all in one list. */
export function planSheets(workbook: Workbook, set: SheetSet, settings: Settings, options: WriteOptions = {}): WritePlan {
  return finished(planSteps(workbook, set, settings, options));
}

/** The same in steps, a sheet each. */
function* planSteps(workbook: Workbook, set: SheetSet, settings: Settings, options: WriteOptions): Steps<WritePlan> {
  const refused = options.replaceEdited === true ? undefined : editedOf(workbook, new Set(set.wishes.map(({ maker }) => maker)));
  if (refused) return refused;
  const names = namesIn(workbook, set);
  const drafts = set.makeSteps ? yield* within(set.makeSteps(names), 0, 0.5) : set.make(names);
  const gone = new Set<string>();
  for (const record of settingsOf(workbook).generated) {
    const sheet = findSheet(workbook, record.sheet);
    const isGone = set.wishes.some((wish) => wish.maker === record.maker) && !drafts.some((draft) => draft.maker === record.maker);
    if (sheet && isGone) gone.add(sheet.name);
  }
  const left = gone.size === 0 ? workbook : { ...workbook, sheets: workbook.sheets.filter((sheet) => !gone.has(sheet.name)) };
  const plan = yield* within(planDraftSteps(left, drafts, settings, { ...options, replaceEdited: true }), 0.5, 1);
  if ("refused" in plan) return plan;
  const away = [...gone].map((sheet): Edit => ({ kind: "delete-sheet", sheet }));
  return { ...plan, edits: inOrder([...away, ...plan.edits]) };
}

/** The name that each sheet of the set has or will have: its own earlier one, else its wish where that is free. */
function namesIn(workbook: Workbook, { wishes }: SheetSet): (maker: SheetMaker) => string {
  const known = settingsOf(workbook).generated;
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name));
  const names = new Map<SheetMaker, string>();
  for (const { maker, name } of wishes) {
    const own = known.map((record) => (record.maker === maker ? findSheet(workbook, record.sheet)?.name : undefined)).find(Boolean);
    const chosen = own ?? safeSheetName(name, taken);
    taken.add(chosen);
    names.set(maker, chosen);
  }
  return (maker) => names.get(maker) ?? maker;
}

/** Sheets go, then all new ones are there, then they are filled: a formula may then name any of them. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const of = (kind: Edit["kind"]): readonly Edit[] => edits.filter((edit) => edit.kind === kind);
  const activate = of("activate");
  return [
    ...of("delete-sheet"),
    ...of("add-sheet"),
    ...edits.filter(({ kind }) => kind !== "delete-sheet" && kind !== "add-sheet" && kind !== "activate"),
    ...activate.slice(0, 1),
  ];
}
