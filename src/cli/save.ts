import type { Settings } from "../app/settings";
import { writeDraft } from "../app/write-draft";
import { writeSheets } from "../app/write-sheets";
import type { SheetDraft } from "../report/draft";
import { editsOfDraft } from "../report/draft-edits";
import { safeSheetName } from "../report/sheet-name";
import type { SheetSet } from "../report/sheet-set";
import type { XlsxHost } from "../xlsx/xlsx-host";
import { inWords } from "./open";
import { isSameFile, writeWhole } from "./write-file";

/** Why -o may not be written, before any work is done; undefined where it may. */
export function outputProblem(output: string | undefined, inputs: readonly string[], force: boolean): string | undefined {
  if (output === undefined || force || !inputs.some((input) => isSameFile(input, output))) return undefined;
  return `${output} is the workbook that is read. Name another file after -o, or add --force to replace it.`;
}

/** A sheet that is the user's own from then on: it is not marked, and nothing replaces it. */
async function insert(host: XlsxHost, draft: SheetDraft, output: string): Promise<string> {
  const sheets = (await host.read()).sheets.map((sheet) => sheet.name);
  const written = safeSheetName(draft.name, sheets);
  await host.apply(editsOfDraft(draft, written));
  writeWhole(output, host.bytes());
  return written;
}

/** Writes a copy of the workbook with the draft as a sheet. Resolves to what was done, or why it was not. */
export async function save(
  host: XlsxHost,
  draft: SheetDraft,
  settings: Settings,
  output: string,
): Promise<{ readonly done: string } | { readonly failed: string }> {
  try {
    if (draft.maker === "template") return { done: `${output}: written, with the sheet "${await insert(host, draft, output)}".` };
    const answer = await writeDraft(host, draft, settings, { replaceEdited: false });
    if ("refused" in answer) {
      return { failed: keptWords(answer.sheet) };
    }
    writeWhole(output, host.bytes());
    return { done: `${output}: written, with the sheet "${answer.written}".` };
  } catch (error) {
    return { failed: `${output} could not be written. ${inWords(error)}` };
  }
}

/** The same with sheets that belong together. */
export async function saveSheets(
  host: XlsxHost,
  set: SheetSet,
  settings: Settings,
  output: string,
): Promise<{ readonly done: string } | { readonly failed: string }> {
  try {
    const answer = await writeSheets(host, set, settings, { replaceEdited: false });
    if ("refused" in answer) return { failed: keptWords(answer.sheet) };
    writeWhole(output, host.bytes());
    const names = answer.written.map((name) => `"${name}"`);
    return { done: `${output}: written, with the ${names.length === 1 ? "sheet" : "sheets"} ${names.join(", ")}.` };
  } catch (error) {
    return { failed: `${output} could not be written. ${inWords(error)}` };
  }
}

const keptWords = (sheet: string): string =>
  `The sheet "${sheet}" was changed by hand, so it is kept and nothing was written. Rename or delete it, then try again.`;
