import { sum } from "../base/decimal";
import type { Dec } from "../base/decimal";
import { printArea } from "../grid/address";
import { scheduleInForce } from "../model/project";
import type { Dli, DliSchedule, Project } from "../model/project";
import { figureOf } from "../model/value";
import type { Doubt } from "../model/table";

/**
 * The schedules that pay: the one in force, and others of its version that list other DLIs (a table over several sheets). A second
 * statement of the same DLIs is left out, with a doubt: adding it would pay twice.
 */
export function schedulesInForce(project: Project, doubt: (one: Doubt) => void): DliSchedule[] {
  const first = scheduleInForce(project);
  if (first === undefined) return [];
  const parts = [first];
  for (const other of project.schedules) {
    if (other === first || other.version !== first.version || other.dlis.length === 0) continue;
    const known = new Set(parts.flatMap((part) => part.dlis.map((dli) => dli.number)));
    if (other.dlis.every((dli) => !known.has(dli.number))) {
      parts.push(other);
      continue;
    }
    doubt({
      cell: { sheet: other.table.sheet, row: other.table.area.top, col: other.table.area.left },
      what: `${printArea(other.table.sheet, other.table.area)} states DLIs of ${printArea(first.table.sheet, first.table.area)} a second time: it is not added.`,
    });
  }
  return parts;
}

/** The rows that pay. A DLI whose results (4.1, 4.2) carry amounts of their own is their heading: it is not paid again. */
export function payingRows(schedules: readonly DliSchedule[], doubt: (one: Doubt) => void): Dli[] {
  const all = schedules.flatMap((schedule) => schedule.dlis);
  return all.filter((dli) => {
    const results = all.filter((other) => other.number.startsWith(`${dli.number}.`) && hasAmounts(other));
    if (results.length === 0) return true;
    const own = printedSum(dli);
    const theirs = sum(results.map(printedSum));
    if (!own.isZero() && !own.equals(theirs)) {
      doubt({
        cell: dli.cell,
        what: `DLI ${dli.number} prints ${own.toFixed()} but its results ${results.map((one) => one.number).join(", ")} add to ${theirs.toFixed()}: the results are counted.`,
      });
    }
    return false;
  });
}

function hasAmounts(dli: Dli): boolean {
  return dli.periods.some((own) => figureOf(own.amount) !== undefined);
}

function printedSum(dli: Dli): Dec {
  return sum(dli.periods.flatMap((own) => figureOf(own.amount) ?? []));
}
