import { bankCalendar } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import { parseArea } from "../grid/address";
import type { Sheet, Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import type { TableCorrection } from "../model/table";
import { asNamed, namedLists } from "./named-lists";
import { projectOf } from "./project";
import type { KindOverride, Reading } from "./region";
import { readSheet } from "./sheet-reads";
import type { SheetRead, SheetReads } from "./sheet-reads";

export interface RecogniseOptions {
  readonly calendar?: FiscalCalendar;
  /** A person's word on what stands at a range; `null`: no table. */
  readonly kinds?: readonly TableCorrection[];
  /** Sheets that are left out: the add-in's own. */
  readonly leaveOut?: ReadonlySet<string>;
}

type Step = { readonly sheet: string; readonly done: number };

/** The project that a workbook states, one step a sheet so that a caller can stop or breathe in between. Never throws on content. */
export function* recogniseSteps(workbook: Workbook, options: RecogniseOptions = {}): Generator<Step, Project> {
  return (yield* recogniseAgainSteps(workbook, options)).project;
}

/** As `recogniseSteps`, with what the next reading can keep: sheets that say the same are not gone through again. */
export function* recogniseAgainSteps(
  workbook: Workbook,
  options: RecogniseOptions = {},
  before?: SheetReads,
): Generator<Step, { readonly project: Project; readonly reads: SheetReads }> {
  const reading: Reading = { date1904: workbook.date1904, calendar: options.calendar ?? bankCalendar };
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility !== "very-hidden" && !(options.leaveOut?.has(sheet.name) ?? false));
  const reads = new Map<string, SheetRead>();
  for (const [index, sheet] of sheets.entries()) {
    const finding = readSheet(sheet, reading, overridesOf(sheet, options), before?.get(sheet.name));
    let found = finding.next();
    while (!found.done) {
      yield { sheet: sheet.name, done: index / (sheets.length + 1) };
      found = finding.next();
    }
    reads.set(sheet.name, found.value);
    yield { sheet: sheet.name, done: (index + 1) / (sheets.length + 1) };
  }
  const all = new Map(sheets.map((sheet) => [sheet, reads.get(sheet.name)?.found]));
  const named = namedLists(
    sheets.flatMap((sheet) => all.get(sheet)?.regions ?? []),
    sheets,
  );
  for (const [sheet, override] of named) {
    const earlier = before?.get(namedKey(sheet));
    const finding = readSheet(sheet, reading, [...overridesOf(sheet, options), override], earlier);
    let found = finding.next();
    while (!found.done) {
      yield { sheet: sheet.name, done: sheets.length / (sheets.length + 1) };
      found = finding.next();
    }
    const read = found.value === earlier ? earlier : asNamed(found.value);
    reads.set(namedKey(sheet), read);
    all.set(sheet, read.found);
  }
  const joining = projectOf(
    sheets.flatMap((sheet) => all.get(sheet)?.regions ?? []),
    sheets.flatMap((sheet) => all.get(sheet)?.unread ?? []),
  );
  let joined = joining.next();
  while (!joined.done) {
    yield { sheet: sheets.at(-1)?.name ?? "", done: sheets.length / (sheets.length + 1) };
    joined = joining.next();
  }
  return { project: joined.value, reads };
}

/** No sheet has such a name: what is read of a sheet for its name's sake is kept apart. */
const namedKey = (sheet: Sheet): string => `${sheet.name}\u0000`;

/** As `recogniseSteps`, in one go. */
export function recogniseWorkbook(workbook: Workbook, options: RecogniseOptions = {}): Project {
  const steps = recogniseSteps(workbook, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function overridesOf(sheet: Sheet, options: RecogniseOptions): KindOverride[] {
  return (options.kinds ?? []).flatMap((each) => {
    const area = each.sheet === sheet.name ? parseArea(each.range) : undefined;
    return area ? [{ area, correction: each }] : [];
  });
}
