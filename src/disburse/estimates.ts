import type { Project } from "../model/project";
import { figureOf } from "../model/value";
import type { Value } from "../model/value";
import type { Doubt } from "../model/table";

/** What the estimates tables forecast for one fiscal year. */
interface EstimateOfYear {
  readonly proposed?: Value;
  readonly current?: Value;
}

/** The estimates of all tables by fiscal year. Where two tables state the same figure differently the first stands, with a doubt. */
export function estimatesByYear(project: Project, doubt: (one: Doubt) => void): Map<number, EstimateOfYear> {
  const byYear = new Map<number, EstimateOfYear>();
  for (const table of project.estimates) {
    for (const row of table.rows) {
      const stated = [row.current, row.proposed].some((value) => figureOf(value) !== undefined);
      if (row.fiscalYear === undefined) {
        if (stated)
          doubt({
            cell: row.cell,
            what: `The estimate's year "${row.year.text}" could not be read: its figures are compared with nothing.`,
          });
        continue;
      }
      const known = byYear.get(row.fiscalYear) ?? {};
      byYear.set(row.fiscalYear, {
        proposed: firstOf(known.proposed, row.proposed, `FY${row.fiscalYear} proposed`, doubt),
        current: firstOf(known.current, row.current, `FY${row.fiscalYear} current`, doubt),
      });
    }
  }
  return byYear;
}

function firstOf(known: Value | undefined, other: Value | undefined, what: string, doubt: (one: Doubt) => void): Value | undefined {
  const figure = figureOf(other);
  const standing = figureOf(known);
  if (other === undefined || figure === undefined) return known;
  if (standing === undefined) return other;
  if (!standing.equals(figure)) {
    doubt({
      cell: other.cell,
      what: `A second estimate for ${what} ("${other.text}") differs from the first ("${known?.text ?? ""}"): the first is used.`,
    });
  }
  return known;
}
