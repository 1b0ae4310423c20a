import type { Project } from "../../model/project";
import { hasSteps } from "../../model/table";
import { scheduleInForce } from "../../model/project";
import type { Judgement, Rule } from "../rule";
import { dliName } from "../support/items";
import { broken, holds, notJudged } from "../support/judge";
import { isEmpty } from "../support/sums";

export const vpRequiredColumns: Rule = {
  id: "vp-required-columns",
  group: "structure",
  severity: "warning",
  statement: "Each DLI has a verification protocol that says whether it is scalable or time-bound, its data source, who verifies and how.",
  reason: "What the protocol leaves open is settled when the claim is on the table, by whoever needs the money.",
  source: "DLI verification protocol table of World Bank projects (Annex 3 of PAD2695).",
  leavesOut: [
    "Workbooks without DLIs.",
    "A workbook without any protocol: another document may have them.",
    "Where the fields stand: a protocol table and the DLI table count together.",
  ],
  remedy: "Add the columns to the verification protocols, and fill them in for every DLI.",
  messages: {
    none: "No table holds verification protocols of the DLIs.",
    missing: "The verification protocols do not say {missing}.",
    blank: "{dli} has no verification protocol.",
  },
  *check(project) {
    yield* judge(project);
  },
  examples: {
    valid: [
      {
        title: "A protocol table with all its columns",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
== Protocols
| DLI | Definition | Scalable | Time-bound | Data source | Verification entity | Verification protocol |
| 1 | Posts filled after selection | Yes | No | Database | Auditor | Count the signed acts |`,
      },
      {
        title: "A block for each DLI, and its protocol in a block of its own",
        workbook: `
== DLIs
| DLI 1 | Positions staffed |
| Type of DLI | Scalability | Unit of Measure | Total Allocated Amount (USD) |
| Outcome | Yes | Number | 2,250,000 |
| Period | Value | Allocated Amount (USD) | Formula |
| 2014 | 15,000 | 1,875,000 | |
| 2015 | 3,000 | 375,000 | |
== Protocols
| DLI 1 | Positions staffed |
| Description | Posts filled after selection |
| Data source | Database of the ministry |
| Verification Entity | Auditor |
| Procedure | Count the signed acts |`,
      },
    ],
    invalid: [
      {
        title: "A protocol without the rest; one DLI without any",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal | Verification protocol |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 | Count the signed acts |
| 2 | Grades assessed | 781,250 | 781,250 | 1,562,500 | |`,
        finds: [{ cell: "DLIs!F1" }, { cell: "DLIs!A3" }],
      },
      {
        title: "A protocol table that does not say who verifies",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
== Protocols
| DLI | Definition | Scalable | Time-bound | Data source | Verification protocol |
| 1 | Posts filled after selection | Yes | No | Database | Count the signed acts |`,
        finds: [{ cell: "Protocols!F1" }],
      },
    ],
  },
};

const fields: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["whether a DLI is scalable or time-bound", ["scalable", "deadline"]],
  ["the data source", ["data-source"]],
  ["who verifies", ["verifier", "responsibility"]],
  ["how it is verified", ["verification-protocol", "methodology"]],
];

function* judge(project: Project): Generator<Judgement> {
  const schedule = scheduleInForce(project);
  if (!schedule || schedule.dlis.length === 0) return;
  // A sheet of steps to run is no place for these columns, and no protocol in words.
  const tables = project.tables.filter(
    (table) => ["verification-protocol", "dli-matrix", "dli-prices"].includes(table.kind) && !hasSteps(table),
  );
  const columns = tables.flatMap((table) => table.columns);
  const roles = new Set(columns.map((column) => column.role));
  if (schedule.dlis.some(({ scalable }) => scalable !== undefined)) roles.add("scalable");
  const protocols = project.lists.filter(({ table }) => table.kind === "verification-protocol" && !hasSteps(table));
  const hasProtocols = protocols.length > 0 || schedule.dlis.some((dli) => dli.protocol !== undefined);
  if (!hasProtocols) {
    yield notJudged("none", [schedule.table.columns[0]?.cell]);
    return;
  }
  const missing = fields.filter(([, any]) => !any.some((role) => roles.has(role))).map(([says]) => says);
  const header = columns.find((column) => column.role === "verification-protocol") ?? protocols[0]?.table.columns[0];
  if (missing.length > 0) yield broken("missing", [header?.cell ?? schedule.table.columns[0]?.cell], { missing: listed(missing) });
  else yield holds(header?.cell);
  for (const dli of schedule.dlis) {
    if (dli.protocol !== undefined && !isEmpty(dli.protocol)) yield holds(dli.protocol);
    else if (!dli.number.includes(".")) yield broken("blank", [dli.cell], { dli: dliName(dli) });
  }
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}` : (names[0] ?? "");
}
