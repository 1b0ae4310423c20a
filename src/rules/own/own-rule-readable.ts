import type { Judgement, Rule } from "../rule";
import { broken, holds } from "../support/judge";
import { ownRuleRows } from "./rows/read-rows";

export const ownRuleReadable: Rule = {
  id: "own-rule-readable",
  group: "own",
  severity: "warning",
  statement: "Every row of a sheet of verification rules says what it applies to, and a check that can be read.",
  reason:
    "A rule that cannot be read is not run: what it should guard against goes unseen. It is a warning, for the fault lies in the rule and not in the project's figures.",
  source: "The rows of the workbook's own sheet of verification rules; src/rules/own/README.md says how they are written.",
  leavesOut: ["Rules that can be read but mean something else than was intended: a rule says which cells it read wherever it is broken."],
  remedy: "Correct the cell that is named; “explain own-rules” lists the names and functions that a rule can use.",
  messages: { unread: "{rule} was not run, for its cell “{column}” cannot be read: {what}." },
  *check(project) {
    for (const row of ownRuleRows(project)) {
      if ("rule" in row) yield holds(row.rule.cell);
      else
        yield* row.faults.map(({ name, cell, row: at, column, what }): Judgement =>
          broken("unread", [cell, at], { rule: name, column, what: what.replace(/\.$/, "") }),
        );
    }
  },
  examples: {
    valid: [
      {
        title: "Operators in words, a threshold that is calculated",
        workbook: `
== Verification rules
| Applies to | Check | Operator | Threshold | Severity |
| every DLI | subtotal | at most | 25% * commitment | Error |
| the project | sum(subtotal of every DLI) | "=" | commitment | Warning |`,
      },
    ],
    invalid: [
      {
        title: "A name that is misspelt",
        workbook: `
== Verification rules
| Applies to | Check | Operator | Threshold | Severity |
| every indicator | actual / end targt | ">=" | "95%" | Error |`,
        finds: [{ cell: "'Verification rules'!B2" }],
      },
      {
        title: "An item that the tables do not have, and an operator without a threshold",
        workbook: `
== DLIs
| DLI | Indicator | Dec-14 | Dec-15 | Subtotal |
| 1 | Positions staffed | 1,875,000 | 375,000 | 2,250,000 |
== Verification rules
| Applies to | Check | Operator | Threshold | Severity |
| DLI 9 | subtotal | ">=" | 2,000,000 | Error |
| DLI 1 | subtotal | ">=" | | Error |`,
        finds: [{ cell: "'Verification rules'!A2" }, { cell: "'Verification rules'!D3" }],
      },
    ],
  },
};
