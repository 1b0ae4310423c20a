import { dec } from "../../base/decimal";
import { reasonText } from "../../verify/say";
import type { Judgement, Rule } from "../rule";
import { unconfirmedWith } from "../support/evidence";
import { exampleList, exampleSteps } from "../support/evidence-examples";
import { broken, holds, notJudged } from "../support/judge";

const steps = (claimed: number): string =>
  exampleSteps("Principals", ["Confirmed | Act signed | is | yes", `Count | rows | is | ${claimed}`]);
const list = exampleList(["Ana Torres | 41234567 | Yes", "Luis Rojas | 47654321 | Yes", "Eva Lima | 45555555 | No"]);

export const evidenceCountMatches: Rule = {
  id: "evidence-count-matches",
  group: "evidence",
  severity: "error",
  statement: "What is claimed is what the evidence gives once every step of the protocol is done.",
  reason: "A claim above its evidence is paid back; one below it leaves money unclaimed.",
  source: "World Bank restructuring paper RES27794 (P123151): 15,461 and 3,130 appointed make the 18,591 of the table.",
  leavesOut: ["Protocols that nobody has confirmed, and those whose lists or columns are not there: they are not judged, with the reason."],
  remedy: "See on the Evidence page which rows do not count; correct the rows or the claim.",
  messages: {
    differs: "{protocol}: {why}",
    notJudged: "{protocol} could not be judged: {why}",
    unconfirmed:
      "{protocol} has a list to be counted, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
  },
  *check(project, { runs }): Generator<Judgement> {
    for (const run of runs?.confirmed ?? []) {
      const protocol = run.protocol.id;
      const { claimed } = run.protocol;
      const differs = run.reasons.find(({ key }) => key === "claim-not-equal" || key === "claim-above-count");
      const confirmed = run.reasons.find(({ key }) => key === "claim-confirmed");
      const hasCount = run.protocol.counts !== undefined || run.protocol.steps.some(({ kind }) => kind === "claim");
      const [first] = run.reasons;
      if (differs && claimed) {
        const found = dec(claimed.value);
        const figures = { found, expected: run.mayClaim, difference: run.mayClaim && found.minus(run.mayClaim) };
        yield broken("differs", [claimed.cell, ...differs.cells, run.protocol.cell], { protocol, why: reasonText(differs) }, figures);
      } else if (confirmed) {
        yield holds(claimed?.cell, run.protocol.cell);
      } else if (first && hasCount && first.key !== "field-missing") {
        yield notJudged("notJudged", [...first.cells, run.protocol.cell], { protocol, why: reasonText(first) });
      }
    }
    for (const { id, cell } of unconfirmedWith(project, ({ kind }) => kind === "claim"))
      yield notJudged("unconfirmed", [cell], { protocol: id });
  },
  examples: {
    valid: [{ title: "Two signed, two claimed", workbook: `${list}\n${steps(2)}` }],
    invalid: [
      {
        title: "Three claimed, two signed",
        workbook: `${list}\n${steps(3)}`,
        finds: [{ cell: "'Verification steps'!F4", difference: "1" }],
      },
      {
        title: "One claimed, two signed",
        workbook: `${list}\n${steps(1)}`,
        finds: [{ cell: "'Verification steps'!F4", difference: "-1" }],
      },
    ],
  },
};
