import { causeText, reasonText } from "../../verify/say";
import type { Judgement, Rule } from "../rule";
import { byCause, gravityOf, placeOf, ranSteps, rowsText, unconfirmedWith } from "../support/evidence";
import { exampleList, exampleSteps } from "../support/evidence-examples";
import { broken, holds, notJudged } from "../support/judge";

const certified = (rows: readonly string[]): string =>
  ["== Certified", "| Full name | National ID | Certified |", ...rows.map((row) => `| ${row} | Yes |`)].join("\n");
const appointed = exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | 47654321 | No", "Eva Lima | 45555555 | Yes"]);
const steps = exampleSteps("Certified", [
  "In another list | National ID | | Principals; National ID; where Act signed is yes",
  "Count | rows | is | 2",
]);

export const evidenceSubset: Rule = {
  id: "evidence-subset",
  group: "evidence",
  severity: "error",
  statement: "A list that must lie within another has no id that the other lacks.",
  reason: "Certified principals count only where they are the appointed ones.",
  source: "World Bank restructuring paper RES27794 (P123151), protocol of IRI 11: within the database of PDO Indicator 3.",
  leavesOut: ["Ids that the other list has in another spelling only: they are not judged."],
  remedy: "Look the persons up in the other list; correct the id, or take them out of the claim.",
  messages: {
    outside: "{protocol}: {rows} not counted: {why} ({list}; {id} in the first).",
    unclear: "{protocol}: {rows} could not be judged: {why} ({list}).",
    notRun: "{protocol} could not be judged: {why}",
    unconfirmed:
      "{protocol} must lie within another list, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
  },
  *check(project, context): Generator<Judgement> {
    for (const { run, step, result } of ranSteps(context, "within")) {
      const words = { protocol: run.protocol.id, list: step.list.sheet };
      for (const reason of result.reasons) {
        yield notJudged("notRun", [...reason.cells, placeOf(run, step)], { ...words, why: reasonText(reason) });
      }
      for (const { cause, cells, count, first } of byCause(result.failed)) {
        const said = { ...words, rows: rowsText(count), why: causeText(cause), id: first.text };
        yield broken("outside", [...cells, placeOf(run, step)], said, gravityOf(run));
      }
      for (const { cause, cells, count } of byCause(result.unclear)) {
        yield notJudged("unclear", cells, { ...words, rows: rowsText(count), why: causeText(cause) });
      }
      if (result.outcome === "passed") yield holds(placeOf(run, step));
    }
    for (const { id, cell } of unconfirmedWith(project, ({ kind }) => kind === "within"))
      yield notJudged("unconfirmed", [cell], { protocol: id });
  },
  examples: {
    valid: [
      {
        title: "All among the appointed",
        workbook: `${appointed}\n${certified(["Ana Torres | 41234567", "Eva Lima | 45555555"])}\n${steps}`,
      },
    ],
    invalid: [
      {
        title: "One is not in the list",
        workbook: `${appointed}\n${certified(["Ana Torres | 41234567", "Rosa Paz | 49999999"])}\n${steps}`,
        finds: [{ cell: "Certified!B3" }],
      },
      {
        title: "One is in the list, and not appointed",
        workbook: `${appointed}\n${certified(["Luis Rojas | 47654321", "Eva Lima | 45555555"])}\n${steps}`,
        finds: [{ cell: "Certified!B2" }],
      },
    ],
  },
};
