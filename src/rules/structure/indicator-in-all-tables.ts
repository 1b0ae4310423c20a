import type { Project } from "../../model/project";
import type { TableKind } from "../../model/table";
import type { Rule } from "../rule";
import { indicatorName } from "../support/items";
import { broken, holds } from "../support/judge";
import { tableName } from "../support/stated-values";

export const indicatorInAllTables: Rule = {
  id: "indicator-in-all-tables",
  group: "structure",
  severity: "warning",
  statement: "An indicator of one table is in the others that list all indicators.",
  reason: "An indicator left out of a table is neither changed nor kept.",
  source: "P123151: beneficiaries missing in Annex 4, female beneficiaries only in section IV.",
  leavesOut: [
    "Change tables that list only what changes, and the DLI table, which lists only what is paid for.",
    "Tables that hold less than two thirds of the indicators: they are not meant to hold all.",
  ],
  remedy: "Add the indicator to the table, or say why it is left out.",
  messages: { missing: "{indicator} is in the {where} but not in the {missing}." },
  *check(project) {
    const kinds = listing(project);
    for (const indicator of project.indicators) {
      const own = new Set(indicator.records.map((record) => record.table.kind));
      const first = indicator.records.find((record) => kinds.includes(record.table.kind));
      const missing = kinds.filter((kind) => !own.has(kind));
      if (!first || kinds.length < 2) continue;
      if (missing.length === 0) yield holds(...indicator.records.map((record) => record.cell));
      else {
        const words = {
          indicator: indicatorName(indicator),
          where: tableName(first.table.kind),
          missing: missing.map(tableName).join(" and the "),
        };
        yield broken("missing", [first.cell], words);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "Both indicators in both tables",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 0 | 10 | 20 | 30 |
| PDO 2: Principals certified | Number | 0 | 10 | 10 | 20 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Positions staffed | Number | 0 | 10 | 30 |
| PDO 2: Principals certified | Number | 0 | 10 | 20 |`,
      },
    ],
    invalid: [
      {
        title: "Missing in the status",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 0 | 10 | 20 | 30 |
| PDO 2: Principals certified | Number | 0 | 10 | 10 | 20 |
| IRI 1: Studies published | Number | 0 | 1 | 1 | 2 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Positions staffed | Number | 0 | 10 | 30 |
| PDO 2: Principals certified | Number | 0 | 10 | 20 |`,
        finds: [{ cell: "'Results framework'!A4" }],
      },
      {
        title: "Missing in the results framework",
        workbook: `
== Results framework
| Indicator | Unit of Measure | Baseline | 2015 | 2016 | End target |
| PDO 1: Positions staffed | Number | 0 | 10 | 20 | 30 |
| PDO 2: Principals certified | Number | 0 | 10 | 10 | 20 |
== Status
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Positions staffed | Number | 0 | 10 | 30 |
| PDO 2: Principals certified | Number | 0 | 10 | 20 |
| PDO 3: Students reached | Number | 0 | 10 | 500 |`,
        finds: [{ cell: "Status!A4" }],
      },
    ],
  },
};

const whole: readonly TableKind[] = ["results-framework", "indicator-status", "monitoring-plan", "change-table"];

/** The kinds of tables here that are meant to list every indicator; a change table only where it also lists what stays. */
function listing(project: Project): readonly TableKind[] {
  return whole.filter((kind) => {
    const held = project.indicators.filter((indicator) => indicator.records.some((record) => record.table.kind === kind));
    const keeps = kind !== "change-table" || project.changes.some((change) => change.status === "no-change");
    return keeps && held.length * 3 >= project.indicators.length * 2 && held.length > 1;
  });
}
