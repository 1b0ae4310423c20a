import type { FaultKind } from "../../verify/sheet/fault";
import { protocolsOfSheets } from "../../verify/sheet/read";
import type { Judgement, Rule } from "../rule";
import { exampleList, exampleSteps } from "../support/evidence-examples";
import { broken, holds } from "../support/judge";

const list = exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | 47654321 | Yes"]);

const what: Readonly<Record<FaultKind, string>> = {
  "no-protocol": "no protocol is named in this row or above it",
  "no-step": "the row names no step",
  "unknown-step": '"{text}" is no step; choose one of the list',
  "no-field": "the step needs a column of the evidence list under Field",
  "no-value": "the step needs something under Value",
  "no-operator": "the step needs a comparison under Operator",
  "unknown-operator": '"{text}" is no comparison that fits here; choose one of the list',
  "no-share": '"{text}" begins with no share such as 80 % or 2/3',
  "no-figure": '"{text}" is no figure',
  "no-day": '"{text}" is no day; write it as 2026-12-31',
  "no-list": "the step needs the other list under Value, as: list; column",
  "not-read": '"{text}" cannot be read here; see the rows of the template',
  "unknown-item": '"{text}" is no DLI or indicator of this workbook',
  "no-list-named": '"{text}" is no sheet with an evidence list',
};

export const protocolRowsUnderstood: Rule = {
  id: "protocol-rows-understood",
  group: "evidence",
  severity: "error",
  statement: "Every row on a sheet of verification steps says a step that can be run.",
  reason: "A row that is not understood is not run, and what it should hold back is then counted.",
  source: "Practice.",
  leavesOut: ["Whether the step is the right one: that is for the person who confirms it."],
  remedy: "Correct the row; the lists in the columns Step and Operator show what may stand there.",
  messages: { row: "This row cannot be run: {what}." },
  *check(project): Generator<Judgement> {
    const { faults, read } = protocolsOfSheets(project);
    for (const { kind, cell, text } of faults) yield broken("row", [cell], { what: what[kind].replace("{text}", () => text) });
    for (const cell of read) yield holds(cell);
  },
  examples: {
    valid: [
      {
        title: "Steps that can be run",
        workbook: `${list}\n${exampleSteps("Principals", ["Only once | National ID | |", "Count | | is | 2"])}`,
      },
    ],
    invalid: [
      {
        title: "No such step, and a share that is none",
        workbook: `${list}\n${exampleSteps("Principals", ["Look closely | National ID | |", "Share | rows | at least | most of rows"])}`,
        finds: [{ cell: "'Verification steps'!C3" }, { cell: "'Verification steps'!F4" }],
      },
      {
        title: "No column is named, and no such list",
        workbook: `${list}\n${exampleSteps("Principals", ["Only once | | |", "In another list | National ID | | Appointed; National ID"])}`,
        finds: [{ cell: "'Verification steps'!C3" }, { cell: "'Verification steps'!F4" }],
      },
    ],
  },
};
