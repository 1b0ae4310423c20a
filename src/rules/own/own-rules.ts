import type { Rule } from "../rule";
import { worldOf } from "./names/world";
import { judgeRow } from "./rows/judge-row";
import { ownRuleRows } from "./rows/read-rows";
import { ownRulesPage } from "./words/page";

/** The messages by the outcome that they tell. */
const says = { broken: "broken", open: "open", nothing: "nothing" } as const;

export const ownRules: Rule = {
  id: "own-rules",
  group: "own",
  severity: "warning",
  statement: "Every rule of the team's own, in a sheet of verification rules, holds for all that it applies to.",
  reason: "What this project must meet beside the general rules is known to its team alone: written as a rule, it is checked each time.",
  source: "The rows of the workbook's own sheet of verification rules.",
  leavesOut: [
    "Items for which a value that the rule names is blank, N/A or in words: they are listed as not judged.",
    "Evidence lists: what their rows must meet is said by a verification protocol.",
    "Rules that cannot be read: own-rule-readable names them.",
  ],
  remedy: "Correct the figures of the cell that is named first, or the rule in its row.",
  messages: { broken: "{rule}: {text}.", open: "{rule}: {item} was not judged: {why}.", nothing: "{rule} was judged on nothing: {why}." },
  *check(project, context) {
    const world = worldOf(project, context);
    for (const row of ownRuleRows(project)) if ("rule" in row) yield* judgeRow(row.rule, world, says);
  },
  guide: ownRulesPage,
  examples: {
    valid: [
      {
        title: "Actual values against a share of the target, deadlines before the closing date",
        workbook: `
== Indicators
| Indicator | Unit of Measure | Baseline value | Actual value | End target value | End target date |
| PDO 1: Positions staffed | Number | 0 | 17,400 | 18,000 | 31-Mar-2018 |
== Financing
| Loan | Approval | Closing | Net commitment |
| IBRD-1 | 17-Jan-2013 | 31-Mar-2018 | 25,000,000 |
== Verification rules
| Applies to | Check | Operator | Threshold | Severity |
| PDO 1 | "actual / end target" | ">=" | "95%" | Error |
| Every indicator | end target date | not after | closing date | Warning |`,
      },
      {
        title: "A whole condition in the check",
        workbook: `
== DLIs
| DLI | Indicator | Unit value | Dec-14 | Dec-15 | Subtotal |
| 1 | Studies published | "$1,041,670 per study" | 1,041,670 | 2,083,340 | 3,125,010 |
== Verification rules
| Applies to | Check | Operator | Threshold | Severity |
| every DLI | sum(amounts) = subtotal and amounts(Dec-15) >= unit value | | | Error |`,
      },
    ],
    invalid: [
      {
        title: "A share of the target that is not reached",
        workbook: `
== Indicators
| Indicator | Unit of Measure | Baseline value | Actual value | End target value |
| PDO 1: Positions staffed | Number | 0 | 16,200 | 18,000 |
| PDO 2: Principals certified | Number | 0 | 9,900 | 10,000 |
== Verification rules
| Applies to | Check | Operator | Threshold | Severity |
| every indicator | "actual / end target" | ">=" | "95%" | Error |`,
        finds: [{ cell: "Indicators!D2", difference: "-5" }],
      },
      {
        title: "A DLI's share of the loan, in Spanish and with a message of its own",
        workbook: `
== IVD
| IVD | Indicador | Dic-14 | Dic-15 | Subtotal |
| 1 | Plazas cubiertas | 1.875.000 | 375.000 | 2.250.000 |
== Financiamiento
| Número de préstamo | Fecha de cierre | Compromiso neto |
| BIRF-1 | 31-mar-2018 | 5.000.000 |
== Reglas de verificación
| Se aplica a | Control | Operador | Umbral | Severidad | Mensaje |
| IVD 1 | subtotal | no más de | 40% * compromiso | Advertencia | {item} recibe {subtotal} de {compromiso} |`,
        finds: [{ cell: "IVD!E2", difference: "250000" }],
      },
    ],
  },
};
