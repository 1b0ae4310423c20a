import { reasonText } from "../../verify/say";
import type { Judgement, Rule } from "../rule";
import { coverageSteps, coveredBy, shortGroups } from "../support/coverage";
import { placeOf, unconfirmedWith } from "../support/evidence";
import { exampleSteps } from "../support/evidence-examples";
import { broken, holds, notJudged } from "../support/judge";

const steps = exampleSteps("Coverage", [
  "Share | Students tested | at least | 80 % of Students enrolled; for each Grade",
  "Count | groups | is | 2",
]);
const list = (rows: readonly string[]): string =>
  ["== Coverage", "| School code | School name | Grade | Students enrolled | Students tested |", ...rows.map((row) => `| ${row} |`)].join(
    "\n",
  );

export const coverageStudents80: Rule = {
  id: "coverage-students-80",
  group: "evidence",
  severity: "error",
  statement:
    "Students tested are at least the share of those enrolled that the protocol asks (80 % for census tests of RES27794), compared in whole numbers.",
  reason: "A grade tested in part is no census, and its result earns nothing; 79.96 % is not rounded up.",
  source: "World Bank restructuring paper RES27794 (P123151), IRI 2; the share comes from the confirmed protocol.",
  leavesOut: [
    "Protocols that nobody has confirmed.",
    "Where groups are counted and the claim leaves a short one out, it is for information.",
  ],
  remedy: "Complete the coverage, or leave the grade out of the claim.",
  messages: {
    short: "{protocol}: {group}{part} of {whole} students is less than {share}; {needed} are needed.",
    notRun: "{protocol} could not be judged: {why}",
    unconfirmed:
      "{protocol} asks for a share of students, and nobody has confirmed this protocol. Confirm it on the sheet of verification steps.",
  },
  *check(project, context): Generator<Judgement> {
    for (const ran of coverageSteps(project, context, "students")) {
      const { run, step, result } = ran;
      for (const { cells, words, figures } of shortGroups(ran)) yield broken("short", cells, words, figures);
      if (result.outcome === "passed") yield holds(placeOf(run, step));
      else if (result.outcome !== "failed") {
        for (const reason of result.reasons)
          yield notJudged("notRun", [...reason.cells, placeOf(run, step)], { protocol: run.protocol.id, why: reasonText(reason) });
      }
    }
    const proposed = unconfirmedWith(project, ({ kind }) => kind === "coverage");
    for (const protocol of proposed.filter((each) => each.steps.some((step) => coveredBy(step, each, project) === "students"))) {
      yield notJudged("unconfirmed", [protocol.cell], { protocol: protocol.id });
    }
  },
  examples: {
    valid: [
      {
        title: "Both grades reach it",
        workbook: `${list(["101 | School 1 | 4th | 100 | 80", "102 | School 2 | 6th | 50 | 41"])}\n${steps}`,
      },
    ],
    invalid: [
      {
        title: "79.96 % is less than 80 %",
        workbook: `${list(["101 | School 1 | 4th | 2500 | 1999", "102 | School 2 | 6th | 50 | 41"])}\n${steps}`,
        finds: [{ cell: "Coverage!C2", difference: "-1" }],
      },
      {
        title: "A grade of two schools, short by ten",
        workbook: `${list(["101 | School 1 | 4th | 100 | 90", "102 | School 2 | 6th | 50 | 40", "103 | School 3 | 6th | 50 | 30"])}\n${steps}`,
        finds: [{ cell: "Coverage!C3", difference: "-10" }],
      },
    ],
  },
};
