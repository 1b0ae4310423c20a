import { dec, grouped } from "../base/decimal";
import type { Workbook } from "../grid/workbook";
import { scenarioDraft } from "../report/scenario-draft";
import { setOf } from "../report/sheet-set";
import type { SheetSet } from "../report/sheet-set";
import type { Analysis } from "./analyse";
import type { KeptChange, KeptScenario } from "./kept-scenarios";
import type { Settings } from "./settings";
import { outcomeOf, startOf } from "./what-if";

/** A scenario's sheet; undefined where the project has no DLI table, or nothing is changed. A change that could not be made says so. */
export function scenarioToWrite(
  { name, changes }: KeptScenario,
  { project, disbursement }: Analysis,
  workbook: Workbook,
  settings: Settings,
): SheetSet | undefined {
  const start = startOf(project, settings, disbursement?.currency);
  if (start === undefined || changes.length === 0) return undefined;
  const { after, refused } = outcomeOf(start, changes);
  const draft = scenarioDraft(
    {
      name: name.trim(),
      ...(project.name ? { project: project.name.text } : {}),
      before: start.situation.plan,
      after: after.plan,
      calendar: start.calendar,
      changes: changes.map((change, n) => {
        const why = refused.find(({ at }) => at === n)?.why;
        return why === undefined ? lineOf(change) : `Not made: ${lineOf(change)}. ${why}`;
      }),
    },
    workbook,
  );
  return setOf(draft);
}

function lineOf(change: KeptChange): string {
  const figure = (text: string): string => grouped(dec(text));
  switch (change.kind) {
    case "target":
      return `DLI ${change.dli}, ${change.period}: target ${figure(change.units)}`;
    case "amount":
      return `DLI ${change.dli}, ${change.period}: amount ${figure(change.amount)}`;
    case "price":
      return `DLI ${change.dli}: unit value ${figure(change.price)}${change.from === undefined ? "" : ` for payments from ${change.from}`}`;
    case "allocation":
      return `DLI ${change.dli}: allocation ${figure(change.amount)}`;
    case "date":
      return `${change.period}: paid on ${change.paid}`;
    case "rate":
      return `Exchange rate ${figure(change.rate)}`;
    case "drop":
      return `DLI ${change.dli}: dropped`;
    case "give":
      return `DLI ${change.dli}: receives ${figure(change.amount)} for ${figure(change.units)} units`;
  }
}
