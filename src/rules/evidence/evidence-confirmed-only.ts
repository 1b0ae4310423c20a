import { causeText, reasonText } from "../../verify/say";
import type { Judgement, Rule } from "../rule";
import { byCause, gravityOf, placeOf, ranSteps, rowsText, unconfirmedWith } from "../support/evidence";
import { exampleList, exampleSteps } from "../support/evidence-examples";
import { broken, holds, notJudged } from "../support/judge";

const steps = (claimed: number): string =>
  exampleSteps("Principals", ["Confirmed | Act signed | is | yes", `Count | rows | is | ${claimed}`]);

export const evidenceConfirmedOnly: Rule = {
  id: "evidence-confirmed-only",
  group: "evidence",
  severity: "error",
  statement: "Only rows whose confirming field says yes are counted.",
  reason: "Selected is not appointed: a position counts once its act is signed.",
  source: "World Bank restructuring paper RES27794 (P123151): a field says whether the assignment act was signed.",
  leavesOut: [
    "Rows that are not confirmed and that the claim does not count: they are told for information.",
    "Cells that say neither yes nor no: they are not judged.",
  ],
  remedy: "Have the act signed, or take these rows out of the claim.",
  messages: {
    notConfirmed: "{protocol}: {rows} not confirmed in the column {field}, so not counted.",
    unclear: "{protocol}: {rows} could not be read in the column {field}: {why}.",
    notRun: "{protocol} could not be judged: {why}",
    unconfirmed:
      "{protocol} has a field that confirms its rows, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
  },
  *check(project, context): Generator<Judgement> {
    for (const { run, step, result } of ranSteps(context, "confirmed")) {
      const protocol = run.protocol.id;
      const field = step.field.name;
      for (const reason of result.reasons) {
        yield notJudged("notRun", [...reason.cells, placeOf(run, step)], { protocol, why: reasonText(reason) });
      }
      for (const { cells, count } of byCause(result.failed)) {
        yield broken("notConfirmed", [...cells, placeOf(run, step)], { protocol, rows: rowsText(count), field }, gravityOf(run));
      }
      for (const { cause, cells, count } of byCause(result.unclear)) {
        yield notJudged("unclear", cells, { protocol, rows: rowsText(count), field, why: causeText(cause) });
      }
      if (result.outcome === "passed") yield holds(placeOf(run, step));
    }
    for (const { id, cell } of unconfirmedWith(project, ({ kind }) => kind === "confirmed"))
      yield notJudged("unconfirmed", [cell], { protocol: id });
  },
  examples: {
    valid: [
      { title: "All signed", workbook: `${exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | 47654321 | Yes"])}\n${steps(2)}` },
    ],
    invalid: [
      {
        title: "An unsigned act is claimed",
        workbook: `${exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | 47654321 | No"])}\n${steps(2)}`,
        finds: [{ cell: "Principals!E3" }],
      },
      {
        title: "A blank is no signature",
        workbook: `${exampleList(["Ana Torres | 41234567 | ", "Luis Rojas | 47654321 | Yes"])}\n${steps(2)}`,
        finds: [{ cell: "Principals!E2" }],
      },
    ],
  },
};
