import { reasonText } from "../../verify/say";
import type { Judgement, Rule } from "../rule";
import { coverageSteps, coveredBy, shortGroups } from "../support/coverage";
import { placeOf, unconfirmedWith } from "../support/evidence";
import { exampleSteps } from "../support/evidence-examples";
import { broken, holds, notJudged } from "../support/judge";

const steps = exampleSteps("Regional directorates", ["Share | rows where Received is yes | at least | 90 % of rows"]);
const list = (received: number, all: number): string =>
  [
    "== Regional directorates",
    "| School code | Institution | Received |",
    ...Array.from({ length: all }, (_, n) => `| ${n + 1} | Directorate ${n + 1} | ${n < received ? "Yes" : "No"} |`),
  ].join("\n");

export const coverageDre90: Rule = {
  id: "coverage-dre-90",
  group: "evidence",
  severity: "error",
  statement:
    "Regional directorates with a receipt are at least the share that the protocol asks (90 % in RES27794) of all of them, compared in whole numbers.",
  reason: "With 26 directorates 90 % is 24: 23 are 88.5 %.",
  source: "World Bank restructuring paper RES27794 (P123151), IRI 3 (b), 6 and 7; the share comes from the confirmed protocol.",
  leavesOut: [
    "Protocols that nobody has confirmed.",
    "Where groups are counted and the claim leaves a short one out, it is for information.",
  ],
  remedy: "Have the missing receipts stamped, or leave the report out of the claim.",
  messages: {
    short: "{protocol}: {group}{part} of {whole} directorates is less than {share}; {needed} are needed.",
    notRun: "{protocol} could not be judged: {why}",
    unconfirmed:
      "{protocol} asks for a share of directorates, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
  },
  *check(project, context): Generator<Judgement> {
    for (const ran of coverageSteps(project, context, "directorates")) {
      const { run, step, result } = ran;
      for (const { cells, words, figures } of shortGroups(ran)) yield broken("short", cells, words, figures);
      if (result.outcome === "passed") yield holds(placeOf(run, step));
      else if (result.outcome !== "failed") {
        for (const reason of result.reasons)
          yield notJudged("notRun", [...reason.cells, placeOf(run, step)], { protocol: run.protocol.id, why: reasonText(reason) });
      }
    }
    const proposed = unconfirmedWith(project, ({ kind }) => kind === "coverage");
    for (const protocol of proposed.filter((each) => each.steps.some((step) => coveredBy(step, each, project) === "directorates"))) {
      yield notJudged("unconfirmed", [protocol.cell], { protocol: protocol.id });
    }
  },
  examples: {
    valid: [{ title: "24 of 26", workbook: `${list(24, 26)}\n${steps}` }],
    invalid: [
      { title: "23 of 26", workbook: `${list(23, 26)}\n${steps}`, finds: [{ cell: "'Regional directorates'!A2", difference: "-1" }] },
      { title: "8 of 10", workbook: `${list(8, 10)}\n${steps}`, finds: [{ cell: "'Regional directorates'!A2", difference: "-1" }] },
    ],
  },
};
