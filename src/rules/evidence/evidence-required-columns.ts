import { causeText, reasonText } from "../../verify/say";
import type { Judgement, Rule } from "../rule";
import { byCause, gravityOf, placeOf, ranSteps, rowsText, unconfirmedWith } from "../support/evidence";
import { exampleList, exampleSteps } from "../support/evidence-examples";
import { broken, holds, notJudged } from "../support/judge";

const steps = exampleSteps("Principals", ["Required columns | Full name; National ID; Position | |", "Count | | is | 2"]);

export const evidenceRequiredColumns: Rule = {
  id: "evidence-required-columns",
  group: "evidence",
  severity: "error",
  statement: "An evidence list has the columns that its protocol asks for, and no blank in them.",
  reason: "A row without its id or its position proves nothing, and the verifier sends the list back.",
  source: "World Bank restructuring paper RES27794 (P123151), verification protocols of PDO Indicator 3 and IRI 11.",
  leavesOut: ["Protocols that nobody has confirmed.", "Rows that the count does without are told for information only."],
  remedy: "Add the column or fill in the cells; or change the protocol's row if it asks for more than the agreed protocol does.",
  messages: {
    column: "{protocol}: {why} The protocol asks for it.",
    blank: "{protocol}: {rows} of the evidence not counted: {why}.",
    notRun: "{protocol} could not be judged: {why}",
    unconfirmed:
      "{protocol} asks for columns of its list, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
  },
  *check(project, context): Generator<Judgement> {
    for (const { run, step, result } of ranSteps(context, "fields")) {
      const protocol = run.protocol.id;
      for (const reason of result.reasons) {
        const cells = [...reason.cells, placeOf(run, step)];
        if (reason.key === "field-missing") yield broken("column", cells, { protocol, why: reasonText(reason) });
        else yield notJudged("notRun", cells, { protocol, why: reasonText(reason) });
      }
      for (const { cause, cells, count } of byCause(result.failed)) {
        yield broken("blank", [...cells, placeOf(run, step)], { protocol, rows: rowsText(count), why: causeText(cause) }, gravityOf(run));
      }
      if (result.outcome === "passed") yield holds(placeOf(run, step));
    }
    for (const { id, cell } of unconfirmedWith(project, ({ kind }) => kind === "fields"))
      yield notJudged("unconfirmed", [cell], { protocol: id });
  },
  examples: {
    valid: [{ title: "All there", workbook: `${exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | 47654321 | Yes"])}\n${steps}` }],
    invalid: [
      {
        title: "An id is blank, and the claim counts its row",
        workbook: `${exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | | Yes"])}\n${steps}`,
        finds: [{ cell: "Principals!B3" }],
      },
      {
        title: "No column for the position",
        workbook: `
== Principals
| Full name | National ID | School code | Act signed |
| Ana Torres | 41234567 | 456789 | Yes |
| Luis Rojas | 47654321 | 456789 | Yes |
${steps}`,
        finds: [{ cell: "Principals!A1" }],
      },
    ],
  },
};
