import { reasonText } from "../../verify/say";
import type { Judgement, Rule } from "../rule";
import { coverageSteps, coveredBy, shortGroups } from "../support/coverage";
import { placeOf, unconfirmedWith } from "../support/evidence";
import { exampleSteps } from "../support/evidence-examples";
import { broken, holds, notJudged } from "../support/judge";

const steps = exampleSteps("Schools", ["Share | rows where Received is yes | at least | 70 % of rows; without School closed is yes"]);
const list = (rows: readonly string[]): string =>
  [
    "== Schools",
    "| School code | School name | Received | School closed |",
    ...rows.map((row, n) => `| ${100 + n} | School ${n} | ${row} |`),
  ].join("\n");

export const coverageSchools70: Rule = {
  id: "coverage-schools-70",
  group: "evidence",
  severity: "error",
  statement:
    "Schools that received their report are at least the share that the protocol asks (70 % in RES27794) of those listed, closed ones left out.",
  reason: "Reports that lie in an office change nothing in a school.",
  source: "World Bank restructuring paper RES27794 (P123151), IRI 3 (a); the share comes from the confirmed protocol.",
  leavesOut: [
    "Protocols that nobody has confirmed.",
    "Where groups are counted and the claim leaves a short one out, it is for information.",
    "Other units that are listed a row each are judged here as well.",
  ],
  remedy: "Have the missing receipts sent in, or leave the report out of the claim.",
  messages: {
    short: "{protocol}: {group}{part} of {whole} schools is less than {share}; {needed} are needed.",
    notRun: "{protocol} could not be judged: {why}",
    unconfirmed:
      "{protocol} asks for a share of schools, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
  },
  *check(project, context): Generator<Judgement> {
    for (const ran of coverageSteps(project, context, "schools")) {
      const { run, step, result } = ran;
      for (const { cells, words, figures } of shortGroups(ran)) yield broken("short", cells, words, figures);
      if (result.outcome === "passed") yield holds(placeOf(run, step));
      else if (result.outcome !== "failed") {
        for (const reason of result.reasons)
          yield notJudged("notRun", [...reason.cells, placeOf(run, step)], { protocol: run.protocol.id, why: reasonText(reason) });
      }
    }
    const proposed = unconfirmedWith(project, ({ kind }) => kind === "coverage");
    for (const protocol of proposed.filter((each) => each.steps.some((step) => coveredBy(step, each, project) === "schools"))) {
      yield notJudged("unconfirmed", [protocol.cell], { protocol: protocol.id });
    }
  },
  examples: {
    valid: [
      {
        title: "Seven of ten, and a closed one",
        workbook: `${list([...Array.from({ length: 7 }, () => "Yes | No"), ...Array.from({ length: 3 }, () => "No | No"), "No | Yes"])}\n${steps}`,
      },
    ],
    invalid: [
      {
        title: "Six of ten",
        workbook: `${list([...Array.from({ length: 6 }, () => "Yes | No"), ...Array.from({ length: 4 }, () => "No | No")])}\n${steps}`,
        finds: [{ cell: "Schools!A2", difference: "-1" }],
      },
      {
        title: "A closed school that received one counts in neither",
        workbook: `${list(["Yes | Yes", "Yes | No", "No | No"])}\n${steps}`,
        finds: [{ cell: "Schools!A3", difference: "-1" }],
      },
    ],
  },
};
