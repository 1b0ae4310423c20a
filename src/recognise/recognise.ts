import { bankCalendar } from "../base/fiscal";
import type { FiscalCalendar } from "../base/fiscal";
import { parseArea } from "../grid/address";
import type { Sheet, Workbook } from "../grid/workbook";
import type { Project } from "../model/project";
import type { TableCorrection, Unread } from "../model/table";
import { findTables } from "./find-tables";
import { projectOf } from "./project";
import type { KindOverride, Reading, Region } from "./region";
import { viewOf } from "./view";

export interface RecogniseOptions {
  readonly calendar?: FiscalCalendar;
  /** A person's word on what stands at a range; `null`: no table. */
  readonly kinds?: readonly TableCorrection[];
  /** Sheets that are left out: the add-in's own. */
  readonly leaveOut?: ReadonlySet<string>;
}

/** The project that a workbook states, one step a sheet so that a caller can stop or breathe in between. Never throws on content. */
export function* recogniseSteps(
  workbook: Workbook,
  options: RecogniseOptions = {},
): Generator<{ readonly sheet: string; readonly done: number }, Project> {
  const reading: Reading = { date1904: workbook.date1904, calendar: options.calendar ?? bankCalendar };
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility !== "very-hidden" && !(options.leaveOut?.has(sheet.name) ?? false));
  const regions: Region[] = [];
  const unread: Unread[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const finding = findTables(viewOf(sheet), reading, overridesOf(sheet, options));
    let found = finding.next();
    while (!found.done) {
      yield { sheet: sheet.name, done: index / (sheets.length + 1) };
      found = finding.next();
    }
    regions.push(...found.value.regions);
    unread.push(...found.value.unread);
    yield { sheet: sheet.name, done: (index + 1) / (sheets.length + 1) };
  }
  const joining = projectOf(regions, unread);
  let joined = joining.next();
  while (!joined.done) {
    yield { sheet: sheets.at(-1)?.name ?? "", done: sheets.length / (sheets.length + 1) };
    joined = joining.next();
  }
  return joined.value;
}

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
